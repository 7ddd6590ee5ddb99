package curriculum

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

// workloadPlausible is advice: docs/law.md#workload.
var workloadPlausible = Check{
	Rule: &law.Rule{ID: "curriculum/workload-plausible", Measure: quantity.MeasureHours, Bound: law.MostBound, Sentence: document.Text{
		FR: "Les heures d'une unité devraient tenir dans la charge de travail de ses crédits ({want} par crédit).",
		EN: "The hours of a unit should fit into the workload of its credits ({want} a credit)."}},
	Judge: func(p *Pass) { p.judgeWorkload() },
}

// judgeWorkload adds a finding on each unit whose contact hours exceed the workload of its
// credits. Where none does, or where it is not known of all, one finding at the list says
// so.
func (p *Pass) judgeWorkload() {
	list := p.places.units
	if !p.Judges() {
		p.Finding(list)
		return
	}
	if p.noList() {
		p.Finding(list).Exclude(ReasonNoUnits)
		return
	}
	limit, _ := p.Limit()
	w := workload{Pass: p, perCredit: boundsOf(limit).hi}
	w.judge(p.Curriculum.Units, list, 0)
	if !w.open && !p.units.open && w.broken {
		return
	}
	f := p.Finding(list)
	switch {
	case w.open:
		f.Status, f.Reason = report.StatusUnknown, report.ReasonBlank
	case p.units.open:
		f.Status, f.Reason = report.StatusUnknown, ReasonListOpen
	default:
		f.Status = report.StatusMet
		return
	}
	if p.Curriculum.Open {
		p.Locate(p.places.complete)
	}
	w.locateOpen(p.Curriculum.Units, list, 0)
}

// workload judges units by a number of hours for each credit.
type workload struct {
	*Pass
	perCredit int64 // in parts of an hour
	// open says that a unit is not known to be plausible, broken that one is implausible.
	open, broken bool
}

// judge adds a finding on each unit that is implausible.
func (w *workload) judge(units []Unit, list document.Pointer, inherited UnitKind) {
	for i := range units {
		u := &units[i]
		hours, credits := hourBounds(u.Hours), creditBounds(u.Credits)
		if len(u.Units) == 0 && w.surelyFits(hours, credits) {
			continue // whatever its kind; plausible says so too, and takes 5 % more of a report
		}
		kind := u.kind(inherited)
		switch w.plausible(u, kind) {
		case quantity.Unknown:
			w.open = w.open || len(u.Units) == 0 // a group is open only through its units
		case quantity.No:
			w.broken = true
			f := w.Finding(list.Index(i).Member("hours"))
			f.Have = hoursFigure.value(hours)
			f.Want = quantity.ValueOfHours(quantity.AtMost(quantity.HoursOfParts(credits.hi * w.perCredit / 100)))
			f.Judge(quantity.No)
		}
		if len(u.Units) > 0 {
			w.judge(u.Units, list.Index(i).Member("units"), kind)
		}
	}
}

// locateOpen adds the blanks that leave a unit open to the finding.
func (w *workload) locateOpen(units []Unit, list document.Pointer, inherited UnitKind) {
	for i := range units {
		u, at := &units[i], list.Index(i)
		kind := u.kind(inherited)
		if u.Open {
			w.Locate(at.Member("complete"))
		}
		if len(u.Units) == 0 && w.plausible(u, kind) == quantity.Unknown {
			if kind == 0 {
				w.Locate(at.Member("kind"))
			}
			if !hourBounds(u.Hours).exact() {
				w.Locate(at.Member("hours"))
			}
			if !creditBounds(u.Credits).exact() {
				w.Locate(at.Member("credits"))
			}
		}
		w.locateOpen(u.Units, at.Member("units"), kind)
	}
}

// plausible tells whether the hours of a unit fit into its credits. It is Yes for a
// unit of no credits, for a kind whose hours are not taught, and for a group without both
// figures. It is never No where the kind is not known.
func (w *workload) plausible(u *Unit, kind UnitKind) quantity.Truth {
	hours, credits := hourBounds(u.Hours), creditBounds(u.Credits)
	bareGroup := len(u.Units) > 0 && (hours == nothingKnown || credits == nothingKnown)
	if bareGroup || credits == exactly(0) || kind.Taught() == quantity.No {
		return quantity.Yes
	}
	switch {
	case credits.hi < unbounded && hours.lo*100 > credits.hi*w.perCredit && kind != 0:
		return quantity.No
	case w.surelyFits(hours, credits):
		return quantity.Yes
	}
	return quantity.Unknown
}

// surelyFits tells whether the most hours fit into the fewest credits. Credits are
// hundredths, hence the factor of 100.
func (w *workload) surelyFits(hours, credits bounds) bool {
	return hours.hi < unbounded && hours.hi*100 <= credits.lo*w.perCredit
}
