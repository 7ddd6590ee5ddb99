package eligibility

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

func TestAnswerJSON(t *testing.T) {
	c, start := newChecker(t, law.Editions()[2]), date(t, "2023-09-01")
	a := sample(t)
	decision := decide(t, c, &a, start)
	member := strings.TrimPrefix(string(decision.AppendJSON(nil)), "{")
	trouble := document.Problem{Pointer: "/ref", Line: 3, Column: 8, Found: document.Text{FR: "<a>", EN: "b & c"}, Accepted: document.Text{FR: "é", EN: "…"}}
	explanation, err := c.Explain(&a, start)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		answer Answer
		want   string
	}{
		{Answer{Line: 1, Ref: "A-1", Decision: decision, Enrolment: Enrolment{Programme: "P"}}, `{"line":1,"ref":"A-1",` + strings.TrimSuffix(member, "}") + `,"enrolment":{"programme":"P"}}`},
		{Answer{Line: 1, Decision: decision, Enrolment: Enrolment{Intake: start, UnderLabel: quantity.No}}, `{"line":1,` + strings.TrimSuffix(member, "}") +
			`,"enrolment":{"intake":"` + start.String() + `","underLabel":false}}`},
		{Answer{Line: 1, Decision: decision, Enrolment: Enrolment{UnderLabel: quantity.Yes}}, `{"line":1,` + strings.TrimSuffix(member, "}") + `,"enrolment":{"underLabel":true}}`},
		{Answer{Line: 2, Decision: decision}, `{"line":2,` + member},
		{Answer{Line: 3, Problems: []document.Problem{trouble}}, `{"line":3,"problems":[{"pointer":"/ref","line":3,"column":8,` +
			`"found":{"fr":"\u003ca\u003e","en":"b \u0026 c"},"accepted":{"fr":"é","en":"…"}}]}`},
		{Answer{Line: 4, Ref: "A-1", Decision: decision, Explanation: explanation},
			`{"line":4,"ref":"A-1",` + strings.TrimSuffix(member, "}") + `,"explanation":` + string(explanation.AppendJSON(nil)) + "}"},
		{Answer{}, `{"line":0}`},
		{Answer{Line: -1, Ref: "\"\x00\xff"}, "{\"line\":-1,\"ref\":\"\\\"\\u0000\ufffd\"}"},
	} {
		got := string(c.answer.AppendJSON([]byte("before ")))
		if diff := cmp.Diff("before "+c.want, got); diff != "" {
			t.Error(diff)
		}
		marshalled, err := json.Marshal(c.answer)
		if diff := cmp.Diff(c.want, string(marshalled)); diff != "" || err != nil {
			t.Error(diff, err)
		}
	}
}

func TestAnswerIsNoAllocation(t *testing.T) {
	a := sample(t)
	answer := Answer{Line: 12345, Ref: "A-1", Decision: decide(t, newChecker(t, law.Editions()[2]), &a, date(t, "2023-09-01"))}
	room := make([]byte, 0, 4096)
	if n := testing.AllocsPerRun(100, func() { room = answer.AppendJSON(room[:0]) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}
