package eligibility_test

import (
	"slices"
	"time"

	"github.com/mastere-go/mastere/eligibility"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// This file is a second implementation of the rules of entry, written from the notes
// alone and in the dullest way there is. Of an applicant with blanks it makes every
// applicant that it may turn out to be. Plain conditions on what is then known tell which
// paths are open to each. Then it looks at what holds in all of these worlds, in none or in
// some.

// naiveLaw is what an edition lists beyond what all of them do: engineering and management
// diplomas, an M1 with three years of experience, and foreign equivalents.
type naiveLaw struct{ thirdCycle, title, health, healthEquivalent, m1Exemption, priorLearning, anyExemption bool }

// laws are what the editions list. What some say of the State doctorates could not be read.
// These have one law for each thing that they may say of them and of their equivalents.
var laws = map[string][]naiveLaw{
	"2008":     {{thirdCycle: true, health: true, healthEquivalent: true, m1Exemption: true, priorLearning: true}},
	"2018":     unread(naiveLaw{thirdCycle: true, title: true, m1Exemption: true, priorLearning: true}),
	"2020":     unread(naiveLaw{thirdCycle: true, title: true, m1Exemption: true, priorLearning: true}),
	"cge-page": {{anyExemption: true}},
}

func unread(l naiveLaw) (all []naiveLaw) {
	for _, l.health = range []bool{false, true} {
		for _, l.healthEquivalent = range []bool{false, true} {
			all = append(all, l)
		}
	}
	return all
}

// answers are facts that hold and facts that do not.
type answers [eligibility.AnyExemptionGranted + 1]bool

// ways are paths that hold and paths that do not.
type ways [eligibility.ByAnyExemption + 1]bool

// ways gives the paths that hold.
func (l naiveLaw) ways(f answers) (w ways) {
	if f[eligibility.EngineeringDiplomaInTime] {
		w[eligibility.ByEngineeringDiploma] = true
	}
	if f[eligibility.ManagementDiplomaInTime] {
		w[eligibility.ByManagementDiploma] = true
	}
	if l.thirdCycle && f[eligibility.ThirdCycleInTime] {
		w[eligibility.ByThirdCycle] = true
	}
	if l.title && f[eligibility.TitleInTime] {
		w[eligibility.ByRegisteredTitle] = true
	}
	if l.health && f[eligibility.HealthDoctorateInTime] {
		w[eligibility.ByHealthDoctorate] = true
	}
	if f[eligibility.ForeignDiplomaInTime] {
		w[eligibility.ByForeignEquivalent] = true
	}
	if f[eligibility.M1InTime] {
		if f[eligibility.ExperienceLongEnough] {
			w[eligibility.ByM1WithExperience] = true
		}
		if l.m1Exemption && f[eligibility.M1ExemptionGranted] {
			w[eligibility.ByM1Exemption] = true
		}
	}
	if l.priorLearning && f[eligibility.PriorLearningGranted] {
		w[eligibility.ByPriorLearning] = true
	}
	if l.anyExemption && f[eligibility.AnyExemptionGranted] {
		w[eligibility.ByAnyExemption] = true
	}
	return w
}

// retained gives the one category of a person, the best path first; 0 for none.
func (w ways) retained() eligibility.Path {
	for _, p := range []eligibility.Path{
		eligibility.ByEngineeringDiploma, eligibility.ByManagementDiploma, eligibility.ByThirdCycle, eligibility.ByRegisteredTitle, eligibility.ByHealthDoctorate,
		eligibility.ByForeignEquivalent, eligibility.ByM1WithExperience, eligibility.ByM1Exemption, eligibility.ByPriorLearning, eligibility.ByAnyExemption,
	} {
		if w[p] {
			return p
		}
	}
	return 0
}

// share counts in how many of the worlds something is so.
type share struct{ is, isNot int }

func (s *share) add(is bool) {
	if is {
		s.is++
	} else {
		s.isNot++
	}
}

func (s share) truth() quantity.Truth {
	switch {
	case s.isNot == 0:
		return quantity.Yes
	case s.is == 0:
		return quantity.No
	}
	return quantity.Unknown
}

// verdict is what is so in the worlds seen so far.
type verdict struct {
	receivable share
	facts      [len(answers{})]share
	ways       [len(ways{})]share
	retained   [len(ways{})]bool
}

func (v *verdict) add(l naiveLaw, f answers) {
	for fact := range f {
		v.facts[fact].add(f[fact])
	}
	v.addWays(l.ways(f))
}

func (v *verdict) addWays(w ways) {
	for path := range w {
		v.ways[path].add(w[path])
	}
	path := w.retained()
	v.receivable.add(path != 0)
	v.retained[path] = true
}

// possible gives the paths that are retained in some world.
func (v *verdict) possible() (paths []eligibility.Path) {
	for path := eligibility.ByEngineeringDiploma; path <= eligibility.ByAnyExemption; path++ {
		if v.retained[path] {
			paths = append(paths, path)
		}
	}
	return paths
}

// path gives the one that is retained in all worlds.
func (v *verdict) path() (eligibility.Path, bool) {
	if possible := v.possible(); v.receivable.truth() == quantity.Yes && len(possible) == 1 {
		return possible[0], true
	}
	return 0, false
}

func (v *verdict) route() (r eligibility.Route) {
	for _, path := range v.possible() {
		switch path {
		case eligibility.ByM1Exemption, eligibility.ByPriorLearning, eligibility.ByAnyExemption:
			r |= eligibility.RouteExemption
		default:
			r |= eligibility.RouteOrdinary
		}
	}
	return r
}

// differs tells what a decision says otherwise; "" where it says the same of every
// fact and every path.
func (v *verdict) differs(d eligibility.Decision) string {
	for fact := eligibility.HasEngineeringDiploma; fact <= eligibility.AnyExemptionGranted; fact++ {
		if d.Facts().Of(fact) != v.facts[fact].truth() {
			return fact.String()
		}
	}
	return v.differsInWays(d)
}

func (v *verdict) differsInWays(d eligibility.Decision) string {
	for path := eligibility.ByEngineeringDiploma; path <= eligibility.ByAnyExemption; path++ {
		if d.Of(path) != v.ways[path].truth() {
			return path.String()
		}
	}
	path, known := d.Path()
	wantPath, wantKnown := v.path()
	switch {
	case d.Receivable() != v.receivable.truth():
		return "receivable"
	case !slices.Equal(slices.Collect(d.Possible().All()), v.possible()):
		return "possible"
	case d.Route() != v.route():
		return "route"
	case path != wantPath || known != wantKnown:
		return "path"
	}
	return ""
}

// diploma is one of which everything is known.
type diploma struct {
	kind                               eligibility.QualificationKind
	on                                 quantity.Date
	awarded                            bool
	cti, cefdg, grade, cge, registered bool
	level                              quantity.Level
	credits                            int64                         // in hundredths
	equivalentTo                       eligibility.QualificationKind // 0 where the jury refused
}

// isM1 tells an M1 or an equivalent. Equivalents are a bachelor of four years and a diploma
// beyond the M1 that is not accepted by itself. A foreign diploma ruled equivalent to one of
// these counts too.
func (l naiveLaw) isM1(d diploma) bool {
	kind := d.kind
	if kind == eligibility.QualificationForeign {
		kind = d.equivalentTo
	}
	switch kind {
	case eligibility.QualificationM1:
		return true
	case eligibility.QualificationThirdCycle, eligibility.QualificationProfessional:
		return !l.thirdCycle
	}
	return kind == eligibility.QualificationBachelor && d.credits >= 240_00
}

// equivalent tells whether the jury ruled it equivalent to a diploma that opens a
// path by itself.
func (l naiveLaw) equivalent(d diploma) bool {
	switch d.equivalentTo {
	case eligibility.QualificationEngineering, eligibility.QualificationManagement:
		return true
	case eligibility.QualificationThirdCycle, eligibility.QualificationProfessional:
		return l.thirdCycle
	case eligibility.QualificationTitle:
		return l.title
	case eligibility.QualificationHealth:
		return l.healthEquivalent
	}
	return false
}

// establish notes the facts that hold by a diploma.
func (l naiveLaw) establish(f *answers, d diploma, start quantity.Date) {
	inTime := d.awarded && d.on.Compare(start) <= 0
	switch d.kind {
	case eligibility.QualificationEngineering:
		f[eligibility.HasEngineeringDiploma] = true
		if d.cti {
			f[eligibility.EngineeringDiplomaListed] = true
			if inTime {
				f[eligibility.EngineeringDiplomaInTime] = true
			}
		}
	case eligibility.QualificationManagement:
		f[eligibility.HasManagementDiploma] = true
		if d.cefdg {
			f[eligibility.ManagementDiplomaListed] = true
			if d.grade {
				f[eligibility.ManagementDiplomaGrade] = true
				if inTime {
					f[eligibility.ManagementDiplomaInTime] = true
				}
			}
		}
	case eligibility.QualificationThirdCycle, eligibility.QualificationProfessional:
		f[eligibility.HasThirdCycle] = true
		if inTime {
			f[eligibility.ThirdCycleInTime] = true
		}
	case eligibility.QualificationTitle:
		f[eligibility.HasTitle] = true
		if d.registered {
			f[eligibility.TitleRegistered] = true
			if d.level == 7 || d.level == 8 {
				f[eligibility.TitleLevel] = true
				if inTime {
					f[eligibility.TitleInTime] = true
				}
			}
		}
	case eligibility.QualificationHealth:
		f[eligibility.HasHealthDoctorate] = true
		if d.cge {
			f[eligibility.HealthDoctorateListed] = true
			if inTime {
				f[eligibility.HealthDoctorateInTime] = true
			}
		}
	case eligibility.QualificationForeign:
		f[eligibility.HasForeignDiploma] = true
		if l.equivalent(d) {
			f[eligibility.ForeignDiplomaEquivalent] = true
			if inTime {
				f[eligibility.ForeignDiplomaInTime] = true
			}
		}
	}
	if l.isM1(d) {
		f[eligibility.HasM1] = true
		if inTime {
			f[eligibility.M1InTime] = true
		}
	}
}

// job is a span of work of which everything is known.
type job struct {
	from, to quantity.Date
	kind     eligibility.WorkKind
	rate     int // in hundredths of full time
}

// amount counts experience up to the eve of a start, day by day, in hundredths of a
// day of which a month has thirty. floored is the same without the days beyond the full
// months of each run. Where only work after the diploma counts, it is given the day of
// that; the zero Date where there is none.
func amount(jobs []job, start, after quantity.Date, readings law.Interpretations) (pooled, floored int) {
	var first, last quantity.Date
	for _, j := range jobs {
		if first.IsZero() || j.from.Compare(first) < 0 {
			first = j.from
		}
		if j.to.Compare(last) > 0 {
			last = j.to
		}
	}
	if eve := start.AddDays(-1); last.Compare(eve) > 0 {
		last = eve
	}
	if first.IsZero() || last.Compare(first) < 0 {
		return 0, 0
	}
	rates := make([]int, last.DaysSince(first)+1)
	for _, j := range jobs {
		switch {
		case j.kind == eligibility.WorkInternship && !readings.Has(law.CountInternships):
			continue
		case j.kind == eligibility.WorkStudy && !readings.Has(law.CountWorkStudy):
			continue
		}
		for i := j.from.DaysSince(first); int(i) < len(rates) && i <= j.to.DaysSince(first); i++ {
			if readings.Has(law.ProRata) {
				rates[i] = min(100, rates[i]+j.rate)
			} else {
				rates[i] = 100
			}
		}
	}
	for i := range rates {
		if readings.Has(law.AfterDiplomaOnly) && (after.IsZero() || first.AddDays(i).Compare(after) <= 0) {
			rates[i] = 0
		}
	}
	for i := 0; i < len(rates); {
		end := i
		for end < len(rates) && rates[end] == rates[i] {
			end++
		}
		if rates[i] > 0 {
			months, days := fullMonths(first.AddDays(i), first.AddDays(end-1), readings)
			pooled += rates[i] * (30*months + days)
			floored += rates[i] * 30 * months
		}
		i = end
	}
	return pooled, floored
}

// fullMonths counts the full months of a run, and the days left over.
func fullMonths(first, last quantity.Date, readings law.Interpretations) (months, days int) {
	for closing(first, months+1, readings).Compare(last) <= 0 {
		months++
	}
	return months, int(last.DaysSince(closing(first, months, readings)))
}

// closing gives the day on which so many months are full.
func closing(first quantity.Date, months int, readings law.Interpretations) quantity.Date {
	month := int(first.Month()) - 1 + months
	year := first.Year() + month/12
	month = month%12 + 1
	if sameDay, err := quantity.NewDate(year, time.Month(month), first.Day()); err == nil {
		return sameDay.AddDays(-1)
	}
	last, _ := quantity.NewDate(year, time.Month(month), 28)
	for next := last.AddDays(1); int(next.Month()) == month; next = next.AddDays(1) {
		last = next
	}
	if readings.Has(law.ClampMonths) {
		return last.AddDays(-1)
	}
	return last
}

// The worlds of what is blank.

// guesses are what a blank may turn out to be, beside a start.
type guesses struct{ days []quantity.Date }

// diplomas gives all that a qualification may turn out to be. Of its standing only
// what bears on its kind is looked at.
func (g guesses) diplomas(q eligibility.Qualification) (all []diploma) {
	for _, kind := range either(q.Kind, eligibility.QualificationEngineering, eligibility.QualificationOther) {
		for _, on := range g.or(q.On) {
			for _, awarded := range may(q.Award == eligibility.Awarded, q.Award == eligibility.NotAwarded) {
				d := diploma{kind: kind, on: on, awarded: awarded}
				switch kind {
				case eligibility.QualificationEngineering:
					for _, d.cti = range truths(q.CTIListed) {
						all = append(all, d)
					}
				case eligibility.QualificationManagement:
					for _, d.cefdg = range truths(q.CEFDGListed) {
						for _, d.grade = range truths(q.GradeOfMaster) {
							all = append(all, d)
						}
					}
				case eligibility.QualificationTitle:
					for _, d.registered = range g.registered(q.Registration, on) {
						for _, d.level = range either(q.Level, 6, 8) {
							all = append(all, d)
						}
					}
				case eligibility.QualificationHealth:
					for _, d.cge = range truths(q.CGEListed) {
						all = append(all, d)
					}
				case eligibility.QualificationBachelor:
					for _, d.credits = range credits(q.Credits) {
						all = append(all, d)
					}
				case eligibility.QualificationForeign:
					for _, granted := range may(q.Equivalence.Ruling == eligibility.RulingGranted, q.Equivalence.Ruling == eligibility.RulingRefused) {
						for _, to := range either(q.Equivalence.To, eligibility.QualificationEngineering, eligibility.QualificationOther) {
							for _, d.credits = range credits(q.Credits) {
								if d.equivalentTo = 0; granted {
									d.equivalentTo = to
								}
								all = append(all, d)
							}
						}
					}
				default:
					all = append(all, d)
				}
			}
		}
	}
	return all
}

// or gives a day that is known, or all that it may be.
func (g guesses) or(d quantity.Date) []quantity.Date {
	if !d.IsZero() {
		return []quantity.Date{d}
	}
	return g.days
}

// registered tells whether a title may have been registered on a day.
func (g guesses) registered(r eligibility.TitleRegistration, on quantity.Date) []bool {
	if r.Registered != quantity.Unknown {
		return truths(r.Registered)
	}
	seen := map[bool]bool{}
	for _, from := range append(g.or(r.From), on) {
		for _, to := range append(g.or(r.To), on) {
			if !r.From.IsZero() && from != r.From || !r.To.IsZero() && to != r.To || from.Compare(to) > 0 {
				continue
			}
			seen[from.Compare(on) <= 0 && on.Compare(to) <= 0] = true
		}
	}
	return may(!seen[false], !seen[true])
}

// jobs gives all that a span of work may turn out to be before a start.
func (g guesses) jobs(w eligibility.Work, start quantity.Date) (all []job) {
	for _, kind := range either(w.Kind, eligibility.WorkEmployment, eligibility.WorkStudy) {
		for _, from := range append(g.or(w.From), w.To) {
			for _, to := range append(g.or(w.To), from) {
				switch {
				case from.IsZero() || !w.From.IsZero() && from != w.From || !w.To.IsZero() && to != w.To:
					continue // not one that it may be
				case w.To.IsZero() && w.Ongoing == quantity.Yes:
					to = start
				}
				if from.Compare(to) > 0 {
					continue
				}
				for _, rate := range either(int(w.Rate), 100) {
					all = append(all, job{from, to, kind, rate})
					if w.Rate == 0 {
						all = append(all, job{from, to, kind, 1})
					}
				}
			}
		}
	}
	return all
}

// exemptions gives all that an exemption may turn out to be; 0 is one not granted.
func exemptions(x eligibility.Exemption) (all []eligibility.ExemptionKind) {
	refused := x.Ruling == eligibility.RulingRefused || x.Ruling == eligibility.RulingNotAsked
	for _, granted := range may(x.Ruling == eligibility.RulingGranted, refused) {
		for _, kind := range either(x.Kind, eligibility.ExemptionM1, eligibility.ExemptionOther) {
			if granted {
				all = append(all, kind)
			} else {
				all = append(all, 0)
			}
		}
	}
	return all
}

// establishByExemption notes the facts that hold by an exemption granted.
func (f *answers) establishByExemption(kind eligibility.ExemptionKind) {
	switch kind {
	case 0:
		return
	case eligibility.ExemptionM1:
		f[eligibility.M1ExemptionGranted] = true
	case eligibility.ExemptionPriorLearning:
		f[eligibility.PriorLearningGranted] = true
	}
	f[eligibility.AnyExemptionGranted] = true
}

// either gives a value that is known, or all from the first to the last one.
func either[T ~int | ~uint8](v T, bounds ...T) (all []T) {
	if v != 0 {
		return []T{v}
	}
	for v := bounds[0]; v <= bounds[len(bounds)-1]; v++ {
		all = append(all, v)
	}
	return all
}

// may gives what is so for sure, or both.
func may(surely, surelyNot bool) []bool {
	switch {
	case surely:
		return []bool{true}
	case surelyNot:
		return []bool{false}
	}
	return []bool{true, false}
}

func truths(t quantity.Truth) []bool { return may(t == quantity.Yes, t == quantity.No) }

// credits gives some numbers within a range, those next to four years among them.
func credits(r quantity.Range[quantity.Credits]) (all []int64) {
	lower, _ := r.Min()
	upper, bounded := r.Max()
	for _, n := range []int64{lower.Hundredths(), 239_99, 240_00, upper.Hundredths()} {
		if n >= lower.Hundredths() && (!bounded || n <= upper.Hundredths()) {
			all = append(all, n)
		}
	}
	return all
}
