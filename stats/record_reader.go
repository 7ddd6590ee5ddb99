package stats

import (
	"crypto/sha256"
	"hash"
	"io"
	"iter"

	"github.com/mastere-go/mastere/internal/ndjson"
	"github.com/mastere-go/mastere/internal/reading"
	"github.com/mastere-go/mastere/ms/document"
)

// maxRecordBytes is the length of the longest line that is read, without its end.
const maxRecordBytes = 8 << 10

// recordLimits conceals what was found: it may be about a person.
var recordLimits = reading.Limits{Bytes: maxRecordBytes, Depth: 4, Problems: 20, Conceal: true}

// RecordReader reads records from a stream of JSON objects, one on each line (NDJSON). A
// line ends with "\n" or "\r\n", and the last one may lack its end. A line of more than
// 8 KiB is a problem of that line. Memory does not grow with the length of the stream. A
// RecordReader reads once and belongs to one goroutine. A nil *RecordReader and the zero
// value have no records.
type RecordReader struct {
	lines   *ndjson.Lines
	block   ndjson.Block
	sum     hash.Hash
	decoder recordDecoder
	ended   bool
}

// NewRecordReader reads records from r. A nil r has no records.
func NewRecordReader(r io.Reader) *RecordReader {
	if r == nil {
		return &RecordReader{}
	}
	sum := sha256.New()
	return &RecordReader{lines: ndjson.NewLines(io.TeeReader(r, sum), maxRecordBytes), sum: sum}
}

// All gives the records in order. The next record uses the memory of the one before.
//
// A line that is no record, such as an empty one, gives a *document.Error in place of a
// record, and reading goes on. Its problems tell what sort of value was found and how long
// it is, never the value. An error of the underlying reader comes after the records before
// it, and ends the sequence.
func (r *RecordReader) All() iter.Seq2[*Record, error] {
	return func(yield func(*Record, error) bool) {
		if r == nil || r.lines == nil {
			return
		}
		for {
			err := r.lines.Fill(&r.block)
			for n, line := range r.block.All {
				if !yield(r.read(n, line)) {
					return
				}
			}
			if err == io.EOF {
				r.ended = true
				return
			}
			if err != nil {
				yield(nil, err)
				return
			}
		}
	}
}

// Digest gives the digest of all bytes of the stream. It is zero until All has reached the
// end.
func (r *RecordReader) Digest() document.Digest {
	if r == nil || !r.ended {
		return document.Digest{}
	}
	return document.DigestOfSum([sha256.Size]byte(r.sum.Sum(nil)))
}

// read gives the record on line n, by the fast decoder where it can.
func (r *RecordReader) read(n int, line []byte) (*Record, error) {
	if len(line) == 0 {
		return nil, &document.Error{Problems: ndjson.AtLine(n, ndjson.EmptyLine)}
	}
	if len(line) <= maxRecordBytes {
		if record, ok := r.decoder.decode(line); ok {
			return record, nil
		}
	}
	record, _, err := reading.Parse(line, recordLimits, (*Record).Problems)
	if err != nil {
		return nil, &document.Error{Problems: ndjson.AtLine(n, err)}
	}
	return record, nil
}
