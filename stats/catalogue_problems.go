package stats

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/internal/reading"
	"github.com/mastere-go/mastere/internal/say"
	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Problems gives everything that is wrong with the catalogue, in the order of the
// document: duplicate ids and keys, unknown sources, numbers that do not suit their unit
// or hedge, and whatever a reader refuses but a Go program can build. It is nil where
// nothing is wrong, and for a nil catalogue.
func (c *Catalogue) Problems() []document.Problem {
	c = orZero(c)
	var p problems
	keys, ids := map[law.SourceKey]bool{}, map[string]bool{}
	p.count("/sources", len(c.Sources), maxSources)
	for i := range c.Sources {
		s := &c.Sources[i]
		p.at = fmt.Sprintf("/sources/%d", i)
		p.source(s.Key, keys)
		p.text("/publisher", s.Publisher, true)
		p.text("/title", s.Title, true)
		p.text("/date", s.Date, true)
		p.url("/url", s.URL)
	}
	p.at = ""
	p.count("/figures", len(c.Figures), maxFigures)
	for i := range c.Figures {
		f := &c.Figures[i]
		p.at = fmt.Sprintf("/figures/%d", i)
		p.id(f.ID, ids)
		p.figure(f)
		p.cited(f.Source, keys)
		p.atMost("/where", f.Where, maxWhere)
		p.text("/note", f.Note, false)
	}
	p.at = ""
	p.count("/events", len(c.Events), maxEvents)
	for i := range c.Events {
		e := &c.Events[i]
		p.at = fmt.Sprintf("/events/%d", i)
		p.id(e.ID, ids)
		p.required("/event", e.Event == "")
		p.atMost("/event", e.Event, maxID)
		p.text("/title", e.Title, true)
		p.cited(e.Source, keys)
		p.atMost("/where", e.Where, maxWhere)
		p.text("/note", e.Note, false)
	}
	return p.found
}

// The limits that the tags of Catalogue, Figure, Event and Source set for documents.
const (
	maxSources = 200
	maxFigures = 5000
	maxEvents  = 1000
	maxID      = 60
	maxKey     = 40
	maxWhere   = 200
	maxURL     = 500
	maxText    = 500
)

// problems collects the problems of a catalogue, one place after another.
type problems struct {
	found problemList
	at    string // the place, such as "/figures/3"
}

// add notes a problem at a member of the place, such as "/value".
func (p *problems) add(member string, found, accepted document.Text) {
	p.found.add(p.at+member, found, accepted)
}

// required notes a member that is missing.
func (p *problems) required(member string, missing bool) {
	if missing {
		p.add(member, problem.FoundJSON(nil), document.Text{FR: "une valeur non vide", EN: "a value that is not empty"})
	}
}

// text notes a text in two languages that is missing or too long.
func (p *problems) text(member string, text document.Text, required bool) {
	p.required(member, required && text.IsZero())
	p.atMost(member+"/fr", text.FR, maxText)
	p.atMost(member+"/en", text.EN, maxText)
}

// atMost notes a text that is longer than limit characters, or has characters that a
// reader refuses.
func (p *problems) atMost(member, text string, limit int) {
	if strings.ContainsFunc(text, unicode.IsControl) || !utf8.ValidString(text) {
		p.add(member, document.Untranslated(say.Excerpt(text)), document.Text{FR: "un texte sans caractère de contrôle", EN: "a string without control characters"})
	}
	if n := utf8.RuneCountInString(text); n > limit {
		p.add(member, problem.StringOfLength(n), document.Text{
			FR: fmt.Sprintf("au plus %d caractères", limit),
			EN: fmt.Sprintf("at most %d characters", limit),
		})
	}
}

// count notes a list of n elements that is longer than its limit.
func (p *problems) count(list string, n, limit int) {
	if n > limit {
		p.add(list,
			document.Text{FR: fmt.Sprintf("un tableau de longueur %d", n), EN: fmt.Sprintf("an array of length %d", n)},
			document.Text{FR: fmt.Sprintf("au plus %d éléments", limit), EN: fmt.Sprintf("at most %d elements", limit)})
	}
}

// url notes a URL that is none.
func (p *problems) url(member, url string) {
	p.atMost(member, url, maxURL)
	if url != "" && !reading.Passes(url, "url") {
		p.add(member, document.Untranslated(say.Excerpt(url)), document.Text{FR: "une URL absolue", EN: "an absolute URL"})
	}
}

// source notes the key of a source of the catalogue that is missing or already taken.
func (p *problems) source(key law.SourceKey, keys map[law.SourceKey]bool) {
	p.required("/key", key == "")
	p.atMost("/key", string(key), maxKey)
	if _, known := law.SourceByKey(key); key != "" && (known || keys[key]) {
		p.add("/key", standsTwice(string(key)), document.Text{
			FR: "une clé par source, qu'aucune source des éditions ne porte",
			EN: "one key a source, that no source of the editions has",
		})
	}
	keys[key] = true
}

// id notes an id that is missing or already taken. Figures and events share their ids, so
// that a review can name either.
func (p *problems) id(id string, ids map[string]bool) {
	p.required("/id", id == "")
	p.atMost("/id", id, maxID)
	if id != "" && ids[id] {
		p.add("/id", standsTwice(id), document.Text{
			FR: "un identifiant par chiffre ou événement",
			EN: "one id a figure or event",
		})
	}
	ids[id] = true
}

// cited notes the source of a figure or an event that is missing or not known.
// SourceRecords always is.
func (p *problems) cited(key law.SourceKey, keys map[law.SourceKey]bool) {
	p.required("/source", key == "")
	p.atMost("/source", string(key), maxKey)
	if _, known := law.SourceByKey(key); known || keys[key] || key == SourceRecords || key == "" {
		return
	}
	p.add("/source", document.Untranslated(say.Excerpt(string(key))), document.Text{
		FR: fmt.Sprintf("la clé d'une source du catalogue ou des éditions, ou %q", SourceRecords),
		EN: fmt.Sprintf("the key of a source of the catalogue or of the editions, or %q", SourceRecords),
	})
}

// figure notes a unit, population, number or hedge that cannot be.
func (p *problems) figure(f *Figure) {
	p.required("/unit", f.Unit == 0)
	if f.Unit == unitYear {
		p.add("/unit", document.Untranslated(f.Unit.String()), document.Text{
			FR: "une autre unité : une année est celle d'un événement, qui se place dans « events »",
			EN: `another unit: a year is that of an event, which belongs in "events"`,
		})
	}
	beyond(&p.found, p.at+"/unit", f.Unit, UnitShare)
	beyond(&p.found, p.at+"/of/label", f.Of.Label, law.CQC)
	beyond(&p.found, p.at+"/of/schoolKind", f.Of.SchoolKind, ms.SchoolOther)
	beyond(&p.found, p.at+"/of/nationality", f.Of.Nationality, Foreign)
	p.found.country(p.at+"/of/country", f.Of.Country)
	beyond(&p.found, p.at+"/hedge", f.Hedge, quantity.HedgeBetween)
	sound := p.number("/value", f.Unit, f.Value)
	switch f.Hedge {
	case quantity.HedgeBetween:
		p.upper(f, sound)
		return
	case quantity.HedgeMoreThan:
		if f.Unit == UnitShare && f.Value.Equal(Whole(1)) {
			p.add("/value", document.Untranslated("1"), document.Text{
				FR: "une part au-dessous de 1, au-dessus de laquelle il y en a d'autres",
				EN: "a share below 1, above which there are others",
			})
		}
	case quantity.HedgeFewerThan, quantity.HedgeAlmost:
		if f.Value.IsZero() {
			p.add("/value", document.Untranslated("0"), document.Text{
				FR: "un nombre au-dessus de 0, sous lequel il y en a d'autres",
				EN: "a number above 0, below which there are others",
			})
		}
	}
	if f.To.given() {
		p.add("/to", foundNumber(f.To), document.Text{
			FR: `rien, sauf si "hedge" est "between"`,
			EN: `nothing, unless "hedge" is "between"`,
		})
	}
}

// upper notes the upper number of a HedgeBetween that is missing or too low. sound tells
// whether the lower one suits the unit.
func (p *problems) upper(f *Figure, sound bool) {
	accepted := document.Text{FR: `un nombre au-dessus de 0 et au moins égal à "value"`, EN: `a number above 0 and not below "value"`}
	switch {
	case !f.To.given():
		p.add("/to", problem.FoundJSON(nil), accepted)
	case f.To.IsZero():
		p.add("/to", foundNumber(f.To), accepted) // a 0 would be left out when the figure is written
	case p.number("/to", f.Unit, f.To) && sound && f.To.Compare(f.Value) < 0:
		p.add("/to", foundNumber(f.To), accepted)
	}
}

// number notes a number that does not suit its unit, and tells whether it does.
func (p *problems) number(member string, unit Unit, n Number) bool {
	var accepted document.Text
	switch {
	case !n.fits():
		// The number may be too long to be shown.
		p.add(member, document.Text{FR: "un nombre", EN: "a number"}, numberAccepted)
		return false
	case n.d.IsNegative():
		accepted = problem.ZeroOrMore()
	case unit.isWhole() && !n.d.IsInteger():
		accepted = document.Text{FR: "un nombre entier", EN: "a whole number"}
	case unit == UnitShare && n.Compare(Whole(1)) > 0:
		accepted = document.Text{FR: "une part de 0 à 1", EN: "a share from 0 to 1"}
	default:
		return true
	}
	p.add(member, foundNumber(n), accepted)
	return false
}

func foundNumber(n Number) document.Text { return document.Untranslated(n.String()) }

// standsTwice words an id or a key that was met before.
func standsTwice(name string) document.Text {
	quoted := say.Excerpt(name)
	return document.Text{FR: quoted + " une seconde fois", EN: quoted + " a second time"}
}
