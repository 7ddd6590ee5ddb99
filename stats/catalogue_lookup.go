package stats

import (
	"iter"

	"github.com/mastere-go/mastere/ms/law"
)

// Figure finds a figure by its id. It is the figure of the catalogue itself, not a copy.
func (c *Catalogue) Figure(id string) (*Figure, bool) {
	return first(where(orZero(c).Figures, func(f *Figure) bool { return f.ID == id }))
}

// Event finds an account of an event by its own id. It is the event of the catalogue
// itself, not a copy.
func (c *Catalogue) Event(id string) (*Event, bool) {
	return first(where(orZero(c).Events, func(e *Event) bool { return e.ID == id }))
}

// Counting gives the figures of one unit. Like all sequences of a Catalogue it is in the
// order of the catalogue and gives the figures themselves, not copies.
func (c *Catalogue) Counting(unit Unit) iter.Seq[*Figure] {
	return where(orZero(c).Figures, func(f *Figure) bool { return f.Unit == unit })
}

// Of gives the figures of exactly one population. Figures of a wider or narrower one are
// left out.
func (c *Catalogue) Of(population Population) iter.Seq[*Figure] {
	return where(orZero(c).Figures, func(f *Figure) bool { return f.Of == population })
}

// At gives the figures whose date lies in a period: in a year, those of its months and
// days too. The zero Period gives the figures without a date.
func (c *Catalogue) At(period Period) iter.Seq[*Figure] {
	return where(orZero(c).Figures, func(f *Figure) bool {
		if period.IsZero() || f.AsOf.IsZero() {
			return period == f.AsOf
		}
		return f.AsOf.within(period)
	})
}

// From gives the figures of one source.
func (c *Catalogue) From(key law.SourceKey) iter.Seq[*Figure] {
	return where(orZero(c).Figures, func(f *Figure) bool { return f.Source == key })
}

// Accounts gives all accounts of one event, such as "label-created".
func (c *Catalogue) Accounts(event string) iter.Seq[*Event] {
	return where(orZero(c).Events, func(e *Event) bool { return e.Event == event })
}

// SourceOf finds a source by its key, among those of the catalogue and those that the
// editions cite. A nil catalogue has the latter. SourceRecords is found only where the
// catalogue describes it.
func (c *Catalogue) SourceOf(key law.SourceKey) (law.Source, bool) {
	own, ok := first(where(orZero(c).Sources, func(s *law.Source) bool { return s.Key == key }))
	if ok {
		return *own, true
	}
	return law.SourceByKey(key)
}

// where gives the elements of a list that keep accepts.
func where[T any](list []T, keep func(*T) bool) iter.Seq[*T] {
	return func(yield func(*T) bool) {
		for i := range list {
			if keep(&list[i]) && !yield(&list[i]) {
				return
			}
		}
	}
}

// first gives the first element of a sequence.
func first[T any](all iter.Seq[*T]) (*T, bool) {
	for found := range all {
		return found, true
	}
	return nil, false
}
