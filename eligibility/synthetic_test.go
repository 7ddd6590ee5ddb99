package eligibility

import (
	"bytes"
	"fmt"
	"io"
	"math/rand/v2"
	"sync"
	"testing"

	"pgregory.net/rapid"

	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// synthetic makes an applicant such as apply: most have one diploma or two and some
// spans of work, some facts are blank, some entries are evidenced.
func synthetic(r *rand.Rand, n int) *Applicant {
	chance := func(percent int) bool { return r.IntN(100) < percent }
	day := func(year int) quantity.Date {
		d, _ := quantity.NewDate(year, 1, 1)
		return d.AddDays(r.IntN(365))
	}
	a := &Applicant{Ref: document.Ref(fmt.Sprintf("A-%06d", n))}
	q := Qualification{Award: Awarded, On: day(2016 + r.IntN(7)), Country: "FR"}
	switch kind := r.IntN(100); {
	case kind < 28:
		q.Kind, q.CTIListed, q.Level = QualificationEngineering, quantity.Yes, 7
	case kind < 44:
		q.Kind, q.CEFDGListed, q.GradeOfMaster = QualificationManagement, quantity.Yes, quantity.Yes
	case kind < 60:
		q.Kind, q.Level, q.Credits = QualificationThirdCycle, 7, quantity.Exactly(quantity.WholeCredits(120))
	case kind < 75:
		q.Kind, q.Credits = QualificationM1, quantity.Exactly(quantity.WholeCredits(60))
	case kind < 83:
		q.Kind, q.Credits = QualificationBachelor, quantity.Exactly(quantity.WholeCredits(180+60*r.Int32N(2)))
	case kind < 95:
		q.Kind, q.Country = QualificationForeign, [...]string{"MA", "TN", "IN", "CN", "BR"}[r.IntN(5)]
		q.Equivalence = [...]Equivalence{
			{}, {Ruling: RulingPending}, {Ruling: RulingRefused},
			{Ruling: RulingGranted, To: QualificationEngineering}, {Ruling: RulingGranted, To: QualificationM1},
		}[r.IntN(5)]
	default:
		q.Kind, q.Level = QualificationTitle, 6+quantity.Level(r.IntN(2))
		q.Registration = TitleRegistration{From: day(2014), To: day(2024)}
	}
	if chance(10) {
		q.Award, q.On = AwardExpected, day(2023)
	}
	if chance(8) {
		q.CTIListed, q.CEFDGListed = quantity.Unknown, quantity.Unknown
	}
	if chance(40) {
		q.Evidence = EvidenceOfKind | EvidenceOfOn
	} else if chance(50) {
		q.Evidence = Evidenced
	}
	a.Qualifications = append(a.Qualifications, q)
	if chance(60) {
		a.Qualifications = append(a.Qualifications, Qualification{
			Kind: QualificationBachelor, Award: Awarded, On: day(2014), Country: q.Country, Credits: quantity.Exactly(quantity.WholeCredits(180)),
		})
	}
	a.QualificationsOpen = quantity.OpenList(chance(5))
	if !chance(5) {
		a.Experience = []Work{}
	}
	for year := 2023 - r.IntN(6); year < 2023; year++ {
		w := Work{From: day(year), Kind: WorkEmployment}
		w.To = w.From.AddDays(30 + r.IntN(400))
		switch {
		case chance(30):
			w.Kind = WorkInternship
		case chance(10):
			w.Kind = WorkStudy
		case year == 2022 && chance(50):
			w.To, w.Ongoing = quantity.Date{}, quantity.Yes
		}
		if chance(20) {
			w.Rate = 80
		}
		if chance(30) {
			w.Evidence = Evidenced
		}
		a.Experience = append(a.Experience, w)
	}
	if !chance(5) {
		a.Exemptions = []Exemption{}
	}
	if chance(10) {
		a.Exemptions = append(a.Exemptions, Exemption{
			Kind: ExemptionM1 + ExemptionKind(r.IntN(2)), Ruling: RulingGranted + Ruling(r.IntN(3)), By: RulingByJury,
		})
	}
	if chance(30) {
		a.Enrolment = Enrolment{Programme: document.Ref(fmt.Sprintf("MS-%02d", r.IntN(40))), Intake: day(2023), UnderLabel: quantity.Yes}
	}
	return a
}

// syntheticLines are two thousand applicants as lines.
var syntheticLines = sync.OnceValue(func() [][]byte {
	r := rand.New(rand.NewPCG(1, 2))
	lines := make([][]byte, 2000)
	for i := range lines {
		var line bytes.Buffer
		if err := WriteApplicant(&line, synthetic(r, i)); err != nil {
			panic(err)
		}
		lines[i] = line.Bytes()
	}
	return lines
})

// syntheticStream gives lines over and over, up to so many, without holding them.
func syntheticStream(lines [][]byte, many int) io.Reader {
	return &cycle{lines: lines, left: many}
}

type cycle struct {
	lines [][]byte
	next  int
	left  int
	rest  []byte
}

func (c *cycle) Read(p []byte) (int, error) {
	n := 0
	for n < len(p) {
		if len(c.rest) == 0 {
			if c.left == 0 {
				if n == 0 {
					return 0, io.EOF
				}
				break
			}
			c.left--
			c.rest = c.lines[c.next]
			c.next = (c.next + 1) % len(c.lines)
		}
		copied := copy(p[n:], c.rest)
		n, c.rest = n+copied, c.rest[copied:]
	}
	return n, nil
}

// anyApplicant draws one that is right in every detail, with blanks anywhere.
func anyApplicant(t *rapid.T) *Applicant {
	g := applicantGenerator{t}
	a := &Applicant{
		Ref: g.ref(), QualificationsOpen: quantity.OpenList(g.bool()), ExperienceOpen: quantity.OpenList(g.bool()), ExemptionsOpen: quantity.OpenList(g.bool()),
	}
	a.Qualifications = drawList(g, g.qualification)
	a.Experience = drawList(g, g.work)
	a.Exemptions = drawList(g, g.exemption)
	if g.bool() {
		a.Enrolment = Enrolment{Programme: g.ref(), Intake: g.date(), UnderLabel: g.truth()}
	}
	return a
}

type applicantGenerator struct{ t *rapid.T }

func drawList[T any](g applicantGenerator, draw func() T) []T {
	many := rapid.IntRange(-1, 4).Draw(g.t, "length")
	if many < 0 {
		return nil
	}
	list := make([]T, 0, many)
	for range many {
		list = append(list, draw())
	}
	return list
}

func drawEnum[E ~uint8](g applicantGenerator, last E) E {
	return E(rapid.IntRange(0, int(last)).Draw(g.t, "constant"))
}

func (g applicantGenerator) bool() bool { return rapid.Bool().Draw(g.t, "whether") }

func (g applicantGenerator) truth() quantity.Truth { return drawEnum(g, quantity.Yes) }

func (g applicantGenerator) ref() document.Ref {
	return document.Ref(rapid.StringMatching(`([A-Za-z0-9_.:-]{1,64})?`).Draw(g.t, "reference"))
}

func (g applicantGenerator) date() quantity.Date {
	if !g.bool() {
		return quantity.Date{}
	}
	d, _ := quantity.NewDate(1, 1, 1)
	return d.AddDays(rapid.IntRange(0, 3_652_058).Draw(g.t, "day"))
}

// span draws one that does not end before it begins.
func (g applicantGenerator) span() (from, to quantity.Date) {
	from, to = g.date(), g.date()
	if !to.IsZero() && from.Compare(to) > 0 {
		from, to = to, from
	}
	return from, to
}

func (g applicantGenerator) evidence(of Evidence) Evidence {
	if g.bool() {
		return Evidenced
	}
	return Evidence(rapid.Uint32().Draw(g.t, "evidence")) & of
}

func (g applicantGenerator) credits() quantity.Range[quantity.Credits] {
	draw := func(least int64) int64 { return rapid.Int64Range(least, quantity.MaxCredits*100).Draw(g.t, "credits") }
	lower := draw(0)
	switch rapid.IntRange(0, 4).Draw(g.t, "known") {
	case 0:
		return quantity.Range[quantity.Credits]{}
	case 1:
		return quantity.AtLeast(quantity.CreditsOfHundredths(lower))
	case 2:
		return quantity.AtMost(quantity.CreditsOfHundredths(lower))
	case 3:
		r, _ := quantity.Between(quantity.CreditsOfHundredths(lower), quantity.CreditsOfHundredths(draw(lower)))
		return r
	}
	return quantity.Exactly(quantity.CreditsOfHundredths(lower))
}

func (g applicantGenerator) qualification() Qualification {
	q := Qualification{
		Kind: drawEnum(g, QualificationOther), Award: drawEnum(g, NotAwarded), On: g.date(),
		Country: rapid.SampledFrom([]string{"", "FR", "MA", "US", "ZW"}).Draw(g.t, "country"), Level: drawEnum[quantity.Level](g, 8),
		Credits: g.credits(), CTIListed: g.truth(), CEFDGListed: g.truth(), GradeOfMaster: g.truth(), CGEListed: g.truth(),
		Evidence: g.evidence(evidenceOfQualifications),
	}
	q.Registration.From, q.Registration.To = g.span()
	if said := g.truth(); !said.Contradicts(q.Registration.span().Contains(q.On)) {
		q.Registration.Registered = said
	}
	if q.Kind == 0 || q.Kind == QualificationForeign {
		q.Equivalence = Equivalence{Ruling: drawEnum(g, RulingNotAsked), To: drawEnum(g, QualificationOther)}
	}
	return q
}

func (g applicantGenerator) work() Work {
	w := Work{
		Kind: drawEnum(g, WorkStudy), Ongoing: g.truth(), Rate: quantity.Percent(rapid.IntRange(0, 100).Draw(g.t, "rate")),
		Evidence: g.evidence(evidenceOfWork),
	}
	w.From, w.To = g.span()
	if w.Ongoing == quantity.Yes {
		w.To = quantity.Date{}
	}
	return w
}

func (g applicantGenerator) exemption() Exemption {
	return Exemption{
		Kind: drawEnum(g, ExemptionOther), Ruling: drawEnum(g, RulingNotAsked), By: drawEnum(g, RulingBySchool),
		On: g.date(), Motive: g.ref(), Evidence: g.evidence(evidenceOfExemptions),
	}
}

// written gives an applicant as a line.
func written(t testing.TB, a *Applicant) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := WriteApplicant(&b, a); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}
