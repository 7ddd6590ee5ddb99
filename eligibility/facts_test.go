package eligibility_test

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/mastere-go/mastere/eligibility"
	"github.com/mastere-go/mastere/ms"
)

// facts of an edition are those that decide, in their order.
var facts = map[string][]ms.EntryFact{
	"2008": {
		ms.EngineeringDiplomaInTime, ms.ManagementDiplomaInTime, ms.ThirdCycleInTime, ms.HealthDoctorateInTime,
		ms.ForeignDiplomaInTime, ms.M1InTime, ms.ExperienceLongEnough, ms.M1ExemptionGranted, ms.PriorLearningGranted,
	},
	"2018": {
		ms.EngineeringDiplomaInTime, ms.ManagementDiplomaInTime, ms.ThirdCycleInTime, ms.TitleInTime, ms.HealthDoctorateInTime,
		ms.ForeignDiplomaInTime, ms.M1InTime, ms.ExperienceLongEnough, ms.M1ExemptionGranted, ms.PriorLearningGranted,
	},
	"2020": {
		ms.EngineeringDiplomaInTime, ms.ManagementDiplomaInTime, ms.ThirdCycleInTime, ms.TitleInTime, ms.HealthDoctorateInTime,
		ms.ForeignDiplomaInTime, ms.M1InTime, ms.ExperienceLongEnough, ms.M1ExemptionGranted, ms.PriorLearningGranted,
	},
	"cge-page": {
		ms.EngineeringDiplomaInTime, ms.ManagementDiplomaInTime, ms.ForeignDiplomaInTime, ms.M1InTime,
		ms.ExperienceLongEnough, ms.AnyExemptionGranted,
	},
}

// knowledge is what is known of each fact that an edition asks for.
type knowledge struct {
	id    string
	known eligibility.Facts
	of    map[ms.EntryFact]ms.Truth
}

// eachKnowledge visits every way to know the facts of an edition, no, yes and not at
// all.
func eachKnowledge(id string, visit func(knowledge)) {
	k := knowledge{id: id, of: map[ms.EntryFact]ms.Truth{}}
	var fill func(eligibility.Facts, []ms.EntryFact)
	fill = func(f eligibility.Facts, rest []ms.EntryFact) {
		if len(rest) == 0 {
			k.known = f
			visit(k)
			return
		}
		everyTruth(func(t ms.Truth) {
			k.of[rest[0]] = t
			fill(f.With(rest[0], t), rest[1:])
		})
	}
	fill(eligibility.Facts{}, facts[id])
}

// verdict looks at every world that what is known leaves.
func (k knowledge) verdict() *verdict {
	v := new(verdict)
	var fill func(answers, []ms.EntryFact)
	fill = func(f answers, rest []ms.EntryFact) {
		if len(rest) == 0 {
			for _, l := range laws[k.id] {
				v.addWays(l.ways(f))
			}
			return
		}
		for _, f[rest[0]] = range truths(k.of[rest[0]]) {
			fill(f, rest[1:])
		}
	}
	fill(answers{}, facts[k.id])
	return v
}

func TestFactsInEveryWorld(t *testing.T) {
	cases := 0
	for _, e := range ms.Editions() {
		eachKnowledge(e.ID(), func(k knowledge) {
			cases++
			d := eligibility.Decide(e, k.known)
			if what := k.verdict().differsInWays(d); what != "" {
				t.Fatalf("%v: %s differs where %v", e, what, k.of)
			}
			for fact, want := range k.of {
				if got := d.Facts().Of(fact); got != want {
					t.Fatalf("%v is %v, want %v", fact, got, want)
				}
			}
		})
	}
	t.Logf("%d ways to know the facts", cases)
}

func TestFactsLeadOn(t *testing.T) {
	f := eligibility.Facts{}.With(ms.TitleLevel, ms.Yes)
	for fact, want := range map[ms.EntryFact]ms.Truth{
		ms.HasTitle: ms.Yes, ms.TitleRegistered: ms.Yes, ms.TitleLevel: ms.Yes, ms.TitleInTime: ms.Unknown,
		ms.HasThirdCycle: ms.Unknown, ms.ThirdCycleInTime: ms.Unknown, ms.HasHealthDoctorate: ms.Unknown,
	} {
		if got := f.Of(fact); got != want {
			t.Errorf("with a title of the level, %v is %v, want %v", fact, got, want)
		}
	}
	f = f.With(ms.TitleRegistered, ms.No)
	for fact, want := range map[ms.EntryFact]ms.Truth{
		ms.HasTitle: ms.Yes, ms.TitleRegistered: ms.No, ms.TitleLevel: ms.No, ms.TitleInTime: ms.No, ms.HasHealthDoctorate: ms.Unknown,
	} {
		if got := f.Of(fact); got != want {
			t.Errorf("with a title that is not registered, %v is %v, want %v", fact, got, want)
		}
	}
	if got := f.With(ms.TitleInTime, ms.Yes); got != (eligibility.Facts{}).With(ms.TitleInTime, ms.Yes) {
		t.Errorf("a title in time leaves %+v", got)
	}
	f = f.With(ms.TitleLevel, ms.Unknown)
	for fact, want := range map[ms.EntryFact]ms.Truth{
		ms.HasTitle: ms.Yes, ms.TitleRegistered: ms.Unknown, ms.TitleLevel: ms.Unknown, ms.TitleInTime: ms.No,
	} {
		if got := f.Of(fact); got != want {
			t.Errorf("with the level open again, %v is %v, want %v", fact, got, want)
		}
	}
}

// consistent checks that what leads on from each other stands in that order: what a
// fact that holds leads on from holds.
func consistent(t *rapid.T, f eligibility.Facts) {
	t.Helper()
	for fact := ms.HasEngineeringDiploma; fact <= ms.AnyExemptionGranted; fact++ {
		from := fact.LeadsFrom()
		if from == 0 {
			continue
		}
		if f.Of(fact) == ms.Yes && f.Of(from) != ms.Yes || f.Of(from) == ms.No && f.Of(fact) != ms.No {
			t.Fatalf("%v is %v and %v %v", from, f.Of(from), fact, f.Of(fact))
		}
	}
}

// root gives the fact that a chain begins with.
func root(fact ms.EntryFact) ms.EntryFact {
	for fact.LeadsFrom() != 0 {
		fact = fact.LeadsFrom()
	}
	return fact
}

func TestFactsStayConsistent(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := generator{t}
		e, known := g.edition(), g.file()
		file := g.blanked(known)
		f := file.Facts(e, file.start)
		consistent(t, f)
		for range rapid.IntRange(1, 6).Draw(t, "answers") {
			fact := ms.EntryFact(rapid.IntRange(1, int(ms.AnyExemptionGranted)).Draw(t, "fact"))
			answer := ms.Truth(rapid.IntRange(0, 2).Draw(t, "answer"))
			before := f
			f = f.With(fact, answer)
			consistent(t, f)
			if f.Of(fact) != answer || f.With(fact, answer) != f {
				t.Fatalf("%v answered %v is %v", fact, answer, f.Of(fact))
			}
			for other := ms.HasEngineeringDiploma; other <= ms.AnyExemptionGranted; other++ {
				if root(other) != root(fact) && f.Of(other) != before.Of(other) {
					t.Fatalf("answering %v changes %v", fact, other)
				}
			}
		}
	})
}

// Every fact, answered in every way, says what it leads on from and what leads on
// from it, and nothing else.
func TestFactsWithEveryAnswer(t *testing.T) {
	for fact := ms.HasEngineeringDiploma; fact <= ms.AnyExemptionGranted; fact++ {
		before, after := map[ms.EntryFact]bool{}, map[ms.EntryFact]bool{}
		for f := fact; f != 0; f = f.LeadsFrom() {
			before[f] = true
		}
		for f := fact; f <= ms.AnyExemptionGranted && (f == fact || after[f.LeadsFrom()]); f++ {
			after[f] = true
		}
		for f := ms.HasEngineeringDiploma; f <= ms.AnyExemptionGranted; f++ {
			everyTruth(func(answer ms.Truth) {
				want := ms.Unknown
				if answer == ms.Yes && before[f] || answer == ms.No && after[f] {
					want = answer
				}
				if got := (eligibility.Facts{}).With(fact, answer).Of(f); got != want {
					t.Errorf("with %v %v, %v is %v, want %v", fact, answer, f, got, want)
				}
			})
		}
	}
}

func TestFactsThatDoNotExist(t *testing.T) {
	for _, fact := range []ms.EntryFact{0, ms.AnyExemptionGranted + 1, 31, 32, 33, 200, 255} {
		everyTruth(func(answer ms.Truth) {
			if got := (eligibility.Facts{}).With(fact, answer); got != (eligibility.Facts{}) {
				t.Errorf("%v answered %v gives %+v", fact, answer, got)
			}
		})
	}
}

func TestFactsOfNothing(t *testing.T) {
	var a applicant
	for _, e := range ms.Editions() {
		for _, begin := range []ms.Date{{}, start} {
			f := a.Facts(e, begin)
			if f != (eligibility.Facts{}) {
				t.Errorf("%v: of nothing %+v is known", e, f)
			}
			if months := f.Experience(); months != ms.AtLeast[ms.Months](0) {
				t.Errorf("%v: %v months", e, months)
			}
		}
	}
	known := applicant{Qualifications: []qualification{}, Experience: []work{}, Exemptions: []exemption{}}
	if f := known.Facts(nil, start); f != (eligibility.Facts{}) {
		t.Errorf("without an edition %+v is known", f)
	}
	f := known.Facts(edition("2018"), start)
	for fact := ms.HasEngineeringDiploma; fact <= ms.AnyExemptionGranted; fact++ {
		if f.Of(fact) != ms.No {
			t.Errorf("of empty lists %v is %v", fact, f.Of(fact))
		}
	}
	if months := f.Experience(); months != ms.Exactly[ms.Months](0) {
		t.Errorf("no work is %v months", months)
	}
}

// Blank entries leave open what they may turn out to be, and no more.
func TestFactsOfBlankEntries(t *testing.T) {
	a := applicant{Qualifications: []qualification{{}}, Experience: []work{{}}, Exemptions: []exemption{{}}}
	f := a.Facts(edition("2018"), start)
	if f != (eligibility.Facts{}) {
		t.Errorf("of blank entries %+v is known", f)
	}
}

func TestFactsAllocateNothing(t *testing.T) {
	a := applicant{Qualifications: typical()[:4], Exemptions: []exemption{{}}}
	for range 16 {
		a.Experience = append(a.Experience, span("2021-09-01", "2022-08-31"))
	}
	e := edition("2020")
	if n := testing.AllocsPerRun(100, func() { a.Decide(e, start) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}
