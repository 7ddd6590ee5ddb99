package main

import (
	"fmt"
	"strings"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/examples/internal/console"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/stats"
)

// computed is the answer to records: the figures computed from them, and each one paired
// with every published figure of its unit and population.
type computed struct {
	Digest  document.Digest `json:"digest,omitzero"`
	Figures []stats.Figure  `json:"figures"`
	Beside  []stats.Pair    `json:"beside"`
	// ForeignShare is the share of foreign people among all graduates. It is nil where
	// there are no graduates.
	ForeignShare *stats.Proportion `json:"foreignShare,omitzero"`
}

// compare pairs every computed figure with every published one of its unit and population.
func (s *computed) compare(published *stats.Catalogue, p quantity.HedgePolicy) {
	s.Beside = []stats.Pair{}
	for i := range s.Figures {
		f := &s.Figures[i]
		for other := range published.Counting(f.Unit) {
			if other.Of == f.Of {
				s.Beside = append(s.Beside, stats.Pair{A: f.ID, B: other.ID, Comparison: stats.Compare(f, other, p)})
			}
		}
	}
}

// status gives the exit status that the comparisons call for.
func (s *computed) status() int {
	status := console.ExitOpen
	for _, pair := range s.Beside {
		switch pair.Relation {
		case stats.Contradictory:
			return console.ExitBroken
		case stats.Same, stats.Compatible:
			status = console.ExitHolds
		}
	}
	return status
}

// text words the figures, each followed by the published ones that it was compared with.
func (s *computed) text(published *stats.Catalogue, tag language.Tag) string {
	var b strings.Builder
	b.WriteString(document.Text{FR: "Empreinte des fiches\u00a0: ", EN: "Digest of the records: "}.In(tag) + s.Digest.String() + "\n\n")
	for i := range s.Figures {
		f := &s.Figures[i]
		b.WriteString(f.Text(tag) + "\n")
		for _, pair := range s.Beside {
			if pair.A != f.ID {
				continue
			}
			other, _ := published.Figure(pair.B)
			b.WriteString("    " + other.Text(tag) + document.Text{FR: "\u00a0: ", EN: ": "}.In(tag) + pair.In(tag) + "\n")
		}
	}
	if share := s.ForeignShare; share != nil {
		b.WriteString(document.Text{FR: "part d'étrangers parmi les diplômés\u00a0: ", EN: "foreign share of the graduates: "}.In(tag))
		fmt.Fprintf(&b, "%s (%s / %s)\n", share.Value.In(tag), share.Part.In(tag), share.Whole.In(tag))
	}
	return b.String()
}
