package stats_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/mastere-go/mastere/stats"
)

// num reads a number, and panics where s is none.
func num(s string) stats.Number {
	n, err := stats.ParseNumber(s)
	if err != nil {
		panic(err)
	}
	return n
}

func ExampleParseNumber() {
	n, _ := stats.ParseNumber("81226")
	_, err := stats.ParseNumber("8.1e4")
	fmt.Println(n)
	fmt.Println(err)
	// Output:
	// 81226
	// (whole document): found "8.1e4"; accepted: a decimal number of at most 15 digits before the point and 9 after it, such as 81226
}

func ExampleNumber_Compare() {
	fmt.Println(stats.Whole(80_000).Compare(stats.Whole(81_226)), stats.Whole(7).Equal(stats.NumberOf(decimal.New(70, -1))))
	// Output: -1 true
}

func TestParseNumber(t *testing.T) {
	for in, want := range map[string]string{
		"0": "0", "-0": "0", "7000": "7000", "-3": "-3", "0.5": "0.5", "1.50": "1.5",
		"999999999999999": "999999999999999", "0.123456789": "0.123456789",
		"123456789012345.123456789": "123456789012345.123456789",
	} {
		if n, err := stats.ParseNumber(in); err != nil || n.String() != want {
			t.Errorf("%q reads as %v, %v; want %s", in, n, err, want)
		}
	}
	for _, in := range []string{
		"", "-", "--1", "+1", ".", ".5", "5.", "00", "01", "-01", "1e3", "1E3", "0x1", "1_000", "1,000", " 1", "1 ",
		"1.2.3", "NaN", "Inf", "٣", "1000000000000000", "0.1234567890", strings.Repeat("9", 1<<20),
	} {
		if n, err := stats.ParseNumber(in); err == nil || !n.IsZero() {
			t.Errorf("%.30q reads as %v, %v", in, n, err)
		}
	}
}

func TestNumberJSON(t *testing.T) {
	var n stats.Number
	for _, in := range []string{`"7000"`, "null", "[]", "{}", "true", "7e3", "07"} {
		if err := n.UnmarshalJSON([]byte(in)); err == nil {
			t.Errorf("%s reads as %v", in, n)
		}
	}
	if err := json.Unmarshal([]byte("0.25"), &n); err != nil {
		t.Fatal(err)
	}
	if b, err := json.Marshal(n); err != nil || string(b) != "0.25" || !n.Decimal().Equal(decimal.New(25, -2)) {
		t.Errorf("written %s, %v", b, err)
	}
	if b, err := json.Marshal(stats.Number{}); err != nil || string(b) != "0" {
		t.Errorf("the zero value is written %s, %v", b, err)
	}
}

func FuzzParseNumber(f *testing.F) {
	for _, s := range []string{"0", "-0", "81226", "0.125", "999999999999999", "1e9", "-", "1.", "00"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		n, err := stats.ParseNumber(s)
		if err != nil {
			return
		}
		b, err := json.Marshal(n)
		if err != nil {
			t.Fatal(err)
		}
		var again stats.Number
		if err := again.UnmarshalJSON(b); err != nil || !again.Equal(n) || again.String() != n.String() {
			t.Fatalf("%q is written %s, which reads as %v, %v", s, b, again, err)
		}
	})
}
