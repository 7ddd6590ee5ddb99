package eligibility_test

import (
	"encoding/json"

	"pgregory.net/rapid"

	"github.com/mastere-go/mastere/eligibility"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

func written(v any) string {
	b, err := json.MarshalIndent(v, "", " ")
	if err != nil {
		return err.Error()
	}
	return string(b)
}

// file is an applicant with a start: all that a decision depends on beside the
// edition.
type file struct {
	applicant
	start quantity.Date
}

func (f *file) decide(e *law.Edition) eligibility.Decision { return decide(f, e, f.start) }

// copied gives a file that may be changed without changing this one.
func (f *file) copied() *file {
	other := *f
	other.Qualifications = copied(f.Qualifications)
	other.Experience = copied(f.Experience)
	other.Exemptions = copied(f.Exemptions)
	return &other
}

// copied keeps a list that is not there apart from an empty one.
func copied[T any](list []T) []T {
	if list == nil {
		return nil
	}
	return append([]T{}, list...)
}

// generator draws files of which everything is known.
type generator struct{ *rapid.T }

func (g generator) chance(percent int, label string) bool {
	return rapid.IntRange(0, 99).Draw(g.T, label) >= 100-percent
}

func oneOf[T any](g generator, label string, values ...T) T {
	return rapid.SampledFrom(values).Draw(g.T, label)
}

func (g generator) truth(label string) quantity.Truth {
	return oneOf(g, label, quantity.Yes, quantity.No)
}

func (g generator) edition() *law.Edition {
	editions := law.Editions()
	e := editions[rapid.IntRange(0, len(editions)-1).Draw(g.T, "edition")]
	return e.WithInterpretations(law.Interpretations(rapid.IntRange(0, int(onExperience)).Draw(g.T, "readings")))
}

// All days drawn lie between these, but for that of the start.
var firstDay, lastDay = day("2017-01-01"), day("2025-02-01")

// day draws one, often at the end of a month or at its beginning.
func (g generator) day(label string) quantity.Date {
	d := firstDay.AddDays(rapid.IntRange(3, 2600).Draw(g.T, label))
	if g.chance(50, "at a limit of a month") {
		d = d.AddDays(1 - d.Day() + rapid.IntRange(-3, 2).Draw(g.T, "off it"))
	}
	return d
}

func (g generator) file() *file {
	f := &file{start: day("2029-02-01")}
	if g.chance(20, "another start") {
		f.start = g.day("start").AddDays(700)
	}
	f.Qualifications = []qualification{}
	for range rapid.IntRange(0, 3).Draw(g.T, "qualifications") {
		f.Qualifications = append(f.Qualifications, g.qualification())
	}
	f.Experience = g.career(rapid.IntRange(0, 5).Draw(g.T, "spans"))
	f.Exemptions = []exemption{}
	for range rapid.IntRange(0, 2).Draw(g.T, "exemptions") {
		f.Exemptions = append(f.Exemptions, exemption{
			Kind:   oneOf(g, "exemption", eligibility.ExemptionM1, eligibility.ExemptionPriorLearning, eligibility.ExemptionOther),
			Ruling: oneOf(g, "ruling", eligibility.RulingGranted, eligibility.RulingRefused),
		})
	}
	return f
}

func (g generator) qualification() qualification {
	q := qualification{
		Kind:  eligibility.QualificationKind(rapid.IntRange(1, int(eligibility.QualificationOther)).Draw(g.T, "kind")),
		Award: oneOf(g, "award", eligibility.Awarded, eligibility.Awarded, eligibility.Awarded, eligibility.NotAwarded), On: g.day("on"),
		CTIListed: g.truth("cti"), CEFDGListed: g.truth("cefdg"), GradeOfMaster: g.truth("grade"), CGEListed: g.truth("cge"),
		Level: oneOf[quantity.Level](g, "level", 6, 7, 8),
	}
	if g.chance(40, "m1") {
		q.Kind = eligibility.QualificationM1
	}
	q.Credits = quantity.Exactly(quantity.CreditsOfHundredths(oneOf[int64](g, "credits", 180_00, 239_99, 240_00)))
	if g.chance(50, "registered on the day") {
		q.Registration.Registered = g.truth("registered")
	} else {
		q.Registration = eligibility.TitleRegistration{From: q.On.AddDays(-rapid.IntRange(0, 90).Draw(g.T, "since"))}
		q.Registration.To = q.Registration.From.AddDays(rapid.IntRange(0, 180).Draw(g.T, "until"))
	}
	if q.Kind == eligibility.QualificationForeign {
		q.Equivalence = eligibility.Equivalence{
			Ruling: oneOf(g, "equivalence", eligibility.RulingGranted, eligibility.RulingRefused),
			To:     eligibility.QualificationKind(rapid.IntRange(1, int(eligibility.QualificationOther)).Draw(g.T, "to")),
		}
	}
	return q
}

// career draws spans, some of which follow another after a gap of a day or two, which
// a third one may fill.
func (g generator) career(n int) []work {
	list := []work{}
	for range n {
		w := g.work()
		if last := len(list) - 1; last >= 0 && !list[last].To.IsZero() && g.chance(50, "soon after") {
			gap := rapid.IntRange(1, 2).Draw(g.T, "gap")
			eve := list[last].To
			w.To = w.To.AddDays(int(eve.AddDays(gap + 1).DaysSince(w.From)))
			w.From = eve.AddDays(gap + 1)
			if g.chance(50, "filled") {
				list = append(list, work{From: eve.AddDays(1), To: eve.AddDays(gap), Kind: eligibility.WorkEmployment, Rate: 100})
			}
		}
		list = append(list, w)
	}
	return list
}

func (g generator) work() work {
	w := work{
		From: g.day("from"), Rate: oneOf[quantity.Percent](g, "rate", 100, 100, 50, 99, 1),
		Kind: oneOf(g, "work", eligibility.WorkEmployment, eligibility.WorkEmployment, eligibility.WorkSelfEmployment, eligibility.WorkInternship, eligibility.WorkStudy),
	}
	switch rapid.IntRange(0, 4).Draw(g.T, "length") {
	case 0:
		w.Ongoing = quantity.Yes
		return w
	case 1:
		w.To = w.From.AddDays(rapid.IntRange(0, 4).Draw(g.T, "days"))
	case 2:
		w.To = w.From.AddDays(rapid.IntRange(0, 62).Draw(g.T, "days"))
	default:
		w.To = w.From.AddDays(rapid.IntRange(0, 1200).Draw(g.T, "days"))
	}
	if g.chance(30, "full months") {
		w.To = w.From.Closes(rapid.Map(rapid.IntRange(1, 30), func(n int) quantity.Months { return quantity.Months(n) }).Draw(g.T, "months"), quantity.LastDay)
	}
	if w.Ongoing == 0 && g.chance(30, "said") {
		w.Ongoing = quantity.No
	}
	return w
}

// sharpened adds work that brings the experience to three years, or so near that a few days
// make the difference. Else it adds work up to where a day more or less makes another number
// of months.
func (g generator) sharpened(f *file, e *law.Edition) {
	pooled, _ := f.amount(e)
	total := pooled / 100
	short := -total
	if g.chance(60, "near three years") {
		short += 36 * 30
	}
	short += rapid.IntRange(-1, 6).Draw(g.T, "days beyond")
	if short < 0 {
		short = short%30 + 30
	}
	first := lastDay.AddDays(3)
	if g.chance(30, "early") {
		first = day("2010-01-01")
	}
	closes := first.Closes(quantity.Months(short/30), quantity.LastDay).AddDays(short % 30)
	if closes.Compare(first) < 0 {
		return
	}
	f.Experience = append(f.Experience, work{From: first, To: closes, Kind: eligibility.WorkEmployment, Rate: 100})
}

// amount gives the experience of a file in which nothing is blank, naively.
func (f *file) amount(e *law.Edition) (pooled, floored int) {
	var firstM1 quantity.Date
	for _, q := range f.Qualifications {
		d := guesses{}.diplomas(q)[0]
		if d.awarded && laws[e.ID()][0].isM1(d) && (firstM1.IsZero() || d.on.Compare(firstM1) < 0) {
			firstM1 = d.on
		}
	}
	var jobs []job
	for _, w := range f.Experience {
		to := w.To
		if to.IsZero() {
			to = f.start
		}
		jobs = append(jobs, job{w.From, to, w.Kind, int(w.Rate)})
	}
	return amount(jobs, f.start, firstM1, e.Interpretations())
}

// blanked gives what may be known of a file by one who knows less.
func (g generator) blanked(known *file) *file {
	f := known.copied()
	percent := oneOf(g, "how much is blank", 0, 5, 15, 40)
	blank := func(label string) bool { return g.chance(percent, "blank "+label) }
	if blank("start") {
		f.start = quantity.Date{}
	}
	for i := range f.Qualifications {
		g.blankQualification(&f.Qualifications[i], blank)
	}
	for i := range f.Experience {
		w := &f.Experience[i]
		if blank("work") {
			w.Kind = 0
		}
		if blank("from") {
			w.From = quantity.Date{}
		}
		if blank("to") {
			w.To = quantity.Date{}
		}
		if blank("ongoing") {
			w.Ongoing = quantity.Unknown
		}
		if blank("rate") {
			w.Rate = 0
		}
	}
	for i := range f.Exemptions {
		x := &f.Exemptions[i]
		if blank("exemption") {
			x.Kind = 0
		}
		if blank("exemption ruling") {
			x.Ruling = oneOf(g, "not ruled", 0, eligibility.RulingPending)
		}
	}
	f.Qualifications, f.QualificationsOpen = blankList(g, f.Qualifications, f.QualificationsOpen, blank)
	f.Experience, f.ExperienceOpen = blankList(g, f.Experience, f.ExperienceOpen, blank)
	f.Exemptions, f.ExemptionsOpen = blankList(g, f.Exemptions, f.ExemptionsOpen, blank)
	return f
}

func (g generator) blankQualification(q *qualification, blank func(string) bool) {
	if blank("kind") {
		q.Kind = 0
	}
	if q.Award != eligibility.AwardExpected && blank("award") {
		q.Award = oneOf(g, "not awarded yet", 0, eligibility.AwardExpected)
	}
	if blank("on") {
		q.On = quantity.Date{}
	}
	for _, t := range []*quantity.Truth{&q.CTIListed, &q.CEFDGListed, &q.GradeOfMaster, &q.CGEListed, &q.Registration.Registered} {
		if blank("standing") {
			*t = quantity.Unknown
		}
	}
	if blank("registered from") {
		q.Registration.From = quantity.Date{}
	}
	if blank("registered to") {
		q.Registration.To = quantity.Date{}
	}
	if blank("level") {
		q.Level = 0
	}
	if n, exact := q.Credits.Exact(); exact && blank("credits") {
		q.Credits = oneOf(g, "known of credits", quantity.Range[quantity.Credits]{}, quantity.AtLeast(n), quantity.AtMost(n))
	}
	// No diploma but a foreign one has an equivalence.
	if blank("equivalence") && (q.Kind == 0 || q.Kind == eligibility.QualificationForeign) {
		q.Equivalence.Ruling = oneOf(g, "not ruled", 0, eligibility.RulingPending, eligibility.RulingNotAsked)
	}
	if blank("equivalent to") {
		q.Equivalence.To = 0
	}
}

// blankList leaves a list out, or opens it and leaves out some of what it holds.
func blankList[T any](g generator, list []T, open quantity.OpenList, blank func(string) bool) ([]T, quantity.OpenList) {
	switch {
	case list == nil || blank("list"):
		return nil, open
	case !bool(open) && !blank("rest of list"):
		return list, open
	}
	kept := []T{}
	for _, entry := range list {
		if !blank("entry") {
			kept = append(kept, entry)
		}
	}
	return kept, true
}
