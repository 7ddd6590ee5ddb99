package ms

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

var deliveredByMembers = Check{
	Rule: &law.Rule{ID: "programme/delivered-by-members", Sentence: document.Text{
		FR: "Seules des écoles membres de la Conférence des grandes écoles peuvent délivrer le diplôme.",
		EN: "Only schools that are members of the Conférence des grandes écoles may deliver the diploma."}},
	Judge: func(p *Pass) {
		p.eachSchool(func(s *School, at document.Pointer) concern {
			if s.Role == 0 {
				return concern{s.delivers(), at.Member("role")}
			}
			return concern{s.delivers(), at.Member("delivers")}
		}, p.judgeMember, nil)
	},
}

var partnerDelivers = Check{
	Rule: &law.Rule{ID: "programme/partner-delivers", Sentence: document.Text{
		FR: "Un partenaire académique ne peut pas délivrer le diplôme.",
		EN: "An academic partner may not deliver the diploma."}},
	Judge: func(p *Pass) {
		p.eachSchool(isRole(RolePartner), func(f *report.Finding, s *School, at document.Pointer) {
			f.Judge(s.Delivers.Not())
			if f.Status == report.StatusMet {
				return
			}
			if f.Status == report.StatusUnknown {
				f.Reason = report.ReasonBlank
			}
			p.Locate(at.Member("delivers"))
		}, ReasonNoPartner)
	},
}

var coAccreditationMembers = Check{
	Rule: &law.Rule{ID: "programme/co-accreditation-members", Sentence: document.Text{
		FR: "La co-accréditation n'est possible qu'entre écoles membres.",
		EN: "Co-accreditation is possible between member schools only."}},
	Judge: func(p *Pass) {
		shared, coAccredited := p.Programme.isShared(), isRole(RoleCoAccredited)
		p.eachSchool(func(s *School, at document.Pointer) concern {
			if s.Role == RoleLead { // the lead is one of the schools that share
				return concern{shared, p.At.Member("schools")}
			}
			return coAccredited(s, at)
		}, p.judgeMember, ReasonNoCoAccreditation)
	},
}

// isShared tells whether several schools are accredited together.
func (p *Programme) isShared() quantity.Truth {
	leads, shared := 0, quantity.No
	for i := range p.Schools {
		switch p.Schools[i].Role {
		case 0:
			shared = shared.Or(quantity.Unknown)
		case RoleLead:
			leads++
		case RoleCoAccredited:
			shared = quantity.Yes
		}
	}
	if leads > 1 {
		return quantity.Yes
	}
	return shared
}

// concern is whether a rule concerns a school and, where that is open, the place that
// leaves it open.
type concern struct {
	truth quantity.Truth
	place document.Pointer
}

func isRole(role Role) func(*School, document.Pointer) concern {
	return func(s *School, at document.Pointer) concern {
		if s.Role == 0 {
			return concern{quantity.Unknown, at.Member("role")}
		}
		return concern{quantity.TruthOf(s.Role == role), at}
	}
}

// eachSchool judges every school that the rule concerns or may concern. Where there is
// none, the rule does not apply for the reason none. Without that reason, a school that
// the rule concerns is missing.
func (p *Pass) eachSchool(
	concerned func(*School, document.Pointer) concern,
	judge func(*report.Finding, *School, document.Pointer),
	none *report.Reason,
) {
	at := p.At.Member("schools")
	schools := p.Programme.Schools
	anyConcerned := false
	if p.Judges() {
		for i := range schools {
			school := at.Index(i)
			concern := concerned(&schools[i], school)
			if concern.truth == quantity.No {
				continue
			}
			anyConcerned = true
			f := p.Finding(school)
			judge(f, &schools[i], school)
			if concern.truth == quantity.Unknown && f.Status != report.StatusMet {
				p.leaveConcernOpen(f, &schools[i], school, concern)
			}
		}
	}
	if anyConcerned {
		return
	}
	f := p.Finding(at)
	switch {
	case f == nil:
	case len(schools) == 0 || none == nil:
		f.Status, f.Reason = report.StatusUnknown, report.ReasonBlank
		p.Locate(at)
	default:
		f.Exclude(none)
	}
}

// leaveConcernOpen makes a finding unknown because the rule may not concern the school.
func (p *Pass) leaveConcernOpen(f *report.Finding, s *School, school document.Pointer, c concern) {
	if f.Status == report.StatusNotMet {
		f.Locations = nil // whether the school is concerned at all comes first
	}
	f.Status, f.Reason = report.StatusUnknown, report.ReasonBlank
	if s.contradictsRole() && c.place == school.Member("delivers") {
		f.Reason = report.ReasonStatementsContradict
	}
	p.Locate(c.place)
}

func (p *Pass) judgeMember(f *report.Finding, s *School, at document.Pointer) {
	member, contradiction := s.Member.at(p.Intake())
	f.Judge(member)
	switch {
	case contradiction:
		f.Reason = report.ReasonStatementsContradict
	case member == quantity.No:
		f.Reason = ReasonNotMember
	case member == quantity.Unknown:
		f.Reason = report.ReasonBlank
	}
	if f.Status != report.StatusMet {
		p.Locate(at.Member("member"))
	}
}
