package law

import (
	"errors"
	"fmt"
	"iter"
	"maps"
	"slices"

	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Edition is the rules of a label for the intakes of a period (édition des règles),
// each term with its own source. It never changes and may be shared between goroutines.
// A nil Edition has no id, no label, no dates and no term.
type Edition struct {
	draft           Draft
	terms           map[string]*Term
	interpretations Interpretations
}

// NewEdition makes an edition. The error is a *document.Error that lists everything wrong
// with the draft: its id, label, dates and sources, and each term that cannot stand.
//
// Such a term has no rule or no force, or is a second one on its rule. Or it has a limit
// although it was not found, an empty or negative limit, or two limits in one measure. Or
// its basis is no constant, or cites a source that is not listed. A term that was found
// cites a source; one that was not found cites none.
func NewEdition(d Draft) (*Edition, error) {
	d = d.clone()
	if problems := d.problems(); problems != nil {
		return nil, &document.Error{Problems: problems}
	}
	e := &Edition{draft: d, terms: make(map[string]*Term, len(d.Terms))}
	for i := range d.Terms {
		e.terms[d.Terms[i].Rule] = &d.Terms[i]
	}
	return e, nil
}

// ID gives the edition's id, such as "2018"; "" of nil.
func (e *Edition) ID() string { return e.written().ID }

// Label gives the label whose rules these are; none of nil.
func (e *Edition) Label() Label { return e.written().Label }

// Title names the edition.
func (e *Edition) Title() document.Text { return e.written().Title }

// Note says what a user of the edition must know about its texts.
func (e *Edition) Note() document.Text { return e.written().Note }

// From gives the first intake the edition holds for; not given for an edition
// that is only chosen by name.
func (e *Edition) From() quantity.Date { return e.written().From }

// To gives the last intake the edition holds for; not given where no end is known.
func (e *Edition) To() quantity.Date { return e.written().To }

func (e *Edition) written() *Draft {
	if e == nil {
		return &Draft{}
	}
	return &e.draft
}

// Covers tells whether the edition is in force at the intake. An edition that is only
// chosen by name covers none, and no edition covers the zero Date.
func (e *Edition) Covers(intake quantity.Date) bool {
	from, to := e.From(), e.To()
	return !intake.IsZero() && !from.IsZero() && intake.Compare(from) >= 0 && (to.IsZero() || intake.Compare(to) <= 0)
}

// Term gives what the edition says of a rule. ok is false where it holds no term on it.
func (e *Edition) Term(ruleID string) (term Term, ok bool) {
	if e == nil {
		return Term{}, false
	}
	t, ok := e.terms[ruleID]
	if !ok {
		return Term{}, false
	}
	term = *t
	term.Limits = slices.Clone(t.Limits)
	return term, true
}

// Terms gives every term, in the order in which the edition is written.
func (e *Edition) Terms() iter.Seq[Term] {
	return func(yield func(Term) bool) {
		for _, t := range e.written().Terms {
			t.Limits = slices.Clone(t.Limits)
			if !yield(t) {
				return
			}
		}
	}
}

// TermsOn compiles the edition for some rules: it gives the term on each, in their order,
// nil where the edition holds none. The terms are copies.
//
// The error is ErrNoEdition for a nil edition. Else it lists every rule that is nil or
// without an id, every rule that stands twice, and every limit that its rule cannot be
// judged by. Such a limit is missing in the rule's measure, stands in a measure that the
// rule does not name, or has a bound that the rule does not allow.
func (e *Edition) TermsOn(rules ...*Rule) ([]*Term, error) {
	if e == nil {
		return nil, ErrNoEdition
	}
	terms := make([]*Term, len(rules))
	seen := make(map[string]bool, len(rules))
	var wrong []error
	for i, rule := range rules {
		switch {
		case rule.String() == "":
			wrong = append(wrong, fmt.Errorf("law: rule %d has no id", i+1))
			continue
		case seen[rule.ID]:
			wrong = append(wrong, fmt.Errorf("law: rule %s stands twice", rule.ID))
		}
		seen[rule.ID] = true
		if t, held := e.Term(rule.ID); held {
			wrong = append(wrong, e.misfits(&t, rule)...)
			terms[i] = &t
		}
	}
	if wrong != nil {
		return nil, errors.Join(wrong...)
	}
	return terms, nil
}

// misfits gives what of a term its rule cannot be judged by.
func (e *Edition) misfits(t *Term, rule *Rule) (wrong []error) {
	if _, limited := t.Limit(rule.Measure); t.Found() && rule.Measure != 0 && !limited {
		wrong = append(wrong, fmt.Errorf("law: edition %v has no limit in %v for rule %s", e, rule.Measure, rule.ID))
	}
	for _, l := range t.Limits {
		switch m := l.Range.Measure(); {
		case m != rule.Measure && !slices.Contains(rule.AlsoIn, m):
			wrong = append(wrong, fmt.Errorf("law: edition %v limits rule %s in %v, in which it is not judged", e, rule.ID, m))
		case !rule.Bound.allows(l.Range):
			wrong = append(wrong, fmt.Errorf("law: edition %v limits rule %s by %v; it can be judged by %s only", e, rule.ID, l.Range, rule.Bound.Text().EN))
		}
	}
	return wrong
}

// Source finds a text that the edition cites, be it one of its own or one of Sources.
func (e *Edition) Source(key SourceKey) (Source, bool) { return e.written().source(key) }

// Sources gives the texts that the edition may cite: those of Sources, then its own.
func (e *Edition) Sources() []Source { return append(Sources(), e.written().Sources...) }

// Draft gives the edition as it is written down, to write another one from it.
func (e *Edition) Draft() Draft { return e.written().clone() }

// Carried gives the terms of the next edition: those of this one, carried over because
// no text says otherwise (derived), but for some changes. A change replaces the term on
// its rule or adds one; one without a force takes the term away. Standing terms, and terms
// that were not found, are taken over unchanged. A nil edition has no terms to carry.
func (e *Edition) Carried(changes ...Term) []Term {
	changed := make(map[string]bool, len(changes))
	for _, c := range changes {
		changed[c.Rule] = true
	}
	var terms []Term
	for t := range e.Terms() {
		if !changed[t.Rule] {
			terms = append(terms, t.carried())
		}
	}
	for _, c := range changes {
		if c.Force != NotHeld {
			terms = append(terms, c)
		}
	}
	return terms
}

// Interpretations gives how what no text settles is read.
func (e *Edition) Interpretations() Interpretations {
	if e == nil {
		return 0
	}
	return e.interpretations
}

// WithInterpretations gives the edition with what no text settles read otherwise. Bits
// that stand for no interpretation are passed over. Of a nil edition it is nil.
func (e *Edition) WithInterpretations(i Interpretations) *Edition {
	i &= allInterpretations
	if e == nil || e.interpretations == i {
		return e
	}
	other := *e
	other.interpretations = i
	return &other
}

// Equal tells whether both editions say the same under the same interpretations. Two nil
// editions are equal.
func (e *Edition) Equal(o *Edition) bool {
	if e == nil || o == nil {
		return e == o
	}
	if e == o {
		return true
	}
	a, b := &e.draft, &o.draft
	return a.ID == b.ID && a.Label == b.Label && a.Title == b.Title && a.Note == b.Note && a.From == b.From && a.To == b.To &&
		slices.Equal(a.Sources, b.Sources) && e.interpretations == o.interpretations &&
		maps.EqualFunc(e.terms, o.terms, func(t, u *Term) bool { return t == u || t.Equal(*u) })
}

// String gives the id.
func (e *Edition) String() string { return e.ID() }

// mustEdition makes one of this library's editions. Tests make all of them, so that it
// panics in none that is released.
func mustEdition(d Draft) *Edition {
	e, err := NewEdition(d)
	if err != nil {
		panic(fmt.Sprintf("law: edition %s: %v", d.ID, err))
	}
	return e
}
