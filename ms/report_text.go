package ms

import (
	"bytes"
	"io"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/language"
)

// WriteText writes the report in French or English, whichever fits the tag best:
// the verdict first, then what is broken and by how much, what cannot be told and
// what would settle it, what was not judged, advice, and what holds.
func (r *Report) WriteText(w io.Writer, tag language.Tag) error {
	_, err := w.Write(r.AppendText(nil, tag))
	return err
}

// Text gives what WriteText writes.
func (r *Report) Text(tag language.Tag) string { return string(r.AppendText(nil, tag)) }

// AppendText appends what WriteText writes.
func (r *Report) AppendText(dst []byte, tag language.Tag) []byte {
	if r.Edition == nil {
		return dst // nothing was judged
	}
	t := textWriter{dst: dst, french: isFrench(tag), report: r}
	t.head()
	for _, s := range sections {
		t.section(s)
	}
	t.sources()
	return t.dst
}

// section is a part of the text: the findings of some statuses and forces.
type section struct {
	title Text
	keep  func(*Finding) bool
}

var sections = []section{
	{Text{FR: "Ce qui n'est pas respecté", EN: "What is broken"},
		func(f *Finding) bool { return f.Clause.Force == Required && f.Status == NotMet }},
	{Text{FR: "Ce qui ne peut être tranché", EN: "What cannot be told"},
		func(f *Finding) bool { return f.Clause.Force == Required && f.Status == Undecided }},
	{Text{FR: "Ce qui n'a pas pu être évalué, faute de texte", EN: "What could not be assessed, for want of a text"},
		func(f *Finding) bool { return f.Clause.Force == Required && f.Status == Unassessed }},
	{Text{FR: "Conseils (sans effet sur le verdict)", EN: "Advice (without effect on the verdict)"},
		func(f *Finding) bool {
			return f.Clause.Force == Advice && (f.Status == NotMet || f.Status == Undecided || f.Status == Unassessed)
		}},
	{Text{FR: "Ce qu'un logiciel ne peut pas juger", EN: "What a program cannot judge"},
		func(f *Finding) bool { return f.Clause.Force == Unjudged && f.Status == Unassessed }},
	{Text{FR: "Ce qui est respecté", EN: "What holds"},
		func(f *Finding) bool { return f.Status == Met }},
	{Text{FR: "Sans objet", EN: "Not applicable"},
		func(f *Finding) bool { return f.Status == NotApplicable || f.Status == Waived }},
}

type textWriter struct {
	dst    []byte
	french bool
	report *Report
}

func (t *textWriter) put(parts ...string) {
	for _, p := range parts {
		t.dst = append(t.dst, p...)
	}
}

func (t *textWriter) text(x Text) { t.put(x.of(t.french)) }

// colon is ":" with the space that French puts before it.
func (t *textWriter) colon() { t.put(pick(t.french, NoBreak+": ", ": ")) }

func (t *textWriter) head() {
	r := t.report
	if !r.Title.IsZero() {
		t.text(r.Title)
		t.put("\n")
	}
	t.put("Verdict")
	t.colon()
	t.put(strings.ToUpper(r.Verdict().Text().of(t.french)))
	if r.Verdict() == NotCompliant {
		t.origin(" — ")
	}
	t.put("\n", pick(t.french, "Règles", "Rules"))
	t.colon()
	t.put(r.Edition.terms.label.String(), ", ", pick(t.french, "édition ", "edition "), r.Edition.ID(), ", ")
	t.text(r.Edition.terms.title)
	t.put(" — ")
	if r.Dated() {
		t.put(pick(t.french, "en vigueur pour la rentrée ", "in force at the intake of "), r.Intake.String())
	} else {
		t.put(pick(t.french, "choisie par son nom, non d'après une date de rentrée", "chosen by name, not by an intake date"))
		if !r.Intake.IsZero() {
			t.put(pick(t.french, " (rentrée ", " (intake of "), r.Intake.String(), ")")
		}
	}
	t.put("\n")
	if readings := r.Edition.entry.readings.Text(); !readings.IsZero() {
		t.put(pick(t.french, "Lectures retenues", "Readings taken"))
		t.colon()
		t.text(readings)
		t.put("\n")
	}
	if !r.Origin.IsZero() {
		t.put(pick(t.french, "Faits tirés de", "Facts taken from"))
		t.colon()
		t.origin("")
		if r.Origin.URL != "" {
			t.put(", ", r.Origin.URL)
		}
		t.put("\n")
	}
	if !r.Digest.IsZero() {
		t.put(pick(t.french, "Empreinte du dossier", "Digest of the dossier"))
		t.colon()
		t.put(r.Digest.String(), "\n")
	}
	t.put(pick(t.french, "Bibliothèque", "Library"))
	t.colon()
	t.put("mastere ", Version, pick(t.french,
		" — projet indépendant ; ce rapport n'est pas une accréditation\n",
		" — independent project; this report is not an accreditation\n"))
}

// origin writes where the facts come from, and when, after a separator. It stands
// in the line of every breach, so that none is quoted without its source.
func (t *textWriter) origin(separator string) {
	o := t.report.Origin
	if o.IsZero() {
		return
	}
	t.put(separator)
	for _, part := range []string{originText(o.Kind).of(t.french), o.Title.of(t.french)} {
		if part != "" {
			t.put(part, ", ")
		}
	}
	if o.Date == "" {
		t.put(pick(t.french, "non daté", "undated"))
	}
	t.put(o.Date)
}

func originText(k OriginKind) Text {
	if int(k) < len(originTexts) {
		return originTexts[k]
	}
	return Text{}
}

func (t *textWriter) section(s section) {
	found := slices.Collect(t.report.where(s.keep))
	if len(found) == 0 {
		return
	}
	t.put("\n")
	t.text(s.title)
	t.put(" (", strconv.Itoa(len(found)), ")\n")
	for _, f := range found {
		t.finding(f)
	}
}

// sources lists the texts that the findings cite.
func (t *textWriter) sources() {
	cited := map[SourceKey]bool{}
	for i := range t.report.Findings {
		cite := t.report.Findings[i].Clause.Cite
		cited[cite.Source], cited[cite.Also] = true, true
	}
	title := "\n" + pick(t.french, "Textes cités", "Texts cited") + "\n"
	for _, s := range sources {
		if !cited[s.Key] {
			continue
		}
		t.put(title, "  ", string(s.Key))
		title = ""
		t.colon()
		t.put(s.Publisher.of(t.french), ", ", s.Title.of(t.french), ", ", s.Date.of(t.french))
		if s.URL != "" {
			t.put(", ", s.URL)
		}
		t.put("\n")
	}
}

// finding writes one finding: the rule, the figures, the reason, the law.
func (t *textWriter) finding(f *Finding) {
	t.put("  ", statusMarks[f.Status], " ")
	t.dst = f.appendSentence(t.dst, t.report.Edition, t.french)
	if f.Status == NotMet {
		t.origin(pick(t.french, " — d'après : ", " — according to: "))
	}
	t.put("\n")
	t.line(func() { t.figures(f) })
	t.line(func() { t.reason(f) })
	t.line(func() { t.facts(f) })
	t.line(func() { t.law(f) })
}

var statusMarks = [...]string{
	Unassessed: "·", Met: "✓", NotMet: "✗", Undecided: "?", NotApplicable: "–", Waived: "~",
}

// line writes an indented line, or nothing where there is nothing to write.
func (t *textWriter) line(write func()) {
	const indent = "      "
	t.put(indent)
	before := len(t.dst)
	write()
	if len(t.dst) == before {
		t.dst = t.dst[:before-len(indent)]
		return
	}
	t.put("\n")
}

func (t *textWriter) value(labelFR, labelEN string, v Value) {
	if v.known == 0 {
		return
	}
	if !bytes.HasSuffix(t.dst, []byte("      ")) {
		t.put(pick(t.french, NoBreak+"; ", "; "))
	}
	t.put(pick(t.french, labelFR, labelEN))
	t.colon()
	t.dst = v.appendText(t.dst, t.french)
}

func (t *textWriter) figures(f *Finding) {
	if f.Rule.id == StatedTotals { // compares the document with itself
		t.value("annoncé", "stated", f.Have)
		t.value("d'après les unités", "from the units", f.Want)
		t.value("écart des unités", "the units differ by", f.Missing)
		return
	}
	if f.Rule.id == ProjectListedOnce && f.Reason != ReasonTwoPlacesDiffer { // compares the two
		t.value("mission", "mission", f.Have)
		t.value("thèse", "thesis", f.Also)
		return
	}
	if f.Also.measure == MeasureStudents { // a cap is a share of those enrolled
		t.value("comptés dans le plafond", "counted under the cap", f.Have)
		t.value("inscrits sous le label", "enrolled under the label", f.Also)
		t.value("autorisés", "allowed", f.Want)
		t.value("en trop", "too many", f.Missing.Negated())
		return
	}
	t.value("trouvé", "found", f.Have)
	switch {
	case f.Reason == ReasonByStatedTotal || f.Reason == ReasonTwoPlacesDiffer:
		t.value("d'après les unités", "from the units", f.Also)
	case f.Reason == ReasonListedAndStatedDiffer || f.Rule.id.isOfTotal():
		t.value("annoncé", "stated", f.Also)
	default:
		t.value("et", "and", f.Also)
	}
	if f.Status != Met {
		t.value("demandé", "asked for", f.Want)
	}
	if f.Missing.min < 0 {
		t.value("en trop", "too much", f.Missing.Negated())
	} else {
		t.value("manque", "missing", f.Missing)
	}
}

func (t *textWriter) reason(f *Finding) {
	if f.Reason == 0 {
		return
	}
	t.put(pick(t.french, "raison", "reason"))
	t.colon()
	t.text(f.Reason.Text())
}

// factsShown bounds the places that the text names; the JSON names them all.
const factsShown = 6

func (t *textWriter) facts(f *Finding) {
	if len(f.Facts) == 0 {
		return
	}
	if f.Status == NotMet {
		t.put(pick(t.french, "à revoir", "to check"))
	} else {
		t.put(pick(t.french, "à renseigner ou à préciser", "to fill in or settle"))
	}
	t.colon()
	for i, place := range f.Facts[:min(len(f.Facts), factsShown)] {
		if i > 0 {
			t.put(", ")
		}
		t.dst = place.append(t.dst)
	}
	if more := len(f.Facts) - factsShown; more > 0 {
		t.put(pick(t.french, " et ", " and "), strconv.Itoa(more), pick(t.french, " de plus", " more"))
	}
}

// law writes the rule, the place judged, the source and the confidence.
func (t *textWriter) law(f *Finding) {
	t.put("[", f.Rule.id.String(), "]")
	if !f.Place.IsRoot() {
		t.put(" ", f.Place.String())
	}
	if f.Clause.Cite.Source == "" {
		return
	}
	t.put(" — ")
	t.dst = f.Clause.appendText(t.dst, t.french)
}

// AppendText appends where the clause was read and how well it is known, in French
// or English; nothing where it was not found.
func (c Clause) AppendText(dst []byte, tag language.Tag) []byte {
	return c.appendText(dst, isFrench(tag))
}

func (c *Clause) appendText(dst []byte, french bool) []byte {
	if c.Cite.Source == "" {
		return dst
	}
	dst = append(dst, c.Cite.Source...)
	if c.Cite.Where != "" {
		dst = append(dst, pick(french, " «"+NoBreak, ` "`)...)
		dst = append(dst, c.Cite.Where...)
		dst = append(dst, pick(french, NoBreak+"»", `"`)...)
	}
	if c.Cite.Also != "" {
		dst = append(dst, pick(french, " et ", " and ")...)
		dst = append(dst, c.Cite.Also...)
	}
	dst = append(dst, ", "...)
	dst = append(dst, textAt(confidenceTexts[:], c.Confidence).of(french)...)
	if ground := textAt(groundTexts[:], c.Ground).of(french); ground != "" {
		dst = append(dst, " ("...)
		dst = append(dst, ground...)
		dst = append(dst, ')')
	}
	return dst
}

// Sentence gives the sentence of a finding's rule with the edition's threshold.
func (r *Report) Sentence(f *Finding, tag language.Tag) string {
	return string(f.appendSentence(nil, r.Edition, isFrench(tag)))
}

func (f *Finding) appendSentence(dst []byte, e *Edition, french bool) []byte {
	before, after, placed := strings.Cut(f.Rule.sentence.of(french), "{want}")
	dst = append(dst, before...)
	if !placed {
		return dst
	}
	if limit := e.Limit(f.Rule.id); limit.IsZero() {
		dst = append(dst, pick(french, "[seuil]", "[threshold]")...)
	} else {
		dst = limit.appendText(dst, french)
	}
	return append(dst, after...)
}
