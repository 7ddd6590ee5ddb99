package law

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// builtIn are the editions of this library. They are made on first use.
var builtIn = sync.OnceValue(func() []*Edition {
	e2008 := mustEdition(edition2008())
	e2018 := mustEdition(edition2018())
	e2020 := mustEdition(edition2020(e2018))
	return []*Edition{e2008, e2018, e2020, mustEdition(editionCGEPage())}
})

// Editions gives the editions of this library: the dated ones in the order of their
// first intakes, then those that are only chosen by name.
func Editions() []*Edition { return slices.Clone(builtIn()) }

// among gives the editions to look in: those given, or else the built-in ones.
func among(editions []*Edition) []*Edition {
	if len(editions) == 0 {
		return builtIn()
	}
	return editions
}

// EditionByID finds an edition by its id, among some editions or, where none are given,
// among those of this library. Nil editions are passed over. The error is a
// *document.Error that lists the ids.
func EditionByID(id string, editions ...*Edition) (*Edition, error) {
	var ids []string
	for _, e := range among(editions) {
		if e == nil {
			continue
		}
		if e.ID() == id {
			return e, nil
		}
		ids = append(ids, e.ID())
	}
	list := strings.Join(ids, ", ")
	return nil, problem.NotAcceptedText(id, document.Text{FR: "une édition parmi : " + list, EN: "one of the editions: " + list})
}

// InForce gives the edition of a label's rules in force at an intake, among some
// editions or, where none are given, among those of this library. Of several that cover
// the intake it gives the first. Nil editions are passed over. The error is a
// *NoEditionError: an edition that has ended is never used instead.
func InForce(label Label, intake quantity.Date, editions ...*Edition) (*Edition, error) {
	var knownFrom quantity.Date
	for _, e := range among(editions) {
		if e.Label() != label || e.From().IsZero() {
			continue
		}
		if e.Covers(intake) {
			return e, nil
		}
		if knownFrom.IsZero() || e.From().Compare(knownFrom) < 0 {
			knownFrom = e.From()
		}
	}
	return nil, &NoEditionError{Label: label, Intake: intake, KnownFrom: knownFrom}
}

// ErrNoEdition says that there is no edition to judge by.
var ErrNoEdition = errors.New("law: no edition to judge by")

// NoEditionError says that no edition of a label's rules is in force at an intake.
type NoEditionError struct {
	Label  Label
	Intake quantity.Date
	// KnownFrom is the first intake whose rules are known. It is zero where no edition of
	// the label's rules has a date.
	KnownFrom quantity.Date
}

// Error says in English what is missing. A nil error has no words but the package name.
func (e *NoEditionError) Error() string { return "law: " + e.text().EN }

// In says in French or English what is missing. It is "" for a nil error.
func (e *NoEditionError) In(tag language.Tag) string { return e.text().In(tag) }

func (e *NoEditionError) text() document.Text {
	switch {
	case e == nil:
		return document.Text{}
	case e.KnownFrom.IsZero():
		return document.Text{
			FR: fmt.Sprintf("aucune édition des règles du label %v n'est connue", e.Label),
			EN: fmt.Sprintf("no edition of the rules of %v is held", e.Label),
		}
	case e.Intake.IsZero():
		return document.Text{
			FR: "aucune date de rentrée n'est indiquée, donc aucune édition n'est en vigueur ; en choisir une par son nom",
			EN: "no intake date is given, so no edition is in force; choose one by name",
		}
	case e.Intake.Compare(e.KnownFrom) < 0:
		return document.Text{
			FR: fmt.Sprintf("aucune édition des règles du label %v pour %v : les règles sont connues à partir de %v", e.Label, e.Intake, e.KnownFrom),
			EN: fmt.Sprintf("no edition of the rules of %v for %v: the rules are known from %v", e.Label, e.Intake, e.KnownFrom),
		}
	}
	return document.Text{
		FR: fmt.Sprintf("aucune édition des règles du label %v pour %v", e.Label, e.Intake),
		EN: fmt.Sprintf("no edition of the rules of %v for %v", e.Label, e.Intake),
	}
}
