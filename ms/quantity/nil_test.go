package quantity_test

import (
	"testing"

	"github.com/mastere-go/mastere/internal/nilcalls"
	"github.com/mastere-go/mastere/ms/quantity"
)

func TestNilAndZeroArguments(t *testing.T) {
	nilcalls.Test(t, ".",
		nilcalls.Values{
			quantity.AcademicYears(0), quantity.Count(0), quantity.Credits{}, quantity.Date{}, quantity.Days(0), quantity.Hedge(0),
			quantity.HedgePolicy{}, quantity.Hours{}, quantity.Level(0), quantity.Measure(0), quantity.MonthReading(0),
			quantity.Months(0), quantity.OpenList(false), quantity.Opt[string]{}, quantity.Percent(0), quantity.Range[quantity.Hours]{},
			quantity.Range[quantity.Date]{}, quantity.Semesters(0), quantity.Span{}, quantity.Truth(0), quantity.Value{}, quantity.Weeks(0),
		},
		nilcalls.Functions{
			quantity.AtLeast[quantity.Months], quantity.AtMost[quantity.Months], quantity.Between[quantity.Months],
			quantity.CreditsFromDecimal, quantity.CreditsOfHundredths, quantity.DateOf, quantity.DaysInMonths,
			quantity.DefaultHedgePolicy, quantity.Exactly[quantity.Months], quantity.HoursFromDecimal, quantity.HoursOfParts,
			quantity.NewDate, quantity.NotNegative[quantity.Months], quantity.ParseCredits, quantity.ParseDate, quantity.ParseHours,
			quantity.Some[string], quantity.TruthOf, quantity.ValueBetween, quantity.ValueFrom, quantity.ValueOfAcademicYears,
			quantity.ValueOfAuthors, quantity.ValueOfCredits, quantity.ValueOfDays, quantity.ValueOfHours, quantity.ValueOfMonths,
			quantity.ValueOfPercent, quantity.ValueOfSemesters, quantity.ValueOfStudents, quantity.ValueOfWeeks,
			quantity.WholeCredits, quantity.WholeHours,
		},
	)
}
