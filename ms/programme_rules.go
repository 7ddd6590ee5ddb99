package ms

type programmeCheck struct {
	programme *Programme
	report    *Report
	at        Path
	terms     *ProgrammeTerms
}

type programmeRule struct {
	rule  *Rule
	check func(*programmeCheck, *Rule)
}

var programmeRules = []programmeRule{
	{NewRule(DeliveredByMembers, Text{
		FR: "Seules des écoles membres de la Conférence des grandes écoles peuvent délivrer le diplôme.",
		EN: "Only schools that are members of the Conférence des grandes écoles may deliver the diploma."}),
		checkDeliveredByMembers},
	{NewRule(PartnerDelivers, Text{
		FR: "Un partenaire académique ne peut pas délivrer le diplôme.",
		EN: "An academic partner may not deliver the diploma."}),
		checkPartnerDelivers},
	{NewRule(CoAccreditationMembers, Text{
		FR: "La co-accréditation n'est possible qu'entre écoles membres.",
		EN: "Co-accreditation is possible between member schools only."}),
		checkCoAccreditationMembers},
	{NewRule(AccreditedAtIntake, Text{
		FR: "La formation elle-même doit être accréditée à la rentrée.",
		EN: "The programme itself must be accredited at the intake."}),
		checkAccreditedAtIntake},
	{NewRule(DurationMin, Text{
		FR: "La formation doit durer {want}.",
		EN: "The programme must last {want}."}),
		checkDurationMin},
	{NewRule(DurationMax, Text{
		FR: "La formation doit durer {want}.",
		EN: "The programme must last {want}."}),
		checkDurationMax},
	{NewRule(DurationMonths, Text{
		FR: "La formation devrait durer {want}, selon les termes du texte.",
		EN: "The programme should last {want}, in the words of the text."}),
		checkDurationMonths},
	{NewRule(LevelRegistered, Text{
		FR: "Un niveau (CEC ou RNCP) ne peut être revendiqué qu'avec un enregistrement au RNCP en vigueur.",
		EN: "A level (EQF or RNCP) may be claimed only with a registration at the RNCP in force."}),
		checkLevelRegistered},
	{NewRule(ExecutivePartTime, Text{
		FR: "Un Executive MS devrait se suivre à temps partiel.",
		EN: "An Executive MS should be followed part time."}),
		checkExecutivePartTime},
	{NewRule(ExecutiveDuration, Text{
		FR: "Un Executive MS devrait durer {want}.",
		EN: "An Executive MS should last {want}."}),
		checkExecutiveDuration},
	{NewRule(ExecutiveExperience, Text{
		FR: "Les participants d'un Executive MS devraient en général avoir au moins trois ans d'expérience professionnelle.",
		EN: "Participants of an Executive MS should usually have at least three years of professional experience."}),
		checkExecutiveExperience},
}

// Rules gives the rules on programmes, in the order of a report.
func Rules() []*Rule {
	rules := make([]*Rule, len(programmeRules))
	for i, r := range programmeRules {
		rules[i] = r.rule
	}
	return rules
}

func (c *programmeCheck) name(n Name) Path { return c.at.Name(n) }

// concern is whether a rule concerns a school and, where that is open, the place
// that leaves it open.
type concern struct {
	truth Truth
	place Path
}

// eachSchool judges every school that a rule concerns, and those it may concern.
// Where there is none, none says why the rule does not apply; without it, a
// school that the rule concerns is missing.
func (c *programmeCheck) eachSchool(rule *Rule, concerned func(*School, Path) concern, judge func(*Finding, *School, Path), none Reason) {
	at := c.name(NameSchools)
	schools := c.programme.Schools
	anyConcerned := false
	if c.report.Judges(rule) {
		for i := range schools {
			school := at.Index(i)
			concern := concerned(&schools[i], school)
			if concern.truth == No {
				continue
			}
			anyConcerned = true
			f := c.report.Add(rule, school)
			judge(f, &schools[i], school)
			if concern.truth == Unknown && f.Status != Met {
				if f.Status == NotMet {
					f.Facts = nil // whether the school is concerned at all comes first
				}
				f.Status, f.Reason = Undecided, ReasonBlank
				if schools[i].contradictsRole() && concern.place == school.Name(NameDelivers) {
					f.Reason = ReasonStatementsContradict
				}
				c.report.Fact(concern.place)
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
		f.Status, f.Reason = Undecided, ReasonBlank
		c.report.Fact(at)
	default:
		f.Exclude(none)
	}
}

func isRole(role Role) func(*School, Path) concern {
	return func(s *School, at Path) concern {
		if s.Role == 0 {
			return concern{Unknown, at.Name(NameRole)}
		}
		return concern{TruthOf(s.Role == role), at}
	}
}

func checkDeliveredByMembers(c *programmeCheck, rule *Rule) {
	c.eachSchool(rule, func(s *School, at Path) concern {
		if s.Role == 0 {
			return concern{s.delivers(), at.Name(NameRole)}
		}
		return concern{s.delivers(), at.Name(NameDelivers)}
	}, c.judgeMember, 0)
}

func checkCoAccreditationMembers(c *programmeCheck, rule *Rule) {
	leads, shared := 0, No
	for i := range c.programme.Schools {
		switch c.programme.Schools[i].Role {
		case 0:
			shared = shared.Or(Unknown)
		case RoleLead:
			leads++
		case RoleCoAccredited:
			shared = Yes
		}
	}
	if leads > 1 {
		shared = Yes
	}
	coAccredited := isRole(RoleCoAccredited)
	c.eachSchool(rule, func(s *School, at Path) concern {
		if s.Role == RoleLead { // the lead is one of the schools that share
			return concern{shared, c.name(NameSchools)}
		}
		return coAccredited(s, at)
	}, c.judgeMember, ReasonNoCoAccreditation)
}

func (c *programmeCheck) judgeMember(f *Finding, s *School, at Path) {
	member, contradiction := s.Member.at(c.report.Intake)
	f.Judge(member)
	switch {
	case contradiction:
		f.Reason = ReasonStatementsContradict
	case member == No:
		f.Reason = ReasonNotMember
	case member == Unknown:
		f.Reason = ReasonBlank
	}
	if f.Status != Met {
		c.report.Fact(at.Name(NameMember))
	}
}

func checkPartnerDelivers(c *programmeCheck, rule *Rule) {
	c.eachSchool(rule, isRole(RolePartner), func(f *Finding, s *School, at Path) {
		f.Judge(s.Delivers.Not())
		if f.Status == Met {
			return
		}
		if f.Status == Undecided {
			f.Reason = ReasonBlank
		}
		c.report.Fact(at.Name(NameDelivers))
	}, ReasonNoPartner)
}

func checkAccreditedAtIntake(c *programmeCheck, rule *Rule) {
	at := c.name(NameAccreditation)
	f := c.report.Add(rule, at)
	if f == nil {
		return
	}
	a := &c.programme.Accreditation
	inPeriod := Span{a.From, a.To}.Contains(c.report.Intake)
	switch {
	case a.Granted == No:
		f.Status, f.Reason = NotMet, ReasonNotGranted
		c.report.Fact(at.Name(NameGranted))
		return
	case inPeriod == No:
		f.Status, f.Reason = NotMet, ReasonOutsidePeriod
		c.period(at, a.From, a.To)
		return
	case a.Granted == Yes && inPeriod == Yes && a.Suspended == No:
		f.Status = Met
		return
	case a.Suspended == Yes:
		f.Status, f.Reason = Undecided, ReasonSuspended
		return
	}
	f.Status, f.Reason = Undecided, ReasonBlank
	c.intakeUnknown(f)
	if a.Granted == Unknown {
		c.report.Fact(at.Name(NameGranted))
	}
	c.period(at, a.From, a.To)
	if a.Suspended == Unknown {
		c.report.Fact(at.Name(NameSuspended))
	}
}

// intakeUnknown says so where that is why a finding is open. A programme of its
// own has no place for the intake; a dossier has.
func (c *programmeCheck) intakeUnknown(f *Finding) {
	if !c.report.Intake.IsZero() {
		return
	}
	f.Reason = ReasonIntakeUnknown
	if !c.at.IsRoot() {
		c.report.Fact(Path{}.Name(NameIntake))
	}
}

// period notes the ends of a period that shut the intake out or, where none does,
// those that are blank.
func (c *programmeCheck) period(at Path, from, to Date) {
	intake := c.report.Intake
	early, late := intake.IsAtLeast(from) == No, to.IsAtLeast(intake) == No
	open := !early && !late
	if early || (open && from.IsZero()) {
		c.report.Fact(at.Name(NameFrom))
	}
	if late || (open && to.IsZero()) {
		c.report.Fact(at.Name(NameTo))
	}
}

// eachTrack judges the duration of every track; without tracks it cannot be told.
func (c *programmeCheck) eachTrack(rule *Rule, judge func(*Finding, *Track, Path)) {
	at := c.name(NameTracks)
	if !c.report.Judges(rule) || len(c.programme.Tracks) == 0 {
		if f := c.report.Add(rule, at); f != nil {
			f.Status, f.Reason = Undecided, ReasonBlank
			f.Want = c.report.Edition.Limit(rule.id)
			c.report.Fact(at)
		}
		return
	}
	for i := range c.programme.Tracks {
		judge(c.report.Add(rule, at.Index(i)), &c.programme.Tracks[i], at.Index(i))
	}
}

func checkDurationMin(c *programmeCheck, rule *Rule) {
	t := c.terms
	c.eachTrack(rule, func(f *Finding, track *Track, at Path) {
		d := &track.Duration
		months := d.Months.IsAtLeast(t.MinMonths.Value)
		dated := Unknown
		var datedMonths Value
		if track.Dates.Known() {
			datedMonths = ValueOfMonths(Exactly(track.Dates.Months(LastDay)))
			dated = TruthOf(track.Dates.Holds(t.MinMonths.Value, LastDay))
		}
		wantMonths := ValueOfMonths(AtLeast(t.MinMonths.Value))
		// Too few months or years do not tell the number of semesters: only enough of them do.
		f.Want = ValueOfSemesters(AtLeast(t.MinSemesters.Value))
		hearing := f.Hear()
		hearing.Say(&Statement{
			Answer: d.Semesters.IsAtLeast(t.MinSemesters.Value),
			Have:   ValueOfSemesters(d.Semesters),
		})
		hearing.Say(&Statement{
			Answer: onlyYes(d.AcademicYears.IsAtLeast(t.MinAcademicYears.Value)),
			Have:   ValueOfAcademicYears(d.AcademicYears), Want: ValueOfAcademicYears(AtLeast(t.MinAcademicYears.Value)),
			Clause: clauseOf(t.MinAcademicYears), Reason: ReasonByDerivedUnit,
		})
		hearing.Say(&Statement{
			Answer: onlyYes(months),
			Have:   ValueOfMonths(d.Months), Want: wantMonths,
			Clause: clauseOf(t.MinMonths), Reason: ReasonByDerivedUnit,
		})
		hearing.Say(&Statement{
			Answer: onlyYes(dated),
			Have:   datedMonths, Want: wantMonths,
			Clause: clauseOf(t.MinMonths), Reason: ReasonByDerivedUnit,
		})
		hearing.Close()
		if f.Status == Undecided && f.Reason == 0 {
			f.Reason = f.OpenReason()
			switch {
			case dated == No && track.Dates.Holds(t.MinMonths.Value, Clamp):
				f.Reason = ReasonOtherMonthReading
			case months == No || dated == No || d.AcademicYears.IsAtLeast(t.MinAcademicYears.Value) == No:
				f.Reason = ReasonMonthsAreNotSemesters
			}
			c.report.Fact(at.Name(NameDuration).Name(NameSemesters))
		}
		c.openDates(f, track, at)
	})
}

// readOf is a term as this library reads it: how years and days make months.
func readOf[T any](term Cited[T]) *Clause {
	clause := clauseOf(term)
	clause.AsRead()
	return clause
}

func clauseOf[T any](term Cited[T]) *Clause {
	clause := term.Clause()
	return &clause
}

// onlyYes keeps a Yes of a statement that can show a rule to hold, not to be broken.
func onlyYes(t Truth) Truth {
	if t == Yes {
		return Yes
	}
	return Unknown
}

func checkDurationMax(c *programmeCheck, rule *Rule) {
	t := c.terms
	c.eachTrack(rule, func(f *Finding, track *Track, at Path) {
		d := &track.Duration
		dated := Unknown
		var datedMonths Value
		var tooMuch Value
		var datedReason Reason
		if track.Dates.Known() {
			datedMonths = ValueOfMonths(monthsOf(track.Dates, LastDay))
			dated = TruthOf(monthsBegun(track.Dates, LastDay) <= t.MaxMonths.Value)
			tooMuch = ValueOfDays(Exactly(track.Dates.From.Closes(t.MaxMonths.Value, LastDay).DaysSince(track.Dates.To)))
			if dated != TruthOf(monthsBegun(track.Dates, Clamp) <= t.MaxMonths.Value) {
				datedReason = ReasonOtherMonthReading
			}
		}
		f.Want = ValueOfMonths(AtMost(t.MaxMonths.Value))
		read := readOf(t.MaxMonths) // the text says two years
		hearing := f.Hear()
		hearing.Say(&Statement{
			Answer: d.Months.IsAtMost(t.MaxMonths.Value),
			Have:   ValueOfMonths(d.Months), Clause: read,
		})
		hearing.Say(&Statement{
			Answer: dated,
			Have:   datedMonths, Clause: read, Reason: datedReason, Missing: tooMuch,
		})
		hearing.Say(&Statement{
			Answer: d.AcademicYears.IsAtMost(t.MaxAcademicYears.Value),
			Have:   ValueOfAcademicYears(d.AcademicYears), Want: ValueOfAcademicYears(AtMost(t.MaxAcademicYears.Value)),
			Clause: clauseOf(t.MaxAcademicYears), Reason: ReasonByDerivedUnit,
		})
		hearing.Say(&Statement{
			Answer: d.Semesters.IsAtMost(t.MaxSemesters.Value),
			Have:   ValueOfSemesters(d.Semesters), Want: ValueOfSemesters(AtMost(t.MaxSemesters.Value)),
			Clause: clauseOf(t.MaxSemesters), Reason: ReasonByDerivedUnit,
		})
		hearing.Close()
		if f.Status == Undecided && f.Reason == 0 {
			f.Reason = f.OpenReason()
			if f.Have.hasMin() && !f.Have.hasMax() {
				f.Reason = ReasonNoUpperBound
			}
			c.report.Fact(at.Name(NameDuration))
		}
		c.openDates(f, track, at)
	})
}

// monthsOf gives the months that are full and those that are begun.
func monthsOf(s Span, reading MonthReading) Range[Months] {
	return Range[Months]{s.Months(reading), monthsBegun(s, reading), true, true}
}

// monthsBegun counts a month that is not full as one: 24 months and a day are
// more than 24 months.
func monthsBegun(s Span, reading MonthReading) Months {
	n := s.Months(reading)
	if s.From.Closes(n, reading) != s.To {
		n++
	}
	return n
}

func checkDurationMonths(c *programmeCheck, rule *Rule) {
	want, read := c.terms.DurationMonths.Value, readOf(c.terms.DurationMonths)
	c.eachTrack(rule, func(f *Finding, track *Track, at Path) {
		c.judgeMonths(f, track, at, want, read)
	})
}

// judgeMonths judges a duration that is worded in months by the months stated and by
// the dates. A single number of months, which no calendar keeps to the day, holds for
// a run that is within its last month or within the one after it.
func (c *programmeCheck) judgeMonths(f *Finding, track *Track, at Path, want Range[Months], read *Clause) {
	least, _ := want.Min()
	most, _ := want.Max()
	months := track.Duration.Months
	f.Want = ValueOfMonths(want)
	hearing := f.Hear()
	hearing.Say(&Statement{
		Answer: months.IsAtLeast(least).And(months.IsAtMost(most)), Have: ValueOfMonths(months),
	})
	if track.Dates.Known() {
		answer := func(reading MonthReading) bool {
			full, begun := track.Dates.Months(reading), monthsBegun(track.Dates, reading)
			if least == most {
				return full <= most && begun >= least
			}
			return full >= least && begun <= most
		}
		dated := Statement{
			Answer: TruthOf(answer(LastDay)), Have: ValueOfMonths(monthsOf(track.Dates, LastDay)), Clause: read,
		}
		if answer(LastDay) != answer(Clamp) {
			dated.Reason = ReasonOtherMonthReading
		}
		if !answer(LastDay) {
			closes := track.Dates.From.Closes(least, LastDay)
			if closes.Compare(track.Dates.To) < 0 {
				closes = track.Dates.From.Closes(most, LastDay)
			}
			dated.Missing = ValueOfDays(Exactly(closes.DaysSince(track.Dates.To)))
		}
		hearing.Say(&dated)
	}
	hearing.Close()
	if f.Status == Undecided && f.Reason == 0 {
		f.Reason = f.OpenReason()
		c.report.Fact(at.Name(NameDuration).Name(NameMonths))
	}
	c.openDates(f, track, at)
}

// openDates notes, of an undecided duration, the dates that contradict it or of
// which only one is given.
func (c *programmeCheck) openDates(f *Finding, track *Track, at Path) {
	if f.Status != Undecided {
		return
	}
	dates := at.Name(NameDates)
	if f.Reason == ReasonStatementsContradict {
		c.report.Fact(at.Name(NameDuration))
		if track.Dates.Known() {
			c.report.Fact(dates)
		}
	} else if end, lacking := track.Dates.Lacking(); lacking {
		c.report.Fact(dates.Name(end))
	}
}

func checkLevelRegistered(c *programmeCheck, rule *Rule) {
	at := c.name(NameLevelClaimed)
	f := c.report.Add(rule, at)
	if f == nil {
		return
	}
	p := c.programme
	if p.LevelClaimed == 0 {
		f.Exclude(ReasonNoLevelClaimed)
		return
	}
	registration := c.name(NameRegistration)
	inPeriod := Span{p.Registration.From, p.Registration.To}.Contains(c.report.Intake)
	level := Unknown
	if p.Registration.Level != 0 {
		level = TruthOf(p.Registration.Level == p.LevelClaimed)
	}
	f.Judge(p.Registration.Registered.And(inPeriod).And(level))
	switch {
	case f.Status == Met:
	case p.Registration.Registered == No:
		f.Reason = ReasonNotRegistered
		c.report.Fact(registration.Name(NameRegistered))
	case inPeriod == No:
		f.Reason = ReasonOutsidePeriod
		c.period(registration, p.Registration.From, p.Registration.To)
	case level == No:
		f.Reason = ReasonLevelDiffers
		c.report.Fact(registration.Name(NameLevel))
	default:
		f.Reason = ReasonBlank
		c.intakeUnknown(f)
		if p.Registration.Registered == Unknown {
			c.report.Fact(registration.Name(NameRegistered))
		}
		c.period(registration, p.Registration.From, p.Registration.To)
		if level == Unknown {
			c.report.Fact(registration.Name(NameLevel))
		}
	}
}

// executive tells whether the advice for the Executive profile is to be judged;
// where it is not, it has added the finding that says why.
func (c *programmeCheck) executive(rule *Rule) bool {
	if c.programme.Profile == ProfileExecutive {
		return true
	}
	at := c.name(NameProfile)
	f := c.report.Add(rule, at)
	switch {
	case c.report.Edition.Clause(rule.ID()).Force == NotHeld:
	case c.programme.Profile == ProfileStandard:
		c.report.last().Exclude(ReasonNotExecutive)
	case f != nil:
		f.Status, f.Reason = Undecided, ReasonBlank
		c.report.Fact(at)
	}
	return false
}

func checkExecutivePartTime(c *programmeCheck, rule *Rule) {
	if !c.executive(rule) {
		return
	}
	c.eachTrack(rule, func(f *Finding, track *Track, at Path) {
		f.Place = at.Name(NameMode)
		switch track.Mode {
		case PartTime:
			f.Status = Met
		case FullTime:
			f.Status = NotMet
			c.report.Fact(f.Place)
		default:
			f.Status, f.Reason = Undecided, ReasonBlank
			c.report.Fact(at.Name(NameMode))
		}
	})
}

func checkExecutiveDuration(c *programmeCheck, rule *Rule) {
	if !c.executive(rule) {
		return
	}
	c.eachTrack(rule, func(f *Finding, track *Track, at Path) {
		c.judgeMonths(f, track, at, Exactly(c.terms.ExecutiveDuration.Value), readOf(c.terms.ExecutiveDuration))
	})
}

func checkExecutiveExperience(c *programmeCheck, rule *Rule) {
	if c.executive(rule) {
		c.report.Add(rule, c.name(NameProfile))
	}
}
