package report

import (
	"bytes"
	"io"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/internal/say"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// WriteText writes the report in French or English, whichever fits the tag best.
//
// The verdict comes first, then what is broken and by how much, then what cannot be told
// and what would settle it. What could not be assessed follows, advice, what is left to
// people, what holds and what does not apply. The texts cited come last.
//
// It writes nothing of a report that has judged nothing, nor of a nil one. It panics if w
// is nil.
func (r *Report) WriteText(w io.Writer, tag language.Tag) error {
	_, err := w.Write(r.AppendText(nil, tag))
	return err
}

// Text gives what WriteText writes.
func (r *Report) Text(tag language.Tag) string { return string(r.AppendText(nil, tag)) }

// AppendText appends what WriteText writes.
func (r *Report) AppendText(dst []byte, tag language.Tag) []byte {
	if r == nil || r.Edition == nil {
		return dst // nothing was judged
	}
	t := textWriter{dst: dst, tag: tag, french: say.French(tag), report: r}
	t.head()
	for _, s := range sections {
		t.section(s)
	}
	t.sources()
	return t.dst
}

// section is a part of the text: the findings of some statuses and forces.
type section struct {
	title document.Text
	keep  func(*Finding) bool
}

var sections = []section{
	{document.Text{FR: "Ce qui n'est pas respecté", EN: "What is broken"},
		func(f *Finding) bool { return f.Force == law.Required && f.Status == StatusNotMet }},
	{document.Text{FR: "Ce qui ne peut être tranché", EN: "What cannot be told"},
		func(f *Finding) bool { return f.Force == law.Required && f.Status == StatusUnknown }},
	{document.Text{FR: "Ce qui n'a pas pu être évalué, faute de texte", EN: "What could not be assessed, for want of a text"},
		func(f *Finding) bool { return f.Force == law.Required && f.Status == StatusUnassessed }},
	{document.Text{FR: "Conseils (sans effet sur le verdict)", EN: "Advice (without effect on the verdict)"},
		func(f *Finding) bool {
			return f.Force == law.Advice && (f.Status == StatusNotMet || f.Status == StatusUnknown || f.Status == StatusUnassessed)
		}},
	{document.Text{FR: "Ce qu'un logiciel ne peut pas juger", EN: "What a program cannot judge"},
		func(f *Finding) bool { return f.Force == law.Unjudged && f.Status == StatusUnassessed }},
	{document.Text{FR: "Ce qui est respecté", EN: "What holds"},
		func(f *Finding) bool { return f.Status == StatusMet }},
	{document.Text{FR: "Sans objet", EN: "Not applicable"},
		func(f *Finding) bool { return f.Status == StatusNotApplicable || f.Status == StatusWaived }},
}

type textWriter struct {
	dst    []byte
	tag    language.Tag
	french bool
	report *Report
}

func (t *textWriter) put(parts ...string) {
	for _, p := range parts {
		t.dst = append(t.dst, p...)
	}
}

func (t *textWriter) text(x document.Text) { t.put(x.In(t.tag)) }

// colon is ":" with the space that French puts before it.
func (t *textWriter) colon() { t.put(say.Pick(t.french, say.NoBreak+": ", ": ")) }

func (t *textWriter) head() {
	r := t.report
	if !r.Title.IsZero() {
		t.text(r.Title)
		t.put("\n")
	}
	t.put("Verdict")
	t.colon()
	t.put(strings.ToUpper(r.Verdict().Text().In(t.tag)))
	if r.Verdict() == NotCompliant {
		t.origin(" — ")
	}
	t.put("\n", say.Pick(t.french, "Règles", "Rules"))
	t.colon()
	t.put(r.Edition.Label().String(), ", ", say.Pick(t.french, "édition ", "edition "), r.Edition.ID(), ", ")
	t.text(r.Edition.Title())
	t.put(" — ")
	if r.Dated() {
		t.put(say.Pick(t.french, "en vigueur pour la rentrée ", "in force at the intake of "), r.Intake.String())
	} else {
		t.put(say.Pick(t.french, "choisie par son nom, non d'après une date de rentrée", "chosen by name, not by an intake date"))
		if !r.Intake.IsZero() {
			t.put(say.Pick(t.french, " (rentrée ", " (intake of "), r.Intake.String(), ")")
		}
	}
	t.put("\n")
	if readings := r.Edition.Interpretations().Text(); !readings.IsZero() {
		t.put(say.Pick(t.french, "Lectures retenues", "Readings taken"))
		t.colon()
		t.text(readings)
		t.put("\n")
	}
	if !r.Origin.IsZero() {
		t.put(say.Pick(t.french, "Faits tirés de", "Facts taken from"))
		t.colon()
		t.origin("")
		if r.Origin.URL != "" {
			t.put(", ", r.Origin.URL)
		}
		t.put("\n")
	}
	if !r.Digest.IsZero() {
		t.put(say.Pick(t.french, "Empreinte du dossier", "Digest of the dossier"))
		t.colon()
		t.put(r.Digest.String(), "\n")
	}
	t.put(say.Pick(t.french, "Bibliothèque", "Library"))
	t.colon()
	t.put("mastere ", document.Version, say.Pick(t.french,
		" — projet indépendant ; ce rapport n'est pas une accréditation\n",
		" — independent project; this report is not an accreditation\n"))
}

// origin writes where the facts come from, and when, after a separator. The line of
// every breach has it, so that none is quoted without its source.
func (t *textWriter) origin(separator string) {
	o := t.report.Origin
	if o.IsZero() {
		return
	}
	t.put(separator)
	for _, part := range []string{o.Kind.Text().In(t.tag), o.Title.In(t.tag)} {
		if part != "" {
			t.put(part, ", ")
		}
	}
	if o.Date == "" {
		t.put(say.Pick(t.french, "non daté", "undated"))
	}
	t.put(o.Date)
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
	cited := map[law.SourceKey]bool{}
	for i := range t.report.Findings {
		cite := t.report.Findings[i].Basis().Cite
		cited[cite.Source], cited[cite.Also] = true, true
	}
	title := "\n" + say.Pick(t.french, "Textes cités", "Texts cited") + "\n"
	for _, s := range t.report.Edition.Sources() {
		if !cited[s.Key] {
			continue
		}
		t.put(title, "  ", string(s.Key))
		title = ""
		t.colon()
		t.put(s.Publisher.In(t.tag), ", ", s.Title.In(t.tag), ", ", s.Date.In(t.tag))
		if s.URL != "" {
			t.put(", ", s.URL)
		}
		t.put("\n")
	}
}

// finding writes one finding: the rule, the figures, the reason, the law.
func (t *textWriter) finding(f *Finding) {
	t.put("  ", statusMarks[f.Status], " ")
	t.dst = f.appendSentence(t.dst, t.tag)
	if f.Status == StatusNotMet {
		t.origin(say.Pick(t.french, " — d'après : ", " — according to: "))
	}
	t.put("\n")
	t.line(func() { t.figures(f) })
	t.line(func() { t.reason(f) })
	t.line(func() { t.locations(f) })
	t.line(func() { t.law(f) })
}

var statusMarks = [...]string{
	StatusUnassessed: "·", StatusMet: "✓", StatusNotMet: "✗", StatusUnknown: "?", StatusNotApplicable: "–", StatusWaived: "~",
}

const indent = "      "

// line writes an indented line, or nothing where there is nothing to write.
func (t *textWriter) line(write func()) {
	t.put(indent)
	before := len(t.dst)
	write()
	if len(t.dst) == before {
		t.dst = t.dst[:before-len(indent)]
		return
	}
	t.put("\n")
}

// value writes a figure by its name, or nothing where nothing is known of it.
func (t *textWriter) value(name document.Text, v quantity.Value) {
	if !v.Known() {
		return
	}
	if !bytes.HasSuffix(t.dst, []byte(indent)) {
		t.put(say.Pick(t.french, say.NoBreak+"; ", "; "))
	}
	t.text(name)
	t.colon()
	t.dst = v.AppendText(t.dst, t.tag)
}

// usualFigures are what figures are called where neither rule nor reason names them.
var usualFigures = law.FigureNames{
	Have:    document.Text{FR: "trouvé", EN: "found"},
	Also:    document.Text{FR: "et", EN: "and"},
	Want:    document.Text{FR: "demandé", EN: "asked for"},
	Missing: document.Text{FR: "manque", EN: "missing"},
	Excess:  document.Text{FR: "en trop", EN: "too much"},
}

func (t *textWriter) figures(f *Finding) {
	var ofRule law.FigureNames
	if f.Rule != nil {
		ofRule = f.Rule.Figures
	}
	have, also := ofRule.Have, ofRule.Also
	if f.Reason != nil && f.Also.Known() {
		have, also = first(f.Reason.Have, have), first(f.Reason.Also, also)
	}
	t.value(first(have, usualFigures.Have), f.Have)
	t.value(first(also, usualFigures.Also), f.Also)
	if f.Status != StatusMet || !ofRule.Want.IsZero() {
		t.value(first(ofRule.Want, usualFigures.Want), f.Want)
	}
	switch {
	case f.Missing.IsNegative() && !ofRule.Missing.IsZero() && ofRule.Excess.IsZero():
		t.value(ofRule.Missing, f.Missing) // one name for both, with its sign
	case f.Missing.IsNegative():
		t.value(first(ofRule.Excess, usualFigures.Excess), f.Missing.Negated())
	default:
		t.value(first(ofRule.Missing, usualFigures.Missing), f.Missing)
	}
}

// first gives the first text that is there.
func first(texts ...document.Text) document.Text {
	for _, text := range texts {
		if !text.IsZero() {
			return text
		}
	}
	return document.Text{}
}

func (t *textWriter) reason(f *Finding) {
	if f.Reason == nil {
		return
	}
	t.put(say.Pick(t.french, "raison", "reason"))
	t.colon()
	t.text(f.Reason.Text)
}

// locationsShown is how many locations the text names. The JSON names them all.
const locationsShown = 6

func (t *textWriter) locations(f *Finding) {
	if len(f.Locations) == 0 {
		return
	}
	if f.Status == StatusNotMet {
		t.put(say.Pick(t.french, "à revoir", "to check"))
	} else {
		t.put(say.Pick(t.french, "à renseigner ou à préciser", "to fill in or settle"))
	}
	t.colon()
	for i, place := range f.Locations[:min(len(f.Locations), locationsShown)] {
		if i > 0 {
			t.put(", ")
		}
		t.dst, _ = place.AppendText(t.dst)
	}
	if more := len(f.Locations) - locationsShown; more > 0 {
		t.put(say.Pick(t.french, " et ", " and "), strconv.Itoa(more), say.Pick(t.french, " de plus", " more"))
	}
}

// law writes the rule, the place judged, the source and the confidence.
func (t *textWriter) law(f *Finding) {
	t.put("[", f.Rule.String(), "]")
	if !f.Place.IsRoot() {
		t.put(" ", f.Place.String())
	}
	if f.Basis().Cite.Source == "" {
		return
	}
	t.put(" — ")
	t.dst = f.Basis().AppendText(t.dst, t.tag)
}
