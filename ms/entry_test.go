package ms_test

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/mastere-go/mastere/ms"
)

func ExampleEdition_Entry() {
	edition, _ := ms.EditionByID("2020")
	cap := edition.Entry().CapPriorLearning
	fmt.Printf("%d %%, %s, %v\n", cap.Value, cap.Cite.Source, cap.Confidence)
	fmt.Println(edition.Entry().CapAll.Confidence)
	// Output:
	// 40 %, CGE20, verified
	// not-found
}

// entryTable is the table of the notes: value where there is one, source and
// confidence (V, S, D, or - for not found); nothing where the edition does not
// list the term.
const entryTable = `
                      2008             2018             2020             cge-page
EngineeringDiploma    WFR09:S          RI18:V           RI18:D           CGEMS:V
ManagementDiploma     WFR09:S          RI18:V           RI18:D           CGEMS:V
ThirdCycle            WFR09:S          RI18:V           RI18:D           .
M1WithExperience      3:WFR09:S        3:RI18:V         3:RI18:D         3:CGEMS:V
RegisteredTitle       .                RI18:S           RI18:D           .
ForeignEquivalent     WFR09:S          RI18:S           RI18:D           CGEMS:V
HealthDoctorate       WFR09:S          -                -                .
ExemptM1              WFR09+ETU10:S    WFR09+ETU10:D    WFR09+ETU10:D    .
ExemptPriorLearning   WFR09+ETU10:S    WFR09+ETU10:D    CGE20:V          .
ExemptAny             .                .                .                CGEMS:V
CapAll                30:WFR09+ETU10:S 30:CGE20:D       -                .
CapM1                 .                .                -                .
CapPriorLearning      .                .                40:CGE20:V       .
CapPriorLearningNiche .                .                60:CGE20:V       .
`

func TestEntryTermsAgreeWithTheTable(t *testing.T) {
	lines := strings.Split(strings.TrimSpace(entryTable), "\n")
	ids := strings.Fields(lines[0])
	seen := map[string]bool{}
	for _, line := range lines[1:] {
		cells := strings.Fields(line)
		seen[cells[0]] = true
		for i, id := range ids {
			term := reflect.ValueOf(mustEdition(t, id).Entry()).FieldByName(cells[0])
			if got := entryCell(term); got != cells[i+1] {
				t.Errorf("edition %s, %s is %s, want %s", id, cells[0], got, cells[i+1])
			}
		}
	}
	for _, f := range reflect.VisibleFields(reflect.TypeFor[ms.EntryTerms]()) {
		if !seen[f.Name] {
			t.Errorf("the table does not speak of %s", f.Name)
		}
	}
}

func entryCell(term reflect.Value) string {
	clause := term.MethodByName("Clause").Call(nil)[0].Interface().(ms.Clause)
	switch {
	case clause.Force == ms.NotHeld:
		return "."
	case clause.Confidence == ms.NotFound:
		return "-"
	}
	cell := ""
	if value := term.FieldByName("Value"); value.CanInt() {
		cell = fmt.Sprint(value.Int()) + ":"
	}
	cell += string(clause.Cite.Source)
	if clause.Cite.Also != "" {
		cell += "+" + string(clause.Cite.Also)
	}
	return cell + ":" + map[ms.Confidence]string{ms.Verified: "V", ms.Secondary: "S", ms.Derived: "D"}[clause.Confidence]
}
