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

func ExampleParseCredits() {
	c, err := quantity.ParseCredits("7.5")
	fmt.Println(c, err)

	_, err = quantity.ParseCredits("7,5")
	fmt.Println(err)
	// Output:
	// 7.5 <nil>
	// (whole document): found "7,5"; accepted: a number from 0 to 10000 with a decimal point and at most two decimals, such as 7.5
}

func ExampleCredits_Add() {
	sum, err := quantity.WholeCredits(45).Add(quantity.CreditsOfHundredths(2950))
	fmt.Println(sum, err)
	// Output: 74.5 <nil>
}

func ExampleCredits_Sub() {
	missing, err := quantity.WholeCredits(45).Sub(quantity.WholeCredits(46))
	fmt.Println(missing, err) // a difference may be negative
	// Output: -1 <nil>
}

func ExampleCreditsFromDecimal() {
	c, err := quantity.CreditsFromDecimal(decimal.RequireFromString("1.50"))
	fmt.Println(c, err)

	_, err = quantity.CreditsFromDecimal(decimal.RequireFromString("0.333"))
	fmt.Println(err)
	// Output:
	// 1.5 <nil>
	// quantity: the value does not fit its type
}

func TestCreditsAreReadAndWritten(t *testing.T) {
	for _, c := range []struct {
		in         string
		hundredths int64
		out        string
	}{
		{"0", 0, "0"},
		{"0.0", 0, "0"},
		{"7", 700, "7"},
		{"7.5", 750, "7.5"},
		{"7.50", 750, "7.5"},
		{"7.500", 750, "7.5"},
		{"0.05", 5, "0.05"},
		{"1.25", 125, "1.25"},
		{"10000", 1_000_000, "10000"},
		{"10000.00", 1_000_000, "10000"},
	} {
		got, err := quantity.ParseCredits(c.in)
		if err != nil || got.Hundredths() != c.hundredths || got.String() != c.out {
			t.Errorf("ParseCredits(%q) = %d hundredths, %q, %v", c.in, got.Hundredths(), got, err)
		}
		var fromJSON, fromText quantity.Credits
		if err := json.Unmarshal([]byte(c.in), &fromJSON); err != nil || fromJSON != got {
			t.Errorf("JSON %s reads as %v, %v", c.in, fromJSON, err)
		}
		if err := fromText.UnmarshalText([]byte(c.in)); err != nil || !fromText.Equal(got) {
			t.Errorf("text %s reads as %v, %v", c.in, fromText, err)
		}
		for _, marshal := range []func() ([]byte, error){got.MarshalJSON, got.MarshalText} {
			if b, err := marshal(); err != nil || string(b) != c.out {
				t.Errorf("%v is written %s, %v", got, b, err)
			}
		}
		if !got.Decimal().Equal(decimal.New(c.hundredths, -2)) {
			t.Errorf("%v.Decimal() = %v", got, got.Decimal())
		}
		if got.IsZero() != (c.hundredths == 0) {
			t.Errorf("%v.IsZero() = %v", got, got.IsZero())
		}
	}
}

func TestCreditsThatAreNotAccepted(t *testing.T) {
	for _, in := range []string{
		"", " 7", "7 ", ".5", "5.", "07", "00", "-1", "-0", "+1", "1e2", "1E2", "7.505", "1.2.3", "7,5",
		"0x10", "1_000", "٣", "NaN", "Inf", "null", "10000.01", "10001", "99999999999999999999", testkit.MegabyteOfDigits(),
	} {
		if got, err := quantity.ParseCredits(in); err == nil {
			t.Errorf("ParseCredits(%.30q) = %v, want an error", in, got)
		}
	}
}

func TestCreditsJSONThatIsNotAccepted(t *testing.T) {
	for _, in := range []string{
		`null`, `"7,5"`, `"7.5"`, `-1`, `1e2`, `7.505`, `true`, `{}`, `[]`, `10000.01`, testkit.MegabyteOfDigits(),
	} {
		kept := quantity.WholeCredits(3)
		err := kept.UnmarshalJSON([]byte(in))
		p := testkit.ProblemOf(t, err)
		for language, accepted := range map[string]string{"French": p.Accepted.FR, "English": p.Accepted.EN} {
			if !strings.Contains(accepted, "7.5") || !strings.Contains(accepted, "10000") {
				t.Errorf("%.30s: the %s message does not say what is accepted: %s", in, language, accepted)
			}
		}
		if len(p.Found.EN) > 100 {
			t.Errorf("%.30s: the message quotes %d bytes", in, len(p.Found.EN))
		}
		if kept != quantity.WholeCredits(3) {
			t.Errorf("%.30s: a refused value has changed the old one to %v", in, kept)
		}
	}
}

func TestNegativeCreditsAreWritten(t *testing.T) {
	for hundredths, want := range map[int64]string{-5: "-0.05", -100: "-1", -250: "-2.5", math.MinInt64: "-92233720368547758.08"} {
		if got := quantity.CreditsOfHundredths(hundredths).String(); got != want {
			t.Errorf("%d hundredths are written %s, want %s", hundredths, got, want)
		}
	}
}

func TestCreditsArithmetic(t *testing.T) {
	const least, most = math.MinInt64, math.MaxInt64
	for _, c := range []struct {
		a, b     int64
		sum, dif int64
		sumOK    bool
		difOK    bool
	}{
		{0, 0, 0, 0, true, true},
		{100, 250, 350, -150, true, true},
		{most, 0, most, most, true, true},
		{most, 1, 0, most - 1, false, true},
		{most, -1, most - 1, 0, true, false},
		{least, -1, 0, least + 1, false, true},
		{least, 1, least + 1, 0, true, false},
		{0, least, least, 0, true, false},
		{-1, least, 0, most, false, true},
		{least, least, 0, 0, false, true},
	} {
		a, b := quantity.CreditsOfHundredths(c.a), quantity.CreditsOfHundredths(c.b)
		x, y := quantity.HoursOfParts(c.a), quantity.HoursOfParts(c.b)
		sum, err := a.Add(b)
		hours, hoursErr := x.Add(y)
		if sum.Hundredths() != c.sum || hours.Parts() != c.sum || (err == nil) != c.sumOK || err != hoursErr {
			t.Errorf("%d + %d = %d, %v", c.a, c.b, sum.Hundredths(), err)
		}
		dif, err := a.Sub(b)
		hours, hoursErr = x.Sub(y)
		if dif.Hundredths() != c.dif || hours.Parts() != c.dif || (err == nil) != c.difOK || err != hoursErr {
			t.Errorf("%d - %d = %d, %v", c.a, c.b, dif.Hundredths(), err)
		}
		if err != nil && !errors.Is(err, quantity.ErrOverflow) {
			t.Errorf("%d - %d: %v, want ErrOverflow", c.a, c.b, err)
		}
	}
}

func TestCreditsFromDecimal(t *testing.T) {
	for _, c := range []struct {
		in   decimal.Decimal
		want int64
		ok   bool
	}{
		{decimal.Zero, 0, true},
		{decimal.RequireFromString("7.5"), 750, true},
		{decimal.RequireFromString("-7.25"), -725, true},
		{decimal.RequireFromString("7.500000"), 750, true},
		{decimal.New(75, 0), 7500, true},
		{decimal.New(1, 2), 10_000, true},
		{decimal.RequireFromString("7.505"), 0, false},
		{decimal.RequireFromString("92233720368547758.07"), math.MaxInt64, true},
		{decimal.RequireFromString("92233720368547758.08"), 0, false},
		// Expanding these exponents would take all memory there is.
		{decimal.New(1, math.MaxInt32), 0, false},
		{decimal.New(0, math.MaxInt32), 0, false},
		{decimal.New(1, math.MinInt32), 0, false},
		{decimal.RequireFromString(strings.Repeat("9", 100)), 0, false},
	} {
		got, err := quantity.CreditsFromDecimal(c.in)
		if got.Hundredths() != c.want || (err == nil) != c.ok || (err != nil && !errors.Is(err, quantity.ErrOverflow)) {
			t.Errorf("CreditsFromDecimal(%d × 10^%d) = %v, %v", c.in.Coefficient(), c.in.Exponent(), got, err)
		}
	}
}

func TestCreditsRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := quantity.CreditsOfHundredths(rapid.Int64Range(0, quantity.MaxCredits*100).Draw(t, "hundredths"))
		testkit.ReadsBack(t, c)
		again, err := quantity.CreditsFromDecimal(c.Decimal())
		if err != nil || again != c || again.Compare(c) != 0 {
			t.Fatalf("%v comes back from its decimal as %v, %v", c, again, err)
		}
	})
}

func FuzzParseCredits(f *testing.F) {
	for _, s := range []string{"0", "7.5", "7,5", "10000", "10000.01", "1e9", "-1", ".5", "007", "7.500", "1.5.0"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		c, err := quantity.ParseCredits(s)
		var fromJSON quantity.Credits
		if jsonErr := fromJSON.UnmarshalJSON([]byte(s)); fromJSON != c || (jsonErr == nil) != (err == nil) {
			t.Fatalf("%q reads as %v, %v as text and %v, %v as JSON", s, c, err, fromJSON, jsonErr)
		}
		if err != nil {
			return
		}
		testkit.ReadsBack(t, c)
		if c.Hundredths() < 0 || c.Hundredths() > quantity.MaxCredits*100 {
			t.Fatalf("%q reads as %v, which is out of bounds", s, c)
		}
		if want := decimal.RequireFromString(s); !want.Equal(c.Decimal()) {
			t.Fatalf("%q reads as %v", s, c)
		}
	})
}
