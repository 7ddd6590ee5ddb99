package stats

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
)

// SourceRecords is the source of figures computed from records.
const SourceRecords law.SourceKey = "records"

// Provenance says which records figures are computed from. The zero value says nothing.
type Provenance struct {
	// Digest is the digest of the bytes that the records were read from. It tells figures
	// of different records apart. JoinDigests makes one from several files. It is zero for
	// records built in Go.
	Digest document.Digest
	// Label is the label of all records. It is zero where they may be of several.
	Label law.Label
	// AsOf is the date of figures of all years. A year that has ended by then counts. A
	// year still running may count, so it widens the figure. Where AsOf is zero, all years
	// count and the figures have no date.
	AsOf Period
}

// JoinDigests gives one digest for several inputs, for the Provenance of figures that are
// computed from all of them: the digest of their digests, written as text with a line for
// each. The order of the inputs matters. One input keeps its own digest. The result is
// zero for no inputs, and where the digest of one of several is zero.
func JoinDigests(inputs ...document.Digest) document.Digest {
	if len(inputs) == 1 {
		return inputs[0]
	}
	var lines []byte
	for _, d := range inputs {
		if d.IsZero() {
			return document.Digest{}
		}
		lines = append(append(lines, d.String()...), '\n')
	}
	if lines == nil {
		return document.Digest{}
	}
	return document.DigestOf(lines)
}
