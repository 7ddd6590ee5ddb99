package eligibility

import (
	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/internal/say"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// The two languages, as indices.
const (
	english = iota
	french
)

var tags = [...]language.Tag{english: language.English, french: language.French}

// langOf gives the language that fits a tag best.
func langOf(tag language.Tag) int {
	if say.French(tag) {
		return french
	}
	return english
}

// textWriter writes in one of the two languages.
type textWriter struct {
	dst  []byte
	lang int
}

func (t *textWriter) put(s string) { t.dst = append(t.dst, s...) }

func (t *textWriter) say(fr, en string) {
	if t.lang == french {
		t.put(fr)
	} else {
		t.put(en)
	}
}

func (t *textWriter) text(x document.Text) { t.say(x.FR, x.EN) }

func (t *textWriter) date(d quantity.Date) { t.dst, _ = d.AppendText(t.dst) }

// explanation writes the whole text.
func (t *textWriter) explanation(x *Explanation) {
	c := x.decision.checker
	if x.ref != "" {
		t.put(string(x.ref))
		t.say(say.NoBreak+": ", ": ")
	}
	t.put(x.words.heads[t.lang][x.decision.Receivable()])
	if x.start.IsZero() {
		t.say("inconnue", "not known")
	} else {
		t.date(x.start)
	}
	t.say("\nRecevable ne veut pas dire admis"+say.NoBreak+": le jury de l'école décide.\n",
		"\nReceivable does not mean admitted: the school's jury decides.\n")
	if interpretations := c.interpretations; interpretations != 0 {
		t.say("Lectures retenues"+say.NoBreak+": ", "Readings taken: ")
		t.dst = interpretations.AppendIn(t.dst, tags[t.lang])
		t.put("\n")
	}
	t.route(x.decision)
	if !x.eligibleFrom.IsZero() && x.decision.Receivable() != quantity.Yes {
		t.say("Recevable pour une rentrée à compter du ", "Receivable for a start from ")
		t.from(x.eligibleFrom)
	}
	t.paths(x, x.decision.holds)
	t.paths(x, x.decision.open)
	t.paths(x, c.listed&^x.decision.holds&^x.decision.open)
	t.questions(x)
	t.put(x.words.sources[t.lang])
}

// sources writes which texts the edition cites on entry.
func (t *textWriter) sources(c *Checker) {
	cited := map[law.SourceKey]bool{}
	for p := range c.listed.All() {
		cite := c.terms[p].Cite
		cited[cite.Source], cited[cite.Also] = true, true
	}
	t.say("\n  Textes cités\n", "\n  Texts cited\n")
	for _, s := range c.edition.Sources() {
		if !cited[s.Key] {
			continue
		}
		t.put("      " + string(s.Key))
		t.say(say.NoBreak+": ", ": ")
		t.text(s.Publisher)
		t.put(", ")
		t.text(s.Title)
		t.put(", ")
		t.text(s.Date)
		t.put("\n")
	}
}

// head writes the first line of an explanation, up to the start.
func (t *textWriter) head(c *Checker, receivable quantity.Truth) {
	switch receivable {
	case quantity.Yes:
		t.say("RECEVABLE", "RECEIVABLE")
	case quantity.No:
		t.say("NON RECEVABLE", "NOT RECEIVABLE")
	default:
		t.say("INDÉTERMINÉ", "UNDETERMINED")
	}
	t.say(" — édition ", " — edition ")
	t.put(c.edition.ID())
	t.say(", rentrée ", ", start ")
}

// route names the path that the applicant enters by, or those that are possible.
func (t *textWriter) route(d Decision) {
	possible := d.Possible()
	if possible == 0 {
		return
	}
	_, known := d.Path()
	switch {
	case known:
		t.say("Voie retenue"+say.NoBreak+": ", "Path retained: ")
	case d.holds != 0:
		t.say("Recevable de toute façon, par une voie encore à établir"+say.NoBreak+": ", "Receivable in any case, by a path that is still to be settled: ")
	default:
		t.say("Voies encore possibles"+say.NoBreak+": ", "Paths still possible: ")
	}
	for p := range possible.All() {
		if p != possible.First() {
			t.say(say.NoBreak+"; ", "; ")
		}
		t.text(p.Text())
	}
	t.put("\n")
}

// from writes the first start that is possible.
func (t *textWriter) from(d quantity.Date) {
	t.date(d)
	t.say(", si tout se passe comme indiqué\n", " on, if all goes as stated\n")
}

// paths writes what is said of some paths.
func (t *textWriter) paths(x *Explanation, paths PathSet) {
	for ; paths != 0; paths &= paths - 1 {
		p := paths.First()
		t.put(x.said[p].text[t.lang])
		if p == ByM1WithExperience {
			t.months(x)
			t.put(x.words.afterMonths.text[t.lang])
		}
		if from := x.from[p]; !from.IsZero() {
			t.say("      voie ouverte pour une rentrée à compter du ", "      open for a start from ")
			t.from(from)
		}
	}
}

// mark gives the sign that a line on a path or a fact begins with.
func mark(state quantity.Truth) string {
	switch state {
	case quantity.Yes:
		return "✓ "
	case quantity.No:
		return "✗ "
	}
	return "? "
}

// path writes how a listed path stands. Of the path that asks for experience it ends
// before the months found.
func (t *textWriter) path(c *Checker, p Path, state quantity.Truth, facts Facts) {
	t.put("\n  ")
	t.put(mark(state))
	t.text(p.Text())
	t.put("\n")
	for f := range c.asks(p).All() {
		if before := f.LeadsFrom(); before != 0 && facts.Of(before) != quantity.Yes && facts.Of(before) == facts.Of(f) {
			continue // the fact before says it already
		}
		t.put("      ")
		t.put(mark(facts.Of(f)))
		t.text(f.Text())
		if f == ExperienceLongEnough {
			t.say(say.NoBreak+": trouvé ", ": found ")
			return
		}
		t.put("\n")
	}
	t.law(c, p)
}

// law writes the rule on a listed path, and the text that it comes from.
func (t *textWriter) law(c *Checker, p Path) {
	basis := c.terms[p].Basis
	if basis.Confidence == law.NotFound {
		t.say("      aucun texte lu ne dit ce que cette voie demande\n", "      no text that was read says what this path asks for\n")
	}
	t.put("      [")
	t.put(p.Rule().ID)
	t.put("]")
	if basis.Cite.Source != "" {
		t.put(" — ")
		t.dst = basis.AppendText(t.dst, tags[t.lang])
	}
	t.put("\n")
}

// months writes the months of experience found, those asked for and those missing, and
// what the answer on them rests on.
func (t *textWriter) months(x *Explanation) {
	have, _, missing := x.decision.months()
	if have == unknownMonths {
		t.say("rien de connu", "nothing known")
	} else {
		t.dst = have.AppendText(t.dst, tags[t.lang])
	}
	t.put(x.words.monthsAsked.text[t.lang])
	if !missing.IsZero() {
		t.say(", il manque ", ", missing ")
		t.dst = missing.AppendText(t.dst, tags[t.lang])
	}
	if x.decision.facts.notes&pooledDays != 0 {
		t.say("\n        en ne comptant que les mois entiers de chaque période, la réponse serait autre",
			"\n        counting only the whole months of each span, the answer would be another")
	}
	if x.decision.facts.notes&otherMonths != 0 {
		t.say("\n        l'autre lecture des mois calendaires changerait la réponse",
			"\n        the other reading of calendar months would change the answer")
	}
}

// unknownMonths are the months of an applicant of whose work nothing is known.
var unknownMonths = quantity.ValueOfMonths(quantity.AtLeast[quantity.Months](0))

// monthsAsked writes the months of experience asked for, if they were found.
func (t *textWriter) monthsAsked(c *Checker) {
	if asked := c.monthsAsked(); !asked.IsZero() {
		t.say(", demandé ", ", asked for ")
		t.dst = asked.AppendText(t.dst, tags[t.lang])
	}
}

// questions writes what to ask for where the decision is open.
func (t *textWriter) questions(x *Explanation) {
	if x.decision.Receivable() != quantity.Unknown {
		return
	}
	if x.settling {
		t.say("\n  À demander pour trancher dans tous les cas"+say.NoBreak+":\n", "\n  To ask for, to settle it whatever the answers:\n")
		t.facts(x.ask)
	} else {
		t.say("\n  Aucune question ne tranche dans tous les cas, faute de texte.\n", "\n  No questions settle it whatever the answers, for want of a text.\n")
	}
	if x.settlingOne && (!x.settling || x.fastest != x.ask) {
		t.say("  À demander d'abord"+say.NoBreak+":\n", "  To ask for first:\n")
		t.facts(x.fastest)
	}
	if x.start.IsZero() {
		t.say("  La date de rentrée n'est pas connue, et ce qui en dépend reste ouvert.\n", "  The start is not known, and what depends on it stays open.\n")
	}
	if len(x.blanks) == 0 {
		return
	}
	t.say("  À renseigner"+say.NoBreak+": ", "  To fill in: ")
	for i, place := range x.blanks {
		if i > 0 {
			t.put(", ")
		}
		t.dst, _ = place.AppendText(t.dst)
	}
	t.put("\n")
}

// facts writes a list of facts to ask for.
func (t *textWriter) facts(set FactSet) {
	for f := range set.All() {
		t.put("      - ")
		t.text(f.Whole())
		t.put("\n")
	}
}
