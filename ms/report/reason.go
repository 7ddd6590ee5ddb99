package report

import "github.com/mastere-go/mastere/ms/document"

// Reason says why a finding has its status, where the rule alone does not say it. A room
// writes each of its reasons as one literal and never changes it. A nil Reason is none.
type Reason struct {
	// ID is the word used in JSON, such as "blank". It is never given another meaning.
	ID string
	// Text says the reason in words.
	Text document.Text
	// Have and Also, if set, name the two figures of a finding that has both.
	Have, Also document.Text
}

// String gives the id, "" for no reason.
func (r *Reason) String() string {
	if r == nil {
		return ""
	}
	return r.ID
}

// Equal tells whether both reasons have the same id.
func (r *Reason) Equal(o *Reason) bool { return r.String() == o.String() }

// MarshalText gives the id.
func (r *Reason) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// The reasons that every room may give.
var (
	ReasonNotInEdition = &Reason{ID: "not-in-edition", Text: document.Text{
		FR: "l'édition ne contient pas cette règle",
		EN: "the edition does not hold this rule"}}
	ReasonThresholdNotFound = &Reason{ID: "threshold-not-found", Text: document.Text{
		FR: "aucun texte lu ne donne ce qu'il faut pour juger de cette règle dans cette édition",
		EN: "no text that was read gives what it takes to judge this rule under this edition"}}
	ReasonNotForPrograms = &Reason{ID: "not-for-programs", Text: document.Text{
		FR: "le texte le demande, mais un logiciel ne peut pas en juger",
		EN: "the text asks for it, but a program cannot judge it"}}
	ReasonBlank = &Reason{ID: "blank", Text: document.Text{
		FR: "des valeurs sont en blanc",
		EN: "values are left blank"}}
	ReasonNoFinding = &Reason{ID: "no-finding", Text: document.Text{
		FR: "la vérification n'a rien constaté",
		EN: "the check has found nothing to say"}}
	ReasonWideRange = &Reason{ID: "wide-range", Text: document.Text{
		FR: "la plage indiquée laisse la question ouverte",
		EN: "the range stated leaves it open"}}
	ReasonStatementsContradict = &Reason{ID: "statements-contradict", Text: document.Text{
		FR: "les indications du dossier se contredisent",
		EN: "the dossier's own statements contradict each other"}}
	ReasonOtherMonthReading = &Reason{ID: "other-month-reading", Text: document.Text{
		FR: "l'autre lecture des mois calendaires changerait la réponse",
		EN: "the other reading of calendar months would change the answer"}}
)
