package curriculum

import (
	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/report"
)

// Pass is what a check works with: one rule, judged on one dossier or on one curriculum.
//
// A Checker makes passes. The zero Pass has no report and starts no finding. A nil Pass
// panics.
type Pass struct {
	report.Pass
	// Curriculum is what is judged; never nil. A check must not change it.
	Curriculum *Curriculum
	// Programme is the programme of the dossier. It is nil where a curriculum is judged by
	// itself. A check must not change it.
	Programme *ms.Programme
	// At is the place of the curriculum in the document: the root for a curriculum by
	// itself, "/curriculum" in a dossier.
	At document.Pointer
	// ProgrammeAt is the place of the programme in a dossier. Without a programme it means
	// nothing.
	ProgrammeAt document.Pointer

	places      places
	onProgramme ms.Pass // of the checks that OnProgramme makes

	// The sums are taken once for all checks on a curriculum.
	listing
	checker *Checker // whose limits stand in sums
	sums    [sumNames]judgedSum
}

// begin makes the pass one on a curriculum, whatever it was used for before.
func (p *Pass) begin(c *Checker, cur *Curriculum, programme *ms.Programme, at document.Pointer) {
	if p.checker != c {
		p.checker, p.sums = c, c.sums
	}
	if p.At != at || p.places.units.IsRoot() {
		p.At, p.places = at, placesAt(at)
	}
	p.Curriculum, p.Programme = cur, programme
	if programme != nil {
		p.ProgrammeAt = programmeAt
		p.onProgramme.Programme, p.onProgramme.At = programme, programmeAt
	}
	p.listing.take(cur, &p.sums[projectSum], &p.sums[totalSum])
	p.fillSums()
}

// end lets go of what was judged, so that a pass that is kept keeps no document.
func (p *Pass) end() {
	if p.Programme != nil {
		p.onProgramme = ms.Pass{}
	}
	p.Pass, p.Curriculum, p.Programme = report.Pass{}, nil, nil
}

// places holds the places that findings name. They are put together once for each place
// of the curriculum, and not for each finding.
type places struct {
	units, complete, stated, mission, thesis document.Pointer
	written, defended, authors               document.Pointer // of the thesis
}

// placesAt returns the places of a curriculum that stands at at.
func placesAt(at document.Pointer) places {
	thesis := at.Member("thesis")
	return places{
		units: at.Member("units"), complete: at.Member("complete"), stated: at.Member("stated"),
		mission: at.Member("mission"), thesis: thesis,
		written: thesis.Member("written"), defended: thesis.Member("defended"), authors: thesis.Member("authors"),
	}
}

// Totals gives the sums over the curriculum, as Curriculum.Totals does. It sums each time it
// is called. A pass without a curriculum has the sums of an empty one.
func (p *Pass) Totals() Totals {
	totals, _ := p.Curriculum.Totals() // what is judged can be summed
	return totals
}

// statedAt returns the place of the total that the programme states for a sum.
func (p *Pass) statedAt(s *judgedSum) document.Pointer {
	return p.places.stated.Member(s.statedName)
}

// noList reports whether no units are listed and the list is not said to be open either.
func (p *Pass) noList() bool { return len(p.Curriculum.Units) == 0 && !bool(p.Curriculum.Open) }
