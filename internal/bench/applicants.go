package main

import (
	"math/rand/v2"

	"github.com/mastere-go/mastere/eligibility"
	"github.com/mastere-go/mastere/ms/quantity"
)

// applicants gives a stream of applicants to a programme that starts on a day: the
// same ones for the same arguments.
//
// Out of a hundred, by what they come with:
//
//	44 an engineering diploma
//	20 a management diploma
//	10 a third-cycle diploma or a professional one at bac+5
//	 4 a title: of level 7, 8 or 6, said to be registered, with dates of registration
//	   or with neither
//	 9 a foreign diploma: the jury has ruled half of them equivalent, to diplomas and to
//	   M1s, has refused some, has yet to rule on some and was not asked for the rest
//	 7 an M1, or a bachelor of four years or of three, with 36 months of work give or
//	   take two years, in one to six spans, internships and work-study among them
//	 2 an M1 without the experience, and an exemption of each ruling
//	 3 no such diploma, and access by prior learning of each ruling
//	 1 a health doctorate, or a qualification of which not even the kind is known
//
// Of what a list or a register says of a diploma, one answer in 25 is no and one is
// blank. One diploma in 10 is expected for a day before the start, one in 32 for a day
// after it, and of one in 32 the day is blank. One applicant in seven lists another
// qualification as well, six in ten some work, one in 40 an exemption of any sort. Of
// each list one in 50 is open and one in 50 is not there at all.
func applicants(n int, start quantity.Date) []eligibility.Applicant {
	g := generator{rand.New(rand.NewPCG(1983, 75)), start}
	list := make([]eligibility.Applicant, n)
	for i := range list {
		list[i] = g.applicant()
	}
	return list
}

type generator struct {
	*rand.Rand
	start quantity.Date
}

// in tells once in n times that it is so.
func (g generator) in(n int) bool { return g.IntN(n) == 0 }

// pick gives one of some values, each as often as it is listed.
func pick[T any](g generator, of ...T) T { return of[g.IntN(len(of))] }

func (g generator) applicant() eligibility.Applicant {
	a := eligibility.Applicant{
		Qualifications: []eligibility.Qualification{},
		Experience:     []eligibility.Work{},
		Exemptions:     []eligibility.Exemption{},
	}
	switch p := g.IntN(100); {
	case p < 44:
		a.Qualifications = append(a.Qualifications, g.engineering())
	case p < 64:
		a.Qualifications = append(a.Qualifications, g.management())
	case p < 74:
		a.Qualifications = append(a.Qualifications, g.awarded(pick(g, eligibility.QualificationThirdCycle, eligibility.QualificationThirdCycle, eligibility.QualificationProfessional)))
	case p < 78:
		a.Qualifications = append(a.Qualifications, g.title())
	case p < 87:
		a.Qualifications = append(a.Qualifications, g.foreign())
	case p < 94:
		a.Qualifications = append(a.Qualifications, g.m1())
		a.Experience = g.work(a.Experience, 12+g.IntN(25)+g.IntN(25), 1+g.IntN(6))
	case p < 96:
		a.Qualifications = append(a.Qualifications, g.m1())
		a.Exemptions = append(a.Exemptions, eligibility.Exemption{Kind: eligibility.ExemptionM1, Ruling: g.ruling()})
	case p < 99:
		a.Qualifications = append(a.Qualifications, g.awarded(eligibility.QualificationOther))
		a.Experience = g.work(a.Experience, 24+g.IntN(96), 1+g.IntN(4))
		a.Exemptions = append(a.Exemptions, eligibility.Exemption{Kind: eligibility.ExemptionPriorLearning, Ruling: g.ruling()})
	default:
		q := g.awarded(pick(g, 0, eligibility.QualificationHealth))
		q.CGEListed = pick(g, quantity.Unknown, quantity.Yes)
		a.Qualifications = append(a.Qualifications, q)
	}
	if g.in(7) {
		a.Qualifications = append(a.Qualifications, pick(g, g.m1(), g.awarded(eligibility.QualificationOther)))
	}
	if len(a.Experience) == 0 && g.IntN(10) < 6 {
		a.Experience = g.work(a.Experience, 3+g.IntN(60), 1+g.IntN(2))
	}
	if len(a.Exemptions) == 0 && g.in(40) {
		a.Exemptions = append(a.Exemptions, eligibility.Exemption{Kind: pick(g, eligibility.ExemptionM1, eligibility.ExemptionPriorLearning, 0), Ruling: g.ruling()})
	}
	a.QualificationsOpen = quantity.OpenList(g.in(50))
	a.ExperienceOpen = quantity.OpenList(g.in(50))
	a.ExemptionsOpen = quantity.OpenList(g.in(50))
	if g.in(50) {
		a.Qualifications = nil
	}
	if g.in(50) {
		a.Experience = nil
	}
	if g.in(50) {
		a.Exemptions = nil
	}
	return a
}

// awarded gives a qualification of a kind with the day of its award.
func (g generator) awarded(kind eligibility.QualificationKind) eligibility.Qualification {
	q := eligibility.Qualification{Kind: kind, Award: eligibility.Awarded, Country: "FR"}
	q.On = g.start.AddDays(-g.IntN(3650) - 30)
	switch g.IntN(32) {
	case 0, 1, 2:
		q.Award, q.On = eligibility.AwardExpected, g.start.AddDays(-g.IntN(60))
	case 3:
		q.Award, q.On = eligibility.AwardExpected, g.start.AddDays(1+g.IntN(120))
	case 4:
		q.Award, q.On = pick(g, eligibility.Award(0), eligibility.Awarded, eligibility.NotAwarded), quantity.Date{}
	}
	return q
}

// mostlyYes is Yes but for some that are not known and some that are not so.
func (g generator) mostlyYes() quantity.Truth {
	switch g.IntN(25) {
	case 0:
		return quantity.No
	case 1:
		return quantity.Unknown
	}
	return quantity.Yes
}

func (g generator) ruling() eligibility.Ruling {
	return pick(g, eligibility.RulingGranted, eligibility.RulingGranted, eligibility.RulingGranted, eligibility.RulingRefused, eligibility.RulingPending, eligibility.RulingPending, eligibility.RulingNotAsked, 0)
}

func (g generator) engineering() eligibility.Qualification {
	q := g.awarded(eligibility.QualificationEngineering)
	q.CTIListed = g.mostlyYes()
	q.GradeOfMaster = q.CTIListed
	return q
}

func (g generator) management() eligibility.Qualification {
	q := g.awarded(eligibility.QualificationManagement)
	q.CEFDGListed = g.mostlyYes()
	q.GradeOfMaster = g.mostlyYes()
	return q
}

func (g generator) title() eligibility.Qualification {
	q := g.awarded(eligibility.QualificationTitle)
	q.Level = pick[quantity.Level](g, 7, 7, 7, 7, 7, 8, 6, 6, 0)
	switch g.IntN(4) {
	case 0, 1:
		q.Registration.Registered = g.mostlyYes()
	case 2:
		q.Registration.From, q.Registration.To = g.start.AddDays(-3650+g.IntN(1000)), g.start.AddDays(g.IntN(730)-365)
	}
	return q
}

func (g generator) foreign() eligibility.Qualification {
	q := g.awarded(eligibility.QualificationForeign)
	q.Country = pick(g, "MA", "TN", "CN", "IN", "BR", "DE", "SN")
	q.Equivalence.Ruling = pick(g, eligibility.RulingGranted, eligibility.RulingGranted, eligibility.RulingGranted, eligibility.RulingGranted, eligibility.RulingGranted,
		eligibility.RulingRefused, eligibility.RulingPending, eligibility.RulingPending, eligibility.RulingNotAsked, 0)
	q.Equivalence.To = pick(g, eligibility.QualificationEngineering, eligibility.QualificationEngineering, eligibility.QualificationThirdCycle, eligibility.QualificationThirdCycle,
		eligibility.QualificationManagement, eligibility.QualificationM1, eligibility.QualificationM1, eligibility.QualificationBachelor, eligibility.QualificationHealth, 0)
	q.Credits = quantity.Exactly(quantity.WholeCredits(pick[int32](g, 180, 240, 240)))
	return q
}

// m1 gives an M1 or a bachelor, which is an equivalent from 240 credits on.
func (g generator) m1() eligibility.Qualification {
	q := g.awarded(pick(g, eligibility.QualificationM1, eligibility.QualificationM1, eligibility.QualificationM1, eligibility.QualificationBachelor))
	if q.Kind == eligibility.QualificationBachelor && !g.in(8) {
		q.Credits = quantity.Exactly(quantity.WholeCredits(pick[int32](g, 180, 240, 240, 240)))
	}
	return q
}

// work appends work of a number of months in all, cut into spans that end before the
// start, with a gap or an overlap between them.
func (g generator) work(list []eligibility.Work, months, spans int) []eligibility.Work {
	end := g.start.AddDays(-1 - g.IntN(90))
	for i := range spans {
		days := 30*months/spans + g.IntN(20)
		w := eligibility.Work{
			From: end.AddDays(-days), To: end, Rate: 100,
			Kind: pick(g, eligibility.WorkEmployment, eligibility.WorkEmployment, eligibility.WorkEmployment, eligibility.WorkEmployment, eligibility.WorkSelfEmployment, eligibility.WorkInternship, eligibility.WorkStudy),
		}
		if i == 0 && g.in(3) {
			w.To, w.Ongoing = quantity.Date{}, pick(g, quantity.Yes, quantity.Yes, quantity.Yes, quantity.Unknown)
		}
		if g.in(30) {
			w.Kind = 0
		}
		list = append(list, w)
		end = w.From.AddDays(15 - g.IntN(60))
	}
	return list
}
