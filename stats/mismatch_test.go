package stats_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/stats"
)

func TestMismatches(t *testing.T) {
	all := stats.UnitDiffers | stats.PopulationDiffers | stats.DateDiffers | stats.DateUnknown | stats.EventDiffers | stats.ValueUnknown
	if got := all.Words(); !slices.Equal(got, strings.Fields("unit population date date-unknown event value-unknown")) {
		t.Error(got)
	}
	if got := stats.Mismatch(0).Words(); got == nil || len(got) != 0 {
		t.Errorf("none: %#v", got)
	}
	if b, err := json.Marshal([]stats.Mismatch{0, stats.UnitDiffers | stats.DateUnknown}); err != nil || string(b) != `[[],["unit","date-unknown"]]` {
		t.Errorf("written %s, %v", b, err)
	}
	for d := range all + 1 {
		var again stats.Mismatch
		if err := json.Unmarshal([]byte(written(d)), &again); err != nil || again != d {
			t.Errorf("%s reads as %v, %v", written(d), again.Words(), err)
		}
	}
	for _, in := range []string{`null`, `"unit"`, `[null]`, `[""]`, `["unit","unit"]`, `["Unit"]`, `["size"]`, `[1]`, `{}`, `1`} {
		kept := stats.DateDiffers
		if err := json.Unmarshal([]byte(in), &kept); err == nil || kept != stats.DateDiffers {
			t.Errorf("%s reads as %v, %v", in, kept.Words(), err)
		}
	}
	if got := all.In(language.French); strings.Count(got, ", ") != 5 {
		t.Error(got)
	}
	if got := stats.Mismatch(0).In(language.English) + stats.Mismatch(1<<7).In(language.French); got != "" {
		t.Error(got)
	}
}
