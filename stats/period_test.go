package stats_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/mastere-go/mastere/stats"
)

// period reads a period, and panics where s is none. "" is the zero Period.
func period(s string) stats.Period {
	if s == "" {
		return stats.Period{}
	}
	p, err := stats.ParsePeriod(s)
	if err != nil {
		panic(err)
	}
	return p
}

func ExampleParsePeriod() {
	p, _ := stats.ParsePeriod("2008/2009")
	fmt.Println(p, "runs from", p.From(), "to", p.To())
	// Output: 2008/2009 runs from 2008-09-01 to 2009-08-31
}

func ExampleYearOf() {
	fmt.Println(stats.YearOf(1983).From(), stats.YearOf(1983).To())
	// Output: 1983-01-01 1983-12-31
}

func TestPeriod(t *testing.T) {
	for in, days := range map[string][2]string{
		"2010-09-03": {"2010-09-03", "2010-09-03"},
		"2010-09":    {"2010-09-01", "2010-09-30"},
		"2012-02":    {"2012-02-01", "2012-02-29"},
		"2010":       {"2010-01-01", "2010-12-31"},
		"2010/2011":  {"2010-09-01", "2011-08-31"},
		"0001":       {"0001-01-01", "0001-12-31"},
		"9999":       {"9999-01-01", "9999-12-31"},
		"9999-12":    {"9999-12-01", "9999-12-31"},
		"9998/9999":  {"9998-09-01", "9999-08-31"},
	} {
		p, err := stats.ParsePeriod(in)
		if err != nil || p.From().String() != days[0] || p.To().String() != days[1] || p.String() != in {
			t.Errorf("%q reads as %q, from %v to %v, %v", in, p, p.From(), p.To(), err)
		}
		if !p.Equal(period(in)) || p.IsZero() {
			t.Errorf("%q is not itself", in)
		}
	}
	for _, in := range []string{
		"", "0000", "10", "201", "20100", "2010-", "2010-13", "2010-00", "2010-02-30", "2010-9-03", "2008-09 ",
		"2008-2009", "2008/2010", "2008/2008", "2008/09", "9999/10000", "9999/0000", "2010/2o11", "-001", "२०१०", "2010-09-03T00:00",
	} {
		if p, err := stats.ParsePeriod(in); err == nil || !p.IsZero() {
			t.Errorf("%q reads as %v, %v", in, p, err)
		}
	}
	for _, year := range []int{-1, 0, 10_000} {
		if p := stats.YearOf(year); !p.IsZero() {
			t.Errorf("the year %d is %v", year, p)
		}
	}
	var none stats.Period
	if none.String() != "" || !none.From().IsZero() || !none.To().IsZero() {
		t.Errorf("no period is %q, from %v to %v", none, none.From(), none.To())
	}
}

func FuzzParsePeriod(f *testing.F) {
	for _, s := range []string{"2010-09-03", "2010-09", "2010", "2010/2011", "9999/10000", ""} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		p, err := stats.ParsePeriod(s)
		if err != nil {
			return
		}
		if p.String() != s || p.From().IsZero() || p.From().Compare(p.To()) > 0 {
			t.Fatalf("%q reads as %q, from %v to %v", s, p, p.From(), p.To())
		}
		b, err := json.Marshal(p)
		var again stats.Period
		if err != nil || json.Unmarshal(b, &again) != nil || again != p {
			t.Fatalf("%q is written %s, %v, which reads as %v", s, b, err, again)
		}
	})
}
