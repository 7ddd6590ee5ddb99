package ms

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

// levelRegistered bears on a programme that claims a level: docs/law.md#level.
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

// judgeRegistration judges whether the title is registered at the intake with the level
// that the programme claims.
func (p *Pass) judgeRegistration(f *report.Finding) {
	at, registration := p.At.Member("registration"), &p.Programme.Registration
	inPeriod := quantity.Span{From: registration.From, To: registration.To}.Contains(p.Intake())
	level := quantity.Unknown
	if registration.Level != 0 {
		level = quantity.TruthOf(registration.Level == p.Programme.LevelClaimed)
	}
	f.Judge(registration.Registered.And(inPeriod).And(level))
	switch {
	case f.Status == report.StatusMet:
	case registration.Registered == quantity.No:
		f.Reason = ReasonNotRegistered
		p.Locate(at.Member("registered"))
	case inPeriod == quantity.No:
		f.Reason = ReasonOutsidePeriod
		p.locatePeriod(at, registration.From, registration.To)
	case level == quantity.No:
		f.Reason = ReasonLevelDiffers
		p.Locate(at.Member("level"))
	default:
		f.Reason = report.ReasonBlank
		p.explainUnknownIntake(f)
		if registration.Registered == quantity.Unknown {
			p.Locate(at.Member("registered"))
		}
		p.locatePeriod(at, registration.From, registration.To)
		if level == quantity.Unknown {
			p.Locate(at.Member("level"))
		}
	}
}
