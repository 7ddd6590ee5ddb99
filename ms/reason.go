package ms

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/report"
)

// The reasons that the rules on programmes give. The texts go into reports; an ID is
// never given another meaning.
var (
	ReasonNotExecutive = &report.Reason{ID: "not-executive", Text: document.Text{
		FR: "la formation n'est pas un Executive MS",
		EN: "the programme is not an Executive MS"}}
	ReasonNoPartner = &report.Reason{ID: "no-partner", Text: document.Text{
		FR: "aucun partenaire académique n'est listé",
		EN: "no academic partner is listed"}}
	ReasonNoCoAccreditation = &report.Reason{ID: "no-co-accreditation", Text: document.Text{
		FR: "aucune école co-accréditée n'est listée",
		EN: "no co-accredited school is listed"}}
	ReasonNoLevelClaimed = &report.Reason{ID: "no-level-claimed", Text: document.Text{
		FR: "le dossier ne revendique aucun niveau",
		EN: "the dossier claims no level"}}
	ReasonMonthsAreNotSemesters = &report.Reason{ID: "months-are-not-semesters", Text: document.Text{
		FR: "moins d'une année universitaire ou de douze mois ne dit pas le nombre de semestres",
		EN: "less than an academic year or twelve months does not tell the number of semesters"}}
	ReasonNoUpperBound = &report.Reason{ID: "no-upper-bound", Text: document.Text{
		FR: "seule une durée minimale est indiquée",
		EN: "only a least duration is stated"}}
	ReasonIntakeUnknown = &report.Reason{ID: "intake-unknown", Text: document.Text{
		FR: "la date de rentrée n'est pas indiquée",
		EN: "the intake date is not given"}}
	ReasonSuspended = &report.Reason{ID: "suspended", Text: document.Text{
		FR: "l'accréditation est suspendue, et aucun texte lu ne dit ce que cela retire",
		EN: "the accreditation is suspended, and no text that was read says what this takes away"}}
	ReasonByDerivedUnit = &report.Reason{ID: "by-derived-unit", Text: document.Text{
		FR: "lu dans une autre unité que celle du texte (lecture de cette bibliothèque)",
		EN: "read in another unit than the text's (this library's reading)"}}
	ReasonNotMember = &report.Reason{ID: "not-member", Text: document.Text{
		FR: "l'école n'est pas membre à la rentrée",
		EN: "the school is not a member at the intake"}}
	ReasonNotGranted = &report.Reason{ID: "not-granted", Text: document.Text{
		FR: "l'accréditation n'a pas été accordée",
		EN: "the accreditation was not granted"}}
	ReasonNotRegistered = &report.Reason{ID: "not-registered", Text: document.Text{
		FR: "le titre n'est pas enregistré au RNCP",
		EN: "the title is not registered at the RNCP"}}
	ReasonOutsidePeriod = &report.Reason{ID: "outside-period", Text: document.Text{
		FR: "la rentrée est en dehors de la période",
		EN: "the intake lies outside the period"}}
	ReasonLevelDiffers = &report.Reason{ID: "level-differs", Text: document.Text{
		FR: "l'enregistrement porte un autre niveau",
		EN: "the registration has another level"}}
)
