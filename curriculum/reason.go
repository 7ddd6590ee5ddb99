package curriculum

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/report"
)

// The reasons that the rules on curricula give. The texts go into reports; an ID is never
// given another meaning.
var (
	ReasonNoElectives = &report.Reason{ID: "no-electives", Text: document.Text{
		FR: "aucune option n'est au choix",
		EN: "there are no electives"}}
	ReasonNoStatedTotal = &report.Reason{ID: "no-stated-total", Text: document.Text{
		FR: "aucun total annoncé à comparer",
		EN: "no stated total to compare"}}
	ReasonNoUnits = &report.Reason{ID: "no-units", Text: document.Text{
		FR: "aucune unité n'est listée",
		EN: "no unit is listed"}}
	ReasonListOpen = &report.Reason{ID: "list-open", Text: document.Text{
		FR: "la liste n'est pas complète",
		EN: "the list is not complete"}}
	ReasonUndecidedKinds = &report.Reason{ID: "undecided-kinds", Text: document.Text{
		FR: "la réponse dépend d'unités dont on ne sait pas si les heures comptent comme enseignées",
		EN: "the answer depends on units whose hours may or may not count as taught"}}
	ReasonDependsOnChoice = &report.Reason{ID: "depends-on-choice", Text: document.Text{
		FR: "la réponse dépend des options choisies",
		EN: "the answer depends on the electives chosen"}}
	ReasonListedAndStatedDiffer = &report.Reason{ID: "listed-and-stated-differ", Text: document.Text{
		FR: "les unités listées et le total annoncé ne donnent pas la même réponse",
		EN: "the units listed and the stated total give different answers"},
		Also: document.Text{FR: "annoncé", EN: "stated"}}
	ReasonListedTwice = &report.Reason{ID: "listed-twice", Text: document.Text{
		FR: "les mêmes crédits semblent listés deux fois",
		EN: "the same credits seem to be listed twice"}}
	ReasonBetweenMonths = &report.Reason{ID: "between-months", Text: document.Text{
		FR: "la durée en jours d'un nombre de mois varie selon la date de début",
		EN: "how many days a number of months lasts depends on the first day"}}
	ReasonByStatedTotal = &report.Reason{ID: "by-stated-total", Text: document.Text{
		FR: "jugé sur le total annoncé, car le détail est incomplet",
		EN: "judged by the stated total, because the details are incomplete"},
		Also: document.Text{FR: "d'après les unités", EN: "from the units"}}
	ReasonChoiceBreaksTotal = &report.Reason{ID: "choice-breaks-total", Text: document.Text{
		FR: "certains choix d'options ne donnent pas le total demandé",
		EN: "some choices of electives do not give the total asked for"}}
	ReasonTwoPlacesDiffer = &report.Reason{ID: "two-places-differ", Text: document.Text{
		FR: "le même chiffre est donné à deux endroits, avec deux valeurs",
		EN: "the same figure is given in two places, with two values"},
		Have: document.Text{FR: "trouvé", EN: "found"},
		Also: document.Text{FR: "d'après les unités", EN: "from the units"}}
)
