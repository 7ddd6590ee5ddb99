package main

import (
	"encoding/csv"
	"fmt"
	"io"

	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/stats"
)

// writeCSV writes a line for each figure, with the interval that it means.
func (c *call) writeCSV(w io.Writer, figures []stats.Figure) error {
	out := csv.NewWriter(w)
	out.Write([]string{"id", "unit", "label", "schoolKind", "nationality", "country", "hedge", "value", "to", "least", "most", "asOf", "source"})
	for i := range figures {
		f := &figures[i]
		v := f.Interval(c.policy)
		out.Write([]string{f.ID, f.Unit.String(), word(f.Of.Label), word(f.Of.SchoolKind), word(f.Of.Nationality), f.Of.Country,
			word(f.Hedge), f.Value.String(), second(f), end(v.Min()), end(v.Max()), f.AsOf.String(), string(f.Source)})
	}
	out.Flush()
	return out.Error()
}

// word gives the word of a constant, and "" for 0.
func word[E interface {
	~uint8
	fmt.Stringer
}](e E) string {
	if e == 0 {
		return ""
	}
	return e.String()
}

// second gives the upper number of a figure that is between two.
func second(f *stats.Figure) string {
	if f.Hedge != quantity.HedgeBetween {
		return ""
	}
	return f.To.String()
}

// end gives a bound of an interval, and "" where there is none.
func end(n stats.Number, _, known bool) string {
	if !known {
		return ""
	}
	return n.String()
}
