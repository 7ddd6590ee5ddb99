package ms

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

// The rules on the Executive MS are advice: docs/law.md#executive.

var executivePartTime = Check{
	Rule: &law.Rule{ID: "programme/executive-part-time", Sentence: document.Text{
		FR: "Un Executive MS devrait se suivre à temps partiel.",
		EN: "An Executive MS should be followed part time."}},
	Judge: func(p *Pass) {
		if !p.isExecutive() {
			return
		}
		p.eachTrack(func(f *report.Finding, track *Track, at document.Pointer) {
			f.Place = at.Member("mode")
			switch track.Mode {
			case PartTime:
				f.Status = report.StatusMet
			case FullTime:
				f.Status = report.StatusNotMet
				p.Locate(f.Place)
			default:
				f.Status, f.Reason = report.StatusUnknown, report.ReasonBlank
				p.Locate(f.Place)
			}
		})
	},
}

var executiveDuration = Check{
	Rule: &law.Rule{ID: "programme/executive-duration", Measure: quantity.MeasureMonths, Sentence: document.Text{
		FR: "Un Executive MS devrait durer {want}.",
		EN: "An Executive MS should last {want}."}},
	Judge: func(p *Pass) {
		if p.isExecutive() {
			p.eachTrack(p.judgeMonths)
		}
	},
}

var executiveExperience = Check{
	Rule: &law.Rule{ID: "programme/executive-experience", Sentence: document.Text{
		FR: "Les participants d'un Executive MS devraient en général avoir au moins trois ans d'expérience professionnelle.",
		EN: "Participants of an Executive MS should usually have at least three years of professional experience."}},
	Judge: func(p *Pass) {
		if p.isExecutive() {
			p.Finding(p.At.Member("profile")) // unjudged: the text says "usually"
		}
	},
}

// isExecutive tells whether the programme is an Executive MS. Where it is not, or where
// its profile is blank, isExecutive has added the finding that says so.
func (p *Pass) isExecutive() bool {
	at := p.At.Member("profile")
	switch p.Programme.Profile {
	case ProfileExecutive:
		return true
	case ProfileStandard:
		p.Exclude(at, ReasonNotExecutive)
	default:
		if f := p.Finding(at); f != nil {
			f.Status, f.Reason = report.StatusUnknown, report.ReasonBlank
			p.Locate(at)
		}
	}
	return false
}
