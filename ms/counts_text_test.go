package ms_test

import (
	"encoding"
	"encoding/json"
	"testing"

	"github.com/mastere-go/mastere/ms"
)

func TestWholeNumbersAsText(t *testing.T) {
	testWholeAsText[ms.Months](t, 1_200)
	testWholeAsText[ms.Weeks](t, 5_200)
	testWholeAsText[ms.Days](t, 36_600)
	testWholeAsText[ms.Semesters](t, 200)
	testWholeAsText[ms.AcademicYears](t, 100)
	testWholeAsText[ms.Count](t, 10_000)
}

func testWholeAsText[T interface {
	~int32
	encoding.TextMarshaler
}, P interface {
	*T
	encoding.TextUnmarshaler
}](t *testing.T, most T) {
	t.Helper()
	text, err := most.MarshalText()
	if err != nil {
		t.Fatal(err)
	}
	var read T
	if err := P(&read).UnmarshalText(text); err != nil || read != most {
		t.Errorf("%T: %s reads as %v, %v", most, text, read, err)
	}
	if err := P(&read).UnmarshalText([]byte("4.5")); err == nil || read != most {
		t.Errorf("%T: 4.5 reads as %v", most, read)
	}
	if b, err := json.Marshal(most); err != nil || string(b) != string(text) {
		t.Errorf("%T: %v is written %s, %v", most, most, b, err)
	}
}

func TestTruthAndMonthReadingAsText(t *testing.T) {
	for _, truth := range []ms.Truth{ms.Unknown, ms.No, ms.Yes} {
		text, err := truth.MarshalText()
		var read ms.Truth
		if err != nil || read.UnmarshalText(text) != nil || read != truth || string(text) != truth.String() {
			t.Errorf("%v is written %s, %v, and reads as %v", truth, text, err, read)
		}
	}
	for _, reading := range []ms.MonthReading{ms.LastDay, ms.Clamp} {
		text, err := reading.MarshalText()
		var read ms.MonthReading
		if err != nil || read.UnmarshalText(text) != nil || read != reading {
			t.Errorf("%v is written %s, %v, and reads as %v", reading, text, err, read)
		}
	}
	if new(ms.Truth).UnmarshalText([]byte("maybe")) == nil || new(ms.MonthReading).UnmarshalText([]byte("")) == nil {
		t.Error("a word that is none is read")
	}
}
