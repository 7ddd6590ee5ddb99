package eligibility

import (
	"github.com/go-json-experiment/json/jsontext"

	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// MarshalJSON writes the explanation: the decision with every path, its conditions and the
// law, and what to ask for. An explanation of nothing is null.
func (x Explanation) MarshalJSON() ([]byte, error) { return x.AppendJSON(nil), nil }

// AppendJSON appends what MarshalJSON writes.
func (x *Explanation) AppendJSON(dst []byte) []byte {
	if x == nil || x.words == nil {
		return append(dst, "null"...)
	}
	dst = append(dst, '{')
	if x.ref != "" {
		dst, _ = jsontext.AppendQuote(append(dst, `"ref":`...), x.ref)
		dst = append(dst, ',')
	}
	if !x.start.IsZero() {
		dst = append(appendDate(dst, `"start":`, x.start), ',')
	}
	dst = x.decision.AppendJSON(append(dst, `"decision":`...))
	if !x.eligibleFrom.IsZero() {
		dst = appendDate(dst, `,"eligibleFrom":`, x.eligibleFrom)
	}
	dst = append(dst, `,"paths":[`...)
	listed := x.decision.checker.listed
	for p := range listed.All() {
		if p != listed.First() {
			dst = append(dst, ',')
		}
		dst = append(dst, x.said[p].data...)
		if p == ByM1WithExperience {
			dst = append(x.appendMonths(dst), x.words.afterMonths.data...)
		}
		if from := x.from[p]; !from.IsZero() {
			dst = appendDate(dst, `,"from":`, from)
		}
		dst = append(dst, '}')
	}
	dst = append(dst, ']')
	if x.decision.Receivable() == quantity.Unknown {
		dst = appendFacts(append(dst, `,"open":`...), x.decision.Open())
		if x.settling {
			dst = appendFacts(append(dst, `,"ask":`...), x.ask)
		}
		if x.settlingOne {
			dst = appendFacts(append(dst, `,"fastest":`...), x.fastest)
		}
		dst = append(dst, `,"blanks":[`...)
		for i, place := range x.blanks {
			if i > 0 {
				dst = append(dst, ',')
			}
			dst, _ = place.AppendText(append(dst, '"'))
			dst = append(dst, '"')
		}
		dst = append(dst, ']')
	}
	return append(dst, '}')
}

// appendPath appends how a listed path stands, without the brace at the end. Of the path
// that asks for experience it ends before the months found.
func (c *Checker) appendPath(dst []byte, p Path, state quantity.Truth, facts Facts) []byte {
	dst = append(append(dst, `{"path":"`...), p.String()...)
	dst = append(append(dst, `","rule":"`...), p.Rule().ID...)
	dst = state.AppendJSON(append(dst, `","holds":`...))
	dst = append(dst, `,"conditions":[`...)
	asked := c.asks(p)
	for f := range asked.All() {
		if asked&(1<<f-1) != 0 {
			dst = append(dst, ',')
		}
		dst = append(append(dst, `{"fact":"`...), f.String()...)
		dst = facts.Of(f).AppendJSON(append(dst, `","holds":`...))
		if f == ExperienceLongEnough {
			return append(dst, `,"have":`...)
		}
		dst = append(appendConfidence(dst, c.basis(p, f)), '}')
	}
	return c.appendLaw(append(dst, ']'), p)
}

// appendAfterMonths appends what follows the months of experience.
func (c *Checker) appendAfterMonths(dst []byte) []byte {
	dst = appendConfidence(dst, c.basis(ByM1WithExperience, ExperienceLongEnough))
	return c.appendLaw(append(dst, "}]"...), ByM1WithExperience)
}

// appendLaw appends where a listed path was read and how well it is known.
func (c *Checker) appendLaw(dst []byte, p Path) []byte {
	basis := c.terms[p].Basis
	if cite := basis.Cite; cite.Source != "" {
		dst, _ = jsontext.AppendQuote(append(dst, `,"cite":{"source":`...), cite.Source)
		if cite.Where != "" {
			dst, _ = jsontext.AppendQuote(append(dst, `,"where":`...), cite.Where)
		}
		if cite.Also != "" {
			dst, _ = jsontext.AppendQuote(append(dst, `,"also":`...), cite.Also)
		}
		dst = append(dst, '}')
	}
	return appendConfidence(dst, basis)
}

func appendConfidence(dst []byte, b law.Basis) []byte {
	dst = append(append(dst, `,"confidence":"`...), b.Confidence.String()...)
	if b.Ground != law.GroundNone {
		dst = append(append(dst, `","ground":"`...), b.Ground.String()...)
	}
	return append(dst, '"')
}

// appendMonths appends the months of experience found, those asked for and those missing,
// and what the answer on them rests on.
func (x *Explanation) appendMonths(dst []byte) []byte {
	have, _, missing := x.decision.months()
	dst = append(have.AppendJSON(dst), x.words.monthsAsked.data...)
	if !missing.IsZero() {
		dst = missing.AppendJSON(append(dst, `,"missing":`...))
	}
	if x.decision.facts.notes&pooledDays != 0 {
		dst = append(dst, `,"byPooledDays":true`...)
	}
	if x.decision.facts.notes&otherMonths != 0 {
		dst = append(dst, `,"byMonthReading":true`...)
	}
	return dst
}

func appendFacts(dst []byte, facts FactSet) []byte {
	dst = append(dst, '[')
	for f := range facts.All() {
		if facts&(1<<f-1) != 0 {
			dst = append(dst, ',')
		}
		dst = append(append(append(dst, '"'), f.String()...), '"')
	}
	return append(dst, ']')
}

func appendDate(dst []byte, member string, d quantity.Date) []byte {
	dst = append(append(dst, member...), '"')
	dst, _ = d.AppendText(dst)
	return append(dst, '"')
}
