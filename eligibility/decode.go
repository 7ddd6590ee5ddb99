package eligibility

import (
	"bytes"
	"encoding"
	"encoding/json"
	"strings"
	"sync"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/mastere-go/mastere/internal/strict"
	"github.com/mastere-go/mastere/ms"
)

// decoder reads applicants one after the other into memory that it uses again. It
// takes only what is written plainly and is right in every detail, and leaves all
// else to the strict reader, which gives the same applicant or says what is wrong.
// It is for one goroutine.
type decoder struct {
	tokens jsontext.Decoder
	source bytes.Buffer
	refs   refs

	applicant      Applicant
	qualifications []Qualification
	experience     []Work
	exemptions     []Exemption
}

// The lengths of the lists, which the tags of Applicant bound too.
const (
	maxQualifications = 50
	maxExperience     = 200
	maxExemptions     = 50
)

// A name that stands twice is noticed by object, at less cost.
var plainly = []jsontext.Options{jsontext.AllowDuplicateNames(true)}

// decode reads one document. ok tells whether it was taken; the applicant is good
// until the next document.
func (d *decoder) decode(document []byte) (a *Applicant, ok bool) {
	d.source = *bytes.NewBuffer(document) // which is parsed in place
	d.tokens.Reset(&d.source, plainly...)
	d.applicant = Applicant{}
	a = &d.applicant
	ok = object(d, a, applicantMembers) &&
		len(bytes.TrimLeft(d.tokens.UnreadBuffer(), " \t\r\n")) == 0 && a.Problems() == nil
	return a, ok
}

// member is a member of an object, by its name with the quotes, and how it is read.
type member[T any] struct {
	name string
	read func(*decoder, *T) bool
}

var applicantMembers = []member[Applicant]{
	{`"ref"`, func(d *decoder, a *Applicant) bool { return d.ref(&a.Ref) }},
	{`"qualifications"`, func(d *decoder, a *Applicant) (ok bool) {
		a.Qualifications, ok = list(d, &d.qualifications, maxQualifications, qualificationMembers)
		return ok
	}},
	{`"qualificationsComplete"`, func(d *decoder, a *Applicant) bool { return d.value(&a.QualificationsOpen) }},
	{`"experience"`, func(d *decoder, a *Applicant) (ok bool) {
		a.Experience, ok = list(d, &d.experience, maxExperience, workMembers)
		return ok
	}},
	{`"experienceComplete"`, func(d *decoder, a *Applicant) bool { return d.value(&a.ExperienceOpen) }},
	{`"exemptions"`, func(d *decoder, a *Applicant) (ok bool) {
		a.Exemptions, ok = list(d, &d.exemptions, maxExemptions, exemptionMembers)
		return ok
	}},
	{`"exemptionsComplete"`, func(d *decoder, a *Applicant) bool { return d.value(&a.ExemptionsOpen) }},
	{`"enrolment"`, func(d *decoder, a *Applicant) bool { return object(d, &a.Enrolment, enrolmentMembers) }},
}

var enrolmentMembers = []member[Enrolment]{
	{`"programme"`, func(d *decoder, e *Enrolment) bool { return d.ref(&e.Programme) }},
	{`"intake"`, func(d *decoder, e *Enrolment) bool { return d.text(&e.Intake) }},
	{`"underLabel"`, func(d *decoder, e *Enrolment) bool { return d.value(&e.UnderLabel) }},
}

var qualificationMembers = []member[Qualification]{
	{`"kind"`, func(d *decoder, q *Qualification) bool { return d.text(&q.Kind) }},
	{`"award"`, func(d *decoder, q *Qualification) bool { return d.text(&q.Award) }},
	{`"on"`, func(d *decoder, q *Qualification) bool { return d.text(&q.On) }},
	{`"country"`, func(d *decoder, q *Qualification) bool { return d.country(&q.Country) }},
	{`"level"`, func(d *decoder, q *Qualification) bool { return d.value(&q.Level) }},
	{`"credits"`, func(d *decoder, q *Qualification) bool { return d.credits(&q.Credits) }},
	{`"ctiListed"`, func(d *decoder, q *Qualification) bool { return d.value(&q.CTIListed) }},
	{`"cefdgListed"`, func(d *decoder, q *Qualification) bool { return d.value(&q.CEFDGListed) }},
	{`"gradeOfMaster"`, func(d *decoder, q *Qualification) bool { return d.value(&q.GradeOfMaster) }},
	{`"cgeListed"`, func(d *decoder, q *Qualification) bool { return d.value(&q.CGEListed) }},
	{`"registration"`, func(d *decoder, q *Qualification) bool { return object(d, &q.Registration, registrationMembers) }},
	{`"equivalence"`, func(d *decoder, q *Qualification) bool { return object(d, &q.Equivalence, equivalenceMembers) }},
	{`"evidence"`, func(d *decoder, q *Qualification) bool { return d.evidence(&q.Evidence) }},
}

var registrationMembers = []member[Registration]{
	{`"registered"`, func(d *decoder, r *Registration) bool { return d.value(&r.Registered) }},
	{`"from"`, func(d *decoder, r *Registration) bool { return d.text(&r.From) }},
	{`"to"`, func(d *decoder, r *Registration) bool { return d.text(&r.To) }},
}

var equivalenceMembers = []member[Equivalence]{
	{`"ruling"`, func(d *decoder, e *Equivalence) bool { return d.text(&e.Ruling) }},
	{`"to"`, func(d *decoder, e *Equivalence) bool { return d.text(&e.To) }},
}

var workMembers = []member[Work]{
	{`"from"`, func(d *decoder, w *Work) bool { return d.text(&w.From) }},
	{`"to"`, func(d *decoder, w *Work) bool { return d.text(&w.To) }},
	{`"ongoing"`, func(d *decoder, w *Work) bool { return d.value(&w.Ongoing) }},
	{`"kind"`, func(d *decoder, w *Work) bool { return d.text(&w.Kind) }},
	{`"rate"`, func(d *decoder, w *Work) bool { return d.value(&w.Rate) }},
	{`"evidence"`, func(d *decoder, w *Work) bool { return d.evidence(&w.Evidence) }},
}

var exemptionMembers = []member[Exemption]{
	{`"kind"`, func(d *decoder, x *Exemption) bool { return d.text(&x.Kind) }},
	{`"ruling"`, func(d *decoder, x *Exemption) bool { return d.text(&x.Ruling) }},
	{`"by"`, func(d *decoder, x *Exemption) bool { return d.text(&x.By) }},
	{`"on"`, func(d *decoder, x *Exemption) bool { return d.text(&x.On) }},
	{`"motive"`, func(d *decoder, x *Exemption) bool { return d.ref(&x.Motive) }},
	{`"evidence"`, func(d *decoder, x *Exemption) bool { return d.evidence(&x.Evidence) }},
}

var boundMembers = []member[ms.Range[ms.Credits]]{
	{`"min"`, func(d *decoder, r *ms.Range[ms.Credits]) bool { return d.bound(r, ms.AtLeast[ms.Credits]) }},
	{`"max"`, func(d *decoder, r *ms.Range[ms.Credits]) bool { return d.bound(r, ms.AtMost[ms.Credits]) }},
}

// object reads the members of an object, each at most once.
func object[T any](d *decoder, dst *T, members []member[T]) bool {
	if !d.token(jsontext.KindBeginObject) {
		return false
	}
	var seen uint32
	for next := 0; d.tokens.PeekKind() == jsontext.KindString; next++ {
		name, err := d.tokens.ReadValue()
		if err != nil {
			return false
		}
		if next = find(members, name, next); next < 0 || seen>>next&1 != 0 {
			return false
		}
		seen |= 1 << next
		if !members[next].read(d, dst) {
			return false
		}
	}
	return d.token(jsontext.KindEndObject)
}

// find gives the index of a member by its name, or -1. The one that follows the
// last one is looked at first.
func find[T any](members []member[T], name []byte, next int) int {
	for range members {
		if next >= len(members) {
			next = 0
		}
		if members[next].name == string(name) {
			return next
		}
		next++
	}
	return -1
}

// list reads an array of objects into room. It is never nil, which would be a blank.
func list[T any](d *decoder, room *[]T, most int, members []member[T]) ([]T, bool) {
	if !d.token(jsontext.KindBeginArray) {
		return nil, false
	}
	all := (*room)[:0]
	if all == nil {
		all = []T{}
	}
	for d.tokens.PeekKind() == jsontext.KindBeginObject {
		var blank T
		if all = append(all, blank); len(all) > most || !object(d, &all[len(all)-1], members) {
			return nil, false
		}
	}
	*room = all
	return all, d.token(jsontext.KindEndArray)
}

// token reads a token of a kind.
func (d *decoder) token(kind jsontext.Kind) bool {
	token, err := d.tokens.ReadToken()
	return err == nil && token.Kind() == kind
}

// value reads what reads itself from JSON.
func (d *decoder) value(dst json.Unmarshaler) bool {
	raw, err := d.tokens.ReadValue()
	return err == nil && dst.UnmarshalJSON(raw) == nil
}

// word reads a string and gives it as it is written.
func (d *decoder) word() (word []byte, ok bool) {
	raw, err := d.tokens.ReadValue()
	if err != nil || raw.Kind() != jsontext.KindString {
		return nil, false
	}
	return raw[1 : len(raw)-1], true
}

// text reads what reads itself from a text without escapes.
func (d *decoder) text(dst encoding.TextUnmarshaler) bool {
	word, ok := d.word()
	return ok && dst.UnmarshalText(word) == nil
}

func (d *decoder) ref(dst *Ref) bool {
	word, ok := d.word()
	if !ok || !isRef(word) {
		return false
	}
	*dst = d.refs.of(word)
	return true
}

func (d *decoder) country(dst *string) bool {
	word, ok := d.word()
	if !ok || len(word) != 2 || word[0]-'A' > 'Z'-'A' || word[1]-'A' > 'Z'-'A' {
		return false
	}
	*dst = countries()[word[0]-'A'][word[1]-'A']
	return *dst != ""
}

// countries are the codes that the tag of Qualification.Country lets pass.
var countries = sync.OnceValue(func() *[26][26]string {
	var codes [26][26]string
	for i := range codes {
		for j := range codes[i] {
			code := string([]byte{'A' + byte(i), 'A' + byte(j)})
			if strict.Passes(code, "iso3166_1_alpha2") {
				codes[i][j] = code
			}
		}
	}
	return &codes
})

func (d *decoder) credits(dst *ms.Range[ms.Credits]) bool {
	if d.tokens.PeekKind() == jsontext.KindBeginObject {
		return object(d, dst, boundMembers)
	}
	exact, ok := d.number()
	*dst = ms.Exactly(exact)
	return ok
}

func (d *decoder) bound(r *ms.Range[ms.Credits], of func(ms.Credits) ms.Range[ms.Credits]) bool {
	n, ok := d.number()
	if !ok {
		return false
	}
	*r, ok = r.Intersect(of(n))
	return ok
}

func (d *decoder) number() (c ms.Credits, ok bool) {
	raw, err := d.tokens.ReadValue()
	ok = err == nil && c.UnmarshalJSON(raw) == nil
	return c, ok
}

func (d *decoder) evidence(dst *Evidence) bool {
	if d.tokens.PeekKind() == jsontext.KindString {
		word, ok := d.word()
		if string(word) == "evidenced" {
			*dst = Evidenced
		}
		return ok && (*dst == Evidenced || string(word) == "asserted")
	}
	if !d.token(jsontext.KindBeginArray) {
		return false
	}
	for d.tokens.PeekKind() == jsontext.KindString {
		word, _ := d.word()
		fact := evidenceOf(word)
		if fact == 0 {
			return false
		}
		*dst |= fact
	}
	return d.token(jsontext.KindEndArray)
}

// evidenceOf gives the fact of a name, 0 of none.
func evidenceOf(name []byte) Evidence {
	for i, known := range evidenceNames {
		if known.String() == string(name) {
			return 1 << i
		}
	}
	return 0
}

// refs makes references out of bytes, many in one piece of memory. A reference that
// is kept holds on to no more than one piece.
type refs struct{ piece strings.Builder }

const refsPiece = 1 << 10

func (r *refs) of(b []byte) Ref {
	if r.piece.Cap()-r.piece.Len() < len(b) {
		r.piece.Reset()
		r.piece.Grow(refsPiece)
	}
	start := r.piece.Len()
	r.piece.Write(b)
	return Ref(r.piece.String()[start:])
}
