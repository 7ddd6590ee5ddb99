package stats

import (
	"fmt"

	"github.com/mastere-go/mastere/ms"
)

// Problems says what is wrong with the catalogue itself: ids and keys that stand
// twice, sources that it does not hold, numbers that do not suit their unit or their
// hedge, and what a Go program may build and no reader lets through. All of it at once.
func (c *Catalogue) Problems() []ms.Problem {
	var p problems
	keys, ids := map[ms.SourceKey]bool{}, map[string]bool{}
	for i := range c.Sources {
		p.at = fmt.Sprintf("/sources/%d", i)
		p.source(c.Sources[i].Key, keys)
	}
	for i := range c.Figures {
		f := &c.Figures[i]
		p.at = fmt.Sprintf("/figures/%d", i)
		p.id(f.ID, ids)
		p.figure(f)
		// The records that a figure was computed from are its source.
		if f.Digest.IsZero() {
			p.cited(f.Source, keys)
		}
	}
	for i := range c.Events {
		e := &c.Events[i]
		p.at = fmt.Sprintf("/events/%d", i)
		p.id(e.ID, ids)
		p.cited(e.Source, keys)
	}
	return p.found
}

// problems are gathered at a place of the catalogue.
type problems struct {
	found []ms.Problem
	at    string
}

// add adds a problem at a member of the place, such as "/value".
func (p *problems) add(member string, found, accepted ms.Text) {
	p.found = append(p.found, ms.Problem{Pointer: p.at + member, Found: found, Accepted: accepted})
}

// source notes a key of the catalogue's own.
func (p *problems) source(key ms.SourceKey, keys map[ms.SourceKey]bool) {
	if _, known := ms.SourceByKey(key); known || keys[key] {
		p.add("/key", standsTwice(string(key)), ms.Text{
			FR: "une clé par source, qu'aucune source des éditions ne porte",
			EN: "one key a source, that no source of the editions has",
		})
	}
	keys[key] = true
}

// id notes an id: figures and events share them, so that a report can name either.
func (p *problems) id(id string, ids map[string]bool) {
	if ids[id] {
		p.add("/id", standsTwice(id), ms.Text{
			FR: "un identifiant par chiffre ou événement",
			EN: "one id a figure or event",
		})
	}
	ids[id] = true
}

func (p *problems) cited(key ms.SourceKey, keys map[ms.SourceKey]bool) {
	if _, known := ms.SourceByKey(key); known || keys[key] {
		return
	}
	p.add("/source", ms.Untranslated(ms.Excerpt(string(key))), ms.Text{
		FR: "la clé d'une source du catalogue ou des éditions",
		EN: "the key of a source of the catalogue or of the editions",
	})
}

func (p *problems) figure(f *Figure) {
	constant(p, "/unit", f.Unit, UnitShare)
	constant(p, "/of/label", f.Of.Label, ms.LabelCQC)
	constant(p, "/of/schoolKind", f.Of.SchoolKind, ms.SchoolOther)
	constant(p, "/of/nationality", f.Of.Nationality, Foreign)
	constant(p, "/hedge", f.Hedge, ms.HedgeBetween)
	sound := p.number("/value", f.Unit, f.Value)
	switch f.Hedge {
	case ms.HedgeBetween:
		p.upper(f, sound)
		return
	case ms.HedgeFewerThan, ms.HedgeAlmost:
		if f.Value.IsZero() {
			p.add("/value", ms.Untranslated("0"), ms.Text{
				FR: "un nombre au-dessus de 0, sous lequel il y en a d'autres",
				EN: "a number above 0, below which there are others",
			})
		}
	}
	if f.To.given() {
		p.add("/to", foundNumber(f.To), ms.Text{
			FR: `rien, sauf si "hedge" est "between"`,
			EN: `nothing, unless "hedge" is "between"`,
		})
	}
}

// upper looks at the second number of a HedgeBetween.
func (p *problems) upper(f *Figure, sound bool) {
	accepted := ms.Text{FR: `un nombre au moins égal à "value"`, EN: `a number not below "value"`}
	switch {
	case !f.To.given():
		p.add("/to", ms.FoundJSON(nil), accepted)
	case p.number("/to", f.Unit, f.To) && sound && f.To.Compare(f.Value) < 0:
		p.add("/to", foundNumber(f.To), accepted)
	}
}

// number tells whether a number suits a unit, and says if it does not.
func (p *problems) number(member string, unit Unit, n Number) bool {
	var accepted ms.Text
	switch {
	case !n.fits():
		// It may be too long to be shown.
		p.add(member, ms.Text{FR: "un nombre", EN: "a number"}, numberAccepted)
		return false
	case n.d.IsNegative():
		accepted = ms.ZeroOrMore()
	case unit == UnitYear && (!n.d.IsInteger() || n.Compare(Whole(1000)) < 0 || n.Compare(Whole(9999)) > 0):
		accepted = ms.Text{FR: "une année à quatre chiffres", EN: "a year of four digits"}
	case unit.isWhole() && !n.d.IsInteger():
		accepted = ms.Text{FR: "un nombre entier", EN: "a whole number"}
	case unit == UnitShare && n.Compare(Whole(1)) > 0:
		accepted = ms.Text{FR: "une part de 0 à 1", EN: "a share from 0 to 1"}
	default:
		return true
	}
	p.add(member, foundNumber(n), accepted)
	return false
}

// constant finds a value of an enumeration beyond the last one.
func constant[E interface {
	~uint8
	fmt.Stringer
}](p *problems, member string, value, last E) {
	if value > last {
		p.add(member, ms.Untranslated(value.String()), ms.DeclaredConstant())
	}
}

func foundNumber(n Number) ms.Text { return ms.Untranslated(n.String()) }

func standsTwice(name string) ms.Text {
	quoted := ms.Excerpt(name)
	return ms.Text{FR: quoted + " une seconde fois", EN: quoted + " a second time"}
}
