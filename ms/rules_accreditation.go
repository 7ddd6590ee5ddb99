package ms

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

// accreditedAtIntake takes the intake as the day that counts, and leaves a suspended
// accreditation open: docs/law.md#accreditation.
var accreditedAtIntake = Check{
	Rule: &law.Rule{ID: "programme/accredited-at-intake", Sentence: document.Text{
		FR: "La formation elle-même doit être accréditée à la rentrée.",
		EN: "The programme itself must be accredited at the intake."}},
	Judge: func(p *Pass) {
		at := p.At.Member("accreditation")
		f := p.Finding(at)
		if f == nil {
			return
		}
		accreditation := &p.Programme.Accreditation
		inPeriod := quantity.Span{From: accreditation.From, To: accreditation.To}.Contains(p.Intake())
		switch {
		case accreditation.Granted == quantity.No:
			f.Status, f.Reason = report.StatusNotMet, ReasonNotGranted
			p.Locate(at.Member("granted"))
		case inPeriod == quantity.No:
			f.Status, f.Reason = report.StatusNotMet, ReasonOutsidePeriod
			p.locatePeriod(at, accreditation.From, accreditation.To)
		case accreditation.Granted == quantity.Yes && inPeriod == quantity.Yes && accreditation.Suspended == quantity.No:
			f.Status = report.StatusMet
		case accreditation.Suspended == quantity.Yes:
			f.Status, f.Reason = report.StatusUnknown, ReasonSuspended
		default:
			f.Status, f.Reason = report.StatusUnknown, report.ReasonBlank
			p.explainUnknownIntake(f)
			if accreditation.Granted == quantity.Unknown {
				p.Locate(at.Member("granted"))
			}
			p.locatePeriod(at, accreditation.From, accreditation.To)
			if accreditation.Suspended == quantity.Unknown {
				p.Locate(at.Member("suspended"))
			}
		}
	},
}
