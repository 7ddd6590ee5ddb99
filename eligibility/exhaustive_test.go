package eligibility_test

import (
	"sync/atomic"
	"testing"

	"github.com/mastere-go/mastere/eligibility"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

type (
	applicant     = eligibility.Applicant
	qualification = eligibility.Qualification
	work          = eligibility.Work
	exemption     = eligibility.Exemption
)

var (
	start   = day("2024-09-01")
	held    = day("2019-07-01") // an award in good time
	guessed = guesses{days: []quantity.Date{
		day("1985-06-30"), day("2010-01-01"), day("2019-07-01"), day("2019-07-02"),
		start.AddDays(-1), start, start.AddDays(1), day("2034-06-30"),
	}}
	starts = []quantity.Date{day("1990-01-01"), day("2005-01-01"), start, day("2040-01-01")}
)

// A list as a document may give it: with what it holds, closed or open, or not there.
type qualifications struct {
	list []qualification
	open bool
}

type exemptionList struct {
	list []exemption
	open bool
}

type career struct {
	list []work
	open bool
}

// perfect has a diploma for every path that a diploma opens.
var perfect = func() (all []diploma) {
	best := diploma{on: day("2000-06-30"), awarded: true, cti: true, cefdg: true, grade: true, cge: true, registered: true, level: 7, credits: 240_00}
	for best.kind = eligibility.QualificationEngineering; best.kind <= eligibility.QualificationForeign; best.kind++ {
		for best.equivalentTo = eligibility.QualificationEngineering; best.equivalentTo <= eligibility.QualificationOther; best.equivalentTo++ {
			all = append(all, best)
			if best.kind != eligibility.QualificationForeign {
				break
			}
		}
	}
	return all
}()

// holding is what diplomas establish together, and the day of the first M1.
type holding struct {
	facts   answers
	firstM1 quantity.Date
}

// holdings gives what the qualifications may come to.
type holdings struct {
	worlds [][]diploma
	open   bool
	known  map[heldBy][]holding
}

// heldBy is what a holding depends on beside the diplomas.
type heldBy struct {
	start                               quantity.Date
	thirdCycle, title, healthEquivalent bool
}

func (g guesses) holdings(q qualifications) *holdings {
	h := &holdings{open: q.open || q.list == nil, known: map[heldBy][]holding{}}
	for _, one := range q.list {
		h.worlds = append(h.worlds, g.diplomas(one))
	}
	return h
}

// by gives them for a start, by each version of the law.
func (h *holdings) by(versions []naiveLaw, start quantity.Date) (all [][]holding) {
	for _, l := range versions {
		key := heldBy{start, l.thirdCycle, l.title, l.healthEquivalent}
		if h.known[key] == nil {
			h.known[key] = l.holdings(h.worlds, h.open, start)
		}
		all = append(all, h.known[key])
	}
	return all
}

func (l naiveLaw) holdings(worlds [][]diploma, open bool, start quantity.Date) (all []holding) {
	seen := map[holding]bool{}
	var fill func(holding, [][]diploma)
	fill = func(h holding, rest [][]diploma) {
		if len(rest) == 0 {
			seen[h] = true
			return
		}
		for _, d := range rest[0] {
			fill(h.with(l, d, start), rest[1:])
		}
	}
	fill(holding{}, worlds)
	for h := range seen {
		all = append(all, h)
		for _, d := range perfect {
			if h := h.with(l, d, start); open && !seen[h] {
				all = append(all, h)
			}
		}
	}
	return all
}

func (h holding) with(l naiveLaw, d diploma, start quantity.Date) holding {
	l.establish(&h.facts, d, start)
	if d.awarded && l.isM1(d) && (h.firstM1.IsZero() || d.on.Compare(h.firstM1) < 0) {
		h.firstM1 = d.on
	}
	return h
}

// months gives the least and the most experience that the work may come to.
func (g guesses) months(c career, start, after quantity.Date, readings law.Interpretations) (least, most int) {
	least, most = -1, -1
	see := func(jobs []job) {
		n, _ := amount(jobs, start, after, readings)
		if least < 0 || n < least {
			least = n
		}
		most = max(most, n)
	}
	var fill func([]job, []work)
	fill = func(jobs []job, rest []work) {
		if len(rest) == 0 {
			see(jobs)
			if c.open || c.list == nil {
				see(append(jobs, job{day("1980-01-01"), start, eligibility.WorkEmployment, 100}))
			}
			return
		}
		for _, j := range g.jobs(rest[0], start) {
			fill(append(jobs[:len(jobs):len(jobs)], j), rest[1:])
		}
	}
	fill(nil, c.list)
	return least, most
}

// granted gives the facts that the exemptions may come to.
func (x exemptionList) granted() []answers {
	seen := map[answers]bool{{}: true}
	add := func(kinds []eligibility.ExemptionKind, also bool) {
		before := seen
		seen = map[answers]bool{}
		for f := range before {
			if also {
				seen[f] = true
			}
			for _, kind := range kinds {
				f := f
				f.establishByExemption(kind)
				seen[f] = true
			}
		}
	}
	for _, one := range x.list {
		add(exemptions(one), false)
	}
	if x.open || x.list == nil {
		add([]eligibility.ExemptionKind{eligibility.ExemptionM1}, true)
		add([]eligibility.ExemptionKind{eligibility.ExemptionPriorLearning}, true)
		add([]eligibility.ExemptionKind{eligibility.ExemptionOther}, true)
	}
	all := make([]answers, 0, len(seen))
	for f := range seen {
		all = append(all, f)
	}
	return all
}

// space compares the decisions on whole spaces of applicants with those of the naive
// implementation.
type space struct {
	*testing.T
	cases     int
	decided   map[quantity.Truth]int
	durations map[duration][2]int
}

// duration is what the experience of a career depends on.
type duration struct {
	career       int
	start, after quantity.Date
	readings     law.Interpretations
}

// onExperience are the readings that bear on experience, the reading of months aside.
const onExperience = law.CountInternships | law.CountWorkStudy | law.AfterDiplomaOnly | law.ProRata | law.ClampMonths

func (s *space) compare(q qualifications, some []int, lists []exemptionList, readings []law.Interpretations, startKnown bool) {
	begin, from := start, []quantity.Date{start}
	if !startKnown {
		begin, from = quantity.Date{}, starts
	}
	granted := make([][]answers, len(lists))
	for i, x := range lists {
		granted[i] = x.granted()
	}
	holdings := guessed.holdings(q)
	known := map[outlook]*verdict{} // of editions that say the same, one verdict
	for _, plain := range law.Editions() {
		versions := laws[plain.ID()]
		held := make([][][]holding, len(from)) // by start and version
		for i, day := range from {
			held[i] = holdings.by(versions, day)
		}
		for _, r := range readings {
			e := plain.WithInterpretations(r)
			for _, c := range some {
				of := outlook{law: versions[0]}
				for i, day := range from {
					of.long[i] = s.long(c, day, r, held[i])
				}
				for of.list = range lists {
					v := known[of]
					if v == nil {
						v = new(verdict)
						for i := range from {
							for version, l := range versions {
								v.addWorlds(l, held[i][version], of.long[i], granted[of.list])
							}
						}
						known[of] = v
					}
					s.agree(e, begin, v, applicant{
						Qualifications: q.list, QualificationsOpen: quantity.OpenList(q.open),
						Experience: careers[c].list, ExperienceOpen: quantity.OpenList(careers[c].open),
						Exemptions: lists[of.list].list, ExemptionsOpen: quantity.OpenList(lists[of.list].open),
					})
				}
			}
		}
	}
}

// outlook is what a verdict depends on beside the qualifications: what the edition
// lists, for each start whether the experience is long enough, and the exemptions.
type outlook struct {
	law  naiveLaw
	long [4]quantity.Truth
	list int
}

func (s *space) agree(e *law.Edition, start quantity.Date, v *verdict, a applicant) {
	s.cases++
	d := decide(a, e, start)
	s.decided[d.Receivable()]++
	if what := v.differs(d); what != "" {
		s.Fatalf("%v, readings %q, start %q: %s differs: receivable %v, %v by %v\nnaively: receivable %v, %v\n%s",
			e, e.Interpretations(), start, what, d.Receivable(), d.Route(), d.Possible(), v.receivable.truth(), v.possible(), written(a))
	}
}

// long tells whether the experience may be long enough, or not. A decision looks at
// facts apart: where only work after the diploma counts, and it is not known which
// diploma there is, it takes every experience together with every diploma.
func (s *space) long(career int, start quantity.Date, readings law.Interpretations, held [][]holding) quantity.Truth {
	const threeYears = 36 * 30 * 100
	var long share
	for _, holdings := range held {
		for _, h := range holdings {
			of := duration{career, start, quantity.Date{}, readings}
			if readings.Has(law.AfterDiplomaOnly) {
				of.after = h.firstM1
			}
			amounts, ok := s.durations[of]
			if !ok {
				amounts[0], amounts[1] = guessed.months(careers[career], of.start, of.after, readings)
				s.durations[of] = amounts
			}
			long.add(amounts[0] >= threeYears)
			long.add(amounts[1] >= threeYears)
			if !readings.Has(law.AfterDiplomaOnly) {
				return long.truth()
			}
		}
	}
	return long.truth()
}

// addWorlds adds every holding with every experience and every exemption.
func (v *verdict) addWorlds(l naiveLaw, held []holding, long quantity.Truth, granted []answers) {
	for _, h := range held {
		for _, x := range granted {
			f := h.facts
			f[eligibility.M1ExemptionGranted], f[eligibility.PriorLearningGranted] = x[eligibility.M1ExemptionGranted], x[eligibility.PriorLearningGranted]
			f[eligibility.AnyExemptionGranted] = x[eligibility.AnyExemptionGranted]
			for _, f[eligibility.ExperienceLongEnough] = range truths(long) {
				v.add(l, f)
			}
		}
	}
}

// The spaces.

func span(from, to string) work {
	w := work{Kind: eligibility.WorkEmployment, Rate: 100}
	if from != "" {
		w.From = day(from)
	}
	if to != "" {
		w.To = day(to)
	}
	return w
}

func (c career) as(change func(*work)) career {
	other := career{open: c.open}
	for _, w := range c.list {
		change(&w)
		other.list = append(other.list, w)
	}
	return other
}

const (
	noWork = iota
	workBlank
	threeYears
	oneDayLess
)

// careers are below, at and above three years, by whatever reading changes it.
var careers = func() []career {
	exact := career{list: []work{span("2021-09-01", "2024-08-31")}}
	all := []career{
		noWork:     {list: []work{}},
		workBlank:  {},
		threeYears: exact,
		oneDayLess: {list: []work{span("2021-07-01", "2024-06-29")}},
		{list: []work{span("2018-01-01", "2024-08-31")}},
		{list: []work{span("2014-01-01", "2018-12-31")}}, // before the diploma
		{list: []work{span("2024-09-01", "2030-08-31")}}, // after the start
		// 11, 11 and 12 months, and 10 + 10 + 40 days.
		{list: []work{span("2019-09-01", "2020-08-10"), span("2020-10-01", "2021-09-10"), span("2021-11-01", "2022-12-10")}},
		// The same with one day less, so that the days left over do not make two months.
		{list: []work{span("2019-09-01", "2020-08-10"), span("2020-10-01", "2021-09-10"), span("2021-11-01", "2022-12-09")}},
		// Three years less a month, and from the last of January to the 27th of February.
		{list: []work{span("2020-01-01", "2022-11-30"), span("2023-01-31", "2023-02-27")}},
		{list: []work{span("2020-01-01", "2022-11-30"), span("2023-01-31", "2023-02-27"), span("2023-04-01", "2023-04-02")}},
		exact.as(func(w *work) { w.Kind = eligibility.WorkInternship }),
		exact.as(func(w *work) { w.Kind = eligibility.WorkStudy }),
		exact.as(func(w *work) { w.Kind = 0 }),
		{list: []work{span("2020-01-01", "2021-06-30"), span("2021-07-01", "2022-12-31")}},
		exact.as(func(w *work) { w.Rate = 50 }),
		exact.as(func(w *work) { w.Rate = 0 }),
		{list: []work{span("2018-09-01", "2024-08-31")}}, // halved below
		{list: []work{span("2021-09-01", "2024-08-31"), span("2021-09-01", "2024-08-31")}},
		exact.as(func(w *work) { w.To, w.Ongoing = quantity.Date{}, quantity.Yes }),
		exact.as(func(w *work) { w.To, w.Ongoing = quantity.Date{}, quantity.No }),
		exact.as(func(w *work) { w.To = quantity.Date{} }),
		exact.as(func(w *work) { w.From = quantity.Date{} }),
		{list: exact.list, open: true},
		{list: []work{span("2023-09-01", "2024-08-31")}, open: true},
		{list: []work{}, open: true},
		{list: []work{span("2021-09-01", "2024-08-30")}}, // 35 months and 30 days
	}
	all[14].list[0].Kind = eligibility.WorkInternship
	all[14].list[1].Kind = eligibility.WorkStudy
	all[17].list[0].Rate = 50
	all[18].list[0].Rate, all[18].list[1].Rate = 50, 50
	return all
}()

func everyCareer() (all []int) {
	for i := range careers {
		all = append(all, i)
	}
	return all
}

// awards are all that may be said of an award.
func awards() (all []qualification) {
	for award := eligibility.Award(0); award <= eligibility.NotAwarded; award++ {
		for _, on := range []quantity.Date{{}, held, start.AddDays(-1), start, start.AddDays(1)} {
			all = append(all, qualification{Award: award, On: on})
		}
	}
	return all
}

func everyTruth(of func(quantity.Truth)) {
	for t := quantity.Unknown; t <= quantity.Yes; t++ {
		of(t)
	}
}

var creditCases = []quantity.Range[quantity.Credits]{
	{}, quantity.Exactly(quantity.WholeCredits(180)), quantity.Exactly(quantity.CreditsOfHundredths(239_99)), quantity.Exactly(quantity.WholeCredits(240)),
	quantity.AtLeast(quantity.WholeCredits(180)), quantity.AtLeast(quantity.WholeCredits(240)), quantity.AtMost(quantity.CreditsOfHundredths(239_99)),
}

// registrations are all that may be said of one, looked at on the day of an award.
func registrations() (all []eligibility.TitleRegistration) {
	everyTruth(func(t quantity.Truth) { all = append(all, eligibility.TitleRegistration{Registered: t}) })
	days := []quantity.Date{{}, day("2010-01-01"), held, day("2019-07-02"), day("2035-01-01")}
	for _, from := range days[:4] { // none that begins after the start
		for _, to := range days {
			oneDay := from.IsZero() && to == held || from == held && to.IsZero() // which is within, whatever the other
			if r := (eligibility.TitleRegistration{From: from, To: to}); !r.IsZero() && !oneDay && (to.IsZero() || from.Compare(to) <= 0) {
				all = append(all, r)
			}
		}
	}
	return all
}

// equivalences are all that may be said of one, with the credits that bear on it.
func equivalences(of func(eligibility.Equivalence, quantity.Range[quantity.Credits])) {
	for ruling := eligibility.Ruling(0); ruling <= eligibility.RulingNotAsked; ruling++ {
		for to := eligibility.QualificationKind(0); to <= eligibility.QualificationOther; to++ {
			for i, credits := range creditCases {
				if i == 0 || to == 0 || to == eligibility.QualificationBachelor {
					of(eligibility.Equivalence{Ruling: ruling, To: to}, credits)
				}
			}
		}
	}
}

// everyQualification gives all that may be said of one, as far as it bears on the
// kind of it.
func everyQualification() (all []qualification) {
	for _, q := range awards() {
		for q.Kind = eligibility.QualificationEngineering; q.Kind <= eligibility.QualificationOther; q.Kind++ {
			switch q.Kind {
			case eligibility.QualificationEngineering:
				everyTruth(func(t quantity.Truth) { q := q; q.CTIListed = t; all = append(all, q) })
			case eligibility.QualificationManagement:
				everyTruth(func(t quantity.Truth) {
					everyTruth(func(u quantity.Truth) { q := q; q.CEFDGListed, q.GradeOfMaster = t, u; all = append(all, q) })
				})
			case eligibility.QualificationTitle:
				for _, r := range registrations() {
					for _, level := range []quantity.Level{0, 5, 6, 7, 8} {
						q := q
						q.Registration, q.Level = r, level
						all = append(all, q)
					}
				}
			case eligibility.QualificationHealth:
				everyTruth(func(t quantity.Truth) { q := q; q.CGEListed = t; all = append(all, q) })
			case eligibility.QualificationBachelor:
				for _, c := range creditCases {
					q := q
					q.Credits = c
					all = append(all, q)
				}
			case eligibility.QualificationForeign:
				equivalences(func(e eligibility.Equivalence, c quantity.Range[quantity.Credits]) {
					q := q
					q.Equivalence, q.Credits = e, c
					all = append(all, q)
				})
			default:
				all = append(all, q)
			}
		}
	}
	return all
}

// ofUnknownKind gives qualifications of a kind that is not known, with what bears on
// one kind or another.
func ofUnknownKind() (all []qualification) {
	no := qualification{
		CTIListed: quantity.No, CEFDGListed: quantity.No, GradeOfMaster: quantity.No, CGEListed: quantity.No, Level: 6,
		Registration: eligibility.TitleRegistration{Registered: quantity.No},
		Equivalence:  eligibility.Equivalence{Ruling: eligibility.RulingRefused},
		Credits:      quantity.Exactly(quantity.WholeCredits(180)),
	}
	for _, award := range awards() {
		everyTruth(func(t quantity.Truth) {
			everyTruth(func(u quantity.Truth) {
				q := no
				q.Award, q.On = award.Award, award.On
				q.CTIListed, q.CEFDGListed, q.GradeOfMaster = t, t, u
				all = append(all, q)
				q = no
				q.Award, q.On = award.Award, award.On
				q.CGEListed, q.Registration.Registered, q.Level = t, t, quantity.Level(u*4)
				all = append(all, q)
			})
			q := no
			q.Award, q.On, q.Credits = award.Award, award.On, creditCases[t]
			all = append(all, q)
		})
		equivalences(func(e eligibility.Equivalence, c quantity.Range[quantity.Credits]) {
			q := no
			q.Award, q.On, q.Equivalence, q.Credits = award.Award, award.On, e, c
			all = append(all, q)
		})
		all = append(all, award)
	}
	return all
}

// everyExemption gives all that may be said of one.
func everyExemption() (all []exemption) {
	for kind := eligibility.ExemptionKind(0); kind <= eligibility.ExemptionOther; kind++ {
		for ruling := eligibility.Ruling(0); ruling <= eligibility.RulingNotAsked; ruling++ {
			all = append(all, exemption{Kind: kind, Ruling: ruling})
		}
	}
	return all
}

// everyReading gives all combinations of those that bear on experience.
func everyReading() (all []law.Interpretations) {
	for r := law.Interpretations(0); r <= onExperience; r++ {
		all = append(all, r)
	}
	return all
}

var (
	noExemption    = exemptionList{list: []exemption{}}
	exemptionBlank = exemptionList{}
	exemptOfM1     = exemptionList{list: []exemption{{Kind: eligibility.ExemptionM1, Ruling: eligibility.RulingGranted}}}
	priorLearning  = exemptionList{list: []exemption{{Kind: eligibility.ExemptionPriorLearning, Ruling: eligibility.RulingGranted}}}
	exemptAsked    = exemptionList{list: []exemption{{Kind: eligibility.ExemptionM1, Ruling: eligibility.RulingPending}}}

	own = []law.Interpretations{0}
)

// typical are qualifications of every sort, held in time, open or not.
func typical() (all []qualification) {
	on := held
	granted := func(to eligibility.QualificationKind) eligibility.Equivalence {
		return eligibility.Equivalence{Ruling: eligibility.RulingGranted, To: to}
	}
	for _, q := range []qualification{
		{Kind: eligibility.QualificationEngineering, CTIListed: quantity.Yes},
		{Kind: eligibility.QualificationEngineering},
		{Kind: eligibility.QualificationManagement, CEFDGListed: quantity.Yes},
		{Kind: eligibility.QualificationThirdCycle},
		{Kind: eligibility.QualificationTitle, Registration: eligibility.TitleRegistration{Registered: quantity.Yes}, Level: 7},
		{Kind: eligibility.QualificationTitle, Level: 6},
		{Kind: eligibility.QualificationHealth, CGEListed: quantity.Yes},
		{Kind: eligibility.QualificationHealth},
		{Kind: eligibility.QualificationM1},
		{Kind: eligibility.QualificationBachelor, Credits: quantity.Exactly(quantity.WholeCredits(240))},
		{Kind: eligibility.QualificationBachelor, Credits: quantity.Exactly(quantity.WholeCredits(180))},
		{Kind: eligibility.QualificationBachelor},
		{Kind: eligibility.QualificationForeign, Equivalence: granted(eligibility.QualificationM1)},
		{Kind: eligibility.QualificationForeign, Equivalence: granted(eligibility.QualificationEngineering)},
		{Kind: eligibility.QualificationForeign, Equivalence: granted(eligibility.QualificationHealth)},
		{Kind: eligibility.QualificationForeign, Equivalence: granted(0)},
		{Kind: eligibility.QualificationForeign},
		{Kind: eligibility.QualificationOther},
		{},
	} {
		for _, award := range []eligibility.Award{eligibility.Awarded, eligibility.AwardExpected} {
			q.Award, q.On = award, on
			all = append(all, q)
		}
		q.Award, q.On = eligibility.Awarded, start.AddDays(1)
		all = append(all, q)
	}
	return all
}

func (s *space) eachAlone() {
	for _, q := range append(everyQualification(), ofUnknownKind()...) {
		alone := []qualification{q}
		lists := []exemptionList{noExemption, priorLearning, exemptAsked, exemptionBlank}
		s.compare(qualifications{list: alone}, []int{noWork, threeYears, workBlank}, lists, own, true)
		s.compare(qualifications{list: alone, open: true}, []int{noWork, threeYears}, lists[:2], own, true)
		s.compare(qualifications{list: alone}, []int{noWork, threeYears}, lists[:2], own, false)
	}
}

func (s *space) experience() {
	for _, of := range typical() {
		if of.Kind != 0 && of.Kind < eligibility.QualificationM1 || of.Award != eligibility.Awarded || of.On != held {
			continue
		}
		for _, award := range awards() {
			of.Award, of.On = award.Award, award.On
			s.compare(qualifications{list: []qualification{of}}, everyCareer(), []exemptionList{exemptOfM1}, everyReading(), true)
		}
	}
}

func (s *space) exemptions() {
	lists := []exemptionList{noExemption, exemptionBlank, {list: []exemption{}, open: true}}
	for i, x := range everyExemption() {
		lists = append(lists, exemptionList{list: []exemption{x}}, exemptionList{list: []exemption{x}, open: true})
		for _, y := range everyExemption()[i:] {
			lists = append(lists, exemptionList{list: []exemption{x, y}})
		}
	}
	for _, q := range typical() {
		s.compare(qualifications{list: []qualification{q}}, []int{noWork, threeYears, workBlank}, lists, own, true)
	}
}

func (s *space) pairs() {
	lists := []exemptionList{noExemption, exemptOfM1}
	for _, q := range typical() {
		for _, r := range typical() {
			s.compare(qualifications{list: []qualification{q, r}}, []int{threeYears, 4, 5}, lists, []law.Interpretations{0, law.AfterDiplomaOnly}, true)
		}
	}
}

func (s *space) lists() {
	for _, known := range []bool{true, false} {
		for _, q := range []qualifications{{}, {list: []qualification{}}, {list: []qualification{}, open: true}} {
			s.compare(q, everyCareer(), []exemptionList{noExemption, exemptionBlank, exemptOfM1, priorLearning}, everyReading(), known)
		}
	}
}

func TestExhaustive(t *testing.T) {
	var cases atomic.Int64
	t.Run("spaces", func(t *testing.T) {
		for name, compare := range map[string]func(*space){
			"each qualification":      (*space).eachAlone,
			"experience":              (*space).experience,
			"exemptions":              (*space).exemptions,
			"pairs of qualifications": (*space).pairs,
			"lists":                   (*space).lists,
		} {
			t.Run(name, func(t *testing.T) {
				t.Parallel()
				s := space{T: t, decided: map[quantity.Truth]int{}, durations: map[duration][2]int{}}
				compare(&s)
				t.Logf("%d cases, of which receivable %d, not %d, unknown %d",
					s.cases, s.decided[quantity.Yes], s.decided[quantity.No], s.decided[quantity.Unknown])
				cases.Add(int64(s.cases))
			})
		}
	})
	t.Logf("%d cases in all", cases.Load())
}
