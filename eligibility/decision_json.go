package eligibility

import "github.com/mastere-go/mastere/ms/quantity"

// MarshalJSON writes the decision. "edition" comes first, then "readings" where some are
// taken. "receivable" is true, false or "unknown". "route" and "possible" are lists of words,
// with "path" between them where it is known. The months of "experience" come last. The zero
// Decision is null.
func (d Decision) MarshalJSON() ([]byte, error) { return d.AppendJSON(nil), nil }

// AppendJSON appends what MarshalJSON writes.
func (d Decision) AppendJSON(dst []byte) []byte {
	if d.checker == nil {
		return append(dst, "null"...)
	}
	return append(d.appendMembers(append(dst, '{')), '}')
}

// appendMembers appends the members of the decision, without the braces.
func (d Decision) appendMembers(dst []byte) []byte {
	dst = append(append(dst, `"edition":`...), d.checker.editionJSON...)
	if interpretations := d.checker.interpretations; interpretations != 0 {
		dst, _ = interpretations.AppendText(append(dst, `,"readings":"`...))
		dst = append(dst, '"')
	}
	dst = d.Receivable().AppendJSON(append(dst, `,"receivable":`...))
	dst = append(dst, `,"route":[`...)
	separator := ""
	for i := range routes {
		if d.Route().Has(routes[i].One) {
			dst = append(append(append(append(dst, separator...), '"'), routes[i].Word...), '"')
			separator = ","
		}
	}
	dst = append(dst, ']')
	if path, known := d.Path(); known {
		dst = append(append(append(dst, `,"path":"`...), path.String()...), '"')
	}
	dst = append(dst, `,"possible":[`...)
	possible := d.Possible()
	for p := range possible.All() {
		if p != possible.First() {
			dst = append(dst, ',')
		}
		dst = append(append(append(dst, '"'), p.String()...), '"')
	}
	dst = append(dst, `],"experience":`...)
	return quantity.ValueOfMonths(d.facts.Experience()).AppendJSON(dst)
}
