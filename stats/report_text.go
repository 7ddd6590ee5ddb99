package stats

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/ms"
)

// WriteText writes the report in French or English, whichever fits the tag best: what
// contradicts first, then what cannot be compared and why, what holds, and what all
// figures that hold together come to.
func (r *Report) WriteText(w io.Writer, tag language.Tag) error {
	_, err := io.WriteString(w, r.Text(tag))
	return err
}

// Text gives what WriteText writes.
func (r *Report) Text(tag language.Tag) string {
	if r.catalogue == nil {
		return "" // nothing was judged
	}
	t := reportText{report: r, french: ms.Text{FR: "fr", EN: "en"}.In(tag) == "fr"}
	t.head()
	t.relation(Contradictory, ms.Text{FR: "Ce qui se contredit", EN: "What contradicts"})
	t.conflicts()
	t.relation(NotComparable, ms.Text{FR: "Ce qui ne peut être comparé", EN: "What cannot be compared"})
	t.relation(Same, ms.Text{FR: "Ce qui est identique", EN: "What is the same"})
	t.relation(Compatible, ms.Text{FR: "Ce qui est compatible", EN: "What is compatible"})
	t.reconciled()
	return t.b.String()
}

type reportText struct {
	b      strings.Builder
	report *Report
	french bool
}

func (t *reportText) in(x ms.Text) string {
	if t.french {
		return x.FR
	}
	return x.EN
}

func (t *reportText) say(fr, en string) { t.b.WriteString(t.in(ms.Text{FR: fr, EN: en})) }

func (t *reportText) head() {
	p := t.report.Policy
	t.say("Lecture des chiffres"+noBreak+": « environ » à "+fmt.Sprint(p.Around)+noBreak+"% près, « près de » jusqu'à "+fmt.Sprint(p.Almost)+
		noBreak+"% au-dessous, un nombre rond à "+halves(p.AsPrinted, true)+" de son dernier rang non nul près\n",
		"How the figures are read: \"around\" within "+fmt.Sprint(p.Around)+" %, \"almost\" up to "+fmt.Sprint(p.Almost)+
			" % below, a round number within "+halves(p.AsPrinted, false)+" of its last digit that is not zero\n")
	if !t.report.Digest.IsZero() {
		t.say("Empreinte du catalogue"+noBreak+": ", "Digest of the catalogue: ")
		t.b.WriteString(t.report.Digest.String() + "\n")
	}
}

// halves writes a number of halves.
func halves(n ms.Count, french bool) string {
	switch {
	case n == 1 && french:
		return "une demi-unité"
	case n == 1:
		return "half a unit"
	}
	number := Number{Whole(int64(n)).d.Div(Whole(2).d)}.String()
	if french {
		return strings.ReplaceAll(number, ".", ",") + " unité"
	}
	if n == 2 {
		return number + " unit"
	}
	return number + " units"
}

// relation writes the pairs and the sums that stand to each other in one way, those
// that are not comparable by their reason.
func (t *reportText) relation(of Relation, title ms.Text) {
	n := t.report.Relations(of)
	if n == 0 {
		return
	}
	fmt.Fprintf(&t.b, "\n%s (%d)\n", t.in(title), n)
	for _, differs := range t.reasons(of) {
		if differs != 0 {
			t.b.WriteString("  " + differs.In(t.tag()) + t.in(ms.Text{FR: noBreak + ":", EN: ":"}) + "\n")
		}
		for _, pair := range t.report.Pairs {
			if pair.Relation == of && pair.Differs == differs {
				t.pair(t.figure(pair.A), t.figure(pair.B), differs)
			}
		}
		for _, pair := range t.report.Events {
			if pair.Relation == of && pair.Differs == differs {
				t.pair(t.event(pair.A), t.event(pair.B), differs)
			}
		}
	}
	for _, s := range t.report.Sums {
		if s.Relation == of {
			t.sum(s)
		}
	}
}

// reasons gives in what pairs of one relation differ, in the order of the reasons.
func (t *reportText) reasons(of Relation) []Difference {
	var all []Difference
	for _, pairs := range [][]Pair{t.report.Pairs, t.report.Events} {
		for _, pair := range pairs {
			if pair.Relation == of && !slices.Contains(all, pair.Differs) {
				all = append(all, pair.Differs)
			}
		}
	}
	slices.Sort(all)
	return all
}

func (t *reportText) tag() language.Tag {
	if t.french {
		return language.French
	}
	return language.English
}

func (t *reportText) pair(a, b string, differs Difference) {
	indent := "  "
	if differs != 0 {
		indent = "      "
	}
	t.b.WriteString(indent + a + t.in(ms.Text{FR: " — et — ", EN: " — and — "}) + b + "\n")
}

func (t *reportText) sum(s Sums) {
	parts := make([]string, len(s.Parts))
	for i, id := range s.Parts {
		parts[i] = t.figure(id)
	}
	t.b.WriteString("  " + t.figure(s.Whole) + "\n  = " + strings.Join(parts, "\n  + ") + "\n      → ")
	t.say("somme des parties"+noBreak+": ", "sum of the parts: ")
	t.b.WriteString(t.span(s.Sum))
	t.say(noBreak+"; ensemble"+noBreak+": ", "; whole: ")
	t.b.WriteString(t.span(s.Stated) + "\n")
}

func (t *reportText) figure(id string) string {
	f, ok := t.report.catalogue.Figure(id)
	if !ok {
		return id
	}
	return f.Text(t.tag())
}

// Text words the figure in French or English with its source and date, so that it is
// never quoted without them.
func (f *Figure) Text(tag language.Tag) string {
	french := ms.Text{FR: "fr", EN: "en"}.In(tag) == "fr"
	in := func(x ms.Text) string {
		if french {
			return x.FR
		}
		return x.EN
	}
	var b strings.Builder
	if f.Hedge != ms.HedgeExact && f.Hedge != ms.HedgeAsPrinted {
		b.WriteString(in(f.Hedge.Text()) + " ")
	}
	b.WriteString(grouped(f.Value, french))
	if f.Hedge == ms.HedgeBetween {
		b.WriteString(in(ms.Text{FR: " et ", EN: " and "}) + grouped(f.To, french))
	}
	b.WriteString(in(ms.Text{FR: noBreak, EN: " "}) + in(f.Unit.Text()))
	if of := in(f.Of.text()); of != "" {
		b.WriteString(", " + of)
	}
	date := f.AsOf.String()
	if date == "" {
		date = in(ms.Text{FR: "non daté", EN: "undated"})
	}
	b.WriteString(" (" + string(f.Source) + ", " + date + ")")
	return b.String()
}

// grouped writes a number with a separator between thousands.
func grouped(n Number, french bool) string {
	whole, fraction, pointed := strings.Cut(n.String(), ".")
	sign := ""
	if strings.HasPrefix(whole, "-") {
		sign, whole = "-", whole[1:]
	}
	separator, point := ",", "."
	if french {
		separator, point = noBreak, ","
	}
	for at := len(whole) - 3; at > 0; at -= 3 {
		whole = whole[:at] + separator + whole[at:]
	}
	if pointed {
		whole += point + fraction
	}
	return sign + whole
}

func (t *reportText) event(id string) string {
	e, ok := t.report.catalogue.Event(id)
	if !ok {
		return id
	}
	when := e.When.String()
	if when == "" {
		when = t.in(ms.Text{FR: "non daté", EN: "undated"})
	}
	return t.in(e.Title) + t.in(ms.Text{FR: noBreak + ": ", EN: ": "}) + when + " (" + string(e.Source) + ")"
}

// span writes a range in words.
func (t *reportText) span(r Range) string {
	if n, ok := r.Exact(); ok {
		return grouped(n, t.french)
	}
	least, reached, hasLeast := r.Min()
	most, reaches, hasMost := r.Max()
	switch {
	case hasLeast && hasMost:
		return t.in(ms.Text{FR: "de ", EN: ""}) + grouped(least, t.french) + t.in(ms.Text{FR: " à ", EN: " to "}) + grouped(most, t.french)
	case hasLeast && reached:
		return t.in(ms.Text{FR: "au moins ", EN: "at least "}) + grouped(least, t.french)
	case hasLeast:
		return t.in(ms.Text{FR: "plus de ", EN: "more than "}) + grouped(least, t.french)
	case hasMost && reaches:
		return t.in(ms.Text{FR: "au plus ", EN: "at most "}) + grouped(most, t.french)
	case hasMost:
		return t.in(ms.Text{FR: "moins de ", EN: "less than "}) + grouped(most, t.french)
	}
	return t.in(ms.Text{FR: "inconnu", EN: "unknown"})
}

// conflicts writes the figures of one setting that cannot all hold.
func (t *reportText) conflicts() {
	title := t.in(ms.Text{FR: "\nChiffres qui ne peuvent être vrais ensemble\n", EN: "\nFigures that cannot be true together\n"})
	for _, s := range t.report.Reconciliation.Settings {
		for _, conflict := range s.Conflicts {
			t.b.WriteString(title)
			title = ""
			for i, id := range conflict {
				mark := "  "
				if i == 0 {
					mark = "✗ "
				}
				t.b.WriteString("  " + mark + t.figure(id) + "\n")
			}
		}
	}
}

// reconciled writes what figures that hold together come to, where there are several.
func (t *reportText) reconciled() {
	title := t.in(ms.Text{FR: "\nCe que les chiffres d'une même date disent ensemble\n", EN: "\nWhat figures of one date say together\n"})
	for _, s := range t.report.Reconciliation.Settings {
		if len(s.Given) < 2 || len(s.Tightened) == 0 {
			continue
		}
		t.b.WriteString(title)
		title = ""
		when := s.AsOf.String()
		if when == "" {
			when = string(s.Source) + ", " + t.in(ms.Text{FR: "non daté", EN: "undated"})
		}
		t.b.WriteString("  " + t.in(s.Unit.Text()) + " (" + when + ")\n")
		for _, x := range s.Tightened {
			of := t.in(x.Of.text())
			if of == "" {
				of = t.in(ms.Text{FR: "ensemble", EN: "all"})
			}
			t.b.WriteString("      " + of + t.in(ms.Text{FR: noBreak + ": ", EN: ": "}) + t.span(x.Range))
			if !x.Range.Equal(x.Given) {
				t.b.WriteString(t.in(ms.Text{FR: noBreak + "; indiqué" + noBreak + ": ", EN: "; stated: "}) + t.span(x.Given))
			}
			t.b.WriteString("\n")
		}
	}
}
