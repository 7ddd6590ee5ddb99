package curriculum

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/report"
)

// projectListedOnce is the advice against listing the credits of the project twice:
// docs/law.md#listed-twice.
var projectListedOnce = Check{
	Rule: &law.Rule{ID: "curriculum/project-listed-once", Sentence: document.Text{
		FR: "Les crédits de la mission et de la thèse ne devraient être listés qu'une fois.",
		EN: "The credits of the mission and the thesis should be listed only once."},
		Figures: law.FigureNames{
			Have: document.Text{FR: "mission", EN: "mission"},
			Also: document.Text{FR: "thèse", EN: "thesis"},
		}},
	Judge: func(p *Pass) { p.judgeListedOnce() },
}

// projectIndependent is never judged. It is there for people to see:
// docs/law.md#independence.
var projectIndependent = Check{
	Rule: &law.Rule{ID: "curriculum/project-independent", Sentence: document.Text{
		FR: "Le projet doit être un travail autonome.",
		EN: "The project must be independent work."}},
	Judge: func(p *Pass) { p.Finding(p.At) },
}

// judgeListedOnce adds a finding where units and record hold different credits, or may, and
// one on the project as a whole.
func (p *Pass) judgeListedOnce() {
	if !p.Judges() || !p.sums[projectSum].limited {
		p.Unassessed(p.At) // only the limit on the project tells what is twice
		return
	}
	mission, thesis := creditBounds(p.Curriculum.Mission.Credits), creditBounds(p.Curriculum.Thesis.Credits)
	p.judgeTwoPlaces(KindMission, p.places.mission, &p.mission, missionCredits, mission)
	p.judgeTwoPlaces(KindThesis, p.places.thesis, &p.thesis, thesisCredits, thesis)
	if (p.mission.differ || p.thesis.differ) && !p.listedTwice {
		return
	}
	f := p.Finding(p.At)
	f.Have, f.Also = creditsFigure.value(p.mission.credits.hull()), creditsFigure.value(p.thesis.credits.hull())
	want := p.sums[projectSum].want
	switch {
	case p.listedTwice:
		f.Status, f.Reason = report.StatusNotMet, ReasonListedTwice
		p.Locate(p.places.mission)
		p.Locate(p.places.thesis)
	case !p.mayBeTwice || p.project.hull() == want: // a sum that is exactly the limit holds nothing twice
		f.Status = report.StatusMet
	default:
		f.Status = report.StatusUnknown
		p.leaveOpen(f, &p.sums[projectSum])
	}
}

// judgeTwoPlaces adds a finding where the units of a kind and the record of a part hold
// different credits, or may. They may where a blank is in one of them, or where a unit may
// be of the kind.
func (p *Pass) judgeTwoPlaces(kind UnitKind, place document.Pointer, part *part, units class, record bounds) {
	listed := p.units.of[units].hull()
	settled := part.listed && record.exact() && listed.exact()
	if !part.differ && (settled || record == nothingKnown || listed.hi == 0) {
		return
	}
	f := p.Finding(place)
	f.Have, f.Also = creditsFigure.value(record), creditsFigure.value(listed)
	if part.differ {
		f.Status, f.Reason = report.StatusNotMet, ReasonTwoPlacesDiffer
		p.Locate(place.Member("credits"))
		return
	}
	f.Status, f.Reason = report.StatusUnknown, report.ReasonBlank
	ofKind := p.sums[projectSum]
	ofKind.only = kind
	p.locateOpenUnits(&ofKind)
	if !record.exact() {
		p.Locate(place.Member("credits"))
	}
}
