package curriculum

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

var workloadPlausible = Check{
	Rule: &law.Rule{ID: "curriculum/workload-plausible", Measure: quantity.MeasureHours, Sentence: document.Text{
		FR: "Les heures d'une unité devraient tenir dans la charge de travail de ses crédits ({want} par crédit).",
		EN: "The hours of a unit should fit into the workload of its credits ({want} a credit)."}},
	Judge: func(p *Pass) { p.judgeWorkload() },
}

// judgeWorkload finds the units whose contact hours exceed the workload
// that their credits stand for. Units of no credits are exempt.
func (p *Pass) judgeWorkload() {
	place := p.places.units
	if !p.Judges() {
		p.Finding(place)
		return
	}
	if p.noList() {
		p.Finding(place).Exclude(ReasonNoUnits)
		return
	}
	limit, _ := p.Limit()
	w := workload{Pass: p, perCredit: boundsOf(limit).hi}
	w.judge(p.Curriculum.Units, place, 0)
	if !w.open && !p.units.open && w.broken {
		return
	}
	f := p.Finding(place)
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
	w.noteOpen(p.Curriculum.Units, place, 0)
}

type workload struct {
	*Pass
	perCredit    int64
	open, broken bool
}

// judge finds the units whose hours do not fit into their credits.
func (w *workload) judge(units []Unit, at document.Pointer, inherited UnitKind) {
	for i := range units {
		u := &units[i]
		if len(u.Units) == 0 && w.fits(hourBounds(u.Hours), creditBounds(u.Credits)) {
			continue // whatever its kind
		}
		kind := u.kind(inherited)
		switch w.plausible(u, kind) {
		case quantity.Unknown:
			w.open = w.open || len(u.Units) == 0 // what a group leaves open, its units tell
		case quantity.No:
			w.broken = true
			f := w.Finding(at.Index(i).Member("hours"))
			f.Have = hoursFigure.value(hourBounds(u.Hours))
			f.Want = quantity.ValueOfHours(quantity.AtMost(quantity.HoursOfParts(creditBounds(u.Credits).hi * w.perCredit / 100)))
			f.Judge(quantity.No)
		}
		if len(u.Units) > 0 {
			w.judge(u.Units, at.Index(i).Member("units"), kind)
		}
	}
}

// noteOpen notes the blanks that leave a unit's plausibility open.
func (w *workload) noteOpen(units []Unit, at document.Pointer, inherited UnitKind) {
	for i := range units {
		u, unit := &units[i], at.Index(i)
		kind := u.kind(inherited)
		if u.Open {
			w.Locate(unit.Member("complete"))
		}
		if len(u.Units) == 0 && w.plausible(u, kind) == quantity.Unknown {
			if kind == 0 {
				w.Locate(unit.Member("kind"))
			}
			if !hourBounds(u.Hours).exact() {
				w.Locate(unit.Member("hours"))
			}
			if !creditBounds(u.Credits).exact() {
				w.Locate(unit.Member("credits"))
			}
		}
		w.noteOpen(u.Units, unit.Member("units"), kind)
	}
}

// plausible tells whether the hours of a unit fit into its credits. Units that
// hold no contact hours, and groups without figures of their own, pass.
func (w *workload) plausible(u *Unit, kind UnitKind) quantity.Truth {
	h, credits := hourBounds(u.Hours), creditBounds(u.Credits)
	group := len(u.Units) > 0 && (h == nothingKnown || credits == nothingKnown)
	if group || credits == exactly(0) || kind.Taught() == quantity.No {
		return quantity.Yes
	}
	switch {
	case credits.hi < unbounded && h.lo*100 > credits.hi*w.perCredit && kind != 0:
		return quantity.No
	case w.fits(h, credits):
		return quantity.Yes
	}
	return quantity.Unknown
}

// fits tells whether the hours fit into the credits for sure.
func (w *workload) fits(h, credits bounds) bool {
	return h.hi < unbounded && h.hi*100 <= credits.lo*w.perCredit
}
