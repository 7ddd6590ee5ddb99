package report

import (
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/internal/say"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Finding is what one rule says about one place of a document, and why (constat). It
// holds no prose: sentences are made when a report is rendered.
type Finding struct {
	Rule   *law.Rule
	Status Status
	// Reason is nil where the rule alone says why.
	Reason *Reason
	// Force is what the rule weighs in the edition.
	Force law.Force
	// Place is the part of the document that was judged.
	Place document.Pointer
	// Have is what was found there, Want what the edition asks for. Also is a second
	// figure for the same thing, where the document gives two; of a cap, all students
	// that it is measured on.
	Have, Also, Want quantity.Value
	// Missing is the signed shift of Have that would mend a StatusNotMet: positive is too
	// little, negative too much. Added to a known value it makes the rule hold. Added to
	// a range it is the smallest shift after which the rule is no longer broken for sure.
	Missing quantity.Value
	// Locations are the places that decide: the blanks that would settle a StatusUnknown,
	// or what to change where a StatusNotMet has no Missing. They share memory with their
	// report and last until it is reused.
	Locations []document.Pointer

	term  *law.Term  // of the edition; nil where it holds none
	basis *law.Basis // nil is none
	// asRead says that the answer rests on this library's own reading of the basis. It is
	// kept apart so that no basis is copied for it.
	asRead bool
}

// Basis gives how the rule is known and where it was read. Where the answer rests on a
// limit in another measure, it is that limit's. Where it rests on this library's own
// reading of the text, it says so. It is the zero Basis where nothing was found, and for a
// nil finding.
func (f *Finding) Basis() law.Basis {
	switch {
	case f == nil || f.basis == nil:
		return law.Basis{}
	case f.asRead:
		return f.basis.AsRead()
	}
	return *f.basis
}

// RestOn sets the basis that the answer rests on. It keeps the pointer; nil is none. It does
// nothing to a nil finding.
func (f *Finding) RestOn(b *law.Basis) {
	if f != nil {
		f.basis, f.asRead = b, false
	}
}

// RestOnReading says that the answer rests on this library's own reading of its basis. It
// does nothing to a nil finding.
func (f *Finding) RestOnReading() {
	if f != nil {
		f.asRead = true
	}
}

// Equal tells whether both findings say the same.
func (f Finding) Equal(g Finding) bool {
	return f.Rule.Equal(g.Rule) && f.Status == g.Status && f.Reason.Equal(g.Reason) &&
		f.Force == g.Force && f.Basis() == g.Basis() && f.Place == g.Place && f.Have == g.Have && f.Also == g.Also &&
		f.Want == g.Want && f.Missing == g.Missing && slices.Equal(f.Locations, g.Locations)
}

// Judge sets the status from an answer. Of a No it also sets what is missing from Have
// to reach Want. It does nothing to a nil finding.
func (f *Finding) Judge(t quantity.Truth) {
	if f == nil {
		return
	}
	f.Status = StatusOf(t)
	if f.Status == StatusNotMet {
		f.Missing = f.Have.GapTo(f.Want)
	}
}

// OpenReason says why a figure leaves a rule open: there is none, or it is too wide a
// range. A nil finding has no figure.
func (f *Finding) OpenReason() *Reason {
	if f == nil || !f.Have.Known() {
		return ReasonBlank
	}
	return ReasonWideRange
}

// Exclude sets the finding to StatusNotApplicable for a reason. It does nothing to a nil
// finding.
func (f *Finding) Exclude(why *Reason) {
	if f == nil {
		return
	}
	f.Status, f.Reason = StatusNotApplicable, why
}

// Sentence gives the sentence of the finding's rule with the edition's limit, in French
// or English, whichever fits the tag best. It is "" for a nil finding, and without a rule.
func (f *Finding) Sentence(tag language.Tag) string { return string(f.appendSentence(nil, tag)) }

func (f *Finding) appendSentence(dst []byte, tag language.Tag) []byte {
	if f == nil || f.Rule == nil {
		return dst
	}
	before, after, placed := strings.Cut(f.Rule.Sentence.In(tag), "{want}")
	dst = append(dst, before...)
	if !placed {
		return dst
	}
	if limit, found := f.term.Limit(f.Rule.Measure); found {
		dst = limit.AppendText(dst, tag)
	} else {
		dst = append(dst, say.Pick(say.French(tag), "[seuil]", "[threshold]")...)
	}
	return append(dst, after...)
}
