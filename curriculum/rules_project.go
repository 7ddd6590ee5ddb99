package curriculum

import "github.com/mastere-go/mastere/ms"

// checkMissionMonthsMin judges the length of the mission by whatever it is stated
// in. Four months are calendar months: sixteen weeks are not four months.
func checkMissionMonthsMin(c *check, r *ms.Rule) {
	place := c.name(ms.NameMission)
	f := c.report.Add(r, place)
	if f == nil {
		return
	}
	m := &c.curriculum.Mission
	term := c.terms.MinMission.Value
	f.Want = ms.ValueOfMonths(ms.AtLeast(term))
	hearing := f.Hear()
	hearing.Say(&ms.Statement{Answer: m.Months.IsAtLeast(term), Have: ms.ValueOfMonths(m.Months)})
	if m.Dates.Known() || !m.Weeks.IsZero() || !m.Days.IsZero() {
		asRead := f.Clause // how days make months is this library's reading
		asRead.AsRead()
		say := func(s ms.Statement) {
			s.Clause = &asRead
			hearing.Say(&s)
		}
		if m.Dates.Known() {
			say(missionByDates(m.Dates, term))
		}
		if !m.Weeks.IsZero() {
			say(missionByDays(m.Weeks, 7, term, ms.ValueOfWeeks))
		}
		if !m.Days.IsZero() {
			say(missionByDays(m.Days, 1, term, ms.ValueOfDays))
		}
	}
	hearing.Close()
	switch {
	case f.Status != ms.Undecided:
		return
	case f.Reason == ms.ReasonStatementsContradict:
		c.report.Fact(place)
		return
	}
	f.Reason = f.OpenReason()
	if !m.Weeks.IsZero() || !m.Days.IsZero() {
		f.Reason = ms.ReasonBetweenMonths
		c.report.Fact(place.Name(ms.NameDates))
	}
	c.report.Fact(place.Name(ms.NameMonths))
	if end, lacking := m.Dates.Lacking(); lacking {
		c.report.Fact(place.Name(ms.NameDates).Name(end))
	}
}

func missionByDates(dates ms.Span, term ms.Months) (s ms.Statement) {
	holds := dates.Holds(term, ms.LastDay)
	s.Answer = ms.TruthOf(holds)
	s.Have = ms.ValueOfDays(ms.Exactly(dates.Days()))
	s.Missing = ms.ValueOfDays(ms.Exactly(dates.From.Closes(term, ms.LastDay).DaysSince(dates.To)))
	if holds != dates.Holds(term, ms.Clamp) {
		s.Reason = ms.ReasonOtherMonthReading
	}
	return s
}

// missionByDays judges a length in units of so many days. It is long enough when
// it is as long as the longest run of that many months, and too short when it is
// shorter than the shortest.
func missionByDays[T interface {
	~int32
	Compare(T) int
}](length ms.Range[T], unit int64, term ms.Months, value func(ms.Range[T]) ms.Value) (s ms.Statement) {
	shortest, longest := ms.DaysInMonths(term)
	s.Answer = length.IsAtLeast(unitsIn[T](longest, unit))
	s.Have = value(length)
	if s.Answer == ms.Yes {
		return s
	}
	enough := unitsIn[T](shortest, unit)
	s.Answer = length.IsAtLeast(enough)
	if s.Answer == ms.No {
		most, _ := length.Max()
		if _, exact := length.Exact(); exact {
			enough = unitsIn[T](longest, unit)
		}
		s.Missing = value(ms.Exactly(enough - most))
		return s
	}
	s.Answer = ms.Unknown
	return s
}

// unitsIn gives how many units of so many days hold the days.
func unitsIn[T ~int32](days ms.Days, unit int64) T {
	return T((int64(days) + unit - 1) / unit)
}

func checkThesisWritten(c *check, r *ms.Rule) {
	c.judgeFact(r, c.name(ms.NameThesis).Name(ms.NameWritten), c.curriculum.Thesis.Written)
}

func checkThesisDefended(c *check, r *ms.Rule) {
	c.judgeFact(r, c.name(ms.NameThesis).Name(ms.NameDefended), c.curriculum.Thesis.Defended)
}

// judgeFact judges a rule that one fact decides.
func (c *check) judgeFact(r *ms.Rule, place ms.Path, fact ms.Truth) {
	f := c.report.Add(r, place)
	if f == nil {
		return
	}
	f.Judge(fact)
	if f.Status == ms.Met {
		return
	}
	if f.Status == ms.Undecided {
		f.Reason = ms.ReasonBlank
	}
	c.report.Fact(place)
}

func checkThesisIndividual(c *check, r *ms.Rule) {
	place := c.name(ms.NameThesis).Name(ms.NameAuthors)
	f := c.report.Add(r, place)
	if f == nil {
		return
	}
	authors := c.curriculum.Thesis.Authors
	f.Have, f.Want = ms.ValueOfAuthors(authors), ms.ValueOfAuthors(ms.Exactly(ms.Count(1)))
	f.Judge(authors.Is(1))
	if f.Status == ms.Undecided {
		f.Reason = f.OpenReason()
		c.report.Fact(place)
	}
}

func checkProjectIndependent(c *check, r *ms.Rule) { c.report.Add(r, c.at) }
