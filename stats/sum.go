package stats

import "github.com/mastere-go/mastere/ms/quantity"

// Sum adds figures that count nothing twice, such as the graduates of engineering schools
// and those of management schools. All must have the same unit, date and label, and any
// two must have disjoint populations; otherwise the error is a *NotComparableError.
// Programmes of engineering and of management schools are not disjoint: a programme may
// have schools of both kinds.
//
// The sum of no figures is 0. A nil figure is the zero Figure.
func Sum(p quantity.HedgePolicy, figures ...*Figure) (Interval, error) {
	sum := Exactly(Number{})
	for i, f := range figures {
		f = orZero(f)
		for _, other := range figures[:i] {
			other = orZero(other)
			if err := checkCombined(other, f, other.Of.Label == f.Of.Label && other.Of.disjoint(f.Of, f.Unit)); err != nil {
				return Interval{}, err
			}
		}
		sum = sum.plus(f.Interval(p))
	}
	return sum, nil
}

// Subtract takes a part from a whole. Both must be counts of the same unit and date, and
// the population of the whole must contain that of the part; otherwise the error is a
// *NotComparableError. The result may be below 0 where the figures contradict each other.
// A nil figure is the zero Figure, which is no count.
func Subtract(whole, part *Figure, p quantity.HedgePolicy) (Interval, error) {
	whole, part = orZero(whole), orZero(part)
	if err := checkCombined(whole, part, whole.Unit.isWhole() && whole.Of.contains(part.Of)); err != nil {
		return Interval{}, err
	}
	return whole.Interval(p).minus(part.Interval(p)), nil
}
