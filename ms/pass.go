package ms

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

// Pass is what a check works with: one rule, judged on one programme.
//
// A Checker makes passes. The zero Pass has no report and starts no finding. A nil Pass
// panics.
type Pass struct {
	report.Pass
	// Programme is what is judged. A check must not change it.
	Programme *Programme
	// At is the place of the programme in the document: the root for a programme by
	// itself, "/programme" in a dossier.
	At document.Pointer
}

// eachTrack judges every track of the programme, with a finding at each. A programme
// without tracks gets one finding, which is unknown.
func (p *Pass) eachTrack(judge func(f *report.Finding, track *Track, at document.Pointer)) {
	at := p.At.Member("tracks")
	tracks := p.Programme.Tracks
	if !p.Judges() || len(tracks) == 0 {
		if f := p.Finding(at); f != nil {
			f.Status, f.Reason = report.StatusUnknown, report.ReasonBlank
			f.Want, _ = p.Limit()
			p.Locate(at)
		}
		return
	}
	for i := range tracks {
		judge(p.Finding(at.Index(i)), &tracks[i], at.Index(i))
	}
}

// limitIn returns the limit of the rule in a measure. It is the zero Value where the
// edition has none.
func (p *Pass) limitIn(m quantity.Measure) quantity.Value {
	limit, _ := p.Term().Limit(m)
	return limit
}

// basisIn returns how the limit in a measure is known, nil where the edition holds no
// term on the rule.
func (p *Pass) basisIn(m quantity.Measure) *law.Basis { return p.Term().BasisOf(m) }
