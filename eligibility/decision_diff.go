package eligibility

import (
	"strings"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/internal/say"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// DecisionDiff is what sets two decisions apart: on one applicant by two editions, by other
// interpretations or for two starts, or before and after a fact became known.
type DecisionDiff struct {
	Before Decision `json:"before"`
	After  Decision `json:"after"`
	// Paths are the paths that do not stand the same in both, best first.
	Paths []PathChange `json:"paths"`
	// Facts are the facts that do not stand the same in both, among those that a path of
	// either edition asks for. Of a chain only the last fact that changes is told.
	Facts []FactChange `json:"facts"`
}

// PathChange is a path that does not stand the same in two decisions.
type PathChange struct {
	Path   Path           `json:"path"`
	Before quantity.Truth `json:"before"`
	After  quantity.Truth `json:"after"`
	// ListedBefore and ListedAfter say whether the edition lists the path at all.
	ListedBefore bool `json:"listedBefore"`
	ListedAfter  bool `json:"listedAfter"`
}

// FactChange is a fact that does not stand the same in two decisions.
type FactChange struct {
	Fact   Fact           `json:"fact"`
	Before quantity.Truth `json:"before"`
	After  quantity.Truth `json:"after"`
}

// Diff compares two decisions. The zero Decision has decided nothing: all its paths and
// facts are unknown, and none is listed.
func Diff(before, after Decision) DecisionDiff {
	d := DecisionDiff{Before: before, After: after, Paths: []PathChange{}, Facts: []FactChange{}}
	var asked FactSet
	for p := range (OrdinaryPaths | ExemptionPaths).All() {
		c := PathChange{
			Path: p, Before: before.Of(p), After: after.Of(p),
			ListedBefore: before.lists(p), ListedAfter: after.lists(p),
		}
		if c.Before != c.After || c.ListedBefore != c.ListedAfter {
			d.Paths = append(d.Paths, c)
		}
		if c.ListedBefore || c.ListedAfter {
			asked |= p.spec().asks
		}
	}
	changes := func(f Fact) bool { return before.facts.Of(f) != after.facts.Of(f) }
	for f := range asked.All() {
		if changes(f) && (f.IsWhole() || !changes(f+1)) {
			d.Facts = append(d.Facts, FactChange{f, before.facts.Of(f), after.facts.Of(f)})
		}
	}
	return d
}

// lists tells whether the edition decided by lists a path.
func (d Decision) lists(p Path) bool { return d.checker.Paths().Has(p) }

// IsZero tells that both decisions give the same answer, by the same paths, on the same
// facts.
func (d DecisionDiff) IsZero() bool {
	return d.Before.Receivable() == d.After.Receivable() && d.Before.Possible() == d.After.Possible() &&
		d.Before.facts.months == d.After.facts.months && len(d.Paths) == 0 && len(d.Facts) == 0
}

// Text says in French or English, whichever fits the tag best, what changes. The editions,
// the answer and the paths possible come first. Then come each path and each fact that does
// not stand the same, and the experience.
func (d DecisionDiff) Text(tag language.Tag) string { return string(d.AppendText(nil, tag)) }

// AppendText appends what Text gives.
func (d DecisionDiff) AppendText(dst []byte, tag language.Tag) []byte {
	t := textWriter{dst: dst, lang: langOf(tag)}
	if d.IsZero() {
		t.say("aucune différence\n", "no difference\n")
		return t.dst
	}
	t.say("édition ", "edition ")
	t.change(t.edition(d.Before), t.edition(d.After))
	t.say("recevable"+say.NoBreak+": ", "receivable: ")
	t.change(t.word(d.Before.Receivable()), t.word(d.After.Receivable()))
	if before, after := d.Before.Possible(), d.After.Possible(); before != after {
		t.say("voies possibles"+say.NoBreak+": ", "paths possible: ")
		t.change(t.titles(before), t.titles(after))
	}
	for _, c := range d.Paths {
		t.put("  ")
		t.text(c.Path.Text())
		t.say(say.NoBreak+": ", ": ")
		t.change(t.listed(c.Before, c.ListedBefore), t.listed(c.After, c.ListedAfter))
	}
	for _, c := range d.Facts {
		t.put("    ")
		t.text(c.Fact.Whole())
		t.say(say.NoBreak+": ", ": ")
		t.change(t.word(c.Before), t.word(c.After))
	}
	if d.Before.facts.months != d.After.facts.months {
		t.say("    expérience"+say.NoBreak+": ", "    experience: ")
		t.change(t.experience(d.Before), t.experience(d.After))
	}
	return t.dst
}

// edition names the edition with the interpretations taken, if any.
func (t *textWriter) edition(d Decision) string {
	if d.checker == nil {
		return "–"
	}
	name := textWriter{lang: t.lang}
	name.put(d.checker.edition.ID())
	if interpretations := d.checker.interpretations; interpretations != 0 {
		name.put(" (")
		name.dst = append(interpretations.AppendIn(name.dst, tags[t.lang]), ')')
	}
	return string(name.dst)
}

// titles names some paths.
func (t *textWriter) titles(paths PathSet) string {
	var titles []string
	for p := range paths.All() {
		titles = append(titles, p.Text().In(tags[t.lang]))
	}
	if titles == nil {
		return document.Text{FR: "aucune", EN: "none"}.In(tags[t.lang])
	}
	return strings.Join(titles, ", ")
}

func (t *textWriter) experience(d Decision) string {
	return quantity.ValueOfMonths(d.facts.Experience()).In(tags[t.lang])
}

// change ends a line with what was and what is, once where they are the same.
func (t *textWriter) change(before, after string) {
	t.put(before)
	if after != before {
		t.put(" → ")
		t.put(after)
	}
	t.put("\n")
}

// listed says how a path stands.
func (t *textWriter) listed(state quantity.Truth, listed bool) string {
	if !listed {
		return document.Text{FR: "pas une voie", EN: "not a path"}.In(tags[t.lang])
	}
	return t.word(state)
}

func (t *textWriter) word(state quantity.Truth) string { return state.Text().In(tags[t.lang]) }
