package catalogue

import (
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strings"
	"testing"

	"github.com/mastere-go/mastere/curriculum"
	"github.com/mastere-go/mastere/eligibility"
	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/report"
)

// The ids of the rules are written out here once more: an id may be retired, and is
// never given another meaning.
func TestRulesKeepTheirIDs(t *testing.T) {
	want := strings.Fields("programme/delivered-by-members programme/partner-delivers " +
		"programme/co-accreditation-members programme/accredited-at-intake programme/duration-min programme/duration-max " +
		"programme/duration-months programme/level-registered programme/executive-part-time programme/executive-duration " +
		"programme/executive-experience curriculum/credits-total curriculum/credits-taught curriculum/credits-project " +
		"curriculum/project-listed-once curriculum/taught-hours-min curriculum/mission-months-min curriculum/thesis-written " +
		"curriculum/thesis-defended curriculum/electives-total curriculum/electives-taught curriculum/electives-hours " +
		"curriculum/stated-totals curriculum/workload-plausible curriculum/thesis-individual curriculum/project-independent " +
		"entry/engineering-diploma entry/management-diploma entry/third-cycle entry/registered-title entry/health-doctorate " +
		"entry/foreign-equivalent entry/m1-with-experience entry/m1-exemption entry/prior-learning entry/any-exemption " +
		"cohort/cap-all cohort/cap-m1 cohort/cap-prior-learning cohort/cap-prior-learning-niche")
	var ids []string
	for _, rule := range Rules() {
		ids = append(ids, rule.ID)
	}
	if !slices.Equal(ids, want) {
		t.Errorf("the rules are %v", ids)
	}
}

var reasons = map[string][]*report.Reason{
	"../../ms/report": {
		report.ReasonNotInEdition, report.ReasonThresholdNotFound, report.ReasonNotForPrograms, report.ReasonBlank, report.ReasonNoFinding,
		report.ReasonWideRange, report.ReasonStatementsContradict, report.ReasonOtherMonthReading,
	},
	"../../ms": {
		ms.ReasonNotExecutive, ms.ReasonNoPartner, ms.ReasonNoCoAccreditation, ms.ReasonNoLevelClaimed,
		ms.ReasonMonthsAreNotSemesters, ms.ReasonNoUpperBound, ms.ReasonIntakeUnknown, ms.ReasonSuspended, ms.ReasonByDerivedUnit,
		ms.ReasonNotMember, ms.ReasonNotGranted, ms.ReasonNotRegistered, ms.ReasonOutsidePeriod, ms.ReasonLevelDiffers,
	},
	"../../curriculum": {
		curriculum.ReasonNoElectives, curriculum.ReasonNoStatedTotal, curriculum.ReasonNoUnits, curriculum.ReasonListOpen,
		curriculum.ReasonUndecidedKinds, curriculum.ReasonDependsOnChoice, curriculum.ReasonListedAndStatedDiffer,
		curriculum.ReasonListedTwice, curriculum.ReasonBetweenMonths, curriculum.ReasonByStatedTotal,
		curriculum.ReasonChoiceBreaksTotal, curriculum.ReasonTwoPlacesDiffer,
	},
	"../../eligibility": {
		eligibility.ReasonNiche, eligibility.ReasonNotNiche, eligibility.ReasonNicheUnknown, eligibility.ReasonNicheOrNot,
		eligibility.ReasonPathsUnknown, eligibility.ReasonLabelUnknown,
	},
}

// So are the ids of the reasons, each in both languages.
func TestReasonsKeepTheirIDs(t *testing.T) {
	want := strings.Fields("not-in-edition threshold-not-found not-for-programs " +
		"not-executive no-partner no-co-accreditation no-level-claimed no-electives no-stated-total no-units " +
		"blank no-finding wide-range list-open undecided-kinds depends-on-choice listed-and-stated-differ statements-contradict listed-twice " +
		"between-months months-are-not-semesters no-upper-bound intake-unknown suspended by-stated-total by-derived-unit " +
		"other-month-reading choice-breaks-total two-places-differ not-member not-granted not-registered outside-period level-differs " +
		"niche not-niche niche-unknown niche-or-not paths-unknown label-unknown")
	var ids []string
	for _, of := range reasons {
		for _, r := range of {
			ids = append(ids, r.ID)
			testkit.Sentence(t, r.ID, r.Text)
		}
	}
	slices.Sort(ids)
	slices.Sort(want)
	if !slices.Equal(ids, want) {
		t.Errorf("the reasons are %v, want %v", ids, want)
	}
}

// No reason of a room is missing above.
func TestReasonsAreListed(t *testing.T) {
	for dir, of := range reasons {
		file, err := parser.ParseFile(token.NewFileSet(), dir+"/reason.go", nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		n := 0
		ast.Inspect(file, func(node ast.Node) bool {
			if spec, ok := node.(*ast.ValueSpec); ok && strings.HasPrefix(spec.Names[0].Name, "Reason") {
				n++
			}
			return true
		})
		if n != len(of) {
			t.Errorf("%s has %d reasons, %d are listed", dir, n, len(of))
		}
	}
}
