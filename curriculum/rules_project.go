package curriculum

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

var missionMonthsMin = Check{
	Rule: &law.Rule{ID: "curriculum/mission-months-min", Measure: quantity.MeasureMonths, Sentence: document.Text{
		FR: "La mission en entreprise doit durer {want}.",
		EN: "The mission in a company must last {want}."}},
	Judge: func(p *Pass) { p.judgeMission() },
}

var thesisWritten = Check{
	Rule: &law.Rule{ID: "curriculum/thesis-written", Sentence: document.Text{
		FR: "Une thèse professionnelle doit être rédigée.",
		EN: "A professional thesis must be written."}},
	Judge: func(p *Pass) { p.judgeFact(p.places.written, p.Curriculum.Thesis.Written) },
}

var thesisDefended = Check{
	Rule: &law.Rule{ID: "curriculum/thesis-defended", Sentence: document.Text{
		FR: "La thèse professionnelle doit être soutenue.",
		EN: "The professional thesis must be defended."}},
	Judge: func(p *Pass) { p.judgeFact(p.places.defended, p.Curriculum.Thesis.Defended) },
}

var thesisIndividual = Check{
	Rule: &law.Rule{ID: "curriculum/thesis-individual", Sentence: document.Text{
		FR: "La thèse professionnelle devrait être individuelle.",
		EN: "The professional thesis should be individual."}},
	Judge: func(p *Pass) { p.judgeAuthors() },
}

var projectIndependent = Check{
	Rule: &law.Rule{ID: "curriculum/project-independent", Sentence: document.Text{
		FR: "Le projet doit être un travail autonome.",
		EN: "The project must be independent work."}},
	Judge: func(p *Pass) { p.Finding(p.At) },
}

// judgeMission judges the length of the mission by whatever it is stated
// in. Four months are calendar months: sixteen weeks are not four months.
func (p *Pass) judgeMission() {
	place := p.places.mission
	f := p.Finding(place)
	if f == nil {
		return
	}
	m := &p.Curriculum.Mission
	f.Want, _ = p.Limit()
	limit, _ := f.Want.Months()
	term, _ := limit.Min()
	hearing := f.Hear()
	hearing.Say(&report.Claim{Answer: m.Months.IsAtLeast(term), Have: quantity.ValueOfMonths(m.Months)})
	if m.Dates.Known() || !m.Weeks.IsZero() || !m.Days.IsZero() {
		say := func(s report.Claim) {
			s.AsRead = true // how days make months is this library's reading
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
		p.Locate(place)
		return
	}
	f.Reason = f.OpenReason()
	if !m.Weeks.IsZero() || !m.Days.IsZero() {
		f.Reason = ReasonBetweenMonths
		p.Locate(place.Member("dates"))
	}
	p.Locate(place.Member("months"))
	if end, lacking := m.Dates.MissingEnd(); lacking {
		p.Locate(place.Member("dates").Member(end))
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

// judgeFact judges a rule that one fact decides.
func (p *Pass) judgeFact(place document.Pointer, fact quantity.Truth) {
	f := p.Finding(place)
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
	p.Locate(place)
}

func (p *Pass) judgeAuthors() {
	place := p.places.authors
	f := p.Finding(place)
	if f == nil {
		return
	}
	authors := p.Curriculum.Thesis.Authors
	f.Have, f.Want = quantity.ValueOfAuthors(authors), quantity.ValueOfAuthors(quantity.Exactly(quantity.Count(1)))
	f.Judge(authors.Is(1))
	if f.Status == report.StatusUnknown {
		f.Reason = f.OpenReason()
		p.Locate(place)
	}
}
