package eligibility_test

import (
	"slices"
	"time"

	"github.com/mastere-go/mastere/eligibility"
	"github.com/mastere-go/mastere/ms"
)

// This file is a second implementation of the rules of entry, written from the notes
// alone and in the dullest way there is. Of an applicant with blanks it makes every
// applicant that it may turn out to be, tells of each which paths are open by plain
// conditions on what is then known, and looks at what holds in all of these worlds,
// in none or in some.

// law is what an edition lists beyond what all of them do: engineering and management
// diplomas, an M1 with three years of experience, and foreign equivalents.
type law struct{ thirdCycle, title, health, healthEquivalent, m1Exemption, priorLearning, anyExemption bool }

// laws has several for an edition of which it could not be read what it says of the
// State doctorates: one for each thing that it may say of them and of what is
// equivalent to them.
var laws = map[string][]law{
	"2008":     {{thirdCycle: true, health: true, healthEquivalent: true, m1Exemption: true, priorLearning: true}},
	"2018":     unread(law{thirdCycle: true, title: true, m1Exemption: true, priorLearning: true}),
	"2020":     unread(law{thirdCycle: true, title: true, m1Exemption: true, priorLearning: true}),
	"cge-page": {{anyExemption: true}},
}

func unread(l law) (all []law) {
	for _, l.health = range []bool{false, true} {
		for _, l.healthEquivalent = range []bool{false, true} {
			all = append(all, l)
		}
	}
	return all
}

// answers are facts that hold and facts that do not.
type answers [ms.AnyExemptionGranted + 1]bool

// ways are paths that hold and paths that do not.
type ways [ms.ByAnyExemption + 1]bool

// ways gives the paths that hold.
func (l law) ways(f answers) (w ways) {
	if f[ms.EngineeringDiplomaInTime] {
		w[ms.ByEngineeringDiploma] = true
	}
	if f[ms.ManagementDiplomaInTime] {
		w[ms.ByManagementDiploma] = true
	}
	if l.thirdCycle && f[ms.ThirdCycleInTime] {
		w[ms.ByThirdCycle] = true
	}
	if l.title && f[ms.TitleInTime] {
		w[ms.ByRegisteredTitle] = true
	}
	if l.health && f[ms.HealthDoctorateInTime] {
		w[ms.ByHealthDoctorate] = true
	}
	if f[ms.ForeignDiplomaInTime] {
		w[ms.ByForeignEquivalent] = true
	}
	if f[ms.M1InTime] {
		if f[ms.ExperienceLongEnough] {
			w[ms.ByM1WithExperience] = true
		}
		if l.m1Exemption && f[ms.M1ExemptionGranted] {
			w[ms.ByM1Exemption] = true
		}
	}
	if l.priorLearning && f[ms.PriorLearningGranted] {
		w[ms.ByPriorLearning] = true
	}
	if l.anyExemption && f[ms.AnyExemptionGranted] {
		w[ms.ByAnyExemption] = true
	}
	return w
}

// retained gives the one category of a person, the best path first; 0 for none.
func (w ways) retained() ms.EntryPath {
	for _, p := range []ms.EntryPath{
		ms.ByEngineeringDiploma, ms.ByManagementDiploma, ms.ByThirdCycle, ms.ByRegisteredTitle, ms.ByHealthDoctorate,
		ms.ByForeignEquivalent, ms.ByM1WithExperience, ms.ByM1Exemption, ms.ByPriorLearning, ms.ByAnyExemption,
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

func (s share) truth() ms.Truth {
	switch {
	case s.isNot == 0:
		return ms.Yes
	case s.is == 0:
		return ms.No
	}
	return ms.Unknown
}

// verdict is what is so in the worlds seen so far.
type verdict struct {
	receivable share
	facts      [len(answers{})]share
	ways       [len(ways{})]share
	retained   [len(ways{})]bool
}

func (v *verdict) add(l law, f answers) {
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
func (v *verdict) possible() (paths []ms.EntryPath) {
	for path := ms.ByEngineeringDiploma; path <= ms.ByAnyExemption; path++ {
		if v.retained[path] {
			paths = append(paths, path)
		}
	}
	return paths
}

// path gives the one that is retained in all worlds.
func (v *verdict) path() (ms.EntryPath, bool) {
	if possible := v.possible(); v.receivable.truth() == ms.Yes && len(possible) == 1 {
		return possible[0], true
	}
	return 0, false
}

func (v *verdict) route() (r eligibility.Route) {
	for _, path := range v.possible() {
		switch path {
		case ms.ByM1Exemption, ms.ByPriorLearning, ms.ByAnyExemption:
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
	for fact := ms.HasEngineeringDiploma; fact <= ms.AnyExemptionGranted; fact++ {
		if d.Facts().Of(fact) != v.facts[fact].truth() {
			return fact.String()
		}
	}
	return v.differsInWays(d)
}

func (v *verdict) differsInWays(d eligibility.Decision) string {
	for path := ms.ByEngineeringDiploma; path <= ms.ByAnyExemption; path++ {
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
	kind                               ms.QualificationKind
	on                                 ms.Date
	awarded                            bool
	cti, cefdg, grade, cge, registered bool
	level                              ms.Level
	credits                            int64                // in hundredths
	equivalentTo                       ms.QualificationKind // 0 where the jury refused
}

// isM1 tells an M1 or an equivalent: a bachelor of four years, a diploma beyond the M1
// that is not accepted by itself, or a foreign diploma ruled equivalent to one of these.
func (l law) isM1(d diploma) bool {
	kind := d.kind
	if kind == ms.QualificationForeign {
		kind = d.equivalentTo
	}
	switch kind {
	case ms.QualificationM1:
		return true
	case ms.QualificationThirdCycle, ms.QualificationProfessional:
		return !l.thirdCycle
	}
	return kind == ms.QualificationBachelor && d.credits >= 240_00
}

// equivalent tells whether the jury ruled it equivalent to a diploma that opens a
// path by itself.
func (l law) equivalent(d diploma) bool {
	switch d.equivalentTo {
	case ms.QualificationEngineering, ms.QualificationManagement:
		return true
	case ms.QualificationThirdCycle, ms.QualificationProfessional:
		return l.thirdCycle
	case ms.QualificationTitle:
		return l.title
	case ms.QualificationHealth:
		return l.healthEquivalent
	}
	return false
}

// establish notes the facts that hold by a diploma.
func (l law) establish(f *answers, d diploma, start ms.Date) {
	inTime := d.awarded && d.on.Compare(start) <= 0
	switch d.kind {
	case ms.QualificationEngineering:
		f[ms.HasEngineeringDiploma] = true
		if d.cti {
			f[ms.EngineeringDiplomaListed] = true
			if inTime {
				f[ms.EngineeringDiplomaInTime] = true
			}
		}
	case ms.QualificationManagement:
		f[ms.HasManagementDiploma] = true
		if d.cefdg {
			f[ms.ManagementDiplomaListed] = true
			if d.grade {
				f[ms.ManagementDiplomaGrade] = true
				if inTime {
					f[ms.ManagementDiplomaInTime] = true
				}
			}
		}
	case ms.QualificationThirdCycle, ms.QualificationProfessional:
		f[ms.HasThirdCycle] = true
		if inTime {
			f[ms.ThirdCycleInTime] = true
		}
	case ms.QualificationTitle:
		f[ms.HasTitle] = true
		if d.registered {
			f[ms.TitleRegistered] = true
			if d.level == 7 || d.level == 8 {
				f[ms.TitleLevel] = true
				if inTime {
					f[ms.TitleInTime] = true
				}
			}
		}
	case ms.QualificationHealth:
		f[ms.HasHealthDoctorate] = true
		if d.cge {
			f[ms.HealthDoctorateListed] = true
			if inTime {
				f[ms.HealthDoctorateInTime] = true
			}
		}
	case ms.QualificationForeign:
		f[ms.HasForeignDiploma] = true
		if l.equivalent(d) {
			f[ms.ForeignDiplomaEquivalent] = true
			if inTime {
				f[ms.ForeignDiplomaInTime] = true
			}
		}
	}
	if l.isM1(d) {
		f[ms.HasM1] = true
		if inTime {
			f[ms.M1InTime] = true
		}
	}
}

// job is a span of work of which everything is known.
type job struct {
	from, to ms.Date
	kind     ms.WorkKind
	rate     int // in hundredths of full time
}

// amount counts experience up to the eve of a start, day by day, in hundredths of a
// day of which a month has thirty. Where only work after the diploma counts, it is
// given the day of that; the zero Date where there is none.
func amount(jobs []job, start, after ms.Date, readings ms.Readings) (pooled int) {
	var first, last ms.Date
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
		return 0
	}
	rates := make([]int, last.DaysSince(first)+1)
	for _, j := range jobs {
		switch {
		case j.kind == ms.WorkInternship && !readings.Has(ms.CountInternships):
			continue
		case j.kind == ms.WorkStudy && !readings.Has(ms.CountWorkStudy):
			continue
		}
		for i := j.from.DaysSince(first); int(i) < len(rates) && i <= j.to.DaysSince(first); i++ {
			if readings.Has(ms.ProRata) {
				rates[i] = min(100, rates[i]+j.rate)
			} else {
				rates[i] = 100
			}
		}
	}
	for i := range rates {
		if readings.Has(ms.AfterDiplomaOnly) && (after.IsZero() || first.AddDays(i).Compare(after) <= 0) {
			rates[i] = 0
		}
	}
	for i := 0; i < len(rates); {
		end := i
		for end < len(rates) && rates[end] == rates[i] {
			end++
		}
		if rates[i] > 0 {
			pooled += rates[i] * thirtieths(first.AddDays(i), first.AddDays(end-1), readings)
		}
		i = end
	}
	return pooled
}

// thirtieths counts the full months of a run, of thirty days each, and the days left
// over.
func thirtieths(first, last ms.Date, readings ms.Readings) int {
	months := 0
	for closing(first, months+1, readings).Compare(last) <= 0 {
		months++
	}
	return 30*months + int(last.DaysSince(closing(first, months, readings)))
}

// closing gives the day on which so many months are full.
func closing(first ms.Date, months int, readings ms.Readings) ms.Date {
	month := int(first.Month()) - 1 + months
	year := first.Year() + month/12
	month = month%12 + 1
	if sameDay, err := ms.NewDate(year, time.Month(month), first.Day()); err == nil {
		return sameDay.AddDays(-1)
	}
	last, _ := ms.NewDate(year, time.Month(month), 28)
	for next := last.AddDays(1); int(next.Month()) == month; next = next.AddDays(1) {
		last = next
	}
	if readings.Has(ms.ClampMonths) {
		return last.AddDays(-1)
	}
	return last
}

// The worlds of what is blank.

// guesses are what a blank may turn out to be, beside a start.
type guesses struct{ days []ms.Date }

// diplomas gives all that a qualification may turn out to be. Of its standing only
// what bears on its kind is looked at.
func (g guesses) diplomas(q eligibility.Qualification) (all []diploma) {
	for _, kind := range either(q.Kind, ms.QualificationEngineering, ms.QualificationOther) {
		for _, on := range g.or(q.On) {
			for _, awarded := range may(q.Award == ms.Awarded, q.Award == ms.NotAwarded) {
				d := diploma{kind: kind, on: on, awarded: awarded}
				switch kind {
				case ms.QualificationEngineering:
					for _, d.cti = range truths(q.CTIListed) {
						all = append(all, d)
					}
				case ms.QualificationManagement:
					for _, d.cefdg = range truths(q.CEFDGListed) {
						for _, d.grade = range truths(q.GradeOfMaster) {
							all = append(all, d)
						}
					}
				case ms.QualificationTitle:
					for _, d.registered = range g.registered(q.Registration, on) {
						for _, d.level = range either(q.Level, 6, 8) {
							all = append(all, d)
						}
					}
				case ms.QualificationHealth:
					for _, d.cge = range truths(q.CGEListed) {
						all = append(all, d)
					}
				case ms.QualificationBachelor:
					for _, d.credits = range credits(q.Credits) {
						all = append(all, d)
					}
				case ms.QualificationForeign:
					for _, granted := range may(q.Equivalence.Ruling == ms.RulingGranted, q.Equivalence.Ruling == ms.RulingRefused) {
						for _, to := range either(q.Equivalence.To, ms.QualificationEngineering, ms.QualificationOther) {
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
func (g guesses) or(d ms.Date) []ms.Date {
	if !d.IsZero() {
		return []ms.Date{d}
	}
	return g.days
}

// registered tells whether a title may have been registered on a day.
func (g guesses) registered(r eligibility.Registration, on ms.Date) []bool {
	if r.Registered != ms.Unknown {
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
func (g guesses) jobs(w eligibility.Work, start ms.Date) (all []job) {
	for _, kind := range either(w.Kind, ms.WorkEmployment, ms.WorkStudy) {
		for _, from := range append(g.or(w.From), w.To) {
			for _, to := range append(g.or(w.To), from) {
				switch {
				case from.IsZero() || !w.From.IsZero() && from != w.From || !w.To.IsZero() && to != w.To:
					continue // not one that it may be
				case w.To.IsZero() && w.Ongoing == ms.Yes:
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
func exemptions(x eligibility.Exemption) (all []ms.ExemptionKind) {
	refused := x.Ruling == ms.RulingRefused || x.Ruling == ms.RulingNotAsked
	for _, granted := range may(x.Ruling == ms.RulingGranted, refused) {
		for _, kind := range either(x.Kind, ms.ExemptionM1, ms.ExemptionOther) {
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
func (f *answers) establishByExemption(kind ms.ExemptionKind) {
	switch kind {
	case 0:
		return
	case ms.ExemptionM1:
		f[ms.M1ExemptionGranted] = true
	case ms.ExemptionPriorLearning:
		f[ms.PriorLearningGranted] = true
	}
	f[ms.AnyExemptionGranted] = true
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

func truths(t ms.Truth) []bool { return may(t == ms.Yes, t == ms.No) }

// credits gives some numbers within a range, those next to four years among them.
func credits(r ms.Range[ms.Credits]) (all []int64) {
	lower, _ := r.Min()
	upper, bounded := r.Max()
	for _, n := range []int64{lower.Hundredths(), 239_99, 240_00, upper.Hundredths()} {
		if n >= lower.Hundredths() && (!bounded || n <= upper.Hundredths()) {
			all = append(all, n)
		}
	}
	return all
}
