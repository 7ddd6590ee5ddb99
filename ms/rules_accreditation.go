package ms

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

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
		a := &p.Programme.Accreditation
		inPeriod := quantity.Span{From: a.From, To: a.To}.Contains(p.Intake())
		switch {
		case a.Granted == quantity.No:
			f.Status, f.Reason = report.StatusNotMet, ReasonNotGranted
			p.Locate(at.Member("granted"))
		case inPeriod == quantity.No:
			f.Status, f.Reason = report.StatusNotMet, ReasonOutsidePeriod
			p.locatePeriod(at, a.From, a.To)
		case a.Granted == quantity.Yes && inPeriod == quantity.Yes && a.Suspended == quantity.No:
			f.Status = report.StatusMet
		case a.Suspended == quantity.Yes:
			f.Status, f.Reason = report.StatusUnknown, ReasonSuspended
		default:
			f.Status, f.Reason = report.StatusUnknown, report.ReasonBlank
			p.intakeUnknown(f)
			if a.Granted == quantity.Unknown {
				p.Locate(at.Member("granted"))
			}
			p.locatePeriod(at, a.From, a.To)
			if a.Suspended == quantity.Unknown {
				p.Locate(at.Member("suspended"))
			}
		}
	},
}

var levelRegistered = Check{
	Rule: &law.Rule{ID: "programme/level-registered", Sentence: document.Text{
		FR: "Un niveau (CEC ou RNCP) ne peut être revendiqué qu'avec un enregistrement au RNCP en vigueur.",
		EN: "A level (EQF or RNCP) may be claimed only with a registration at the RNCP in force."}},
	Judge: func(p *Pass) {
		f := p.Finding(p.At.Member("levelClaimed"))
		switch {
		case f == nil:
		case p.Programme.LevelClaimed == 0:
			f.Exclude(ReasonNoLevelClaimed)
		default:
			p.judgeRegistration(f)
		}
	},
}

// judgeRegistration judges whether the level claimed is registered at the intake.
func (p *Pass) judgeRegistration(f *report.Finding) {
	at, r := p.At.Member("registration"), &p.Programme.Registration
	inPeriod := quantity.Span{From: r.From, To: r.To}.Contains(p.Intake())
	level := quantity.Unknown
	if r.Level != 0 {
		level = quantity.TruthOf(r.Level == p.Programme.LevelClaimed)
	}
	f.Judge(r.Registered.And(inPeriod).And(level))
	switch {
	case f.Status == report.StatusMet:
	case r.Registered == quantity.No:
		f.Reason = ReasonNotRegistered
		p.Locate(at.Member("registered"))
	case inPeriod == quantity.No:
		f.Reason = ReasonOutsidePeriod
		p.locatePeriod(at, r.From, r.To)
	case level == quantity.No:
		f.Reason = ReasonLevelDiffers
		p.Locate(at.Member("level"))
	default:
		f.Reason = report.ReasonBlank
		p.intakeUnknown(f)
		if r.Registered == quantity.Unknown {
			p.Locate(at.Member("registered"))
		}
		p.locatePeriod(at, r.From, r.To)
		if level == quantity.Unknown {
			p.Locate(at.Member("level"))
		}
	}
}

// intakeUnknown says that a finding is open because the intake is not known. A programme
// of its own has no place for the intake; a dossier has.
func (p *Pass) intakeUnknown(f *report.Finding) {
	if !p.Intake().IsZero() {
		return
	}
	f.Reason = ReasonIntakeUnknown
	if !p.At.IsRoot() {
		p.Locate(document.Pointer{}.Member("intake"))
	}
}

// locatePeriod notes the ends of a period that shut the intake out. Where none does, it
// notes the ends that are blank.
func (p *Pass) locatePeriod(at document.Pointer, from, to quantity.Date) {
	intake := p.Intake()
	early, late := intake.IsAtLeast(from) == quantity.No, to.IsAtLeast(intake) == quantity.No
	open := !early && !late
	if early || (open && from.IsZero()) {
		p.Locate(at.Member("from"))
	}
	if late || (open && to.IsZero()) {
		p.Locate(at.Member("to"))
	}
}
