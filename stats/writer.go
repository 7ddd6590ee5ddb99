package stats

import (
	"fmt"
	"strings"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/internal/say"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// writer words figures and numbers in one language.
type writer struct {
	b   strings.Builder
	tag language.Tag
}

// in gives the text of the language.
func (w *writer) in(fr, en string) string { return document.Text{FR: fr, EN: en}.In(w.tag) }

// put writes parts one after another.
func (w *writer) put(parts ...string) {
	for _, part := range parts {
		w.b.WriteString(part)
	}
}

// colon is ":" and a space, in French with a no-break space before it.
func (w *writer) colon() string { return w.in(say.NoBreak+": ", ": ") }

// when words a period.
func (w *writer) when(p Period) string {
	if p.IsZero() {
		return w.in("non daté", "undated")
	}
	return p.String()
}

// number words a number, with a separator between thousands.
func (w *writer) number(n Number) string {
	whole, fraction, pointed := strings.Cut(n.String(), ".")
	sign := ""
	if strings.HasPrefix(whole, "-") {
		sign, whole = "-", whole[1:]
	}
	separator := w.in(say.NoBreak, ",")
	for at := len(whole) - 3; at > 0; at -= 3 {
		whole = whole[:at] + separator + whole[at:]
	}
	if pointed {
		whole += w.in(",", ".") + fraction
	}
	return sign + whole
}

// interval words an interval.
func (w *writer) interval(v Interval) string {
	if n, ok := v.Exact(); ok {
		return w.number(n)
	}
	lower, includesLower, hasLower := v.Min()
	upper, includesUpper, hasUpper := v.Max()
	switch {
	case hasLower && hasUpper && includesLower && includesUpper:
		return fmt.Sprintf(w.in("de %s à %s", "%s to %s"), w.number(lower), w.number(upper))
	case hasLower && hasUpper:
		return w.interval(Interval{min: v.min}) + w.in(" et ", " and ") + w.interval(Interval{max: v.max})
	case hasLower && includesLower:
		return w.in("au moins ", "at least ") + w.number(lower)
	case hasLower:
		return w.in("plus de ", "more than ") + w.number(lower)
	case hasUpper && includesUpper:
		return w.in("au plus ", "at most ") + w.number(upper)
	case hasUpper:
		return w.in("moins de ", "less than ") + w.number(upper)
	}
	return w.in("inconnu", "unknown")
}

// halves writes how many halves of a unit a round number may be off.
func (w *writer) halves(n quantity.Count) string {
	if n <= 1 {
		return w.in("une demi-unité", "half a unit")
	}
	return w.number(Number{Whole(int64(n)).d.Div(Whole(2).d)}) + w.in(" unité", " units")
}
