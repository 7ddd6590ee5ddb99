package eligibility

import (
	"encoding/json"
	"slices"

	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/ms/document"
)

// Evidence says which members of a qualification, a span of work or an exemption are
// evidenced by a document (justifiés). It is a set; all others are only asserted. The zero
// value is empty.
//
// In JSON it is "evidenced" for all members, or a list of the names of those that are. It
// is left out where all are asserted.
type Evidence uint32

// The members that may be evidenced. A registration is evidenced as a whole, and so is an
// equivalence.
const (
	EvidenceOfKind Evidence = 1 << iota
	EvidenceOfAward
	EvidenceOfOn
	EvidenceOfCountry
	EvidenceOfLevel
	EvidenceOfCredits
	EvidenceOfCTIListed
	EvidenceOfCEFDGListed
	EvidenceOfGradeOfMaster
	EvidenceOfCGEListed
	EvidenceOfRegistration
	EvidenceOfEquivalence
	EvidenceOfFrom
	EvidenceOfTo
	EvidenceOfOngoing
	EvidenceOfRate
	EvidenceOfRuling
	EvidenceOfBy
	EvidenceOfMotive

	// Evidenced says that all members are.
	Evidenced Evidence = 1<<iota - 1
)

// evidenceNames are the names of the members in documents. No text for people has them.
var evidenceNames = enum.Set[Evidence]{
	{One: EvidenceOfKind, Word: "kind"},
	{One: EvidenceOfAward, Word: "award"},
	{One: EvidenceOfOn, Word: "on"},
	{One: EvidenceOfCountry, Word: "country"},
	{One: EvidenceOfLevel, Word: "level"},
	{One: EvidenceOfCredits, Word: "credits"},
	{One: EvidenceOfCTIListed, Word: "ctiListed"},
	{One: EvidenceOfCEFDGListed, Word: "cefdgListed"},
	{One: EvidenceOfGradeOfMaster, Word: "gradeOfMaster"},
	{One: EvidenceOfCGEListed, Word: "cgeListed"},
	{One: EvidenceOfRegistration, Word: "registration"},
	{One: EvidenceOfEquivalence, Word: "equivalence"},
	{One: EvidenceOfFrom, Word: "from"},
	{One: EvidenceOfTo, Word: "to"},
	{One: EvidenceOfOngoing, Word: "ongoing"},
	{One: EvidenceOfRate, Word: "rate"},
	{One: EvidenceOfRuling, Word: "ruling"},
	{One: EvidenceOfBy, Word: "by"},
	{One: EvidenceOfMotive, Word: "motive"},
}

// The members that each sort of entry has.
const (
	evidenceOfQualifications = EvidenceOfKind | EvidenceOfAward | EvidenceOfOn | EvidenceOfCountry | EvidenceOfLevel |
		EvidenceOfCredits | EvidenceOfCTIListed | EvidenceOfCEFDGListed | EvidenceOfGradeOfMaster | EvidenceOfCGEListed |
		EvidenceOfRegistration | EvidenceOfEquivalence
	evidenceOfWork       = EvidenceOfKind | EvidenceOfFrom | EvidenceOfTo | EvidenceOfOngoing | EvidenceOfRate
	evidenceOfExemptions = EvidenceOfKind | EvidenceOfRuling | EvidenceOfBy | EvidenceOfOn | EvidenceOfMotive
)

var evidenceAccepted = func() document.Text {
	return document.Text{
		FR: `"evidenced", "asserted" ou un tableau de noms parmi : ` + evidenceNames.All(),
		EN: `"evidenced", "asserted" or an array of names among: ` + evidenceNames.All(),
	}
}()

// Has tells whether all of some members are evidenced.
func (e Evidence) Has(members Evidence) bool { return e&members == members }

// MarshalJSON writes "evidenced", "asserted" or a list of names.
func (e Evidence) MarshalJSON() ([]byte, error) {
	switch e & Evidenced {
	case 0:
		return []byte(`"asserted"`), nil
	case Evidenced:
		return []byte(`"evidenced"`), nil
	}
	return json.Marshal(evidenceNames.Words(e))
}

// UnmarshalJSON reads what MarshalJSON writes. The error is a *document.Error.
func (e *Evidence) UnmarshalJSON(b []byte) error {
	if read, ok := readEvidence(b); ok {
		*e = read
		return nil
	}
	return &document.Error{Problems: []document.Problem{{Found: document.Text{FR: "autre chose", EN: "something else"}, Accepted: evidenceAccepted}}}
}

func readEvidence(b []byte) (read Evidence, ok bool) {
	switch string(b) {
	case `"asserted"`:
		return 0, true
	case `"evidenced"`:
		return Evidenced, true
	}
	var words []string
	if len(b) == 0 || b[0] != '[' || json.Unmarshal(b, &words) != nil {
		return 0, false
	}
	for _, word := range words {
		one, found := evidenceNames.Find(word)
		if !found {
			return 0, false
		}
		read |= one
	}
	return read, true
}

// OnEvidence gives the applicant with every member that is not evidenced left blank: what
// is known of the applicant when only documents count. Lists stay as complete as they are
// said to be. Of a nil applicant it gives one of whom nothing is known.
func (a *Applicant) OnEvidence() *Applicant {
	if a == nil {
		return new(Applicant)
	}
	b := *a
	b.Qualifications = slices.Clone(a.Qualifications)
	for i := range b.Qualifications {
		q := &b.Qualifications[i]
		blank(&q.Kind, q.Evidence, EvidenceOfKind)
		blank(&q.Award, q.Evidence, EvidenceOfAward)
		blank(&q.On, q.Evidence, EvidenceOfOn)
		blank(&q.Country, q.Evidence, EvidenceOfCountry)
		blank(&q.Level, q.Evidence, EvidenceOfLevel)
		blank(&q.Credits, q.Evidence, EvidenceOfCredits)
		blank(&q.CTIListed, q.Evidence, EvidenceOfCTIListed)
		blank(&q.CEFDGListed, q.Evidence, EvidenceOfCEFDGListed)
		blank(&q.GradeOfMaster, q.Evidence, EvidenceOfGradeOfMaster)
		blank(&q.CGEListed, q.Evidence, EvidenceOfCGEListed)
		blank(&q.Registration, q.Evidence, EvidenceOfRegistration)
		blank(&q.Equivalence, q.Evidence, EvidenceOfEquivalence)
	}
	b.Experience = slices.Clone(a.Experience)
	for i := range b.Experience {
		w := &b.Experience[i]
		blank(&w.Kind, w.Evidence, EvidenceOfKind)
		blank(&w.From, w.Evidence, EvidenceOfFrom)
		blank(&w.To, w.Evidence, EvidenceOfTo)
		blank(&w.Ongoing, w.Evidence, EvidenceOfOngoing)
		blank(&w.Rate, w.Evidence, EvidenceOfRate)
	}
	b.Exemptions = slices.Clone(a.Exemptions)
	for i := range b.Exemptions {
		x := &b.Exemptions[i]
		blank(&x.Kind, x.Evidence, EvidenceOfKind)
		blank(&x.Ruling, x.Evidence, EvidenceOfRuling)
		blank(&x.By, x.Evidence, EvidenceOfBy)
		blank(&x.On, x.Evidence, EvidenceOfOn)
		blank(&x.Motive, x.Evidence, EvidenceOfMotive)
	}
	return &b
}

// blank leaves a member blank that is not evidenced.
func blank[T any](member *T, evidenced, needed Evidence) {
	if !evidenced.Has(needed) {
		var none T
		*member = none
	}
}
