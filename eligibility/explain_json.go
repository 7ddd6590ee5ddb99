package eligibility

import (
	"github.com/go-json-experiment/json/jsontext"

	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// AppendJSON appends what MarshalJSON writes.
func (x *Explanation) AppendJSON(dst []byte) []byte {
	if x.words == nil {
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
	listed := x.decision.edition.Entry().Paths()
	for p := range listed.All() {
		if p != listed.First() {
			dst = append(dst, ',')
		}
		dst = append(dst, x.said[p].data...)
		if p == law.ByM1WithExperience {
			dst = append(x.appendMonths(dst), x.words.law.data...)
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

// appendPath appends how a path stands, but for the brace at the end; of one that
// asks for experience, up to the months found.
func appendPath(dst []byte, n *law.Entry, p law.EntryPath, state quantity.Truth, facts Facts) []byte {
	dst = append(append(dst, `{"path":"`...), p.String()...)
	dst = append(append(dst, `","rule":"`...), p.Rule().String()...)
	dst = state.AppendJSON(append(dst, `","holds":`...))
	dst = append(dst, `,"conditions":[`...)
	asked := n.Facts(p)
	for f := range asked.All() {
		if asked&(1<<f-1) != 0 {
			dst = append(dst, ',')
		}
		dst = append(append(dst, `{"fact":"`...), f.String()...)
		dst = facts.Of(f).AppendJSON(append(dst, `","holds":`...))
		if f == law.ExperienceLongEnough {
			return append(dst, `,"have":`...)
		}
		dst = append(appendConfidence(dst, n.Condition(p, f).Clause), '}')
	}
	return appendLaw(append(dst, ']'), n, p)
}

// appendAfterMonths appends what follows the months of experience.
func appendAfterMonths(dst []byte, n *law.Entry) []byte {
	dst = appendConfidence(dst, n.Condition(law.ByM1WithExperience, law.ExperienceLongEnough).Clause)
	return appendLaw(append(dst, "}]"...), n, law.ByM1WithExperience)
}

func appendLaw(dst []byte, n *law.Entry, p law.EntryPath) []byte {
	clause := n.Clause(p)
	if cite := clause.Cite; cite.Source != "" {
		// The words of a source hold nothing that JSON escapes: see the tests.
		dst = append(append(dst, `,"cite":{"source":"`...), cite.Source...)
		if cite.Where != "" {
			dst = append(append(dst, `","where":"`...), cite.Where...)
		}
		if cite.Also != "" {
			dst = append(append(dst, `","also":"`...), cite.Also...)
		}
		dst = append(dst, `"}`...)
	}
	return appendConfidence(dst, clause)
}

func appendConfidence(dst []byte, c law.Clause) []byte {
	dst = append(append(dst, `,"confidence":"`...), c.Confidence.String()...)
	if c.Ground != law.GroundNone {
		dst = append(append(dst, `","ground":"`...), c.Ground.String()...)
	}
	return append(dst, '"')
}

// appendMonths appends the months of experience found and what is missing of those
// asked for.
func (x *Explanation) appendMonths(dst []byte) []byte {
	have, _, missing := x.decision.months()
	dst = append(have.AppendJSON(dst), x.words.asked.data...)
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

func appendFacts(dst []byte, facts law.EntryFactSet) []byte {
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
