package eligibility

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/report"
)

// The reasons of this room. They must not be changed.
var (
	ReasonNiche = &report.Reason{ID: "niche", Text: document.Text{
		FR: "la formation prépare à un métier de niche",
		EN: "the programme trains for a niche trade"}}
	ReasonNotNiche = &report.Reason{ID: "not-niche", Text: document.Text{
		FR: "la formation ne prépare pas à un métier de niche",
		EN: "the programme does not train for a niche trade"}}
	ReasonNicheUnknown = &report.Reason{ID: "niche-unknown", Text: document.Text{
		FR: "on ne sait pas si la formation prépare à un métier de niche",
		EN: "it is not known whether the programme trains for a niche trade"}}
	ReasonNicheOrNot = &report.Reason{ID: "niche-or-not", Text: document.Text{
		FR: "le plafond est dépassé, que la formation prépare ou non à un métier de niche",
		EN: "the cap is exceeded, whether the programme trains for a niche trade or not"}}
	ReasonPathsUnknown = &report.Reason{ID: "paths-unknown", Text: document.Text{
		FR: "on ne sait pas par quelle voie entrent certains étudiants",
		EN: "it is not known by which path some students enter"}}
	ReasonLabelUnknown = &report.Reason{ID: "label-unknown", Text: document.Text{
		FR: "on ne sait pas si certains étudiants sont inscrits sous le label",
		EN: "it is not known whether some students are enrolled under the label"}}
)
