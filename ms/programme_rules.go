package ms

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

type programmeCheck struct {
	programme *Programme
	report    *report.Report
	at        document.Pointer
	terms     law.ProgrammeTerms
}

type programmeRule struct {
	rule  *law.Rule
	check func(*programmeCheck, *law.Rule)
}

var programmeRules = []programmeRule{
	{law.NewRule(law.DeliveredByMembers, document.Text{
		FR: "Seules des écoles membres de la Conférence des grandes écoles peuvent délivrer le diplôme.",
		EN: "Only schools that are members of the Conférence des grandes écoles may deliver the diploma."}),
		checkDeliveredByMembers},
	{law.NewRule(law.PartnerDelivers, document.Text{
		FR: "Un partenaire académique ne peut pas délivrer le diplôme.",
		EN: "An academic partner may not deliver the diploma."}),
		checkPartnerDelivers},
	{law.NewRule(law.CoAccreditationMembers, document.Text{
		FR: "La co-accréditation n'est possible qu'entre écoles membres.",
		EN: "Co-accreditation is possible between member schools only."}),
		checkCoAccreditationMembers},
	{law.NewRule(law.AccreditedAtIntake, document.Text{
		FR: "La formation elle-même doit être accréditée à la rentrée.",
		EN: "The programme itself must be accredited at the intake."}),
		checkAccreditedAtIntake},
	{law.NewRule(law.DurationMin, document.Text{
		FR: "La formation doit durer {want}.",
		EN: "The programme must last {want}."}),
		checkDurationMin},
	{law.NewRule(law.DurationMax, document.Text{
		FR: "La formation doit durer {want}.",
		EN: "The programme must last {want}."}),
		checkDurationMax},
	{law.NewRule(law.DurationMonths, document.Text{
		FR: "La formation devrait durer {want}, selon les termes du texte.",
		EN: "The programme should last {want}, in the words of the text."}),
		checkDurationMonths},
	{law.NewRule(law.LevelRegistered, document.Text{
		FR: "Un niveau (CEC ou RNCP) ne peut être revendiqué qu'avec un enregistrement au RNCP en vigueur.",
		EN: "A level (EQF or RNCP) may be claimed only with a registration at the RNCP in force."}),
		checkLevelRegistered},
	{law.NewRule(law.ExecutivePartTime, document.Text{
		FR: "Un Executive MS devrait se suivre à temps partiel.",
		EN: "An Executive MS should be followed part time."}),
		checkExecutivePartTime},
	{law.NewRule(law.ExecutiveDuration, document.Text{
		FR: "Un Executive MS devrait durer {want}.",
		EN: "An Executive MS should last {want}."}),
		checkExecutiveDuration},
	{law.NewRule(law.ExecutiveExperience, document.Text{
		FR: "Les participants d'un Executive MS devraient en général avoir au moins trois ans d'expérience professionnelle.",
		EN: "Participants of an Executive MS should usually have at least three years of professional experience."}),
		checkExecutiveExperience},
}

// Rules gives the rules on programmes, in the order of a report.
func Rules() []*law.Rule {
	rules := make([]*law.Rule, len(programmeRules))
	for i, r := range programmeRules {
		rules[i] = r.rule
	}
	return rules
}

func (c *programmeCheck) name(n string) document.Pointer { return c.at.Member(n) }

// concern is whether a rule concerns a school and, where that is open, the place
// that leaves it open.
type concern struct {
	truth quantity.Truth
	place document.Pointer
}

// eachSchool judges every school that a rule concerns, and those it may concern.
// Where there is none, none says why the rule does not apply; without it, a
// school that the rule concerns is missing.
func (c *programmeCheck) eachSchool(rule *law.Rule, concerned func(*School, document.Pointer) concern, judge func(*report.Finding, *School, document.Pointer), none report.Reason) {
	at := c.name("schools")
	schools := c.programme.Schools
	anyConcerned := false
	if c.report.Judges(rule) {
		for i := range schools {
			school := at.Index(i)
			concern := concerned(&schools[i], school)
			if concern.truth == quantity.No {
				continue
			}
			anyConcerned = true
			f := c.report.Add(rule, school)
			judge(f, &schools[i], school)
			if concern.truth == quantity.Unknown && f.Status != report.StatusMet {
				if f.Status == report.StatusNotMet {
					f.Locations = nil // whether the school is concerned at all comes first
				}
				f.Status, f.Reason = report.StatusUnknown, report.ReasonBlank
				if schools[i].contradictsRole() && concern.place == school.Member("delivers") {
					f.Reason = report.ReasonStatementsContradict
				}
				c.report.Locate(concern.place)
			}
		}
	}
	if anyConcerned {
		return
	}
	f := c.report.Add(rule, at)
	switch {
	case f == nil:
	case len(schools) == 0 || none == 0:
		f.Status, f.Reason = report.StatusUnknown, report.ReasonBlank
		c.report.Locate(at)
	default:
		f.Exclude(none)
	}
}

func isRole(role Role) func(*School, document.Pointer) concern {
	return func(s *School, at document.Pointer) concern {
		if s.Role == 0 {
			return concern{quantity.Unknown, at.Member("role")}
		}
		return concern{quantity.TruthOf(s.Role == role), at}
	}
}

func checkDeliveredByMembers(c *programmeCheck, rule *law.Rule) {
	c.eachSchool(rule, func(s *School, at document.Pointer) concern {
		if s.Role == 0 {
			return concern{s.delivers(), at.Member("role")}
		}
		return concern{s.delivers(), at.Member("delivers")}
	}, c.judgeMember, 0)
}

func checkCoAccreditationMembers(c *programmeCheck, rule *law.Rule) {
	leads, shared := 0, quantity.No
	for i := range c.programme.Schools {
		switch c.programme.Schools[i].Role {
		case 0:
			shared = shared.Or(quantity.Unknown)
		case RoleLead:
			leads++
		case RoleCoAccredited:
			shared = quantity.Yes
		}
	}
	if leads > 1 {
		shared = quantity.Yes
	}
	coAccredited := isRole(RoleCoAccredited)
	c.eachSchool(rule, func(s *School, at document.Pointer) concern {
		if s.Role == RoleLead { // the lead is one of the schools that share
			return concern{shared, c.name("schools")}
		}
		return coAccredited(s, at)
	}, c.judgeMember, report.ReasonNoCoAccreditation)
}

func (c *programmeCheck) judgeMember(f *report.Finding, s *School, at document.Pointer) {
	member, contradiction := s.Member.at(c.report.Intake)
	f.Judge(member)
	switch {
	case contradiction:
		f.Reason = report.ReasonStatementsContradict
	case member == quantity.No:
		f.Reason = report.ReasonNotMember
	case member == quantity.Unknown:
		f.Reason = report.ReasonBlank
	}
	if f.Status != report.StatusMet {
		c.report.Locate(at.Member("member"))
	}
}

func checkPartnerDelivers(c *programmeCheck, rule *law.Rule) {
	c.eachSchool(rule, isRole(RolePartner), func(f *report.Finding, s *School, at document.Pointer) {
		f.Judge(s.Delivers.Not())
		if f.Status == report.StatusMet {
			return
		}
		if f.Status == report.StatusUnknown {
			f.Reason = report.ReasonBlank
		}
		c.report.Locate(at.Member("delivers"))
	}, report.ReasonNoPartner)
}

func checkAccreditedAtIntake(c *programmeCheck, rule *law.Rule) {
	at := c.name("accreditation")
	f := c.report.Add(rule, at)
	if f == nil {
		return
	}
	a := &c.programme.Accreditation
	inPeriod := quantity.Span{From: a.From, To: a.To}.Contains(c.report.Intake)
	switch {
	case a.Granted == quantity.No:
		f.Status, f.Reason = report.StatusNotMet, report.ReasonNotGranted
		c.report.Locate(at.Member("granted"))
		return
	case inPeriod == quantity.No:
		f.Status, f.Reason = report.StatusNotMet, report.ReasonOutsidePeriod
		c.period(at, a.From, a.To)
		return
	case a.Granted == quantity.Yes && inPeriod == quantity.Yes && a.Suspended == quantity.No:
		f.Status = report.StatusMet
		return
	case a.Suspended == quantity.Yes:
		f.Status, f.Reason = report.StatusUnknown, report.ReasonSuspended
		return
	}
	f.Status, f.Reason = report.StatusUnknown, report.ReasonBlank
	c.intakeUnknown(f)
	if a.Granted == quantity.Unknown {
		c.report.Locate(at.Member("granted"))
	}
	c.period(at, a.From, a.To)
	if a.Suspended == quantity.Unknown {
		c.report.Locate(at.Member("suspended"))
	}
}

// intakeUnknown says so where that is why a finding is open. A programme of its
// own has no place for the intake; a dossier has.
func (c *programmeCheck) intakeUnknown(f *report.Finding) {
	if !c.report.Intake.IsZero() {
		return
	}
	f.Reason = report.ReasonIntakeUnknown
	if !c.at.IsRoot() {
		c.report.Locate(document.Pointer{}.Member("intake"))
	}
}

// period notes the ends of a period that shut the intake out or, where none does,
// those that are blank.
func (c *programmeCheck) period(at document.Pointer, from, to quantity.Date) {
	intake := c.report.Intake
	early, late := intake.IsAtLeast(from) == quantity.No, to.IsAtLeast(intake) == quantity.No
	open := !early && !late
	if early || (open && from.IsZero()) {
		c.report.Locate(at.Member("from"))
	}
	if late || (open && to.IsZero()) {
		c.report.Locate(at.Member("to"))
	}
}

// eachTrack judges the duration of every track; without tracks it cannot be told.
func (c *programmeCheck) eachTrack(rule *law.Rule, judge func(*report.Finding, *Track, document.Pointer)) {
	at := c.name("tracks")
	if !c.report.Judges(rule) || len(c.programme.Tracks) == 0 {
		if f := c.report.Add(rule, at); f != nil {
			f.Status, f.Reason = report.StatusUnknown, report.ReasonBlank
			f.Want = c.report.Edition.Limit(rule.ID())
			c.report.Locate(at)
		}
		return
	}
	for i := range c.programme.Tracks {
		judge(c.report.Add(rule, at.Index(i)), &c.programme.Tracks[i], at.Index(i))
	}
}

func checkDurationMin(c *programmeCheck, rule *law.Rule) {
	t := c.terms
	c.eachTrack(rule, func(f *report.Finding, track *Track, at document.Pointer) {
		d := &track.Duration
		months := d.Months.IsAtLeast(t.MinMonths.Value)
		dated := quantity.Unknown
		var datedMonths quantity.Value
		if track.Dates.Known() {
			datedMonths = quantity.ValueOfMonths(quantity.Exactly(track.Dates.Months(quantity.LastDay)))
			dated = quantity.TruthOf(track.Dates.Holds(t.MinMonths.Value, quantity.LastDay))
		}
		wantMonths := quantity.ValueOfMonths(quantity.AtLeast(t.MinMonths.Value))
		// Too few months or years do not tell the number of semesters: only enough of them do.
		f.Want = quantity.ValueOfSemesters(quantity.AtLeast(t.MinSemesters.Value))
		hearing := f.Hear()
		hearing.Say(&report.Claim{
			Answer: d.Semesters.IsAtLeast(t.MinSemesters.Value),
			Have:   quantity.ValueOfSemesters(d.Semesters),
		})
		hearing.Say(&report.Claim{
			Answer: onlyYes(d.AcademicYears.IsAtLeast(t.MinAcademicYears.Value)),
			Have:   quantity.ValueOfAcademicYears(d.AcademicYears), Want: quantity.ValueOfAcademicYears(quantity.AtLeast(t.MinAcademicYears.Value)),
			Clause: clauseOf(t.MinAcademicYears), Reason: report.ReasonByDerivedUnit,
		})
		hearing.Say(&report.Claim{
			Answer: onlyYes(months),
			Have:   quantity.ValueOfMonths(d.Months), Want: wantMonths,
			Clause: clauseOf(t.MinMonths), Reason: report.ReasonByDerivedUnit,
		})
		hearing.Say(&report.Claim{
			Answer: onlyYes(dated),
			Have:   datedMonths, Want: wantMonths,
			Clause: clauseOf(t.MinMonths), Reason: report.ReasonByDerivedUnit,
		})
		hearing.Close()
		if f.Status == report.StatusUnknown && f.Reason == 0 {
			f.Reason = f.OpenReason()
			switch {
			case dated == quantity.No && track.Dates.Holds(t.MinMonths.Value, quantity.Clamp):
				f.Reason = report.ReasonOtherMonthReading
			case months == quantity.No || dated == quantity.No || d.AcademicYears.IsAtLeast(t.MinAcademicYears.Value) == quantity.No:
				f.Reason = report.ReasonMonthsAreNotSemesters
			}
			c.report.Locate(at.Member("duration").Member("semesters"))
		}
		c.openDates(f, track, at)
	})
}

// readOf is a term as this library reads it: how years and days make months.
func readOf[T any](term law.Cited[T]) *law.Clause {
	clause := clauseOf(term)
	clause.AsRead()
	return clause
}

func clauseOf[T any](term law.Cited[T]) *law.Clause {
	clause := term.Clause()
	return &clause
}

// onlyYes keeps a Yes of a statement that can show a rule to hold, not to be broken.
func onlyYes(t quantity.Truth) quantity.Truth {
	if t == quantity.Yes {
		return quantity.Yes
	}
	return quantity.Unknown
}

func checkDurationMax(c *programmeCheck, rule *law.Rule) {
	t := c.terms
	c.eachTrack(rule, func(f *report.Finding, track *Track, at document.Pointer) {
		d := &track.Duration
		dated := quantity.Unknown
		var datedMonths quantity.Value
		var tooMuch quantity.Value
		var datedReason report.Reason
		if track.Dates.Known() {
			datedMonths = quantity.ValueOfMonths(monthsOf(track.Dates, quantity.LastDay))
			dated = quantity.TruthOf(monthsBegun(track.Dates, quantity.LastDay) <= t.MaxMonths.Value)
			tooMuch = quantity.ValueOfDays(quantity.Exactly(track.Dates.From.Closes(t.MaxMonths.Value, quantity.LastDay).DaysSince(track.Dates.To)))
			if dated != quantity.TruthOf(monthsBegun(track.Dates, quantity.Clamp) <= t.MaxMonths.Value) {
				datedReason = report.ReasonOtherMonthReading
			}
		}
		f.Want = quantity.ValueOfMonths(quantity.AtMost(t.MaxMonths.Value))
		read := readOf(t.MaxMonths) // the text says two years
		hearing := f.Hear()
		hearing.Say(&report.Claim{
			Answer: d.Months.IsAtMost(t.MaxMonths.Value),
			Have:   quantity.ValueOfMonths(d.Months), Clause: read,
		})
		hearing.Say(&report.Claim{
			Answer: dated,
			Have:   datedMonths, Clause: read, Reason: datedReason, Missing: tooMuch,
		})
		hearing.Say(&report.Claim{
			Answer: d.AcademicYears.IsAtMost(t.MaxAcademicYears.Value),
			Have:   quantity.ValueOfAcademicYears(d.AcademicYears), Want: quantity.ValueOfAcademicYears(quantity.AtMost(t.MaxAcademicYears.Value)),
			Clause: clauseOf(t.MaxAcademicYears), Reason: report.ReasonByDerivedUnit,
		})
		hearing.Say(&report.Claim{
			Answer: d.Semesters.IsAtMost(t.MaxSemesters.Value),
			Have:   quantity.ValueOfSemesters(d.Semesters), Want: quantity.ValueOfSemesters(quantity.AtMost(t.MaxSemesters.Value)),
			Clause: clauseOf(t.MaxSemesters), Reason: report.ReasonByDerivedUnit,
		})
		hearing.Close()
		if f.Status == report.StatusUnknown && f.Reason == 0 {
			f.Reason = f.OpenReason()
			if f.Have.HasMin() && !f.Have.HasMax() {
				f.Reason = report.ReasonNoUpperBound
			}
			c.report.Locate(at.Member("duration"))
		}
		c.openDates(f, track, at)
	})
}

// monthsOf gives the months that are full and those that are begun.
func monthsOf(s quantity.Span, reading quantity.MonthReading) quantity.Range[quantity.Months] {
	months, _ := quantity.Between(s.Months(reading), monthsBegun(s, reading)) // full ≤ begun
	return months
}

// monthsBegun counts a month that is not full as one: 24 months and a day are
// more than 24 months.
func monthsBegun(s quantity.Span, reading quantity.MonthReading) quantity.Months {
	n := s.Months(reading)
	if s.From.Closes(n, reading) != s.To {
		n++
	}
	return n
}

func checkDurationMonths(c *programmeCheck, rule *law.Rule) {
	want, read := c.terms.DurationMonths.Value, readOf(c.terms.DurationMonths)
	c.eachTrack(rule, func(f *report.Finding, track *Track, at document.Pointer) {
		c.judgeMonths(f, track, at, want, read)
	})
}

// judgeMonths judges a duration that is worded in months by the months stated and by
// the dates. A single number of months, which no calendar keeps to the day, holds for
// a run that is within its last month or within the one after it.
func (c *programmeCheck) judgeMonths(f *report.Finding, track *Track, at document.Pointer, want quantity.Range[quantity.Months], read *law.Clause) {
	least, _ := want.Min()
	most, _ := want.Max()
	months := track.Duration.Months
	f.Want = quantity.ValueOfMonths(want)
	hearing := f.Hear()
	hearing.Say(&report.Claim{
		Answer: months.IsAtLeast(least).And(months.IsAtMost(most)), Have: quantity.ValueOfMonths(months),
	})
	if track.Dates.Known() {
		answer := func(reading quantity.MonthReading) bool {
			full, begun := track.Dates.Months(reading), monthsBegun(track.Dates, reading)
			if least == most {
				return full <= most && begun >= least
			}
			return full >= least && begun <= most
		}
		dated := report.Claim{
			Answer: quantity.TruthOf(answer(quantity.LastDay)), Have: quantity.ValueOfMonths(monthsOf(track.Dates, quantity.LastDay)), Clause: read,
		}
		if answer(quantity.LastDay) != answer(quantity.Clamp) {
			dated.Reason = report.ReasonOtherMonthReading
		}
		if !answer(quantity.LastDay) {
			closes := track.Dates.From.Closes(least, quantity.LastDay)
			if closes.Compare(track.Dates.To) < 0 {
				closes = track.Dates.From.Closes(most, quantity.LastDay)
			}
			dated.Missing = quantity.ValueOfDays(quantity.Exactly(closes.DaysSince(track.Dates.To)))
		}
		hearing.Say(&dated)
	}
	hearing.Close()
	if f.Status == report.StatusUnknown && f.Reason == 0 {
		f.Reason = f.OpenReason()
		c.report.Locate(at.Member("duration").Member("months"))
	}
	c.openDates(f, track, at)
}

// openDates notes, of an undecided duration, the dates that contradict it or of
// which only one is given.
func (c *programmeCheck) openDates(f *report.Finding, track *Track, at document.Pointer) {
	if f.Status != report.StatusUnknown {
		return
	}
	dates := at.Member("dates")
	if f.Reason == report.ReasonStatementsContradict {
		c.report.Locate(at.Member("duration"))
		if track.Dates.Known() {
			c.report.Locate(dates)
		}
	} else if end, lacking := track.Dates.MissingEnd(); lacking {
		c.report.Locate(dates.Member(end))
	}
}

func checkLevelRegistered(c *programmeCheck, rule *law.Rule) {
	at := c.name("levelClaimed")
	f := c.report.Add(rule, at)
	if f == nil {
		return
	}
	p := c.programme
	if p.LevelClaimed == 0 {
		f.Exclude(report.ReasonNoLevelClaimed)
		return
	}
	registration := c.name("registration")
	inPeriod := quantity.Span{From: p.Registration.From, To: p.Registration.To}.Contains(c.report.Intake)
	level := quantity.Unknown
	if p.Registration.Level != 0 {
		level = quantity.TruthOf(p.Registration.Level == p.LevelClaimed)
	}
	f.Judge(p.Registration.Registered.And(inPeriod).And(level))
	switch {
	case f.Status == report.StatusMet:
	case p.Registration.Registered == quantity.No:
		f.Reason = report.ReasonNotRegistered
		c.report.Locate(registration.Member("registered"))
	case inPeriod == quantity.No:
		f.Reason = report.ReasonOutsidePeriod
		c.period(registration, p.Registration.From, p.Registration.To)
	case level == quantity.No:
		f.Reason = report.ReasonLevelDiffers
		c.report.Locate(registration.Member("level"))
	default:
		f.Reason = report.ReasonBlank
		c.intakeUnknown(f)
		if p.Registration.Registered == quantity.Unknown {
			c.report.Locate(registration.Member("registered"))
		}
		c.period(registration, p.Registration.From, p.Registration.To)
		if level == quantity.Unknown {
			c.report.Locate(registration.Member("level"))
		}
	}
}

// executive tells whether the advice for the Executive profile is to be judged;
// where it is not, it has added the finding that says why.
func (c *programmeCheck) executive(rule *law.Rule) bool {
	if c.programme.Profile == ProfileExecutive {
		return true
	}
	at := c.name("profile")
	f := c.report.Add(rule, at)
	switch {
	case c.report.Edition.Clause(rule.ID()).Force == law.NotHeld:
	case c.programme.Profile == ProfileStandard:
		c.report.Last().Exclude(report.ReasonNotExecutive)
	case f != nil:
		f.Status, f.Reason = report.StatusUnknown, report.ReasonBlank
		c.report.Locate(at)
	}
	return false
}

func checkExecutivePartTime(c *programmeCheck, rule *law.Rule) {
	if !c.executive(rule) {
		return
	}
	c.eachTrack(rule, func(f *report.Finding, track *Track, at document.Pointer) {
		f.Place = at.Member("mode")
		switch track.Mode {
		case PartTime:
			f.Status = report.StatusMet
		case FullTime:
			f.Status = report.StatusNotMet
			c.report.Locate(f.Place)
		default:
			f.Status, f.Reason = report.StatusUnknown, report.ReasonBlank
			c.report.Locate(at.Member("mode"))
		}
	})
}

func checkExecutiveDuration(c *programmeCheck, rule *law.Rule) {
	if !c.executive(rule) {
		return
	}
	c.eachTrack(rule, func(f *report.Finding, track *Track, at document.Pointer) {
		c.judgeMonths(f, track, at, quantity.Exactly(c.terms.ExecutiveDuration.Value), readOf(c.terms.ExecutiveDuration))
	})
}

func checkExecutiveExperience(c *programmeCheck, rule *law.Rule) {
	if c.executive(rule) {
		c.report.Add(rule, c.name("profile"))
	}
}
