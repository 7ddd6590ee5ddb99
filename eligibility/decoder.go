package eligibility

import (
	"github.com/mastere-go/mastere/internal/ndjson"
	"github.com/mastere-go/mastere/ms/quantity"
)

// decoder reads applicants one after the other into memory that it uses again. It takes
// only documents that are right and written plainly. All others are for the strict reader.
type decoder struct {
	ndjson.Decoder

	applicant      Applicant
	qualifications []Qualification
	experience     []Work
	exemptions     []Exemption
}

// decode reads one document. ok tells whether it was taken. The applicant is good until the
// next document.
func (d *decoder) decode(doc []byte) (a *Applicant, ok bool) {
	d.Reset(doc)
	d.applicant = Applicant{}
	a = &d.applicant
	ok = object(d, a, applicantMembers) && d.AtEnd() && a.Problems() == nil
	return a, ok
}

// member is a member of a T and how it is read.
type member[T any] = ndjson.Member[*decoder, T]

var applicantMembers = []member[Applicant]{
	{Name: `"ref"`, Read: func(d *decoder, a *Applicant) bool { return d.Ref(&a.Ref) }},
	{Name: `"qualifications"`, Read: func(d *decoder, a *Applicant) (ok bool) {
		a.Qualifications, ok = list(d, &d.qualifications, maxQualifications, qualificationMembers)
		return ok
	}},
	{Name: `"qualificationsComplete"`, Read: func(d *decoder, a *Applicant) bool { return d.Value(&a.QualificationsOpen) }},
	{Name: `"experience"`, Read: func(d *decoder, a *Applicant) (ok bool) {
		a.Experience, ok = list(d, &d.experience, maxExperience, workMembers)
		return ok
	}},
	{Name: `"experienceComplete"`, Read: func(d *decoder, a *Applicant) bool { return d.Value(&a.ExperienceOpen) }},
	{Name: `"exemptions"`, Read: func(d *decoder, a *Applicant) (ok bool) {
		a.Exemptions, ok = list(d, &d.exemptions, maxExemptions, exemptionMembers)
		return ok
	}},
	{Name: `"exemptionsComplete"`, Read: func(d *decoder, a *Applicant) bool { return d.Value(&a.ExemptionsOpen) }},
	{Name: `"enrolment"`, Read: func(d *decoder, a *Applicant) bool { return object(d, &a.Enrolment, enrolmentMembers) }},
}

var enrolmentMembers = []member[Enrolment]{
	{Name: `"programme"`, Read: func(d *decoder, e *Enrolment) bool { return d.Ref(&e.Programme) }},
	{Name: `"intake"`, Read: func(d *decoder, e *Enrolment) bool { return d.Text(&e.Intake) }},
	{Name: `"underLabel"`, Read: func(d *decoder, e *Enrolment) bool { return d.Value(&e.UnderLabel) }},
}

var qualificationMembers = []member[Qualification]{
	{Name: `"kind"`, Read: func(d *decoder, q *Qualification) bool { return d.Text(&q.Kind) }},
	{Name: `"award"`, Read: func(d *decoder, q *Qualification) bool { return d.Text(&q.Award) }},
	{Name: `"on"`, Read: func(d *decoder, q *Qualification) bool { return d.Text(&q.On) }},
	{Name: `"country"`, Read: func(d *decoder, q *Qualification) bool { return d.Country(&q.Country) }},
	{Name: `"level"`, Read: func(d *decoder, q *Qualification) bool { return d.Value(&q.Level) }},
	{Name: `"credits"`, Read: func(d *decoder, q *Qualification) bool { return d.credits(&q.Credits) }},
	{Name: `"ctiListed"`, Read: func(d *decoder, q *Qualification) bool { return d.Value(&q.CTIListed) }},
	{Name: `"cefdgListed"`, Read: func(d *decoder, q *Qualification) bool { return d.Value(&q.CEFDGListed) }},
	{Name: `"gradeOfMaster"`, Read: func(d *decoder, q *Qualification) bool { return d.Value(&q.GradeOfMaster) }},
	{Name: `"cgeListed"`, Read: func(d *decoder, q *Qualification) bool { return d.Value(&q.CGEListed) }},
	{Name: `"registration"`, Read: func(d *decoder, q *Qualification) bool { return object(d, &q.Registration, registrationMembers) }},
	{Name: `"equivalence"`, Read: func(d *decoder, q *Qualification) bool { return object(d, &q.Equivalence, equivalenceMembers) }},
	{Name: `"evidence"`, Read: func(d *decoder, q *Qualification) bool { return d.evidence(&q.Evidence) }},
}

var registrationMembers = []member[TitleRegistration]{
	{Name: `"registered"`, Read: func(d *decoder, r *TitleRegistration) bool { return d.Value(&r.Registered) }},
	{Name: `"from"`, Read: func(d *decoder, r *TitleRegistration) bool { return d.Text(&r.From) }},
	{Name: `"to"`, Read: func(d *decoder, r *TitleRegistration) bool { return d.Text(&r.To) }},
}

var equivalenceMembers = []member[Equivalence]{
	{Name: `"ruling"`, Read: func(d *decoder, e *Equivalence) bool { return d.Text(&e.Ruling) }},
	{Name: `"to"`, Read: func(d *decoder, e *Equivalence) bool { return d.Text(&e.To) }},
}

var workMembers = []member[Work]{
	{Name: `"from"`, Read: func(d *decoder, w *Work) bool { return d.Text(&w.From) }},
	{Name: `"to"`, Read: func(d *decoder, w *Work) bool { return d.Text(&w.To) }},
	{Name: `"ongoing"`, Read: func(d *decoder, w *Work) bool { return d.Value(&w.Ongoing) }},
	{Name: `"kind"`, Read: func(d *decoder, w *Work) bool { return d.Text(&w.Kind) }},
	{Name: `"rate"`, Read: func(d *decoder, w *Work) bool { return d.Value(&w.Rate) }},
	{Name: `"evidence"`, Read: func(d *decoder, w *Work) bool { return d.evidence(&w.Evidence) }},
}

var exemptionMembers = []member[Exemption]{
	{Name: `"kind"`, Read: func(d *decoder, x *Exemption) bool { return d.Text(&x.Kind) }},
	{Name: `"ruling"`, Read: func(d *decoder, x *Exemption) bool { return d.Text(&x.Ruling) }},
	{Name: `"by"`, Read: func(d *decoder, x *Exemption) bool { return d.Text(&x.By) }},
	{Name: `"on"`, Read: func(d *decoder, x *Exemption) bool { return d.Text(&x.On) }},
	{Name: `"motive"`, Read: func(d *decoder, x *Exemption) bool { return d.Ref(&x.Motive) }},
	{Name: `"evidence"`, Read: func(d *decoder, x *Exemption) bool { return d.evidence(&x.Evidence) }},
}

var boundMembers = []member[quantity.Range[quantity.Credits]]{
	{Name: `"min"`, Read: func(d *decoder, r *quantity.Range[quantity.Credits]) bool {
		return d.bound(r, quantity.AtLeast[quantity.Credits])
	}},
	{Name: `"max"`, Read: func(d *decoder, r *quantity.Range[quantity.Credits]) bool {
		return d.bound(r, quantity.AtMost[quantity.Credits])
	}},
}

func object[T any](d *decoder, dst *T, members []member[T]) bool {
	return ndjson.Object(&d.Decoder, d, dst, members)
}

func list[T any](d *decoder, room *[]T, most int, members []member[T]) ([]T, bool) {
	return ndjson.List(&d.Decoder, d, room, most, members)
}

// credits reads a number of credits or a range.
func (d *decoder) credits(dst *quantity.Range[quantity.Credits]) bool {
	if d.AtObject() {
		return object(d, dst, boundMembers)
	}
	exact, ok := d.number()
	*dst = quantity.Exactly(exact)
	return ok
}

// bound reads a bound of a range.
func (d *decoder) bound(r *quantity.Range[quantity.Credits], of func(quantity.Credits) quantity.Range[quantity.Credits]) bool {
	n, ok := d.number()
	if !ok {
		return false
	}
	*r, ok = r.Intersect(of(n))
	return ok
}

func (d *decoder) number() (c quantity.Credits, ok bool) {
	raw, ok := d.Raw()
	return c, ok && c.UnmarshalJSON(raw) == nil
}

// evidence reads a word or a list of names.
func (d *decoder) evidence(dst *Evidence) bool {
	if d.AtWord() {
		word, ok := d.Word()
		if string(word) == "evidenced" {
			*dst = Evidenced
		}
		return ok && (*dst == Evidenced || string(word) == "asserted")
	}
	return d.Words(func(word []byte) bool {
		one, found := evidenceNames.Find(string(word))
		*dst |= one
		return found
	})
}
