package ms

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

var durationMin = Check{
	Rule: &law.Rule{ID: "programme/duration-min", Measure: quantity.MeasureSemesters, Sentence: document.Text{
		FR: "La formation doit durer {want}.",
		EN: "The programme must last {want}."}},
	Judge: func(p *Pass) { p.eachTrack(p.judgeDurationMin) },
}

var durationMax = Check{
	Rule: &law.Rule{ID: "programme/duration-max", Measure: quantity.MeasureMonths, Sentence: document.Text{
		FR: "La formation doit durer {want}.",
		EN: "The programme must last {want}."}},
	Judge: func(p *Pass) { p.eachTrack(p.judgeDurationMax) },
}

var durationMonths = Check{
	Rule: &law.Rule{ID: "programme/duration-months", Measure: quantity.MeasureMonths, Sentence: document.Text{
		FR: "La formation devrait durer {want}, selon les termes du texte.",
		EN: "The programme should last {want}, in the words of the text."}},
	Judge: func(p *Pass) { p.judgeMonths() },
}

// eachTrack judges the duration of every track. Without tracks it cannot be told.
func (p *Pass) eachTrack(judge func(*report.Finding, *Track, document.Pointer)) {
	at := p.At.Member("tracks")
	tracks := p.Programme.Tracks
	if !p.Judges() || len(tracks) == 0 {
		if f := p.Finding(at); f != nil {
			f.Status, f.Reason = report.StatusUnknown, report.ReasonBlank
			f.Want, _ = p.Limit()
			p.Locate(at)
		}
		return
	}
	for i := range tracks {
		judge(p.Finding(at.Index(i)), &tracks[i], at.Index(i))
	}
}

// judgeDurationMin judges the least duration in every unit that is stated. Too few
// months or years do not tell the number of semesters; only enough of them do.
func (p *Pass) judgeDurationMin(f *report.Finding, track *Track, at document.Pointer) {
	semesters := p.limitIn(quantity.MeasureSemesters)
	d := &track.Duration
	f.Want = semesters
	hearing := f.Hear()
	stated := quantity.ValueOfSemesters(d.Semesters)
	hearing.Say(&report.Claim{Answer: stated.Within(semesters), Have: stated})
	years := p.sayDerived(&hearing, quantity.ValueOfAcademicYears(d.AcademicYears))
	months := p.sayDerived(&hearing, quantity.ValueOfMonths(d.Months))
	dated := quantity.Unknown
	if track.Dates.Known() {
		dated = p.sayDerived(&hearing, quantity.ValueOfMonths(quantity.Exactly(track.Dates.Months(quantity.LastDay))))
	}
	hearing.Close()
	if f.Status == report.StatusUnknown && f.Reason == nil {
		f.Reason = f.OpenReason()
		switch {
		case dated == quantity.No && p.holdsOtherwise(track.Dates):
			f.Reason = report.ReasonOtherMonthReading
		case months == quantity.No || dated == quantity.No || years == quantity.No:
			f.Reason = ReasonMonthsAreNotSemesters
		}
		p.Locate(at.Member("duration").Member("semesters"))
	}
	p.locateOpenDates(f, track, at)
}

// sayDerived adds a claim in another unit than the text's, which can show the rule to
// hold but not to be broken. It gives what the claim would say either way, Unknown
// where the edition has no limit in that unit.
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

// holdsOtherwise tells whether the dates hold the least number of months under the other
// reading of calendar months.
func (p *Pass) holdsOtherwise(dates quantity.Span) bool {
	want := p.limitIn(quantity.MeasureMonths)
	months := quantity.ValueOfMonths(quantity.Exactly(dates.Months(quantity.Clamp)))
	return months.Within(want) == quantity.Yes
}

// judgeDurationMax judges the greatest duration in every unit that is stated. The text
// says two years: that they are months of the calendar is this library's reading.
func (p *Pass) judgeDurationMax(f *report.Finding, track *Track, at document.Pointer) {
	want := p.limitIn(quantity.MeasureMonths)
	d := &track.Duration
	f.Want = want
	hearing := f.Hear()
	months := quantity.ValueOfMonths(d.Months)
	hearing.Say(&report.Claim{Answer: months.Within(want), Have: months, AsRead: true})
	if track.Dates.Known() {
		hearing.Say(datedMax(track.Dates, want))
	}
	for _, stated := range []quantity.Value{quantity.ValueOfAcademicYears(d.AcademicYears), quantity.ValueOfSemesters(d.Semesters)} {
		if limit := p.limitIn(stated.Measure()); !limit.IsZero() {
			hearing.Say(&report.Claim{
				Answer: stated.Within(limit), Have: stated, Want: limit,
				Basis: p.basisIn(stated.Measure()), Reason: ReasonByDerivedUnit,
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

// datedMax judges the dates of a track by the months that have begun: a month that is
// not full counts as one.
func datedMax(dates quantity.Span, want quantity.Value) *report.Claim {
	begun := func(reading quantity.MonthReading) quantity.Truth {
		return quantity.ValueOfMonths(quantity.Exactly(monthsBegun(dates, reading))).Within(want)
	}
	claim := &report.Claim{
		Answer: begun(quantity.LastDay), Have: quantity.ValueOfMonths(monthsOf(dates, quantity.LastDay)), AsRead: true,
	}
	if most, limited := mostMonths(want); limited {
		claim.Missing = daysUntil(dates, most)
	}
	if claim.Answer != begun(quantity.Clamp) {
		claim.Reason = report.ReasonOtherMonthReading
	}
	return claim
}

// daysUntil gives the signed number of days from the end of a span to the day on which
// a number of months that starts with it is full.
func daysUntil(dates quantity.Span, n quantity.Months) quantity.Value {
	return quantity.ValueOfDays(quantity.Exactly(dates.From.Closes(n, quantity.LastDay).DaysSince(dates.To)))
}

// judgeMonths judges every track by a duration that is worded in months.
func (p *Pass) judgeMonths() {
	p.eachTrack(func(f *report.Finding, track *Track, at document.Pointer) {
		want := p.limitIn(quantity.MeasureMonths)
			f.Want = want
		months := quantity.ValueOfMonths(track.Duration.Months)
		hearing := f.Hear()
		hearing.Say(&report.Claim{Answer: months.Within(want), Have: months})
		if track.Dates.Known() {
			hearing.Say(datedMonths(track.Dates, want))
		}
		hearing.Close()
		if f.Status == report.StatusUnknown && f.Reason == nil {
			f.Reason = f.OpenReason()
			p.Locate(at.Member("duration").Member("months"))
		}
		p.locateOpenDates(f, track, at)
	})
}

// datedMonths judges the dates of a track by a duration in months. A single number of
// months, which no calendar keeps to the day, holds for a run that ends within its last
// month or within the one after it.
func datedMonths(dates quantity.Span, want quantity.Value) *report.Claim {
	least, _ := leastMonths(want)
	most, limited := mostMonths(want)
	holds := func(reading quantity.MonthReading) bool {
		full, begun := dates.Months(reading), monthsBegun(dates, reading)
		if want.Exact() {
			return full <= most && begun >= least
		}
		return full >= least && (!limited || begun <= most)
	}
	claim := &report.Claim{
		Answer: quantity.TruthOf(holds(quantity.LastDay)),
		Have:   quantity.ValueOfMonths(monthsOf(dates, quantity.LastDay)), AsRead: true,
	}
	if holds(quantity.LastDay) != holds(quantity.Clamp) {
		claim.Reason = report.ReasonOtherMonthReading
	}
	if claim.Answer == quantity.No {
		claim.Missing = daysUntil(dates, least)
		if dates.From.Closes(least, quantity.LastDay).Compare(dates.To) < 0 {
			claim.Missing = daysUntil(dates, most)
		}
	}
	return claim
}

// limitIn gives the rule's limit in a measure, no value where the edition has none.
func (p *Pass) limitIn(m quantity.Measure) quantity.Value {
	limit, _ := p.Term().Limit(m)
	return limit
}

func (p *Pass) basisIn(m quantity.Measure) *law.Basis { return p.Term().BasisOf(m) }

// leastMonths gives the lower bound of a limit in months, if it has one.
func leastMonths(limit quantity.Value) (quantity.Months, bool) {
	months, _ := limit.Months()
	return months.Min()
}

// mostMonths gives the upper bound of a limit in months, if it has one.
func mostMonths(limit quantity.Value) (quantity.Months, bool) {
	months, _ := limit.Months()
	return months.Max()
}

// monthsOf gives the months that are full and those that have begun.
func monthsOf(s quantity.Span, reading quantity.MonthReading) quantity.Range[quantity.Months] {
	months, _ := quantity.Between(s.Months(reading), monthsBegun(s, reading)) // full ≤ begun
	return months
}

// monthsBegun counts a month that is not full as one: 24 months and a day are more than
// 24 months.
func monthsBegun(s quantity.Span, reading quantity.MonthReading) quantity.Months {
	n := s.Months(reading)
	if s.From.Closes(n, reading) != s.To {
		n++
	}
	return n
}

// locateOpenDates notes, of a duration that is open, the dates that contradict it or of
// which only one is given.
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
