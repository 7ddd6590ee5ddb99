package main

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/examples/internal/console"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/report"
)

var separator = strings.Repeat("─", 72)

// writeSummary writes a table with a line for each report: the programme, the edition, the
// verdict, the numbers of required rules by status, and the origin of the figures.
func writeSummary(w io.Writer, judged []*report.Report, tag language.Tag) error {
	table := [][]string{{
		document.Text{FR: "formation", EN: "programme"}.In(tag),
		document.Text{FR: "édition", EN: "edition"}.In(tag),
		document.Text{FR: "verdict", EN: "verdict"}.In(tag),
		"✗", "?", "·", "✓",
		document.Text{FR: "faits tirés de", EN: "facts taken from"}.In(tag),
	}}
	for _, r := range judged {
		var count [report.StatusWaived + 1]int
		for i := range r.Findings {
			if f := &r.Findings[i]; f.Force == law.Required {
				count[f.Status]++
			}
		}
		edition := r.Edition.ID()
		if !r.Dated() {
			edition += " *"
		}
		table = append(table, []string{
			shorten(r.Title.In(tag), 44), edition, r.Verdict().Text().In(tag),
			fmt.Sprint(count[report.StatusNotMet]), fmt.Sprint(count[report.StatusUnknown]), fmt.Sprint(count[report.StatusUnassessed]), fmt.Sprint(count[report.StatusMet]),
			originOf(r.Origin, tag),
		})
	}
	legend := document.Text{
		FR: "\n✗ non respectées, ? indécidables, · non évaluées, ✓ respectées (règles obligatoires) ; * édition choisie par son nom\n",
		EN: "\n✗ broken, ? cannot be told, · not assessed, ✓ holds (required rules); * edition chosen by name\n",
	}.In(tag)
	_, err := io.WriteString(w, console.Columns(table)+legend)
	return err
}

// originOf returns the title and the date of an origin. It stands beside each verdict, so
// that the reader sees whose figures were judged.
func originOf(o report.Origin, tag language.Tag) string {
	if o.IsZero() {
		return "–"
	}
	origin := shorten(o.Title.In(tag), 60)
	if o.Date == "" {
		return origin + document.Text{FR: " (non daté)", EN: " (undated)"}.In(tag)
	}
	return origin + " (" + o.Date + ")"
}

// shorten cuts a text to a length in characters. A text that was cut ends with "…".
func shorten(s string, length int) string {
	if utf8.RuneCountInString(s) <= length {
		return s
	}
	return string([]rune(s)[:length-1]) + "…"
}
