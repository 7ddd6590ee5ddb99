package quantity_test

import (
	"encoding/json"
	"fmt"
	"math"
	"testing"
	"time"

	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms/quantity"
)

func ExampleParseDate() {
	d, err := quantity.ParseDate("2025-10-01")
	fmt.Println(d, err)

	_, err = quantity.ParseDate("2025-02-29")
	fmt.Println(err)
	// Output:
	// 2025-10-01 <nil>
	// (whole document): found "2025-02-29"; accepted: a date from 0001-01-01 to 9999-12-31, such as 2025-10-01
}

func ExampleNewDate() {
	d, err := quantity.NewDate(2025, time.October, 1)
	fmt.Println(d, err)
	// Output: 2025-10-01 <nil>
}

func ExampleDateOf() {
	paris := time.FixedZone("Paris", 2*60*60)
	fmt.Println(quantity.DateOf(time.Date(2025, 10, 1, 0, 30, 0, 0, paris)))
	// Output: 2025-10-01
}

func ExampleDate_IsAtLeast() {
	start, _ := quantity.ParseDate("2025-10-01")
	var notGiven quantity.Date
	fmt.Println(start.IsAtLeast(start), start.AddDays(-1).IsAtLeast(start), notGiven.IsAtLeast(start))
	// Output: yes no unknown
}

func ExampleDate_AddDays() {
	d, _ := quantity.ParseDate("2024-02-28")
	fmt.Println(d.AddDays(1), d.AddDays(2))
	// Output: 2024-02-29 2024-03-01
}

func ExampleDate_DaysSince() {
	start, _ := quantity.ParseDate("2025-10-01")
	end, _ := quantity.ParseDate("2026-01-31")
	fmt.Println(end.DaysSince(start))
	// Output: 122
}

func ExampleDate_DayNumber() {
	start, _ := quantity.ParseDate("1970-01-01")
	fmt.Println(start.DayNumber(), start.AddDays(365).DayNumber(), start.AddDays(-1).DayNumber())
	// Output: 0 365 -1
}

// Every day there is, against the calendar of the time package.
func TestDayNumberOfEveryDay(t *testing.T) {
	const secondsOfDay = 24 * 60 * 60
	before := quantity.Date{}
	for year := 1; year <= 9999; year++ {
		for month := time.January; month <= time.December; month++ {
			first := time.Date(year, month, 1, 0, 0, 0, 0, time.UTC)
			number := int(first.Unix() / secondsOfDay) // midnight is a whole number of days
			for n := range first.AddDate(0, 1, -1).Day() {
				d, err := quantity.NewDate(year, month, n+1)
				if err != nil || d.DayNumber() != number+n {
					t.Fatalf("%d-%d-%d, %v, has the number %d, want %d", year, month, n+1, err, d.DayNumber(), number+n)
				}
				if !before.IsZero() && (before.AddDays(1) != d || d.AddDays(-1) != before || d.DaysSince(before) != 1) {
					t.Fatalf("%v does not follow %v", d, before)
				}
				before = d
			}
		}
	}
	if before != testkit.Day("9999-12-31") {
		t.Errorf("the last day is %v", before)
	}
}

func TestDatesThatExist(t *testing.T) {
	for _, c := range []struct {
		in               string
		year, month, day int
	}{
		{"0001-01-01", 1, 1, 1},
		{"1900-02-28", 1900, 2, 28},
		{"2000-02-29", 2000, 2, 29},
		{"2024-02-29", 2024, 2, 29},
		{"2025-12-31", 2025, 12, 31},
		{"9999-12-31", 9999, 12, 31},
	} {
		d, err := quantity.ParseDate(c.in)
		if err != nil || d.Year() != c.year || int(d.Month()) != c.month || d.Day() != c.day || d.String() != c.in {
			t.Errorf("ParseDate(%q) = %v, %v", c.in, d, err)
		}
		if d.IsZero() || !d.Equal(testkit.Day(c.in)) {
			t.Errorf("%s is zero or unlike itself", c.in)
		}
		testkit.ReadsBack(t, d)
	}
}

func TestDatesThatDoNotExist(t *testing.T) {
	for _, in := range []string{
		"", "2025-10-1", "2025-13-01", "2025-00-01", "2025-01-00", "2025-04-31", "2025-02-29", "1900-02-29",
		"0000-01-01", "10000-01-01", "2025/10/01", "2025-1a-01", "20a5-10-01", "2025-10-0a", "01/10/2025", "2025-10-01T00:00:00Z",
		" 2025-10-01", testkit.MegabyteOfDigits(),
	} {
		if d, err := quantity.ParseDate(in); err == nil {
			t.Errorf("ParseDate(%.30q) = %v, want an error", in, d)
		}
	}
	for _, c := range [][3]int{{0, 1, 1}, {10_000, 1, 1}, {2025, 0, 1}, {2025, 13, 1}, {2025, 6, 31}, {2025, 6, -1}, {math.MinInt, 1, 1}} {
		if d, err := quantity.NewDate(c[0], time.Month(c[1]), c[2]); err == nil {
			t.Errorf("NewDate(%v) = %v, want an error", c, d)
		}
	}
	kept := testkit.Day("2025-10-01")
	if err := json.Unmarshal([]byte(`"2025-02-30"`), &kept); err == nil || kept != testkit.Day("2025-10-01") {
		t.Errorf("a refused date leaves %v, %v", kept, err)
	}
}

func TestTheZeroDateIsNotGiven(t *testing.T) {
	var none quantity.Date
	some := testkit.Day("2025-10-01")
	if !none.IsZero() || none.String() != "" || none.Year() != 0 || none.Month() != 0 || none.Day() != 0 {
		t.Errorf("the zero date is %q", none)
	}
	if none.Compare(testkit.Day("0001-01-01")) >= 0 {
		t.Error("the zero date does not sort first")
	}
	if none.AddDays(3) != none || none.DaysSince(some) != 0 || some.DaysSince(none) != 0 || none.Closes(4, quantity.LastDay) != none {
		t.Error("arithmetic has made a date of the zero date")
	}
	if some.IsAtLeast(none) != quantity.Unknown {
		t.Error("a date is compared with one that is not given")
	}
	if got := quantity.DateOf(time.Date(10_000, 1, 1, 0, 0, 0, 0, time.UTC)); got != none {
		t.Errorf("a time outside the calendar is %v", got)
	}
}

func TestDaysAgreeWithTime(t *testing.T) {
	for _, first := range []string{"0001-01-01", "1899-12-25", "1969-12-25", "2019-12-25", "9999-12-01"} {
		at := testkit.Day(first)
		clock := time.Date(at.Year(), at.Month(), at.Day(), 0, 0, 0, 0, time.UTC)
		for n := range 500 {
			want := quantity.DateOf(clock.AddDate(0, 0, n))
			got := at.AddDays(n)
			if got != want {
				t.Fatalf("%v + %d days = %v, want %v", at, n, got, want)
			}
			if got.IsZero() {
				break // past the calendar
			}
			if got.DaysSince(at) != quantity.Days(n) || at.DaysSince(got) != -quantity.Days(n) || got.AddDays(-n) != at {
				t.Fatalf("%v and %v are not %d days apart", at, got, n)
			}
			if (got.Compare(at) > 0) != (n > 0) || (at.Compare(got) < 0) != (n > 0) {
				t.Fatalf("%v and %v sort wrongly", at, got)
			}
		}
	}
}

func TestDaysOutsideTheCalendar(t *testing.T) {
	for _, n := range []int{-1, -4_000_001, math.MinInt} {
		if got := testkit.Day("0001-01-01").AddDays(n); !got.IsZero() {
			t.Errorf("%d days before the calendar is %v", n, got)
		}
	}
	for _, n := range []int{1, 4_000_001, math.MaxInt} {
		if got := testkit.Day("9999-12-31").AddDays(n); !got.IsZero() {
			t.Errorf("%d days after the calendar is %v", n, got)
		}
	}
}

func FuzzParseDate(f *testing.F) {
	for _, s := range []string{"2025-10-01", "2025-02-29", "0000-01-01", "9999-12-31", "2025-1-1", ""} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := quantity.ParseDate(s)
		want, wantErr := time.Parse(time.DateOnly, s)
		// The calendar of the time package begins a year earlier.
		if (err == nil) != (wantErr == nil && want.Year() > 0) {
			t.Fatalf("%q reads as %v, %v; time reads %v, %v", s, d, err, want, wantErr)
		}
		if err != nil {
			return
		}
		testkit.ReadsBack(t, d)
		if d != quantity.DateOf(want) || d.String() != s {
			t.Fatalf("%q reads as %v", s, d)
		}
	})
}
