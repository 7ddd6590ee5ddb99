package curriculum

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

// missionMonthsMin bears on the mission in a company (mission en entreprise):
// docs/law.md#mission.
var missionMonthsMin = Check{
	Rule: &law.Rule{ID: "curriculum/mission-months-min", Measure: quantity.MeasureMonths, Bound: law.LeastBound, Sentence: document.Text{
		FR: "La mission en entreprise doit durer {want}.",
		EN: "The mission in a company must last {want}."}},
	Judge: func(p *Pass) { p.judgeMission() },
}

// judgeMission judges the length of the mission in each unit in which it is stated: months,
// dates, weeks, days. Months are calendar months, so 16 weeks are not 4 months.
func (p *Pass) judgeMission() {
	place := p.places.mission
	f := p.Finding(place)
	if f == nil {
		return
	}
	mission := &p.Curriculum.Mission
	f.Want, _ = p.Limit()
	limit, _ := f.Want.Months()
	least, _ := limit.Min()
	hearing := f.Hear()
	hearing.Say(&report.Claim{Answer: mission.Months.IsAtLeast(least), Have: quantity.ValueOfMonths(mission.Months)})
	byDays := func(claim report.Claim) {
		claim.AsRead = true // how days make months is this library's reading: docs/law.md#months
		hearing.Say(&claim)
	}
	if mission.Dates.Known() {
		byDays(missionByDates(mission.Dates, least))
	}
	if !mission.Weeks.IsZero() {
		byDays(missionByDays(mission.Weeks, 7, least, quantity.ValueOfWeeks))
	}
	if !mission.Days.IsZero() {
		byDays(missionByDays(mission.Days, 1, least, quantity.ValueOfDays))
	}
	hearing.Close()
	switch {
	case f.Status != report.StatusUnknown:
		return
	case f.Reason == report.ReasonStatementsContradict:
		p.Locate(place)
		return
	}
	f.Reason = f.OpenReason()
	if !mission.Weeks.IsZero() || !mission.Days.IsZero() {
		f.Reason = ReasonBetweenMonths
		p.Locate(place.Member("dates"))
	}
	p.Locate(place.Member("months"))
	if end, missing := mission.Dates.MissingEnd(); missing {
		p.Locate(place.Member("dates").Member(end))
	}
}

// missionByDates judges dates: the least number of months must be full on the last day.
func missionByDates(dates quantity.Span, least quantity.Months) (claim report.Claim) {
	holds := dates.Holds(least, quantity.LastDay)
	claim.Answer = quantity.TruthOf(holds)
	claim.Have = quantity.ValueOfDays(quantity.Exactly(dates.Days()))
	claim.Missing = quantity.ValueOfDays(quantity.Exactly(dates.From.Closes(least, quantity.LastDay).DaysSince(dates.To)))
	if holds != dates.Holds(least, quantity.Clamp) {
		claim.Reason = report.ReasonOtherMonthReading
	}
	return claim
}

// missionByDays judges a length in units of unitDays days: 7 for weeks, 1 for days.
//
// For example: 4 months last 120 to 123 days, depending on the first day. 123 days are
// enough, 119 are not, and in between it is unknown. In weeks, 18 are 126 days and are
// enough. 17 are 119 days and are not.
func missionByDays[T interface {
	~int32
	Compare(T) int
}](length quantity.Range[T], unitDays int64, least quantity.Months, value func(quantity.Range[T]) quantity.Value) (claim report.Claim) {
	shortest, longest := quantity.DaysInMonths(least)
	claim.Answer = length.IsAtLeast(unitsFor[T](longest, unitDays))
	claim.Have = value(length)
	if claim.Answer == quantity.Yes {
		return claim
	}
	enough := unitsFor[T](shortest, unitDays)
	claim.Answer = length.IsAtLeast(enough)
	if claim.Answer == quantity.No {
		most, _ := length.Max()
		if _, exact := length.Exact(); exact {
			enough = unitsFor[T](longest, unitDays)
		}
		claim.Missing = value(quantity.Exactly(enough - most))
		return claim
	}
	claim.Answer = quantity.Unknown // between the shortest and the longest
	return claim
}

// unitsFor gives how many units of unitDays days it takes to hold the days: 18 weeks for
// 120 days.
func unitsFor[T ~int32](days quantity.Days, unitDays int64) T {
	return T((int64(days) + unitDays - 1) / unitDays)
}
