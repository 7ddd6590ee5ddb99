package quantity_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"

	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms/quantity"
)

func ExampleParseHours() {
	for _, s := range []string{"24.5", "24:30", "24:20"} {
		h, _ := quantity.ParseHours(s)
		fmt.Println(s, "=", h)
	}
	_, err := quantity.ParseHours("24h30")
	fmt.Println(err)
	// Output:
	// 24.5 = 24.5
	// 24:30 = 24.5
	// 24:20 = 24:20
	// (whole document): found "24h30"; accepted: a number from 0 to 100000 with a decimal point and at most two decimals, such as 24.5, or the string "24:30" (hours:minutes)
}

func ExampleHours_Add() {
	hundredths, _ := quantity.ParseHours("24.33")
	minutes, _ := quantity.ParseHours("0:01")
	sum, _ := hundredths.Add(minutes)
	fmt.Println(sum) // exact, though neither in hundredths nor in minutes
	// Output: 24:20:48
}

func ExampleHours_Decimal() {
	third, _ := quantity.ParseHours("0:20")
	fmt.Println(quantity.WholeHours(52).Decimal(), third.Decimal())
	// Output: 52 0.333333
}

func ExampleHoursFromDecimal() {
	h, err := quantity.HoursFromDecimal(decimal.RequireFromString("52.5"))
	fmt.Println(h, err)
	// Output: 52.5 <nil>
}

func TestHoursAreReadAndWritten(t *testing.T) {
	for _, c := range []struct {
		in    string
		parts int64
		out   string
		json  string
	}{
		{"0", 0, "0", `0`},
		{"0:00", 0, "0", `0`},
		{"350", 105_000, "350", `350`},
		{"24.5", 7350, "24.5", `24.5`},
		{"24:30", 7350, "24.5", `24.5`},
		{"24:20", 7300, "24:20", `"24:20"`},
		{"0:01", 5, "0:01", `"0:01"`},
		{"0.01", 3, "0.01", `0.01`},
		{"0:03", 15, "0.05", `0.05`},
		{"24:20:12", 7301, "24:20:12", `"24:20:12"`},
		{"24:30:00", 7350, "24.5", `24.5`},
		{"100000", 30_000_000, "100000", `100000`},
		{"100000:00", 30_000_000, "100000", `100000`},
		{"100000:00:00", 30_000_000, "100000", `100000`},
	} {
		got, err := quantity.ParseHours(c.in)
		if err != nil || got.Parts() != c.parts || got.String() != c.out {
			t.Errorf("ParseHours(%q) = %d parts, %q, %v", c.in, got.Parts(), got, err)
		}
		raw := c.in
		if strings.ContainsAny(raw, ":/") {
			raw = `"` + raw + `"`
		}
		var fromJSON, fromText quantity.Hours
		if err := json.Unmarshal([]byte(raw), &fromJSON); err != nil || fromJSON != got {
			t.Errorf("JSON %s reads as %v, %v", raw, fromJSON, err)
		}
		if err := fromText.UnmarshalText([]byte(c.in)); err != nil || !fromText.Equal(got) {
			t.Errorf("text %s reads as %v, %v", c.in, fromText, err)
		}
		if b, err := got.MarshalJSON(); err != nil || string(b) != c.json {
			t.Errorf("%v is written %s, %v, want %s", got, b, err, c.json)
		}
		if b, err := got.MarshalText(); err != nil || string(b) != c.out {
			t.Errorf("%v is written as text %s, %v", got, b, err)
		}
		if got.IsZero() != (c.parts == 0) {
			t.Errorf("%v.IsZero() = %v", got, got.IsZero())
		}
	}
}

func TestHoursThatAreNotAccepted(t *testing.T) {
	for _, in := range []string{
		"", "7,5", "24h30", "24:60", "24:5", "24:050", ":30", "24:", "-1:00", "24:-1", "24:3a", "24:a0", "1.5:00", "1:00:01", "1:00:60", "1:00:0", "1:00:00:00", "1:00:000",
		"/300", "7301/300", "1e2", "null", "100000.01", "100000:01", "100000:00:12", testkit.MegabyteOfDigits(),
		testkit.MegabyteOfDigits() + ":00",
	} {
		if got, err := quantity.ParseHours(in); err == nil {
			t.Errorf("ParseHours(%.30q) = %v, want an error", in, got)
		}
	}
}

func TestHoursJSONThatIsNotAccepted(t *testing.T) {
	for _, in := range []string{`null`, `"7,5"`, `"24.5"`, `""`, `":"`, `"24:60"`, `24:30`, `-1`, `1e2`, `7.505`, `{}`, `[1]`, `"24:30\n"`} {
		kept := quantity.WholeHours(3)
		err := json.Unmarshal([]byte(in), &kept)
		if err == nil || kept != quantity.WholeHours(3) {
			t.Errorf("JSON %s reads as %v, %v", in, kept, err)
		}
	}
	p := testkit.ProblemOf(t, new(quantity.Hours).UnmarshalJSON([]byte(`"7,5"`)))
	for _, accepted := range []string{p.Accepted.FR, p.Accepted.EN} {
		if !strings.Contains(accepted, "24.5") || !strings.Contains(accepted, `"24:30"`) {
			t.Errorf("the message does not say what is accepted: %s", accepted)
		}
	}
}

func TestNegativeHoursAreWritten(t *testing.T) {
	for parts, want := range map[int64]string{-3: "-0.01", -100: "-0:20", -7301: "-24:20:12", -7350: "-24.5", math.MinInt64: "-30744573456182586:01:36"} {
		if got := quantity.HoursOfParts(parts).String(); got != want {
			t.Errorf("%d parts are written %s, want %s", parts, got, want)
		}
	}
}

func TestHoursDecimal(t *testing.T) {
	for parts, want := range map[int64]string{7350: "24.5", 7300: "24.333333", -7300: "-24.333333", 200: "0.666667", 1: "0.003333"} {
		if got := quantity.HoursOfParts(parts).Decimal(); !got.Equal(decimal.RequireFromString(want)) {
			t.Errorf("%d parts are %v h, want %s", parts, got, want)
		}
	}
}

func TestHoursFromDecimal(t *testing.T) {
	for _, c := range []struct {
		in   decimal.Decimal
		want int64
		ok   bool
	}{
		{decimal.RequireFromString("24.5"), 7350, true},
		{decimal.RequireFromString("-0.01"), -3, true},
		{decimal.RequireFromString("0.005"), 0, false},
		{decimal.RequireFromString("0.333333"), 0, false},
		{decimal.New(1, math.MaxInt32), 0, false},
		{decimal.New(1, math.MinInt32), 0, false},
		{decimal.New(math.MaxInt64, 0), 0, false},
	} {
		got, err := quantity.HoursFromDecimal(c.in)
		if got.Parts() != c.want || (err == nil) != c.ok || (err != nil && !errors.Is(err, quantity.ErrOverflow)) {
			t.Errorf("HoursFromDecimal(%d × 10^%d) = %v, %v", c.in.Coefficient(), c.in.Exponent(), got, err)
		}
	}
}

func TestHoursRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		h := quantity.HoursOfParts(rapid.Int64Range(0, quantity.MaxHours*quantity.HourParts).Draw(t, "parts"))
		testkit.ReadsBack(t, h)
		again, err := quantity.ParseHours(h.String())
		if err != nil || again.Compare(h) != 0 {
			t.Fatalf("%v reads as %v, %v", h, again, err)
		}
	})
}

func FuzzParseHours(f *testing.F) {
	for _, s := range []string{"0", "24.5", "24:30", "24:60", "24:20:12", "::", ":", "100000:01", "1e9", "24,5"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		h, err := quantity.ParseHours(s)
		if err != nil {
			return
		}
		testkit.ReadsBack(t, h)
		if h.Parts() < 0 || h.Parts() > quantity.MaxHours*quantity.HourParts {
			t.Fatalf("%q reads as %v, which is out of bounds", s, h)
		}
	})
}

func FuzzHoursUnmarshalJSON(f *testing.F) {
	for _, s := range []string{`24.5`, `"24:30"`, `"24.5"`, `"24:20:12"`, `null`, `"1:000`, `24:30`, `":`, `"`, ``} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		var h quantity.Hours
		if err := h.UnmarshalJSON(b); err != nil {
			return
		}
		if !json.Valid(b) {
			t.Fatalf("%q is no JSON, and reads as %v", b, h)
		}
		testkit.ReadsBack(t, h)
	})
}
