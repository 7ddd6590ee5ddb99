package ms

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

// Which schools the rules concern, and what is read where statements contradict each
// other: docs/law.md#members.

var deliveredByMembers = Check{
	Rule: &law.Rule{ID: "programme/delivered-by-members", Sentence: document.Text{
		FR: "Seules des écoles membres de la Conférence des grandes écoles peuvent délivrer le diplôme.",
		EN: "Only schools that are members of the Conférence des grandes écoles may deliver the diploma."}},
	Judge: func(p *Pass) {
		p.eachSchool(func(school *School, at document.Pointer) concern {
			if school.Role == 0 {
				return concern{school.delivers(), at.Member("role")}
			}
			return concern{school.delivers(), at.Member("delivers")}
		}, p.judgeMember, nil)
	},
}

var partnerDelivers = Check{
	Rule: &law.Rule{ID: "programme/partner-delivers", Sentence: document.Text{
		FR: "Un partenaire académique ne peut pas délivrer le diplôme.",
		EN: "An academic partner may not deliver the diploma."}},
	Judge: func(p *Pass) {
		p.eachSchool(isRole(RolePartner), func(f *report.Finding, school *School, at document.Pointer) {
			f.Judge(school.Delivers.Not())
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
		p.eachSchool(func(school *School, at document.Pointer) concern {
			if school.Role == RoleLead { // one of the schools that share the programme, if it is shared
				return concern{shared, p.At.Member("schools")}
			}
			return coAccredited(school, at)
		}, p.judgeMember, ReasonNoCoAccreditation)
	},
}

// isShared tells whether several schools are accredited together: one is
// co-accredited, or there are two leads. A school of unknown role leaves it open.
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

// concern says whether a rule concerns a school. Where that is unknown, place is what
// would settle it.
type concern struct {
	truth quantity.Truth
	place document.Pointer
}

// isRole gives a function that tells whether a school has a role.
func isRole(role Role) func(school *School, at document.Pointer) concern {
	return func(school *School, at document.Pointer) concern {
		if school.Role == 0 {
			return concern{quantity.Unknown, at.Member("role")}
		}
		return concern{quantity.TruthOf(school.Role == role), at}
	}
}

// eachSchool judges every school that the rule concerns or may concern, with a finding at
// each. Where it concerns none, there is one finding at the list: the rule does not apply,
// for the reason none. It is unknown where the list is blank or where none is nil, which
// says that the rule must concern some school.
func (p *Pass) eachSchool(
	concerned func(school *School, at document.Pointer) concern,
	judge func(f *report.Finding, school *School, at document.Pointer),
	none *report.Reason,
) {
	list := p.At.Member("schools")
	schools := p.Programme.Schools
	anyConcerned := false
	if p.Judges() {
		for i := range schools {
			school, at := &schools[i], list.Index(i)
			concern := concerned(school, at)
			if concern.truth == quantity.No {
				continue
			}
			anyConcerned = true
			f := p.Finding(at)
			judge(f, school, at)
			if concern.truth == quantity.Unknown && f.Status != report.StatusMet {
				p.leaveConcernOpen(f, school, at, concern)
			}
		}
	}
	if anyConcerned {
		return
	}
	f := p.Finding(list)
	switch {
	case f == nil:
	case len(schools) == 0 || none == nil:
		f.Status, f.Reason = report.StatusUnknown, report.ReasonBlank
		p.Locate(list)
	default:
		f.Exclude(none)
	}
}

// leaveConcernOpen makes a finding unknown because the rule may not concern the school.
func (p *Pass) leaveConcernOpen(f *report.Finding, school *School, at document.Pointer, c concern) {
	if f.Status == report.StatusNotMet {
		f.Locations = nil // first settle whether the rule concerns the school
	}
	f.Status, f.Reason = report.StatusUnknown, report.ReasonBlank
	if school.contradictsRole() && c.place == at.Member("delivers") {
		f.Reason = report.ReasonStatementsContradict
	}
	p.Locate(c.place)
}

// judgeMember judges whether a school is a member at the intake.
func (p *Pass) judgeMember(f *report.Finding, school *School, at document.Pointer) {
	member, contradiction := school.Member.at(p.Intake())
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
