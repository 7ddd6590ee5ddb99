package eligibility_test

import (
	"flag"
	"os"
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/mastere-go/mastere/eligibility"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// TestMain asks for more cases of each property than the usual hundred, unless the
// command line says how many.
func TestMain(m *testing.M) {
	if err := flag.Set("rapid.checks", "1000"); err != nil {
		panic(err)
	}
	os.Exit(m.Run())
}

// narrows checks that one who knows more answers nothing otherwise, and has no more
// left open.
func narrows(t *rapid.T, e *law.Edition, less, more *file) {
	t.Helper()
	before, after := less.decide(e), more.decide(e)
	why := ""
	if b := before.Receivable(); b != quantity.Unknown && after.Receivable() != b {
		why = "receivable"
	}
	for path := eligibility.ByEngineeringDiploma; path <= eligibility.ByAnyExemption; path++ {
		if b := before.Of(path); b != quantity.Unknown && after.Of(path) != b {
			why = path.String()
		}
	}
	for fact := eligibility.HasEngineeringDiploma; fact <= eligibility.AnyExemptionGranted; fact++ {
		if b := before.Facts().Of(fact); b != quantity.Unknown && after.Facts().Of(fact) != b {
			why = fact.String()
		}
	}
	if after.Possible()&^before.Possible() != 0 || after.Route()&^before.Route() != 0 {
		why = "what is possible"
	}
	if why != "" {
		t.Fatalf("%v: knowing more changes %s\nbefore, for %q: %v, %v, %v of %v months\n%s\nafter, for %q: %v, %v, %v of %v months\n%s",
			e, why,
			less.start, before.Receivable(), before.Route(), before.Possible(), before.Facts().Experience(), written(less.applicant),
			more.start, after.Receivable(), after.Route(), after.Possible(), after.Facts().Experience(), written(more.applicant))
	}
}

func TestKnowingMoreOnlyNarrows(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := generator{t}
		e, known := g.edition(), g.file()
		g.sharpened(known, e)
		more := g.blanked(known)
		less := g.blanked(more)
		narrows(t, e, more, known)
		narrows(t, e, less, more)
		narrows(t, e, less, known)
	})
}

// The order in which things are listed is of no account, nor is what is listed twice.
func TestOrderIsIrrelevant(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := generator{t}
		e, known := g.edition(), g.file()
		f := g.blanked(known)
		other := f.copied()
		other.Qualifications = shuffled(g, f.Qualifications)
		other.Experience = shuffled(g, f.Experience)
		other.Exemptions = shuffled(g, f.Exemptions)
		if factsOf(f, e, f.start) != factsOf(other, e, f.start) {
			t.Fatalf("%v: another order, other facts: %+v and %+v\n%s", e, factsOf(f, e, f.start), factsOf(other, e, f.start), written(f.applicant))
		}
		if from, ok := eligibleFrom(f, e); ok {
			if again, _ := eligibleFrom(other, e); again != from {
				t.Fatalf("%v: another order, eligible from %v and %v\n%s", e, from, again, written(f.applicant))
			}
		}
		if n := len(f.Qualifications); n > 0 {
			other.Qualifications = append(other.Qualifications, f.Qualifications[rapid.IntRange(0, n-1).Draw(t, "twice")])
		}
		if n := len(f.Exemptions); n > 0 {
			other.Exemptions = append(other.Exemptions, f.Exemptions[rapid.IntRange(0, n-1).Draw(t, "twice")])
		}
		if factsOf(f, e, f.start) != factsOf(other, e, f.start) {
			t.Fatalf("%v: listed twice, other facts\n%s", e, written(other.applicant))
		}
	})
}

// shuffled keeps a list that is not there apart from an empty one.
func shuffled[T any](g generator, list []T) []T {
	if len(list) == 0 {
		return list
	}
	return rapid.Permutation(list).Draw(g.T, "order")
}

// Work added as what is missing, apart from all other, makes the experience long
// enough where it is known, and no longer too short for sure where it is not.
func TestMissingMonthsMend(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := generator{t}
		e, known := g.edition(), g.file()
		g.sharpened(known, e)
		f := known
		if g.chance(50, "blanks") {
			f = g.blanked(known)
		}
		if len(f.Qualifications) > 0 && g.chance(70, "an early M1") {
			f.Qualifications[0] = at(m1, eligibility.Awarded, day("2000-06-30"))
		}
		missing, state := monthsMissing(f.decide(e))
		if state != quantity.No || f.start.IsZero() || f.start.Compare(day("2008-01-01")) < 0 {
			return
		}
		months, exact := missing.Exact()
		if !exact || months < 1 || months > 36 {
			t.Fatalf("%v: missing %v months\n%s", e, missing, written(f.applicant))
		}
		first := day("2001-01-01")
		f.Experience = append(f.Experience, work{From: first, To: first.Closes(months, quantity.LastDay), Kind: eligibility.WorkEmployment, Rate: 100})
		mended := f.decide(e)
		_, state = monthsMissing(mended)
		d := diplomaBefore(f, first)
		if !d && e.Interpretations().Has(law.AfterDiplomaOnly) {
			return // what was added does not count
		}
		if had := mended.Facts().Experience(); state == quantity.No || state != quantity.Yes && isExact(had) {
			t.Fatalf("%v: with %d months more it is %v of %v\n%s", e, months, state, had, written(f.applicant))
		}
	})
}

func isExact(r quantity.Range[quantity.Months]) bool { _, exact := r.Exact(); return exact }

// diplomaBefore tells whether an M1 was awarded before a day, for sure.
func diplomaBefore(f *file, d quantity.Date) bool {
	for _, q := range f.Qualifications {
		if q.Kind == eligibility.QualificationM1 && q.Award == eligibility.Awarded && !q.On.IsZero() && q.On.Compare(d) < 0 {
			return true
		}
	}
	return false
}

func monthsMissing(d eligibility.Decision) (quantity.Range[quantity.Months], quantity.Truth) {
	for _, c := range d.Conditions(eligibility.ByM1WithExperience) {
		if c.Fact == eligibility.ExperienceLongEnough {
			missing, _ := c.Missing.Months()
			return missing, c.State
		}
	}
	return quantity.Range[quantity.Months]{}, quantity.Unknown
}

// Whoever is not receivable becomes so when the conditions of any one path that fail
// are mended.
func TestMendingOnePathMakesReceivable(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := generator{t}
		e, f := g.edition(), g.file()
		e = e.WithInterpretations(e.Interpretations() &^ law.AfterDiplomaOnly)
		g.sharpened(f, e)
		if f.decide(e).Receivable() != quantity.No {
			return
		}
		listed := slices.Collect(checkerOf(e).Paths().All())
		path := listed[rapid.IntRange(0, len(listed)-1).Draw(t, "path")]
		var q qualification
		for _, c := range f.decide(e).Conditions(path) {
			if c.State == quantity.No {
				mend(f, &q, c)
			}
		}
		if q.Kind != 0 {
			f.Qualifications = append(f.Qualifications, q)
		}
		want := quantity.Yes
		if path == eligibility.ByHealthDoctorate && checkerOf(e).Needs(path)&eligibility.TextNotFound != 0 {
			want = quantity.Unknown // no text says that it suffices
		}
		if d := f.decide(e); d.Of(path) != want || d.Receivable() != want {
			t.Fatalf("%v: with %v mended it is %v, and receivable %v\n%s", e, path, d.Of(path), d.Receivable(), written(f.applicant))
		}
	})
}

// mend makes one condition hold: on one and the same qualification, of a kind that has
// none of them yet, or where one of them fails, of that kind anew.
func mend(f *file, q *qualification, c eligibility.Condition) {
	early := day("2000-06-30")
	switch c.Fact {
	case eligibility.HasEngineeringDiploma, eligibility.EngineeringDiplomaListed, eligibility.EngineeringDiplomaInTime:
		*q = at(listedEngineer, eligibility.Awarded, early)
	case eligibility.HasManagementDiploma, eligibility.ManagementDiplomaListed, eligibility.ManagementDiplomaGrade, eligibility.ManagementDiplomaInTime:
		*q = at(listedManager, eligibility.Awarded, early)
	case eligibility.HasThirdCycle, eligibility.ThirdCycleInTime:
		*q = at(qualification{Kind: eligibility.QualificationThirdCycle}, eligibility.Awarded, early)
	case eligibility.HasTitle, eligibility.TitleRegistered, eligibility.TitleLevel, eligibility.TitleInTime:
		*q = at(title(7), eligibility.Awarded, early)
	case eligibility.HasHealthDoctorate, eligibility.HealthDoctorateListed, eligibility.HealthDoctorateInTime:
		*q = at(listedDoctor, eligibility.Awarded, early)
	case eligibility.HasForeignDiploma, eligibility.ForeignDiplomaEquivalent, eligibility.ForeignDiplomaInTime:
		*q = at(granted(eligibility.QualificationEngineering), eligibility.Awarded, early)
	case eligibility.HasM1, eligibility.M1InTime:
		*q = at(m1, eligibility.Awarded, early)
	case eligibility.ExperienceLongEnough:
		missing, _ := c.Missing.Months()
		months, _ := missing.Exact()
		first := day("2001-01-01")
		f.Experience = append(f.Experience, work{From: first, To: first.Closes(months, quantity.LastDay), Kind: eligibility.WorkEmployment, Rate: 100})
	case eligibility.M1ExemptionGranted:
		f.Exemptions = append(f.Exemptions, exemptOfM1.list...)
	case eligibility.PriorLearningGranted:
		f.Exemptions = append(f.Exemptions, priorLearning.list...)
	case eligibility.AnyExemptionGranted:
		f.Exemptions = append(f.Exemptions, exemption{Kind: eligibility.ExemptionOther, Ruling: eligibility.RulingGranted})
	}
}

// Where only what is evidenced counts, less is known and nothing is otherwise.
func TestEvidenceOnlyLosesKnowledge(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := generator{t}
		e, known := g.edition(), g.file()
		g.sharpened(known, e)
		f := g.blanked(known)
		evidence := func(members eligibility.Evidence) eligibility.Evidence {
			some := members & eligibility.Evidence(rapid.Uint32().Draw(t, "evidence"))
			more := members & eligibility.Evidence(rapid.Uint32().Draw(t, "more"))
			return oneOf(g, "how much", eligibility.Evidenced, members, some|more, some, 0)
		}
		for i := range f.Qualifications {
			f.Qualifications[i].Evidence = evidence(eligibility.MembersOfQualifications)
		}
		for i := range f.Experience {
			f.Experience[i].Evidence = evidence(eligibility.MembersOfWork)
		}
		for i := range f.Exemptions {
			f.Exemptions[i].Evidence = evidence(eligibility.MembersOfExemptions)
		}
		before := f.copied()
		proven := &file{*f.OnEvidence(), f.start}
		if !reflect.DeepEqual(f, before) {
			t.Fatal("the applicant was changed")
		}
		narrows(t, e, proven, f)
		again := proven.OnEvidence()
		if !reflect.DeepEqual(*again, proven.applicant) {
			t.Fatalf("what is evidenced of what is evidenced is less\n%s", written(f.applicant))
		}
	})
}

// Each fact stays where it is evidenced, and is left blank where it is the only one
// that is not.
func TestWhatIsNotEvidencedIsBlank(t *testing.T) {
	full := applicant{
		Qualifications: []qualification{{
			Kind: eligibility.QualificationM1, Award: eligibility.Awarded, On: held, Country: "FR", Level: 7, Credits: quantity.Exactly(quantity.WholeCredits(240)),
			CTIListed: quantity.Yes, CEFDGListed: quantity.Yes, GradeOfMaster: quantity.Yes, CGEListed: quantity.Yes,
			Registration: eligibility.TitleRegistration{Registered: quantity.Yes, From: held, To: held},
			Equivalence:  eligibility.Equivalence{Ruling: eligibility.RulingGranted, To: eligibility.QualificationM1},
		}},
		Experience: []work{{From: held, To: start, Ongoing: quantity.Yes, Kind: eligibility.WorkEmployment, Rate: 50}},
		Exemptions: []exemption{{Kind: eligibility.ExemptionM1, Ruling: eligibility.RulingGranted, By: eligibility.RulingByJury, On: held, Motive: "M"}},
	}
	blanked := map[string]eligibility.Evidence{
		"Kind": eligibility.EvidenceOfKind, "Award": eligibility.EvidenceOfAward, "On": eligibility.EvidenceOfOn,
		"Country": eligibility.EvidenceOfCountry, "Level": eligibility.EvidenceOfLevel, "Credits": eligibility.EvidenceOfCredits,
		"CTIListed": eligibility.EvidenceOfCTIListed, "CEFDGListed": eligibility.EvidenceOfCEFDGListed,
		"GradeOfMaster": eligibility.EvidenceOfGradeOfMaster, "CGEListed": eligibility.EvidenceOfCGEListed,
		"Registration": eligibility.EvidenceOfRegistration, "Equivalence": eligibility.EvidenceOfEquivalence,
		"From": eligibility.EvidenceOfFrom, "To": eligibility.EvidenceOfTo, "Ongoing": eligibility.EvidenceOfOngoing,
		"Rate": eligibility.EvidenceOfRate, "Ruling": eligibility.EvidenceOfRuling, "By": eligibility.EvidenceOfBy,
		"Motive": eligibility.EvidenceOfMotive,
	}
	for fact := eligibility.EvidenceOfKind; fact < eligibility.Evidenced; fact <<= 1 {
		full.Qualifications[0].Evidence = eligibility.Evidenced &^ fact
		full.Experience[0].Evidence = eligibility.Evidenced &^ fact
		full.Exemptions[0].Evidence = eligibility.Evidenced &^ fact
		proven := full.OnEvidence()
		for _, entry := range []any{proven.Qualifications[0], proven.Experience[0], proven.Exemptions[0]} {
			v := reflect.ValueOf(entry)
			for i := range v.NumField() {
				name := v.Type().Field(i).Name
				if name == "Evidence" {
					continue
				}
				of, known := blanked[name]
				if !known {
					t.Fatalf("no evidence of %s.%s", v.Type().Name(), name)
				}
				if v.Field(i).IsZero() != (of == fact) {
					t.Errorf("%s.%s is %v where all but %s is evidenced", v.Type().Name(), name, v.Field(i), written(fact))
				}
			}
		}
	}
}

func TestAllEvidencedIsTheSame(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := generator{t}
		e, f := g.edition(), g.blanked(g.file())
		for i := range f.Qualifications {
			f.Qualifications[i].Evidence = eligibility.Evidenced
		}
		for i := range f.Experience {
			f.Experience[i].Evidence = eligibility.Evidenced
		}
		for i := range f.Exemptions {
			f.Exemptions[i].Evidence = eligibility.Evidenced
		}
		if proven := f.OnEvidence(); !reflect.DeepEqual(*proven, f.applicant) || factsOf(proven, e, f.start) != factsOf(f, e, f.start) {
			t.Fatalf("%s\n%s", written(f.applicant), written(proven))
		}
	})
}
