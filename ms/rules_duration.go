package ms

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

// A duration is judged in each unit in which the document states it: docs/law.md#duration.

var durationMin = Check{
	Rule: &law.Rule{ID: "programme/duration-min", Measure: quantity.MeasureSemesters, Bound: law.LeastBound,
		AlsoIn: []quantity.Measure{quantity.MeasureAcademicYears, quantity.MeasureMonths}, Sentence: document.Text{
			FR: "La formation doit durer {want}.",
			EN: "The programme must last {want}."}},
	Judge: func(p *Pass) { p.eachTrack(p.judgeDurationMin) },
}

var durationMax = Check{
	Rule: &law.Rule{ID: "programme/duration-max", Measure: quantity.MeasureMonths, Bound: law.MostBound,
		AlsoIn: []quantity.Measure{quantity.MeasureAcademicYears, quantity.MeasureSemesters}, Sentence: document.Text{
			FR: "La formation doit durer {want}.",
			EN: "The programme must last {want}."}},
	Judge: func(p *Pass) { p.eachTrack(p.judgeDurationMax) },
}

var durationMonths = Check{
	Rule: &law.Rule{ID: "programme/duration-months", Measure: quantity.MeasureMonths, Sentence: document.Text{
		FR: "La formation devrait durer {want}, selon les termes du texte.",
		EN: "The programme should last {want}, in the words of the text."}},
	Judge: func(p *Pass) { p.eachTrack(p.judgeMonths) },
}

// judgeDurationMin judges the minimum by semesters, academic years, months and dates.
// The text speaks of semesters. The other units can show that the minimum is reached.
// They cannot show that it is missed, see docs/law.md#semesters.
func (p *Pass) judgeDurationMin(f *report.Finding, track *Track, at document.Pointer) {
	want := p.limitIn(quantity.MeasureSemesters)
	duration := &track.Duration
	f.Want = want
	hearing := f.Hear()
	semesters := quantity.ValueOfSemesters(duration.Semesters)
	hearing.Say(&report.Claim{Answer: semesters.Within(want), Have: semesters})
	byYears := p.sayDerived(&hearing, quantity.ValueOfAcademicYears(duration.AcademicYears))
	byMonths := p.sayDerived(&hearing, quantity.ValueOfMonths(duration.Months))
	byDates := quantity.Unknown
	if track.Dates.Known() {
		byDates = p.sayDerived(&hearing, quantity.ValueOfMonths(quantity.Exactly(track.Dates.Months(quantity.LastDay))))
	}
	hearing.Close()
	if f.Status == report.StatusUnknown && f.Reason == nil {
		f.Reason = f.OpenReason()
		switch {
		case byDates == quantity.No && p.longEnoughByClamp(track.Dates):
			f.Reason = report.ReasonOtherMonthReading
		case byMonths == quantity.No || byDates == quantity.No || byYears == quantity.No:
			f.Reason = ReasonMonthsAreNotSemesters
		}
		p.Locate(at.Member("duration").Member("semesters"))
	}
	p.locateOpenDates(f, track, at)
}

// sayDerived adds a claim in another unit than the text's. A Yes counts; a No leaves the
// rule open. It gives what the claim says when a No counts as well: Unknown where the
// edition has no limit in that unit.
func (p *Pass) sayDerived(hearing *report.Hearing, have quantity.Value) quantity.Truth {
	want := p.limitIn(have.Measure())
	within := have.Within(want)
	if want.IsZero() {
		return within
	}
	answer := within
	if answer == quantity.No {
		answer = quantity.Unknown
	}
	hearing.Say(&report.Claim{
		Answer: answer, Have: have, Want: want,
		Basis: p.basisIn(have.Measure()), Reason: ReasonByDerivedUnit,
	})
	return within
}

// longEnoughByClamp tells whether the dates reach the minimum in months where months
// are counted by Clamp, the reading that the rules do not use.
func (p *Pass) longEnoughByClamp(dates quantity.Span) bool {
	months := quantity.ValueOfMonths(quantity.Exactly(dates.Months(quantity.Clamp)))
	return months.Within(p.limitIn(quantity.MeasureMonths)) == quantity.Yes
}

// judgeDurationMax judges the maximum by months, dates, academic years and semesters.
// Each of them can show that it is kept or exceeded. The text says two years. That these
// are 24 calendar months is this library's reading.
func (p *Pass) judgeDurationMax(f *report.Finding, track *Track, at document.Pointer) {
	want := p.limitIn(quantity.MeasureMonths)
	duration := &track.Duration
	f.Want = want
	hearing := f.Hear()
	months := quantity.ValueOfMonths(duration.Months)
	hearing.Say(&report.Claim{Answer: months.Within(want), Have: months, AsRead: true})
	if track.Dates.Known() {
		hearing.Say(claimMaxByDates(track.Dates, want))
	}
	for _, have := range []quantity.Value{quantity.ValueOfAcademicYears(duration.AcademicYears), quantity.ValueOfSemesters(duration.Semesters)} {
		if limit := p.limitIn(have.Measure()); !limit.IsZero() {
			hearing.Say(&report.Claim{
				Answer: have.Within(limit), Have: have, Want: limit,
				Basis: p.basisIn(have.Measure()), Reason: ReasonByDerivedUnit,
			})
		}
	}
	hearing.Close()
	if f.Status == report.StatusUnknown && f.Reason == nil {
		f.Reason = f.OpenReason()
		if f.Have.HasMin() && !f.Have.HasMax() {
			f.Reason = ReasonNoUpperBound
		}
		p.Locate(at.Member("duration"))
	}
	p.locateOpenDates(f, track, at)
}

// claimMaxByDates judges the dates of a track by the months that have begun. With a
// maximum of 24 months, 24 months hold, and 24 months and a day are 25 begun months.
func claimMaxByDates(dates quantity.Span, want quantity.Value) *report.Claim {
	within := func(reading quantity.MonthReading) quantity.Truth {
		return quantity.ValueOfMonths(quantity.Exactly(monthsBegun(dates, reading))).Within(want)
	}
	claim := &report.Claim{
		Answer: within(quantity.LastDay), Have: quantity.ValueOfMonths(fullToBegunMonths(dates)), AsRead: true,
	}
	if most, limited := maxMonths(want); limited {
		claim.Missing = daysToClose(dates, most)
	}
	if claim.Answer != within(quantity.Clamp) {
		claim.Reason = report.ReasonOtherMonthReading
	}
	return claim
}

// judgeMonths judges a track by a rule that is worded in months. It takes months and
// dates only.
func (p *Pass) judgeMonths(f *report.Finding, track *Track, at document.Pointer) {
	want := p.limitIn(quantity.MeasureMonths)
	f.Want = want
	hearing := f.Hear()
	months := quantity.ValueOfMonths(track.Duration.Months)
	hearing.Say(&report.Claim{Answer: months.Within(want), Have: months})
	if track.Dates.Known() {
		hearing.Say(claimMonthsByDates(track.Dates, want))
	}
	hearing.Close()
	if f.Status == report.StatusUnknown && f.Reason == nil {
		f.Reason = f.OpenReason()
		p.Locate(at.Member("duration").Member("months"))
	}
	p.locateOpenDates(f, track, at)
}

// claimMonthsByDates judges the dates of a track by a limit in months.
//
// A limit of one number of months is not taken to the day, because no programme ends
// exactly so. For example 15 months from 2024-09-01: the 15th month begins on
// 2025-11-01 and the 16th is full on 2025-12-31. A run that ends from 2025-11-01 to
// 2025-12-30 holds.
func claimMonthsByDates(dates quantity.Span, want quantity.Value) *report.Claim {
	least, _ := minMonths(want)
	most, limited := maxMonths(want)
	holds := func(reading quantity.MonthReading) bool {
		full, begun := dates.Months(reading), monthsBegun(dates, reading)
		if want.Exact() {
			return full <= most && begun >= least
		}
		return full >= least && (!limited || begun <= most)
	}
	claim := &report.Claim{
		Answer: quantity.TruthOf(holds(quantity.LastDay)),
		Have:   quantity.ValueOfMonths(fullToBegunMonths(dates)), AsRead: true,
	}
	if holds(quantity.LastDay) != holds(quantity.Clamp) {
		claim.Reason = report.ReasonOtherMonthReading
	}
	if claim.Answer == quantity.No {
		claim.Missing = daysToClose(dates, least)
		if dates.From.Closes(least, quantity.LastDay).Compare(dates.To) < 0 {
			claim.Missing = daysToClose(dates, most)
		}
	}
	return claim
}

// locateOpenDates adds the places of the dates to a finding that is open because of
// them: where they contradict another statement, or where one end is blank.
func (p *Pass) locateOpenDates(f *report.Finding, track *Track, at document.Pointer) {
	if f.Status != report.StatusUnknown {
		return
	}
	dates := at.Member("dates")
	if f.Reason == report.ReasonStatementsContradict {
		p.Locate(at.Member("duration"))
		if track.Dates.Known() {
			p.Locate(dates)
		}
	} else if end, missing := track.Dates.MissingEnd(); missing {
		p.Locate(dates.Member(end))
	}
}
