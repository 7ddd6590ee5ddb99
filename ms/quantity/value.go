package quantity

// Value is a [Range] together with its [Measure], so that ranges of different types fit
// into one finding, one edition or one report. The zero Value is no value, which is not
// the same as a range that knows nothing. Values are comparable with ==.
type Value struct {
	min, max int64 // hundredths of credits, HourParts of hours, whole units of the rest
	measure  Measure
	known    knownBounds
}

// knownBounds is the set of bounds that a value has. One field for both keeps a Value small
// enough to stay in registers.
type knownBounds uint8

const (
	knownMin knownBounds = 1 << iota
	knownMax
)

// valueOf gives the value of a range. raw gives a bound as a Value stores it.
func valueOf[T Quantity[T]](measure Measure, r Range[T], raw func(T) int64) Value {
	v := Value{measure: measure}
	if r.hasMin {
		v.min, v.known = raw(r.min), knownMin
	}
	if r.hasMax {
		v.max, v.known = raw(r.max), v.known|knownMax
	}
	return v
}

// ValueBetween gives a value with both bounds as plain numbers: hundredths of a credit,
// [HourParts] of an hour, or whole units of any other measure. A lower bound above the
// upper one gives no value, and so does a measure that is no constant.
func ValueBetween(measure Measure, least, most int64) Value {
	if !measure.known() || least > most {
		return Value{}
	}
	return Value{min: least, max: most, measure: measure, known: knownMin | knownMax}
}

// ValueFrom is [ValueBetween] with a lower bound alone.
func ValueFrom(measure Measure, least int64) Value {
	if !measure.known() {
		return Value{}
	}
	return Value{min: least, measure: measure, known: knownMin}
}

func whole[T ~int32](n T) int64 { return int64(n) }

// ValueOfCredits gives the value of a range of credits.
func ValueOfCredits(r Range[Credits]) Value { return valueOf(MeasureCredits, r, Credits.Hundredths) }

// ValueOfHours gives the value of a range of hours.
func ValueOfHours(r Range[Hours]) Value { return valueOf(MeasureHours, r, Hours.Parts) }

// ValueOfMonths gives the value of a range of months.
func ValueOfMonths(r Range[Months]) Value { return valueOf(MeasureMonths, r, whole) }

// ValueOfWeeks gives the value of a range of weeks.
func ValueOfWeeks(r Range[Weeks]) Value { return valueOf(MeasureWeeks, r, whole) }

// ValueOfDays gives the value of a range of days.
func ValueOfDays(r Range[Days]) Value { return valueOf(MeasureDays, r, whole) }

// ValueOfSemesters gives the value of a range of semesters.
func ValueOfSemesters(r Range[Semesters]) Value { return valueOf(MeasureSemesters, r, whole) }

// ValueOfAcademicYears gives the value of a range of academic years.
func ValueOfAcademicYears(r Range[AcademicYears]) Value {
	return valueOf(MeasureAcademicYears, r, whole)
}

// ValueOfAuthors gives the value of a range of numbers of authors.
func ValueOfAuthors(r Range[Count]) Value { return valueOf(MeasureAuthors, r, whole) }

// ValueOfStudents gives the value of a range of numbers of students.
func ValueOfStudents(r Range[Count]) Value { return valueOf(MeasureStudents, r, whole) }

// ValueOfPercent gives the value of a range of shares of the students enrolled.
func ValueOfPercent(r Range[Percent]) Value { return valueOf(MeasurePercent, r, whole) }

// rangeOf gives the range of a value, if it is of a measure. typed undoes raw of valueOf.
func rangeOf[T Quantity[T]](v Value, measure Measure, typed func(int64) T) (Range[T], bool) {
	if v.measure != measure {
		return Range[T]{}, false
	}
	r := Range[T]{hasMin: v.HasMin(), hasMax: v.HasMax()}
	if r.hasMin {
		r.min = typed(v.min)
	}
	if r.hasMax {
		r.max = typed(v.max)
	}
	return r, true
}

func counted[T ~int32](n int64) T { return T(n) }

// Measure gives what the value counts. It is zero for no value.
func (v Value) Measure() Measure { return v.measure }

// IsZero tells whether there is no value. It is false for a value that knows nothing.
func (v Value) IsZero() bool { return v.measure == 0 }

// Equal tells whether v == o. It is there for packages that compare by a method.
func (v Value) Equal(o Value) bool { return v == o }

// Credits gives the range. ok is false where the value is of another measure.
func (v Value) Credits() (r Range[Credits], ok bool) {
	return rangeOf(v, MeasureCredits, CreditsOfHundredths)
}

// Hours gives the range. ok is false where the value is of another measure.
func (v Value) Hours() (r Range[Hours], ok bool) { return rangeOf(v, MeasureHours, HoursOfParts) }

// Months gives the range. ok is false where the value is of another measure.
func (v Value) Months() (r Range[Months], ok bool) { return rangeOf(v, MeasureMonths, counted[Months]) }

// Weeks gives the range. ok is false where the value is of another measure.
func (v Value) Weeks() (r Range[Weeks], ok bool) { return rangeOf(v, MeasureWeeks, counted[Weeks]) }

// Days gives the range. ok is false where the value is of another measure.
func (v Value) Days() (r Range[Days], ok bool) { return rangeOf(v, MeasureDays, counted[Days]) }

// Semesters gives the range. ok is false where the value is of another measure.
func (v Value) Semesters() (r Range[Semesters], ok bool) {
	return rangeOf(v, MeasureSemesters, counted[Semesters])
}

// AcademicYears gives the range. ok is false where the value is of another measure.
func (v Value) AcademicYears() (r Range[AcademicYears], ok bool) {
	return rangeOf(v, MeasureAcademicYears, counted[AcademicYears])
}

// Authors gives the range. ok is false where the value is of another measure.
func (v Value) Authors() (r Range[Count], ok bool) { return rangeOf(v, MeasureAuthors, counted[Count]) }

// Students gives the range. ok is false where the value is of another measure.
func (v Value) Students() (r Range[Count], ok bool) {
	return rangeOf(v, MeasureStudents, counted[Count])
}

// Percent gives the range. ok is false where the value is of another measure.
func (v Value) Percent() (r Range[Percent], ok bool) {
	return rangeOf(v, MeasurePercent, counted[Percent])
}

// HasMin tells whether the value has a lower bound.
func (v Value) HasMin() bool { return v.known&knownMin != 0 }

// HasMax tells whether the value has an upper bound.
func (v Value) HasMax() bool { return v.known&knownMax != 0 }

// Known tells whether the value has a bound at all.
func (v Value) Known() bool { return v.known != 0 }

// IsNegative tells whether all numbers of the value lie below zero.
func (v Value) IsNegative() bool { return v.HasMax() && v.max < 0 }

// Exact tells whether the value is one number.
func (v Value) Exact() bool { return v.HasMin() && v.HasMax() && v.min == v.max }

// GapTo gives the least that has to be added to v for it to agree with want. It is positive
// where something is missing, and negative where there is too much. It is no value where v
// and want have a number in common already, and where their measures differ.
func (v Value) GapTo(want Value) Value {
	if v.measure != want.measure {
		return Value{}
	}
	shift := Value{measure: v.measure, known: knownMin | knownMax}
	switch {
	case v.HasMax() && want.HasMin() && v.max < want.min:
		shift.min = want.min - v.max
	case v.HasMin() && want.HasMax() && v.min > want.max:
		shift.min = want.max - v.min
	default:
		return Value{}
	}
	shift.max = shift.min
	return shift
}

// Negated gives an exact value with the other sign, and any other value as it is.
func (v Value) Negated() Value {
	if v.Exact() {
		v.min, v.max = -v.min, -v.min
	}
	return v
}
