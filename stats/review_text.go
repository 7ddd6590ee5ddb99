package stats

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/internal/say"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
)

// WriteText writes the review in French or English, whichever fits the tag best: what
// contradicts, what cannot be compared and why, what holds, what the figures of one date
// say together, the dated events, and the texts. A review that was not made by Validate,
// a nil one too, writes nothing. An error of w is returned as it is. WriteText panics if w
// is nil.
func (r *Review) WriteText(w io.Writer, tag language.Tag) error {
	_, err := io.WriteString(w, r.Text(tag))
	return err
}

// Text gives what WriteText writes.
func (r *Review) Text(tag language.Tag) string {
	if r == nil || r.catalogue == nil {
		return ""
	}
	t := reviewText{writer: writer{tag: tag}, review: r}
	t.head()
	t.relation(Contradictory, document.Text{FR: "Ce qui se contredit", EN: "What contradicts"})
	t.conflicts()
	t.incomparable()
	t.relation(Same, document.Text{FR: "Ce qui est identique", EN: "What is the same"})
	t.relation(Compatible, document.Text{FR: "Ce qui est compatible", EN: "What is compatible"})
	t.reconciled()
	t.events()
	t.sources()
	return t.b.String()
}

// reviewText is the text of a review while it is written.
type reviewText struct {
	writer
	review *Review
}

// title starts a section and says how many entries it has.
func (t *reviewText) title(fr, en string, n int) {
	fmt.Fprintf(&t.b, "\n%s (%d)\n", t.in(fr, en), n)
}

// head writes how the figures were read.
func (t *reviewText) head() {
	p := t.review.Policy
	t.put(fmt.Sprintf(t.in(
		"Lecture des chiffres"+say.NoBreak+": «"+say.NoBreak+"environ"+say.NoBreak+"» à %d"+say.NoBreak+"%% près, «"+say.NoBreak+"près de"+say.NoBreak+"» jusqu'à %d"+say.NoBreak+"%% au-dessous, un nombre rond à %s de son dernier rang non nul près\n",
		"How the figures are read: \"around\" within %d %%, \"almost\" up to %d %% below, a round number within %s of its last digit that is not zero\n"),
		p.Around, p.Almost, t.halves(p.AsPrinted)))
	if !t.review.Digest.IsZero() {
		t.put(t.in("Empreinte du catalogue", "Digest of the catalogue"), t.colon(), t.review.Digest.String(), "\n")
	}
}

// relation writes the pairs and the sums that have one relation.
func (t *reviewText) relation(of Relation, title document.Text) {
	n := t.review.Count(of)
	if n == 0 {
		return
	}
	t.title(title.FR, title.EN, n)
	for _, pair := range t.review.Pairs {
		if pair.Relation == of {
			t.put("  ", t.figure(pair.A), t.and(), t.figure(pair.B), "\n")
			t.notes(t.figureNote(pair.A), t.figureNote(pair.B))
		}
	}
	for _, pair := range t.review.Events {
		if pair.Relation == of {
			t.put("  ", t.event(pair.A), t.and(), t.event(pair.B), "\n")
			t.notes(t.eventNote(pair.A), t.eventNote(pair.B))
		}
	}
	for _, s := range t.review.Sums {
		if s.Relation == of {
			t.sum(s)
		}
	}
}

func (t *reviewText) and() string { return t.in(" — et — ", " — and — ") }

// notes writes the notes of two figures or events, and equal ones once.
func (t *reviewText) notes(a, b document.Text) {
	for _, note := range slices.Compact([]document.Text{a, b}) {
		if !note.IsZero() {
			t.put("      (", note.In(t.tag), ")\n")
		}
	}
}

func (t *reviewText) figureNote(id string) document.Text {
	if f, ok := t.review.catalogue.Figure(id); ok {
		return f.Note
	}
	return document.Text{}
}

func (t *reviewText) eventNote(id string) document.Text {
	if e, ok := t.review.catalogue.Event(id); ok {
		return e.Note
	}
	return document.Text{}
}

// incomparable writes the pairs of figures that cannot be compared, by their reasons. Those
// of different dates are many, so they are listed in groups instead of in pairs.
func (t *reviewText) incomparable() {
	var apart, dated []Pair
	for _, pair := range t.review.Pairs {
		switch {
		case pair.Relation != NotComparable:
		case pair.Differs&DateDiffers != 0:
			dated = append(dated, pair)
		default:
			apart = append(apart, pair)
		}
	}
	if len(apart)+len(dated) == 0 {
		return
	}
	t.title("Ce qui ne peut être comparé", "What cannot be compared", len(apart)+len(dated))
	for _, differs := range reasons(apart) {
		t.put("  ", differs.In(t.tag), t.in(say.NoBreak+":", ":"), "\n")
		for _, pair := range apart {
			if pair.Differs != differs {
				continue
			}
			t.put("      ", t.figure(pair.A), t.and(), t.figure(pair.B), "\n")
			if differs == DateUnknown {
				t.put("          ", t.in("et les nombres sont disjoints", "and the numbers are apart"), t.colon(), t.meaning(pair.A), " / ", t.meaning(pair.B), "\n")
			}
		}
	}
	if len(dated) > 0 {
		t.put("  ", t.in("les dates diffèrent, de deux en deux, et parfois les unités"+say.NoBreak+":", "the dates differ from one to the other, and sometimes the units:"), "\n")
		for _, group := range linked(dated) {
			t.put("      ")
			for i, id := range group {
				if i > 0 {
					t.put(t.in(say.NoBreak+"; ", "; "))
				}
				t.put(t.figure(id))
			}
			t.put("\n")
		}
	}
}

// reasons gives the sets of reasons of pairs, each once and in order.
func reasons(pairs []Pair) []Mismatch {
	var all []Mismatch
	for _, pair := range pairs {
		if !slices.Contains(all, pair.Differs) {
			all = append(all, pair.Differs)
		}
	}
	slices.Sort(all)
	return all
}

// linked groups the ids of pairs: two ids of a pair are in the same group.
func linked(pairs []Pair) (groups [][]string) {
	of := map[string]int{} // the index of the group that an id is in
	for _, pair := range pairs {
		a, inA := of[pair.A]
		b, inB := of[pair.B]
		switch {
		case !inA && !inB:
			of[pair.A], of[pair.B] = len(groups), len(groups)
			groups = append(groups, []string{pair.A, pair.B})
		case inA && !inB:
			of[pair.B] = a
			groups[a] = append(groups[a], pair.B)
		case inB && !inA:
			of[pair.A] = b
			groups[b] = append(groups[b], pair.A)
		case a != b:
			for _, id := range groups[b] {
				of[id] = a
			}
			groups[a], groups[b] = append(groups[a], groups[b]...), nil
		}
	}
	return slices.DeleteFunc(groups, func(g []string) bool { return g == nil })
}

// meaning writes the interval of a figure under the policy of the review.
func (t *reviewText) meaning(id string) string {
	f, ok := t.review.catalogue.Figure(id)
	if !ok {
		return id
	}
	return t.interval(f.Interval(t.review.Policy))
}

// sum writes a whole, its parts and their sum.
func (t *reviewText) sum(s SumCheck) {
	parts := make([]string, len(s.Parts))
	for i, id := range s.Parts {
		parts[i] = t.figure(id)
	}
	t.put("  ", t.figure(s.Whole), "\n  = ", strings.Join(parts, "\n  + "), "\n      → ",
		t.in("somme des parties", "sum of the parts"), t.colon(), t.interval(s.Sum), t.in(say.NoBreak+"; ", "; "),
		t.in("ensemble", "whole"), t.colon(), t.interval(s.Stated), "\n")
}

// figure writes a figure with its source and date.
func (t *reviewText) figure(id string) string {
	f, ok := t.review.catalogue.Figure(id)
	if !ok {
		return id
	}
	return f.Text(t.tag)
}

// event writes an event with its source and date.
func (t *reviewText) event(id string) string {
	e, ok := t.review.catalogue.Event(id)
	if !ok {
		return id
	}
	return e.Title.In(t.tag) + t.colon() + t.when(e.When) + " (" + string(e.Source) + ")"
}

// conflicts writes the sets of figures that cannot all be true.
func (t *reviewText) conflicts() {
	n := 0
	for _, s := range t.review.Reconciliation.Settings {
		n += len(s.Conflicts)
	}
	if n == 0 {
		return
	}
	t.title("Chiffres qui ne peuvent être vrais ensemble", "Figures that cannot be true together", n)
	for _, s := range t.review.Reconciliation.Settings {
		for _, conflict := range s.Conflicts {
			mark := "  ✗ "
			for _, id := range conflict {
				t.put(mark, t.figure(id), "\n")
				mark = "    "
			}
		}
	}
}

// reconciled writes what the figures of each setting say together, where it has several.
func (t *reviewText) reconciled() {
	title := t.in("\nCe que les chiffres d'une même date disent ensemble\n", "\nWhat figures of one date say together\n")
	for _, s := range t.review.Reconciliation.Settings {
		if len(s.Given) < 2 || len(s.Tightened) == 0 {
			continue
		}
		when := t.when(s.AsOf)
		if s.AsOf.IsZero() {
			when = string(s.Source) + ", " + when
		}
		if s.Country != "" {
			when = s.Country + ", " + when
		}
		t.put(title, "  ", s.Unit.Text().In(t.tag), " (", when, ")\n")
		title = ""
		for _, x := range s.Tightened {
			if x.Given.IsZero() && !x.Interval.isTelling() {
				continue // no figure is of this population, and little follows for it
			}
			of := x.Of.text().In(t.tag)
			if of == "" {
				of = t.in("ensemble", "all")
			}
			t.put("      ", of, t.colon(), t.interval(x.Interval))
			switch {
			case x.Given.IsZero():
				t.put(t.in(" (déduit)", " (follows)"))
			case !x.Interval.Equal(x.Given):
				t.put(t.in(say.NoBreak+"; ", "; "), t.in("indiqué", "stated"), t.colon(), t.interval(x.Given))
			}
			t.put("\n")
		}
	}
}

// events writes the dated events in the order of their dates.
func (t *reviewText) events() {
	var dated []*Event
	for i := range t.review.catalogue.Events {
		if e := &t.review.catalogue.Events[i]; !e.When.IsZero() {
			dated = append(dated, e)
		}
	}
	if len(dated) == 0 {
		return
	}
	slices.SortStableFunc(dated, func(a, b *Event) int { return a.When.From().Compare(b.When.From()) })
	t.put(t.in("\nÉvénements datés, côte à côte\n", "\nDated events, side by side\n"))
	for _, e := range dated {
		t.put("  ", e.When.String(), t.colon(), e.Title.In(t.tag), " (", string(e.Source), ")\n")
	}
}

// sources writes the texts that give the figures and events.
func (t *reviewText) sources() {
	var keys []law.SourceKey
	for i := range t.review.catalogue.Figures {
		keys = append(keys, t.review.catalogue.Figures[i].Source)
	}
	for i := range t.review.catalogue.Events {
		keys = append(keys, t.review.catalogue.Events[i].Source)
	}
	slices.Sort(keys)
	title := t.in("\nTextes cités\n", "\nTexts cited\n")
	for _, key := range slices.Compact(keys) {
		s, ok := t.review.catalogue.SourceOf(key)
		if !ok {
			continue
		}
		t.put(title, "  ", string(key), t.colon(), s.Publisher.In(t.tag))
		title = ""
		for _, part := range []document.Text{s.Title, s.Date} {
			if !part.IsZero() {
				t.put(", ", part.In(t.tag))
			}
		}
		t.put("\n")
	}
}
