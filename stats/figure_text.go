package stats

import (
	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/internal/say"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Text words the figure in French or English, whichever fits the tag best. It always gives
// the source and the date. A nil figure is worded like the zero Figure.
func (f *Figure) Text(tag language.Tag) string {
	f = orZero(f)
	w := writer{tag: tag}
	switch f.Hedge {
	case quantity.HedgeExact, quantity.HedgeAsPrinted:
	case 0:
		w.put(w.in("nombre non qualifié ", "unqualified number "))
	default:
		w.put(f.Hedge.Text().In(tag), " ")
	}
	w.put(w.number(f.Value))
	if f.Hedge == quantity.HedgeBetween {
		w.put(w.in(" et ", " and "), w.number(f.To))
	}
	w.put(w.in(say.NoBreak, " "), f.Unit.Text().In(tag))
	if of := f.Of.text().In(tag); of != "" {
		w.put(", ", of)
	}
	if f.Hedge == quantity.HedgeAsPrinted {
		w.put(", ", f.Hedge.Text().In(tag))
	}
	w.put(" (", string(f.Source), ", ", w.when(f.AsOf), ")")
	return w.b.String()
}
