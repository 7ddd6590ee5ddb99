package ms

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

// explainUnknownIntake gives an open finding its reason where the intake is not known.
// The intake stands in a dossier. A programme by itself has no place for it.
func (p *Pass) explainUnknownIntake(f *report.Finding) {
	if !p.Intake().IsZero() {
		return
	}
	f.Reason = ReasonIntakeUnknown
	if !p.At.IsRoot() {
		p.Locate(document.Pointer{}.Member("intake"))
	}
}

// locatePeriod adds the ends of a period that exclude the intake. Where neither does, it
// adds the ends that are blank. The period stands at the place at.
func (p *Pass) locatePeriod(at document.Pointer, from, to quantity.Date) {
	intake := p.Intake()
	early, late := intake.IsAtLeast(from) == quantity.No, to.IsAtLeast(intake) == quantity.No
	neither := !early && !late
	if early || (neither && from.IsZero()) {
		p.Locate(at.Member("from"))
	}
	if late || (neither && to.IsZero()) {
		p.Locate(at.Member("to"))
	}
}
