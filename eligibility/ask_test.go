package eligibility_test

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/mastere-go/mastere/eligibility"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// answered tells whether every answer, or some answer, to the facts asked for leads
// to a decision that is settled.
func answered(e *law.Edition, f eligibility.Facts, asked []eligibility.Fact, every bool, settled func(eligibility.Decision) bool) bool {
	if len(asked) == 0 {
		return settled(checkerOf(e).DecideOn(f))
	}
	yes := answered(e, f.With(asked[0], quantity.Yes), asked[1:], every, settled)
	no := answered(e, f.With(asked[0], quantity.No), asked[1:], every, settled)
	return every && yes && no || !every && (yes || no)
}

// toAsk tries all sets of the facts that are open, the small ones first, and of one
// size in the order of the facts.
func toAsk(e *law.Edition, f eligibility.Facts, every bool, settled func(eligibility.Decision) bool) (asked []eligibility.Fact, ok bool) {
	var open []eligibility.Fact
	for _, fact := range facts[e.ID()] {
		if f.Of(fact) == quantity.Unknown {
			open = append(open, fact)
		}
	}
	for size := range len(open) + 1 {
		if asked, ok := ofSize(open, size, func(set []eligibility.Fact) bool { return answered(e, f, set, every, settled) }); ok {
			return asked, true
		}
	}
	return nil, false
}

func ofSize(from []eligibility.Fact, size int, fit func([]eligibility.Fact) bool) ([]eligibility.Fact, bool) {
	var pick func(chosen, rest []eligibility.Fact) ([]eligibility.Fact, bool)
	pick = func(chosen, rest []eligibility.Fact) ([]eligibility.Fact, bool) {
		if len(chosen) == size {
			return chosen, fit(chosen)
		}
		for i := range rest {
			if set, ok := pick(append(chosen[:len(chosen):len(chosen)], rest[i]), rest[i+1:]); ok {
				return set, true
			}
		}
		return nil, false
	}
	return pick(nil, from)
}

func receivableSettled(d eligibility.Decision) bool { return d.Receivable() != quantity.Unknown }

func routeSettled(d eligibility.Decision) bool {
	return receivableSettled(d) && d.Route() != eligibility.RouteOrdinary|eligibility.RouteExemption
}

// asksWrongly tells what a decision asks for otherwise than it should.
func asksWrongly(e *law.Edition, f eligibility.Facts) string {
	d := checkerOf(e).DecideOn(f)
	for _, question := range []struct {
		name    string
		ask     func() (eligibility.FactSet, bool)
		every   bool
		settled func(eligibility.Decision) bool
	}{
		{"Ask", d.Ask, true, receivableSettled},
		{"AskRoute", d.AskRoute, true, routeSettled},
		{"Fastest", d.Fastest, false, receivableSettled},
	} {
		got, ok := question.ask()
		want, wantOK := toAsk(e, f, question.every, question.settled)
		if ok != wantOK || !slices.Equal(slices.Collect(got.All()), want) {
			return fmt.Sprintf("%s gives %v, %v, want %v, %v", question.name, slices.Collect(got.All()), ok, want, wantOK)
		}
	}
	return ""
}

func TestAskInEveryState(t *testing.T) {
	for _, e := range law.Editions() {
		eachKnowledge(e.ID(), func(k knowledge) {
			if wrong := asksWrongly(e, k.known); wrong != "" {
				t.Fatalf("%v, %v: %s", e, k.of, wrong)
			}
		})
	}
}

func TestAskAgreesWithTryingAll(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		editions := law.Editions()
		e := editions[rapid.IntRange(0, len(editions)-1).Draw(t, "edition")]
		var f eligibility.Facts
		for _, fact := range facts[e.ID()] {
			// Mostly no, so that something is left to ask for.
			f = f.With(fact, rapid.SampledFrom([]quantity.Truth{quantity.No, quantity.No, quantity.No, quantity.Unknown, quantity.Unknown, quantity.Yes}).Draw(t, fact.String()))
		}
		if wrong := asksWrongly(e, f); wrong != "" {
			t.Fatalf("%s: %s", e.ID(), wrong)
		}
	})
}

func TestAsk(t *testing.T) {
	all := applicant{Qualifications: []qualification{}, Experience: []work{}, Exemptions: []exemption{}}
	of := func(change func(*applicant)) applicant { a := all; change(&a); return a }
	m1 := qualification{Kind: eligibility.QualificationM1, Award: eligibility.Awarded, On: held}
	for _, c := range []struct {
		name               string
		applicant          applicant
		edition            string
		ask, route, faster []eligibility.Fact
		askOK, routeOK     bool
		fasterOK           bool
	}{
		{
			name: "nothing open", applicant: all, edition: "2018",
			askOK: true, routeOK: true, fasterOK: true,
		}, {
			name: "nothing known", edition: "cge-page", askOK: true, routeOK: true, fasterOK: true,
			ask: []eligibility.Fact{
				eligibility.EngineeringDiplomaInTime, eligibility.ManagementDiplomaInTime, eligibility.ForeignDiplomaInTime, eligibility.M1InTime,
				eligibility.ExperienceLongEnough, eligibility.AnyExemptionGranted,
			},
			route: []eligibility.Fact{
				eligibility.EngineeringDiplomaInTime, eligibility.ManagementDiplomaInTime, eligibility.ForeignDiplomaInTime, eligibility.M1InTime,
				eligibility.ExperienceLongEnough, eligibility.AnyExemptionGranted,
			},
			faster: []eligibility.Fact{eligibility.EngineeringDiplomaInTime},
		}, {
			name: "nothing known, a text not found", edition: "2018", fasterOK: true,
			faster: []eligibility.Fact{eligibility.EngineeringDiplomaInTime},
		}, {
			name: "only a path whose text was not found", edition: "2020",
			applicant: of(func(a *applicant) {
				a.Qualifications = []qualification{{Kind: eligibility.QualificationHealth, CGEListed: quantity.Yes, Award: eligibility.Awarded, On: held}}
			}),
		}, {
			name: "an M1, work not known, an exemption granted", edition: "2018", askOK: true, routeOK: true, fasterOK: true,
			applicant: of(func(a *applicant) {
				a.Qualifications, a.Experience, a.Exemptions = []qualification{m1}, nil, exemptOfM1.list
			}),
			route: []eligibility.Fact{eligibility.ExperienceLongEnough},
		}, {
			name: "an M1, the rest not known", edition: "2018", askOK: true, routeOK: true, fasterOK: true,
			applicant: of(func(a *applicant) { a.Qualifications, a.Experience, a.Exemptions = []qualification{m1}, nil, nil }),
			ask:       []eligibility.Fact{eligibility.ExperienceLongEnough, eligibility.M1ExemptionGranted, eligibility.PriorLearningGranted},
			route:     []eligibility.Fact{eligibility.ExperienceLongEnough, eligibility.M1ExemptionGranted, eligibility.PriorLearningGranted},
			faster:    []eligibility.Fact{eligibility.ExperienceLongEnough},
		}, {
			name: "experience, an M1 not known, an exemption granted", edition: "2018", askOK: true, routeOK: true, fasterOK: true,
			applicant: of(func(a *applicant) {
				a.Qualifications = []qualification{{Kind: eligibility.QualificationM1, Award: eligibility.AwardExpected, On: held}}
				a.Experience, a.Exemptions = careers[threeYears].list, exemptOfM1.list
			}),
			ask: []eligibility.Fact{eligibility.M1InTime}, route: []eligibility.Fact{eligibility.M1InTime}, faster: []eligibility.Fact{eligibility.M1InTime},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := decide(c.applicant, edition(c.edition), start)
			for _, q := range []struct {
				name   string
				ask    func() (eligibility.FactSet, bool)
				want   []eligibility.Fact
				wantOK bool
			}{
				{"Ask", d.Ask, c.ask, c.askOK}, {"AskRoute", d.AskRoute, c.route, c.routeOK}, {"Fastest", d.Fastest, c.faster, c.fasterOK},
			} {
				if got, ok := q.ask(); ok != q.wantOK || !slices.Equal(slices.Collect(got.All()), q.want) {
					t.Errorf("%s gives %v, %v, want %v, %v", q.name, slices.Collect(got.All()), ok, q.want, q.wantOK)
				}
			}
		})
	}
}

func TestAskOfNoDecision(t *testing.T) {
	var d eligibility.Decision
	for _, ask := range []func() (eligibility.FactSet, bool){d.Ask, d.AskRoute, d.Fastest} {
		if facts, ok := ask(); facts != 0 || ok {
			t.Errorf("asks for %v, %v", facts, ok)
		}
	}
}
