package curriculum

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

// leaveOpen gives a finding on an open sum its reason, unless it has one, and the places
// that would settle it.
func (p *Pass) leaveOpen(f *report.Finding, s *judgedSum) {
	if f.Reason == nil {
		f.Reason = p.whyOpen(s)
	}
	p.locateOpenUnits(s)
	if s.ofProject() {
		p.locateOpenPart(p.places.mission, &p.mission)
		p.locateOpenPart(p.places.thesis, &p.thesis)
	}
}

// whyOpen gives the first reason that leaves a sum open.
func (p *Pass) whyOpen(s *judgedSum) *report.Reason {
	switch {
	case s.taughtPart && len(p.Curriculum.Units) == 0:
		return ReasonNoUnits
	case s.taughtPart && p.units.open && s.listed.most.hi == unbounded:
		return ReasonListOpen
	case s.ofProject() && p.listedTwice:
		return ReasonListedTwice
	case s.ofProject() && (p.mission.differ || p.thesis.differ):
		return ReasonTwoPlacesDiffer
	case p.units.conflicts[s.figure.index] > 0:
		return report.ReasonStatementsContradict
	case !s.complete:
		return report.ReasonBlank
	case s.listed.dependsOnChoice():
		return ReasonDependsOnChoice
	case s.figure == &hoursFigure && !s.projectPart && p.undecidedKinds():
		return ReasonUndecidedKinds
	}
	return report.ReasonWideRange
}

// undecidedKinds tells whether some hours are of units whose kind may or may not count
// as taught.
func (p *Pass) undecidedKinds() bool {
	counted, taught := &p.units.of[countedHours], &p.units.of[taughtHours]
	return counted.least.hi < taught.least.hi || counted.most.hi < taught.most.hi
}

// locateOpenUnits adds to the finding the blanks of the units that count in a sum, and the
// open lists.
func (p *Pass) locateOpenUnits(s *judgedSum) {
	if len(p.Curriculum.Units) == 0 && s.taughtPart {
		p.Locate(p.places.units)
	}
	if p.Curriculum.Open {
		p.Locate(p.places.complete)
	}
	p.locateOpenList(p.Curriculum.Units, p.places.units, 0, s)
}

func (p *Pass) locateOpenList(units []Unit, list document.Pointer, inherited UnitKind, s *judgedSum) {
	for i := range units {
		u, at := &units[i], list.Index(i)
		kind := u.kind(inherited)
		own := s.figure.of(u)
		if len(u.Units) > 0 || u.Open {
			if own.exact() && s.figure.allTaught(u.Units, kind, s.figure.taught(kind)) {
				continue // the group's own figure settles it, whatever its units leave blank
			}
			if u.Open {
				p.Locate(at.Member("complete"))
			}
			p.locateOpenList(u.Units, at.Member("units"), kind, s)
			continue
		}
		if s.only != 0 && kind != s.only && kind != 0 {
			continue
		}
		taught := s.figure.taught(kind)
		if (taught == quantity.Yes && !s.taughtPart) || (taught == quantity.No && !s.projectPart) {
			continue
		}
		ofAllHours := s.taughtPart && s.projectPart && s.figure == &hoursFigure // then kinds make no difference
		if taught == quantity.Unknown && own.hi > 0 && !ofAllHours {
			p.Locate(at.Member("kind"))
		}
		if !own.exact() {
			p.Locate(at.Member(s.figure.name))
		}
	}
}

// locateOpenPart adds the credits of the mission or of the thesis to the finding, where
// they are blank or where another figure contradicts them.
func (p *Pass) locateOpenPart(place document.Pointer, part *part) {
	if (!part.listed && !part.credits.hull().exact()) || part.differ || p.listedTwice {
		p.Locate(place.Member("credits"))
	}
}
