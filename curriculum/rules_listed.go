package curriculum

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/report"
)

var projectListedOnce = Check{
	Rule: &law.Rule{ID: "curriculum/project-listed-once", Sentence: document.Text{
		FR: "Les crédits de la mission et de la thèse ne devraient être listés qu'une fois.",
		EN: "The credits of the mission and the thesis should be listed only once."},
		Figures: law.Figures{
			Have: document.Text{FR: "mission", EN: "mission"},
			Also: document.Text{FR: "thèse", EN: "thesis"},
		}},
	Judge: func(p *Pass) { p.judgeListedOnce() },
}

func (p *Pass) judgeListedOnce() {
	if !p.Judges() || !p.sums[projectSum].limited {
		p.Unfound(p.At)
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
	case !p.mayBeTwice || p.project.hull() == want: // what comes to just as much is not there twice
		f.Status = report.StatusMet
	default:
		f.Status = report.StatusUnknown
		p.leaveOpen(f, &p.sums[projectSum])
	}
}

// judgeTwoPlaces judges whether units and record hold the same credits, where
// both hold some or units of unknown kind may.
func (p *Pass) judgeTwoPlaces(kind UnitKind, place document.Pointer, held *part, units class, record bounds) {
	listed := p.units.of[units].hull()
	settled := held.listed && record.exact() && listed.exact()
	if !held.differ && (settled || record == nothingKnown || listed.hi == 0) {
		return
	}
	f := p.Finding(place)
	f.Have, f.Also = creditsFigure.value(record), creditsFigure.value(listed)
	if held.differ {
		f.Status, f.Reason = report.StatusNotMet, ReasonTwoPlacesDiffer
		p.Locate(place.Member("credits"))
		return
	}
	f.Status, f.Reason = report.StatusUnknown, report.ReasonBlank
	ofKind := p.sums[projectSum]
	ofKind.only = kind
	p.openUnits(&ofKind)
	if !record.exact() {
		p.Locate(place.Member("credits"))
	}
}
