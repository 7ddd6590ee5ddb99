package curriculum

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

// The rules on the professional thesis (thèse professionnelle): docs/law.md#thesis.

var thesisWritten = Check{
	Rule: &law.Rule{ID: "curriculum/thesis-written", Sentence: document.Text{
		FR: "Une thèse professionnelle doit être rédigée.",
		EN: "A professional thesis must be written."}},
	Judge: func(p *Pass) { p.judgeTruth(p.places.written, p.Curriculum.Thesis.Written) },
}

var thesisDefended = Check{
	Rule: &law.Rule{ID: "curriculum/thesis-defended", Sentence: document.Text{
		FR: "La thèse professionnelle doit être soutenue.",
		EN: "The professional thesis must be defended."}},
	Judge: func(p *Pass) { p.judgeTruth(p.places.defended, p.Curriculum.Thesis.Defended) },
}

var thesisIndividual = Check{
	Rule: &law.Rule{ID: "curriculum/thesis-individual", Sentence: document.Text{
		FR: "La thèse professionnelle devrait être individuelle.",
		EN: "The professional thesis should be individual."}},
	Judge: func(p *Pass) { p.judgeAuthors() },
}

// judgeTruth judges a rule that asks for one member of the document to be Yes.
func (p *Pass) judgeTruth(place document.Pointer, member quantity.Truth) {
	f := p.Finding(place)
	if f == nil {
		return
	}
	f.Judge(member)
	if f.Status == report.StatusMet {
		return
	}
	if f.Status == report.StatusUnknown {
		f.Reason = report.ReasonBlank
	}
	p.Locate(place)
}

// judgeAuthors judges whether one student writes a thesis.
func (p *Pass) judgeAuthors() {
	place := p.places.authors
	f := p.Finding(place)
	if f == nil {
		return
	}
	authors := p.Curriculum.Thesis.Authors
	f.Have, f.Want = quantity.ValueOfAuthors(authors), quantity.ValueOfAuthors(quantity.Exactly(quantity.Count(1)))
	f.Judge(authors.Is(1))
	if f.Status == report.StatusUnknown {
		f.Reason = f.OpenReason()
		p.Locate(place)
	}
}
