package law

import (
	"slices"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Draft is how an edition is written down. NewEdition makes the edition of it.
type Draft struct {
	// ID names the edition, such as "2018".
	ID string
	// Label is the label whose rules these are.
	Label Label
	// Title names the edition. Note says what its user must know about its texts.
	Title, Note document.Text
	// From and To are the first and the last intake that the edition holds for. Without
	// From it is only chosen by name; without To no end is known.
	From, To quantity.Date
	// Terms are what the edition says, one term a rule, in any order.
	Terms []Term
	// Sources are the texts it cites beyond those of Sources.
	Sources []Source
}

// With gives the draft with some terms: each replaces the one on its rule, or is added.
func (d Draft) With(terms ...Term) Draft {
	d = d.clone()
	for _, t := range terms {
		on := func(other Term) bool { return other.Rule == t.Rule }
		if i := slices.IndexFunc(d.Terms, on); i >= 0 {
			d.Terms[i] = t
		} else {
			d.Terms = append(d.Terms, t)
		}
	}
	return d
}

func (d Draft) clone() Draft {
	d.Terms, d.Sources = slices.Clone(d.Terms), slices.Clone(d.Sources)
	for i := range d.Terms {
		d.Terms[i].Limits = slices.Clone(d.Terms[i].Limits)
	}
	return d
}

func (d *Draft) source(key SourceKey) (Source, bool) {
	for _, s := range d.Sources {
		if s.Key == key {
			return s, true
		}
	}
	return SourceByKey(key)
}

// problems gives everything wrong with the draft, nil where it can stand.
func (d *Draft) problems() []document.Problem {
	var wrong problemList
	root := document.Pointer{}
	if d.ID == "" {
		wrong.add(root.Member("id"), problem.Nothing(), document.Text{FR: "un identifiant", EN: "an id"})
	}
	if d.Label == 0 || d.Label > CQC {
		wrong.add(root.Member("label"), document.Untranslated(d.Label.String()), document.Text{FR: "un label", EN: "a label"})
	}
	if !d.From.IsZero() && !d.To.IsZero() && d.To.Compare(d.From) < 0 {
		wrong.add(root.Member("to"), document.Untranslated(d.To.String()), document.Text{FR: "une date qui ne précède pas la première", EN: "a date that is not before the first one"})
	}
	d.problemsOfSources(&wrong)
	seen := map[string]bool{}
	for i := range d.Terms {
		at := root.Member("terms").Index(i)
		t := &d.Terms[i]
		switch {
		case t.Rule == "":
			wrong.add(at.Member("rule"), problem.Nothing(), document.Text{FR: "l'identifiant d'une règle", EN: "the id of a rule"})
		case seen[t.Rule]:
			wrong.add(at.Member("rule"), document.Untranslated(t.Rule), document.Text{FR: "une seule disposition par règle", EN: "one term a rule"})
		}
		seen[t.Rule] = true
		d.problemsOfTerm(t, at, &wrong)
	}
	return wrong
}

// problemsOfSources finds sources without a key, and keys that stand twice or are those of
// this library.
func (d *Draft) problemsOfSources(wrong *problemList) {
	keys := map[SourceKey]bool{}
	for i, s := range d.Sources {
		at := document.Pointer{}.Member("sources").Index(i).Member("key")
		_, ours := SourceByKey(s.Key)
		switch {
		case s.Key == "":
			wrong.add(at, problem.Nothing(), document.Text{FR: "une clé", EN: "a key"})
		case ours || keys[s.Key]:
			wrong.add(at, document.Untranslated(string(s.Key)), document.Text{FR: "une clé qui n'est pas prise", EN: "a key that is not taken"})
		}
		keys[s.Key] = true
	}
}

func (d *Draft) problemsOfTerm(t *Term, at document.Pointer, wrong *problemList) {
	if t.Force == NotHeld || t.Force > Unjudged {
		wrong.add(at.Member("force"), document.Untranslated(t.Force.String()), document.Text{FR: "required, advice ou unjudged", EN: "required, advice or unjudged"})
	}
	d.problemsOfBasis(t.Basis, at, wrong)
	measures := map[quantity.Measure]bool{}
	for i, l := range t.Limits {
		at := at.Member("limits").Index(i)
		switch m := l.Range.Measure(); {
		case t.Confidence == NotFound:
			wrong.add(at, inWords(l.Range), document.Text{FR: "aucune limite, car la disposition n'a pas été trouvée", EN: "no limit, since the term was not found"})
		case !l.Range.Known():
			wrong.add(at, problem.Nothing(), document.Text{FR: "au moins une borne", EN: "at least one bound"})
		case l.Range.Within(quantity.ValueFrom(m, 0)) != quantity.Yes && l.Range.HasMin() || l.Range.IsNegative():
			wrong.add(at, inWords(l.Range), problem.ZeroOrMore())
		case measures[m]:
			wrong.add(at, inWords(l.Range), document.Text{FR: "une seule limite par mesure", EN: "one limit a measure"})
		default:
			measures[m] = true
		}
		if l.Basis != (Basis{}) {
			d.problemsOfBasis(l.Basis, at, wrong)
		}
	}
}

func (d *Draft) problemsOfBasis(b Basis, at document.Pointer, wrong *problemList) {
	if b.Confidence > Derived {
		wrong.add(at.Member("confidence"), document.Untranslated(b.Confidence.String()), problem.DeclaredConstant())
	}
	if b.Ground > GroundNoSource {
		wrong.add(at.Member("ground"), document.Untranslated(b.Ground.String()), problem.DeclaredConstant())
	}
	if b.Confidence == NotFound && b != (Basis{}) {
		wrong.add(at.Member("confidence"), document.Untranslated(b.Confidence.String()), document.Text{FR: "ni source ni fondement, car rien n'a été trouvé", EN: "no source and no ground, since nothing was found"})
	}
	for _, key := range []SourceKey{b.Cite.Source, b.Cite.Also} {
		if _, listed := d.source(key); key != "" && !listed {
			wrong.add(at.Member("cite"), document.Untranslated(string(key)), document.Text{FR: "une source de la liste", EN: "a source that is listed"})
		}
	}
	if b.Confidence != NotFound && b.Cite.Source == "" {
		wrong.add(at.Member("cite"), problem.Nothing(), document.Text{FR: "une source", EN: "a source"})
	}
}

func inWords(v quantity.Value) document.Text {
	return document.Text{FR: v.In(language.French), EN: v.In(language.English)}
}

// problemList collects what is wrong with a draft.
type problemList []document.Problem

func (l *problemList) add(at document.Pointer, found, accepted document.Text) {
	*l = append(*l, document.Problem{Pointer: at.String(), Found: found, Accepted: accepted})
}
