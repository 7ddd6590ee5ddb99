package eligibility_test

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/mastere-go/mastere/eligibility"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// facts of an edition are those that decide, in their order.
var facts = map[string][]eligibility.Fact{
	"2008": {
		eligibility.EngineeringDiplomaInTime, eligibility.ManagementDiplomaInTime, eligibility.ThirdCycleInTime, eligibility.HealthDoctorateInTime,
		eligibility.ForeignDiplomaInTime, eligibility.M1InTime, eligibility.ExperienceLongEnough, eligibility.M1ExemptionGranted, eligibility.PriorLearningGranted,
	},
	"2018": {
		eligibility.EngineeringDiplomaInTime, eligibility.ManagementDiplomaInTime, eligibility.ThirdCycleInTime, eligibility.TitleInTime, eligibility.HealthDoctorateInTime,
		eligibility.ForeignDiplomaInTime, eligibility.M1InTime, eligibility.ExperienceLongEnough, eligibility.M1ExemptionGranted, eligibility.PriorLearningGranted,
	},
	"2020": {
		eligibility.EngineeringDiplomaInTime, eligibility.ManagementDiplomaInTime, eligibility.ThirdCycleInTime, eligibility.TitleInTime, eligibility.HealthDoctorateInTime,
		eligibility.ForeignDiplomaInTime, eligibility.M1InTime, eligibility.ExperienceLongEnough, eligibility.M1ExemptionGranted, eligibility.PriorLearningGranted,
	},
	"cge-page": {
		eligibility.EngineeringDiplomaInTime, eligibility.ManagementDiplomaInTime, eligibility.ForeignDiplomaInTime, eligibility.M1InTime,
		eligibility.ExperienceLongEnough, eligibility.AnyExemptionGranted,
	},
}

// knowledge is what is known of each fact that an edition asks for.
type knowledge struct {
	id    string
	known eligibility.Facts
	of    map[eligibility.Fact]quantity.Truth
}

// eachKnowledge visits every way to know the facts of an edition, no, yes and not at
// all.
func eachKnowledge(id string, visit func(knowledge)) {
	k := knowledge{id: id, of: map[eligibility.Fact]quantity.Truth{}}
	var fill func(eligibility.Facts, []eligibility.Fact)
	fill = func(f eligibility.Facts, rest []eligibility.Fact) {
		if len(rest) == 0 {
			k.known = f
			visit(k)
			return
		}
		everyTruth(func(t quantity.Truth) {
			k.of[rest[0]] = t
			fill(f.With(rest[0], t), rest[1:])
		})
	}
	fill(eligibility.Facts{}, facts[id])
}

// verdict looks at every world that what is known leaves.
func (k knowledge) verdict() *verdict {
	v := new(verdict)
	var fill func(answers, []eligibility.Fact)
	fill = func(f answers, rest []eligibility.Fact) {
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
	for _, e := range law.Editions() {
		eachKnowledge(e.ID(), func(k knowledge) {
			cases++
			d := checkerOf(e).DecideOn(k.known)
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
	f := eligibility.Facts{}.With(eligibility.TitleLevel, quantity.Yes)
	for fact, want := range map[eligibility.Fact]quantity.Truth{
		eligibility.HasTitle: quantity.Yes, eligibility.TitleRegistered: quantity.Yes, eligibility.TitleLevel: quantity.Yes, eligibility.TitleInTime: quantity.Unknown,
		eligibility.HasThirdCycle: quantity.Unknown, eligibility.ThirdCycleInTime: quantity.Unknown, eligibility.HasHealthDoctorate: quantity.Unknown,
	} {
		if got := f.Of(fact); got != want {
			t.Errorf("with a title of the level, %v is %v, want %v", fact, got, want)
		}
	}
	f = f.With(eligibility.TitleRegistered, quantity.No)
	for fact, want := range map[eligibility.Fact]quantity.Truth{
		eligibility.HasTitle: quantity.Yes, eligibility.TitleRegistered: quantity.No, eligibility.TitleLevel: quantity.No, eligibility.TitleInTime: quantity.No, eligibility.HasHealthDoctorate: quantity.Unknown,
	} {
		if got := f.Of(fact); got != want {
			t.Errorf("with a title that is not registered, %v is %v, want %v", fact, got, want)
		}
	}
	if got := f.With(eligibility.TitleInTime, quantity.Yes); got != (eligibility.Facts{}).With(eligibility.TitleInTime, quantity.Yes) {
		t.Errorf("a title in time leaves %+v", got)
	}
	f = f.With(eligibility.TitleLevel, quantity.Unknown)
	for fact, want := range map[eligibility.Fact]quantity.Truth{
		eligibility.HasTitle: quantity.Yes, eligibility.TitleRegistered: quantity.Unknown, eligibility.TitleLevel: quantity.Unknown, eligibility.TitleInTime: quantity.No,
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
	for fact := eligibility.HasEngineeringDiploma; fact <= eligibility.AnyExemptionGranted; fact++ {
		from := fact.LeadsFrom()
		if from == 0 {
			continue
		}
		if f.Of(fact) == quantity.Yes && f.Of(from) != quantity.Yes || f.Of(from) == quantity.No && f.Of(fact) != quantity.No {
			t.Fatalf("%v is %v and %v %v", from, f.Of(from), fact, f.Of(fact))
		}
	}
}

// root gives the fact that a chain begins with.
func root(fact eligibility.Fact) eligibility.Fact {
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
		f := factsOf(file, e, file.start)
		consistent(t, f)
		for range rapid.IntRange(1, 6).Draw(t, "answers") {
			fact := eligibility.Fact(rapid.IntRange(1, int(eligibility.AnyExemptionGranted)).Draw(t, "fact"))
			answer := quantity.Truth(rapid.IntRange(0, 2).Draw(t, "answer"))
			before := f
			f = f.With(fact, answer)
			consistent(t, f)
			if f.Of(fact) != answer || f.With(fact, answer) != f {
				t.Fatalf("%v answered %v is %v", fact, answer, f.Of(fact))
			}
			for other := eligibility.HasEngineeringDiploma; other <= eligibility.AnyExemptionGranted; other++ {
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
	for fact := eligibility.HasEngineeringDiploma; fact <= eligibility.AnyExemptionGranted; fact++ {
		before, after := map[eligibility.Fact]bool{}, map[eligibility.Fact]bool{}
		for f := fact; f != 0; f = f.LeadsFrom() {
			before[f] = true
		}
		for f := fact; f <= eligibility.AnyExemptionGranted && (f == fact || after[f.LeadsFrom()]); f++ {
			after[f] = true
		}
		for f := eligibility.HasEngineeringDiploma; f <= eligibility.AnyExemptionGranted; f++ {
			everyTruth(func(answer quantity.Truth) {
				want := quantity.Unknown
				if answer == quantity.Yes && before[f] || answer == quantity.No && after[f] {
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
	for _, fact := range []eligibility.Fact{0, eligibility.AnyExemptionGranted + 1, 31, 32, 33, 200, 255} {
		everyTruth(func(answer quantity.Truth) {
			if got := (eligibility.Facts{}).With(fact, answer); got != (eligibility.Facts{}) {
				t.Errorf("%v answered %v gives %+v", fact, answer, got)
			}
		})
	}
}

func TestFactsOfNothing(t *testing.T) {
	var a applicant
	for _, e := range law.Editions() {
		for _, begin := range []quantity.Date{{}, start} {
			f := factsOf(a, e, begin)
			if f != (eligibility.Facts{}) {
				t.Errorf("%v: of nothing %+v is known", e, f)
			}
			if months := f.Experience(); months != quantity.AtLeast[quantity.Months](0) {
				t.Errorf("%v: %v months", e, months)
			}
		}
	}
	known := applicant{Qualifications: []qualification{}, Experience: []work{}, Exemptions: []exemption{}}
	if f, err := checkerOf(nil).Facts(&known, start); f != (eligibility.Facts{}) || err != law.ErrNoEdition {
		t.Errorf("without an edition %+v is known", f)
	}
	f := factsOf(known, edition("2018"), start)
	for fact := eligibility.HasEngineeringDiploma; fact <= eligibility.AnyExemptionGranted; fact++ {
		if f.Of(fact) != quantity.No {
			t.Errorf("of empty lists %v is %v", fact, f.Of(fact))
		}
	}
	if months := f.Experience(); months != quantity.Exactly[quantity.Months](0) {
		t.Errorf("no work is %v months", months)
	}
}

// Blank entries leave open what they may turn out to be, and no more.
func TestFactsOfBlankEntries(t *testing.T) {
	a := applicant{Qualifications: []qualification{{}}, Experience: []work{{}}, Exemptions: []exemption{{}}}
	f := factsOf(a, edition("2018"), start)
	if f != (eligibility.Facts{}) {
		t.Errorf("of blank entries %+v is known", f)
	}
}

func TestFactsAllocateNothing(t *testing.T) {
	a := applicant{Qualifications: typical()[:4], Exemptions: []exemption{{}}}
	for range 16 {
		a.Experience = append(a.Experience, span("2021-09-01", "2022-08-31"))
	}
	c := checkerOf(edition("2020"))
	if _, err := c.Facts(&a, start); err != nil {
		t.Fatal(err)
	}
	if n := testing.AllocsPerRun(100, func() { _, _ = c.Decide(&a, start) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}
