package quantity_test

import (
	"fmt"
	"math"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

func ExampleDate_Closes() {
	first, _ := quantity.ParseDate("2025-10-01")
	fmt.Println(first, "+ 4 months:", first.Closes(4, quantity.LastDay))

	// February has no 31st, and the two readings part.
	last, _ := quantity.ParseDate("2025-10-31")
	fmt.Println(last, "+ 4 months:", last.Closes(4, quantity.LastDay))
	fmt.Println(last, "+ 4 months:", last.Closes(4, quantity.Clamp), "under the reading", quantity.Clamp)
	// Output:
	// 2025-10-01 + 4 months: 2026-01-31
	// 2025-10-31 + 4 months: 2026-02-28
	// 2025-10-31 + 4 months: 2026-02-27 under the reading clamp
}

func ExampleSpan_Months() {
	from, _ := quantity.ParseDate("2025-10-01")
	to, _ := quantity.ParseDate("2026-01-31")
	mission := quantity.Span{From: from, To: to}
	fmt.Println(mission.Months(quantity.LastDay), mission.Holds(4, quantity.LastDay), mission.Days())

	mission.To = to.AddDays(-1)
	fmt.Println(mission.Months(quantity.LastDay), mission.Holds(4, quantity.LastDay), mission.Days())
	// Output:
	// 4 true 123
	// 3 false 122
}

func ExampleSpan_MonthsAndDays() {
	from, _ := quantity.ParseDate("2025-10-31")
	to, _ := quantity.ParseDate("2026-02-28")
	work := quantity.Span{From: from, To: to}
	fmt.Println(work.MonthsAndDays(quantity.LastDay))
	fmt.Println(work.MonthsAndDays(quantity.Clamp))
	// Output:
	// 4 0
	// 4 1
}

func ExampleSpan_Contains() {
	from, _ := quantity.ParseDate("2020-09-01")
	known := quantity.Span{From: from} // the last day is not known
	fmt.Println(known.Contains(from.AddDays(-1)), known.Contains(from))
	// Output: no unknown
}

func ExampleDaysInMonths() {
	fmt.Println(quantity.DaysInMonths(4))
	// Output: 120 123
}

const mostMonths = 36

// walk finds the days on which 0, 1, 2, … months from the start are full. It looks at one
// day after the other. A month is full on the eve of the day with the same number. A month
// without such a day is full on its last day under one reading, and on the eve of that
// day under the other.
func walk(start time.Time) (lastDay, clamp []time.Time) {
	for at := start; len(lastDay) <= mostMonths; at = at.AddDate(0, 0, 1) {
		eve, next := at.AddDate(0, 0, -1), at.AddDate(0, 0, 1)
		switch {
		case at.Day() == start.Day():
			lastDay, clamp = append(lastDay, eve), append(clamp, eve)
		case next.Day() == 1 && at.Day() < start.Day():
			lastDay, clamp = append(lastDay, at), append(clamp, eve)
		}
	}
	return lastDay, clamp
}

func TestMonthsAgreeWithAWalkDayByDay(t *testing.T) {
	type extremes struct{ least, most quantity.Days }
	var lengths [mostMonths + 1]extremes
	end := time.Date(2032, 12, 31, 0, 0, 0, 0, time.UTC)
	for start := time.Date(2019, 1, 1, 0, 0, 0, 0, time.UTC); !start.After(end); start = start.AddDate(0, 0, 1) {
		from := quantity.DateOf(start)
		lastDay, clamp := walk(start)
		for reading, closings := range map[quantity.MonthReading][]time.Time{quantity.LastDay: lastDay, quantity.Clamp: clamp} {
			for n, closing := range closings {
				months, want := quantity.Months(n), quantity.DateOf(closing)
				if got := from.Closes(months, reading); got != want {
					t.Fatalf("%d months from %v close on %v under %v, want %v", n, from, got, reading, want)
				}
				length := quantity.Days(closing.Sub(start)/(24*time.Hour)) + 1
				if l := &lengths[n]; l.most == 0 {
					*l = extremes{length, length}
				} else {
					*l = extremes{min(l.least, length), max(l.most, length)}
				}
				if n == 0 {
					continue // the eve of the start leaves no span
				}
				full, short := quantity.Span{From: from, To: want}, quantity.Span{From: from, To: want.AddDays(-1)}
				if full.Months(reading) != months || !full.Holds(months, reading) || full.Holds(months+1, reading) {
					t.Fatalf("%v holds %d months under %v, want %d", full, full.Months(reading), reading, n)
				}
				if short.Holds(months, reading) || short.Months(reading) != months-1 {
					t.Fatalf("%v holds %d months under %v, want %d", short, short.Months(reading), reading, n-1)
				}
			}
		}
	}
	for n, want := range lengths {
		if least, most := quantity.DaysInMonths(quantity.Months(n)); least != want.least || most != want.most {
			t.Errorf("%d months last %d to %d days, want %d to %d", n, least, most, want.least, want.most)
		}
	}
	if lengths[4] != (extremes{120, 123}) {
		t.Errorf("four months last %v days by the walk, want 120 to 123", lengths[4])
	}
	for n, want := range map[quantity.Months]extremes{-1: {0, 0}, 1200: {36_525, 36_525}, math.MaxInt32: {math.MaxInt32, math.MaxInt32}} {
		if least, most := quantity.DaysInMonths(n); least != want.least || most != want.most {
			t.Errorf("%d months last %d to %d days, want %v", n, least, most, want)
		}
	}
}

// Of every span of up to two years and a half that starts in four years, a leap year
// among them.
func TestMonthsAndDaysAgreeWithHoldsAndCloses(t *testing.T) {
	for _, reading := range []quantity.MonthReading{quantity.LastDay, quantity.Clamp} {
		for from := testkit.Day("2023-01-01"); from.Compare(testkit.Day("2027-01-01")) < 0; from = from.AddDays(1) {
			for s := (quantity.Span{From: from, To: from}); s.Days() <= 915; s.To = s.To.AddDays(1) {
				testMonthsAndDays(t, s, reading)
			}
		}
	}
}

func testMonthsAndDays(t testkit.Failer, s quantity.Span, reading quantity.MonthReading) {
	t.Helper()
	months, days := s.MonthsAndDays(reading)
	if !s.Holds(months, reading) && months > 0 || s.Holds(months+1, reading) {
		t.Fatalf("%v holds %d months under %v, Holds says otherwise", s, months, reading)
	}
	closes := s.From.Closes(months, reading)
	if closes.IsZero() { // no month is full, and the eve of the first day is outside the calendar
		closes, days = s.From, days-1
	}
	if days != s.To.DaysSince(closes) || days < 0 || days > 30 {
		t.Fatalf("%v leaves %d days after %d months under %v, want %d", s, days, months, reading, s.To.DaysSince(closes))
	}
}

func TestMonthsAndDaysOfAnySpan(t *testing.T) {
	first, last := testkit.Day("0001-01-01"), testkit.Day("9999-12-31")
	rapid.Check(t, func(t *rapid.T) {
		from := first.AddDays(rapid.IntRange(0, int(last.DaysSince(first))).Draw(t, "from"))
		to := from.AddDays(rapid.IntRange(0, int(last.DaysSince(from))).Draw(t, "days"))
		testMonthsAndDays(t, quantity.Span{From: from, To: to}, quantity.LastDay)
		testMonthsAndDays(t, quantity.Span{From: from, To: to}, quantity.Clamp)
	})
	for n := range 100 {
		for _, s := range []quantity.Span{{From: first, To: first.AddDays(n)}, {From: last.AddDays(-n), To: last}} {
			testMonthsAndDays(t, s, quantity.LastDay)
			testMonthsAndDays(t, s, quantity.Clamp)
		}
	}
}

func TestClosesAtTheEdgesOfTheCalendar(t *testing.T) {
	for _, c := range []struct {
		from    string
		months  quantity.Months
		lastDay string
	}{
		{"9999-11-30", 1, "9999-12-29"},
		{"9999-12-01", 1, "9999-12-31"},
		{"9998-01-01", 24, "9999-12-31"},
	} {
		if got := testkit.Day(c.from).Closes(c.months, quantity.LastDay); got != testkit.Day(c.lastDay) {
			t.Errorf("%d months from %s close on %q, want %s", c.months, c.from, got, c.lastDay)
		}
	}
	for _, c := range []struct {
		from   string
		months quantity.Months
	}{{"0001-01-01", 0}, {"9999-12-02", 1}, {"9999-12-31", 2}, {"9999-12-01", 2}, {"2025-01-01", 1 << 30}, {"2025-01-01", -1}} {
		if got := testkit.Day(c.from).Closes(c.months, quantity.LastDay); !got.IsZero() {
			t.Errorf("%d months from %s close on %v, want no date", c.months, c.from, got)
		}
	}
}

func TestSpansThatAreNotKnown(t *testing.T) {
	first, last := testkit.Day("2025-10-01"), testkit.Day("2026-01-31")
	for _, s := range []quantity.Span{{}, {From: first}, {To: last}, {From: last, To: first}} {
		if s.Known() || s.Days() != 0 || s.Months(quantity.LastDay) != 0 || s.Holds(0, quantity.LastDay) || s.Holds(1, quantity.Clamp) {
			t.Errorf("%v counts as known", s)
		}
		if months, days := s.MonthsAndDays(quantity.Clamp); months != 0 || days != 0 {
			t.Errorf("%v holds %d months and %d days", s, months, days)
		}
		if s.IsZero() != (s == quantity.Span{}) {
			t.Errorf("%v.IsZero() = %v", s, s.IsZero())
		}
	}
	if one := (quantity.Span{From: first, To: first}); !one.Known() || one.Days() != 1 || one.Months(quantity.LastDay) != 0 {
		t.Errorf("a span of one day is %d days, %d months", one.Days(), one.Months(quantity.LastDay))
	}
}

func TestSpansThatLackADayOrRunBackwards(t *testing.T) {
	first, last := testkit.Day("2025-10-01"), testkit.Day("2026-01-31")
	for _, c := range []struct {
		span    quantity.Span
		missing string
		problem bool
	}{
		{quantity.Span{}, "", false},
		{quantity.Span{From: first, To: last}, "", false},
		{quantity.Span{From: first, To: first}, "", false},
		{quantity.Span{To: last}, "from", false},
		{quantity.Span{From: first}, "to", false},
		{quantity.Span{From: last, To: first}, "", true},
	} {
		if end, ok := c.span.MissingEnd(); end != c.missing || ok != (c.missing != "") {
			t.Errorf("%v lacks %q, %v", c.span, end, ok)
		}
		p, ok := c.span.Problem(document.Pointer{}.Member("dates"))
		if ok != c.problem {
			t.Errorf("%v has the problem %+v, %v", c.span, p, ok)
		}
		if ok && (p.Pointer != "/dates" || p.Found.EN != "2026-01-31 > 2025-10-01") {
			t.Errorf("%v has the problem %+v", c.span, p)
		}
		if ok {
			testkit.Sentence(t, "what is accepted of a span", p.Accepted)
		}
	}
}

func TestSpanContains(t *testing.T) {
	first, last := testkit.Day("2025-10-01"), testkit.Day("2026-01-31")
	both, open, unset := quantity.Span{From: first, To: last}, quantity.Span{From: first}, quantity.Date{}
	for _, c := range []struct {
		span quantity.Span
		at   quantity.Date
		want quantity.Truth
	}{
		{both, first.AddDays(-1), quantity.No},
		{both, first, quantity.Yes},
		{both, last, quantity.Yes},
		{both, last.AddDays(1), quantity.No},
		{both, unset, quantity.Unknown},
		{open, first.AddDays(-1), quantity.No},
		{open, last, quantity.Unknown},
		{quantity.Span{To: last}, last, quantity.Unknown},
		{quantity.Span{To: last}, last.AddDays(1), quantity.No},
		{quantity.Span{}, last, quantity.Unknown},
		{quantity.Span{From: last, To: first}, last, quantity.No},
	} {
		if got := c.span.Contains(c.at); got != c.want {
			t.Errorf("%v contains %q: %v, want %v", c.span, c.at, got, c.want)
		}
	}
}

func TestALongerSpanHoldsNoFewerMonths(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		from := testkit.Day("2015-01-01").AddDays(rapid.IntRange(0, 9000).Draw(t, "from"))
		s := quantity.Span{From: from, To: from.AddDays(rapid.IntRange(0, 2000).Draw(t, "days"))}
		longer := quantity.Span{From: from, To: s.To.AddDays(1)}
		for _, reading := range []quantity.MonthReading{quantity.LastDay, quantity.Clamp} {
			n := s.Months(reading)
			if more := longer.Months(reading); more < n || more > n+1 {
				t.Fatalf("%v holds %d months, a day more %d", s, n, more)
			}
			if !s.Holds(n, reading) || s.Holds(n+1, reading) {
				t.Fatalf("%v: Months says %d, Holds says otherwise", s, n)
			}
		}
		// The other reading is full a day earlier at the most.
		if a, b := s.Months(quantity.LastDay), s.Months(quantity.Clamp); b < a || b > a+1 || b > longer.Months(quantity.LastDay) {
			t.Fatalf("%v holds %d months under one reading, %d under the other", s, a, b)
		}
	})
}
