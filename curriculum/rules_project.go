package curriculum

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

// checkMissionMonthsMin judges the length of the mission by whatever it is stated
// in. Four months are calendar months: sixteen weeks are not four months.
func checkMissionMonthsMin(c *check, r *law.Rule) {
	place := c.name("mission")
	f := c.report.Add(r, place)
	if f == nil {
		return
	}
	m := &c.curriculum.Mission
	term := c.terms.MinMission.Value
	f.Want = quantity.ValueOfMonths(quantity.AtLeast(term))
	hearing := f.Hear()
	hearing.Say(&report.Claim{Answer: m.Months.IsAtLeast(term), Have: quantity.ValueOfMonths(m.Months)})
	if m.Dates.Known() || !m.Weeks.IsZero() || !m.Days.IsZero() {
		asRead := f.Clause // how days make months is this library's reading
		asRead.AsRead()
		say := func(s report.Claim) {
			s.Clause = &asRead
			hearing.Say(&s)
		}
		if m.Dates.Known() {
			say(missionByDates(m.Dates, term))
		}
		if !m.Weeks.IsZero() {
			say(missionByDays(m.Weeks, 7, term, quantity.ValueOfWeeks))
		}
		if !m.Days.IsZero() {
			say(missionByDays(m.Days, 1, term, quantity.ValueOfDays))
		}
	}
	hearing.Close()
	switch {
	case f.Status != report.StatusUnknown:
		return
	case f.Reason == report.ReasonStatementsContradict:
		c.report.Locate(place)
		return
	}
	f.Reason = f.OpenReason()
	if !m.Weeks.IsZero() || !m.Days.IsZero() {
		f.Reason = report.ReasonBetweenMonths
		c.report.Locate(place.Member("dates"))
	}
	c.report.Locate(place.Member("months"))
	if end, lacking := m.Dates.MissingEnd(); lacking {
		c.report.Locate(place.Member("dates").Member(end))
	}
}

func missionByDates(dates quantity.Span, term quantity.Months) (s report.Claim) {
	holds := dates.Holds(term, quantity.LastDay)
	s.Answer = quantity.TruthOf(holds)
	s.Have = quantity.ValueOfDays(quantity.Exactly(dates.Days()))
	s.Missing = quantity.ValueOfDays(quantity.Exactly(dates.From.Closes(term, quantity.LastDay).DaysSince(dates.To)))
	if holds != dates.Holds(term, quantity.Clamp) {
		s.Reason = report.ReasonOtherMonthReading
	}
	return s
}

// missionByDays judges a length in units of so many days. It is long enough when
// it is as long as the longest run of that many months, and too short when it is
// shorter than the shortest.
func missionByDays[T interface {
	~int32
	Compare(T) int
}](length quantity.Range[T], unit int64, term quantity.Months, value func(quantity.Range[T]) quantity.Value) (s report.Claim) {
	shortest, longest := quantity.DaysInMonths(term)
	s.Answer = length.IsAtLeast(unitsIn[T](longest, unit))
	s.Have = value(length)
	if s.Answer == quantity.Yes {
		return s
	}
	enough := unitsIn[T](shortest, unit)
	s.Answer = length.IsAtLeast(enough)
	if s.Answer == quantity.No {
		most, _ := length.Max()
		if _, exact := length.Exact(); exact {
			enough = unitsIn[T](longest, unit)
		}
		s.Missing = value(quantity.Exactly(enough - most))
		return s
	}
	s.Answer = quantity.Unknown
	return s
}

// unitsIn gives how many units of so many days hold the days.
func unitsIn[T ~int32](days quantity.Days, unit int64) T {
	return T((int64(days) + unit - 1) / unit)
}

func checkThesisWritten(c *check, r *law.Rule) {
	c.judgeFact(r, c.name("thesis").Member("written"), c.curriculum.Thesis.Written)
}

func checkThesisDefended(c *check, r *law.Rule) {
	c.judgeFact(r, c.name("thesis").Member("defended"), c.curriculum.Thesis.Defended)
}

// judgeFact judges a rule that one fact decides.
func (c *check) judgeFact(r *law.Rule, place document.Pointer, fact quantity.Truth) {
	f := c.report.Add(r, place)
	if f == nil {
		return
	}
	f.Judge(fact)
	if f.Status == report.StatusMet {
		return
	}
	if f.Status == report.StatusUnknown {
		f.Reason = report.ReasonBlank
	}
	c.report.Locate(place)
}

func checkThesisIndividual(c *check, r *law.Rule) {
	place := c.name("thesis").Member("authors")
	f := c.report.Add(r, place)
	if f == nil {
		return
	}
	authors := c.curriculum.Thesis.Authors
	f.Have, f.Want = quantity.ValueOfAuthors(authors), quantity.ValueOfAuthors(quantity.Exactly(quantity.Count(1)))
	f.Judge(authors.Is(1))
	if f.Status == report.StatusUnknown {
		f.Reason = f.OpenReason()
		c.report.Locate(place)
	}
}

func checkProjectIndependent(c *check, r *law.Rule) { c.report.Add(r, c.at) }
