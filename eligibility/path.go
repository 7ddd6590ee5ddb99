package eligibility

import (
	"strings"

	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
)

// Path is a path by which an applicant may enter a programme (voie d'accès): an
// ordinary one, or an exemption (dérogation). The zero value is no path.
type Path uint8

// The paths, best first. An applicant for whom several hold enters by the first of
// them. Paths that ask for a diploma alone come first, then the one that asks for
// experience too, then the exemptions.
const (
	// ByEngineeringDiploma: an engineering diploma (diplôme d'ingénieur) of a school
	// on the list of the Commission des titres d'ingénieur (CTI).
	ByEngineeringDiploma Path = iota + 1
	// ByManagementDiploma: a management diploma that confers the grade of master, on
	// the list of the Commission d'évaluation des formations et diplômes de gestion
	// (CEFDG).
	ByManagementDiploma
	// ByThirdCycle: a third-cycle university diploma (DEA, DESS, Master), or a
	// professional diploma at bac+5.
	ByThirdCycle
	// ByRegisteredTitle: a title registered at the RNCP (titre RNCP) at the former
	// niveau I, today 7 or 8.
	ByRegisteredTitle
	// ByHealthDoctorate: a State doctorate in medicine, pharmacy or dentistry on the
	// list of the Conférence des grandes écoles.
	ByHealthDoctorate
	// ByForeignEquivalent: a foreign diploma that the jury ruled equivalent to one of
	// the diplomas above.
	ByForeignEquivalent
	// ByM1WithExperience: a first year of master (M1), or an equivalent, with years of
	// professional experience. Equivalents are a four-year bachelor and a foreign
	// diploma that the jury ruled equivalent to an M1. Where the edition does not list
	// ByThirdCycle, a third-cycle diploma is one too, as this library reads it.
	ByM1WithExperience
	// ByM1Exemption: an M1 or an equivalent without the experience, by exemption.
	ByM1Exemption
	// ByPriorLearning: access by prior learning (VAPP), by exemption. The award of the
	// diploma by prior learning (VAE) is no path.
	ByPriorLearning
	// ByAnyExemption: any exemption that the school grants.
	ByAnyExemption

	pathCount
)

// PathCount is how many paths there are. They are the numbers 1 to PathCount.
const PathCount = int(pathCount) - 1

// pathTable has the ids of the rules of the paths, without "entry/", as their words.
var pathTable = func() enum.Table[Path] {
	table := make(enum.Table[Path], pathCount)
	for p, spec := range pathSpecs {
		row := &table[p]
		row.Word = strings.TrimPrefix(spec.rule.ID, "entry/")
		row.FR, row.EN = spec.title.FR, spec.title.EN
	}
	return table
}()

// spec gives what all editions share of the path. That of no path is empty.
func (p Path) spec() *pathSpec {
	if p >= pathCount {
		p = 0
	}
	return &pathSpecs[p]
}

// String gives the word used in JSON, such as "third-cycle". It gives "unset" for the
// zero value and a number for any other value that is no path.
func (p Path) String() string { return pathTable.Word(p) }

// AppendText appends the word used in JSON. The error says that p is no path.
func (p Path) AppendText(b []byte) ([]byte, error) { return pathTable.Append(b, p) }

// MarshalText gives the word used in JSON. The error says that p is no path.
func (p Path) MarshalText() ([]byte, error) { return p.AppendText(nil) }

// UnmarshalText reads the word used in JSON. The error is a *document.Error that lists
// the words.
func (p *Path) UnmarshalText(b []byte) error { return pathTable.Parse(p, b) }

// Text names the path. It is empty for a value that is no path.
func (p Path) Text() document.Text { return pathTable.Text(p) }

// Values gives the paths, best first, in a new slice.
func (Path) Values() []Path { return pathTable.Values() }

// IsExemption tells an exemption (dérogation) from an ordinary path.
func (p Path) IsExemption() bool { return ExemptionPaths.Has(p) }

// Rule gives the rule that says what the path asks for; nil for a value that is no
// path. It must not be changed.
func (p Path) Rule() *law.Rule {
	if p == 0 || p >= pathCount {
		return nil
	}
	return &pathSpecs[p].rule
}
