package main

import (
	"fmt"
	"strings"

	"github.com/mastere-go/mastere/eligibility"
	"github.com/mastere-go/mastere/examples/internal/console"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

func (s *judging) say(fr, en string) string { return document.Text{FR: fr, EN: en}.In(s.tag) }

// appendAnswer writes an answer for people: the explanation where it is asked for,
// else a line, and for an open file what to ask for.
func (s *judging) appendAnswer(dst []byte, name string, a *eligibility.Answer) []byte {
	if a.Problems != nil {
		for _, p := range a.Problems {
			dst = fmt.Appendf(dst, "%s:%s\n", name, p.In(s.tag))
		}
		return dst
	}
	ref := string(a.Ref)
	if ref == "" {
		ref = fmt.Sprintf("%s:%d", name, a.Line)
	}
	if s.explain {
		if a.Ref == "" {
			dst = append(append(dst, ref...), '\n')
		}
		return append(a.Explanation.AppendText(dst, s.tag), '\n')
	}
	dst = fmt.Appendf(dst, "%-12s %-15s %s\n", ref, s.answer(a.Decision.Receivable()), s.why(a))
	toAsk := s.say("à demander :", "ask for:")
	facts, ok := a.Explanation.Ask()
	if a.Decision.Receivable() == quantity.Yes {
		toAsk = s.say("à demander pour le plafond :", "ask for, for the cap:")
		facts, ok = a.Decision.AskRoute()
	}
	if !ok {
		toAsk = s.say("à demander d'abord :", "ask for first:")
		facts, ok = a.Explanation.Fastest()
	}
	if !ok {
		dst = append(dst, s.say("    aucune réponse ne peut trancher, faute de texte\n", "    no answer can settle it, for want of a text\n")...)
	}
	for fact := range facts.All() {
		dst = fmt.Appendf(dst, "    %s %s\n", toAsk, fact.Whole().In(s.tag))
	}
	if blanks := a.Explanation.Blanks(); len(blanks) > 0 {
		dst = append(dst, s.say("    à renseigner :", "    fill in:")...)
		for _, place := range blanks {
			dst = fmt.Appendf(dst, " %v", place)
		}
		dst = append(dst, '\n')
	}
	return dst
}

func (s *judging) answer(receivable quantity.Truth) string {
	switch receivable {
	case quantity.Yes:
		return s.say("recevable", "receivable")
	case quantity.No:
		return s.say("non recevable", "not receivable")
	}
	return s.say("indéterminé", "undetermined")
}

// why names the paths that are possible or, where none is, what is missing on those
// that begin to hold.
func (s *judging) why(a *eligibility.Answer) string {
	var reasons []string
	for p := range a.Decision.Possible().All() {
		reasons = append(reasons, p.Text().In(s.tag))
	}
	if a.Decision.Receivable() == quantity.No {
		reasons = s.missing(a)
	}
	return strings.Join(reasons, s.say(" ; ", "; "))
}

func (s *judging) missing(a *eligibility.Answer) []string {
	var reasons []string
	for p := range s.checker.Paths().All() {
		begun := false
		for _, c := range a.Decision.Conditions(p) {
			if c.State == quantity.Yes && c.Fact.LeadsFrom() == 0 {
				begun = true
			}
			if begun && c.State == quantity.No {
				reason := s.say("condition non remplie : ", "not met: ") + c.Fact.Text().In(s.tag)
				if !c.Missing.IsZero() {
					reason = fmt.Sprintf(s.say("il manque %s d'expérience", "%s of experience missing"), c.Missing.In(s.tag))
				}
				reasons = append(reasons, p.Text().In(s.tag)+" ("+reason+")")
				break
			}
		}
	}
	if reasons == nil {
		reasons = append(reasons, s.say("rien qui ouvre une voie", "nothing that opens a path"))
	}
	if from := a.Explanation.EligibleFrom(); !from.IsZero() {
		reasons = append(reasons, s.say("recevable pour une rentrée à compter du ", "receivable for a start from ")+from.String())
	}
	return reasons
}

// pathTable counts decisions by path.
type pathTable struct {
	retained, possible [eligibility.PathCount + 1]int
}

func (t *pathTable) count(d eligibility.Decision) {
	if p, known := d.Path(); known {
		t.retained[p]++
		return
	}
	for p := range d.Possible().All() {
		t.possible[p]++
	}
}

// appendTables writes how many applicants enter by which path, and how each cohort
// stands with the caps.
func (s *judging) appendTables(dst []byte) []byte {
	start := s.say("inconnue", "not known")
	if !s.start.IsZero() {
		start = s.start.String()
	}
	dst = fmt.Appendf(dst, s.say("\nÉdition %v, rentrée %s\nRecevables : %d ; non recevables : %d ; indéterminés : %d ; lignes illisibles : %d\n\n",
		"\nEdition %v, start %s\nReceivable: %d; not receivable: %d; undetermined: %d; unreadable lines: %d\n\n"),
		s.checker.Edition(), start, s.answers[quantity.Yes], s.answers[quantity.No], s.answers[quantity.Unknown], s.unreadable)
	table := [][]string{{s.say("voie", "path"), s.say("retenue", "retained"), s.say("possible", "possible"), s.say("texte", "text")}}
	for p := range s.checker.Paths().All() {
		term, _ := s.checker.Edition().Term(p.Rule().ID)
		table = append(table, []string{p.Text().In(s.tag), fmt.Sprint(s.paths.retained[p]), fmt.Sprint(s.paths.possible[p]),
			s.law(term.Basis)})
	}
	dst = append(dst, console.Columns(table)...)
	for key, c := range s.tally.All() {
		dst = s.appendCohort(dst, key, c)
	}
	if use, some := s.unplaced(); some {
		dst = fmt.Appendf(dst, s.say("\nInscrits dont la formation ou la rentrée n'est pas indiquée : %s ; par dérogation : %s\n",
			"\nEnrolled in a programme or at an intake that is not given: %s; by exemption: %s\n"), s.number(use.Students), s.number(use.Exempted))
	}
	return append(dst, s.say("\nRecevable ne veut pas dire admis : le jury de l'école décide.\n",
		"\nReceivable does not mean admitted: the school's jury decides.\n")...)
}

// appendCohort writes how a cohort stands with the caps of the edition.
func (s *judging) appendCohort(dst []byte, key eligibility.CohortKey, c *eligibility.Cohort) []byte {
	use := c.Use()
	dst = fmt.Appendf(dst, s.say("\nFormation %s, rentrée %v\nInscrits sous le label : %s ; par dérogation : %s ; sans être recevables : %s\n\n",
		"\nProgramme %s, intake of %v\nEnrolled under the label: %s; by exemption: %s; though not receivable: %s\n\n"),
		key.Programme, key.Intake, s.number(use.Students), s.number(use.Exempted), s.number(use.NotReceivable))
	caps := s.checker.Caps()
	if len(caps) == 0 {
		return append(dst, s.say("L'édition ne fixe aucun plafond.\n", "The edition sets no cap.\n")...)
	}
	table := [][]string{{s.say("plafond", "cap"), s.say("part", "share"), s.say("utilisé", "used"), s.say("autorisé", "allowed"),
		s.say("respecté", "holds"), s.say("reste", "room"), s.say("ordinaires à inscrire", "ordinary needed"), s.say("texte", "text")}}
	for _, bound := range caps {
		under := c.UnderCap(bound)
		row := []string{s.capName(bound), "–", s.number(under.Used), "–", "–", "–", "–", s.law(bound.Basis)}
		if share, found := bound.Share.Get(); found {
			row[1] = quantity.ValueOfPercent(quantity.Exactly(share)).In(s.tag)
			row[3], row[4], row[5] = s.number(under.Allowed), s.truth(under.Holds), s.number(under.Room)
			if under.Mendable == quantity.Yes {
				row[6] = s.number(under.OrdinaryNeeded)
			}
		}
		table = append(table, row)
	}
	return append(dst, console.Columns(table)...)
}

// capName says what a cap bounds, and for which programmes.
func (s *judging) capName(bound eligibility.Cap) string {
	var name string
	switch exempted := bound.Of & eligibility.ExemptionPaths; exempted {
	case eligibility.ExemptionPaths:
		name = s.say("dérogations, ensemble", "exemptions together")
	default:
		name = exempted.First().Text().In(s.tag)
	}
	switch bound.For {
	case eligibility.CapForNiche:
		name += s.say(" (métiers de niche)", " (niche trades)")
	case eligibility.CapForOther:
		name += s.say(" (autres métiers)", " (other trades)")
	}
	return name
}

func (s *judging) truth(t quantity.Truth) string {
	switch t {
	case quantity.Yes:
		return s.say("oui", "yes")
	case quantity.No:
		return s.say("non", "no")
	}
	return s.say("indécidable", "cannot tell")
}

// number writes a number of students, which may not be known exactly.
func (s *judging) number(n quantity.Range[quantity.Count]) string {
	least, _ := n.Min()
	most, bounded := n.Max()
	switch {
	case !bounded:
		return fmt.Sprintf(s.say("au moins %d", "at least %d"), least)
	case least == most:
		return fmt.Sprint(least)
	}
	return fmt.Sprintf(s.say("de %d à %d", "%d to %d"), least, most)
}

// law names the text that a term comes from.
func (s *judging) law(b law.Basis) string {
	if b.Cite.Source == "" {
		return s.say("texte non trouvé", "text not found")
	}
	return string(b.AppendText(nil, s.tag))
}
