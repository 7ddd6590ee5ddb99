package stats

import (
	"crypto/sha256"
	"hash"
	"io"
	"iter"

	"github.com/mastere-go/mastere/internal/ndjson"
	"github.com/mastere-go/mastere/internal/reading"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// maxRecordBytes is the greatest length of a line that is read, without its end.
const maxRecordBytes = 8 << 10

// Problems hold nothing of what was found but its sort and its length: it may be
// about a person.
var recordLimits = reading.Limits{Bytes: maxRecordBytes, Depth: 4, Problems: 20, Conceal: true}

// RecordReader reads records that stand one on a line (NDJSON). A last line may lack
// its end, and "\r\n" ends a line too. It is for one goroutine and reads once. The
// memory that it takes does not depend on the length of the stream.
type RecordReader struct {
	lines   *ndjson.Lines
	block   ndjson.Block
	sum     hash.Hash
	decoder recordDecoder
	ended   bool
}

// NewRecordReader reads records from r.
func NewRecordReader(r io.Reader) *RecordReader {
	sum := sha256.New()
	return &RecordReader{lines: ndjson.NewLines(io.TeeReader(r, sum), maxRecordBytes), sum: sum}
}

// All gives the records in their order. Each is good until the next one, which uses its
// memory again.
//
// A line that is no record, an empty one too, gives an *ms.DocumentError instead and
// never stops the stream; its problems hold nothing of what was found but its sort and
// its length. An error of the reader ends the records, after those before it.
func (x *RecordReader) All() iter.Seq2[*Record, error] {
	return func(yield func(*Record, error) bool) {
		for {
			err := x.lines.Fill(&x.block)
			for n, line := range x.block.All {
				if !yield(x.read(n, line)) {
					return
				}
			}
			if err == io.EOF {
				x.ended = true
				return
			}
			if err != nil {
				yield(nil, err)
				return
			}
		}
	}
}

// Digest gives the digest of all bytes of the stream, none before it has ended.
func (x *RecordReader) Digest() document.Digest {
	if !x.ended {
		return document.Digest{}
	}
	return document.DigestOfSum([sha256.Size]byte(x.sum.Sum(nil)))
}

// JoinDigests gives the digest of several inputs, for the Provenance of what was computed
// from all of them: that of their digests written as text, a line each, in their order.
// It is the input's own for one, and none where that of an input is not known.
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

// read gives the record of a line.
func (x *RecordReader) read(n int, line []byte) (r *Record, err error) {
	if len(line) == 0 {
		return nil, &document.Error{Problems: ndjson.AtLine(n, ndjson.EmptyLine)}
	}
	if len(line) <= maxRecordBytes {
		if r, ok := x.decoder.decode(line); ok {
			return r, nil
		}
	}
	if r, _, err = reading.Parse(line, recordLimits, (*Record).Problems); err != nil {
		return nil, &document.Error{Problems: ndjson.AtLine(n, err)}
	}
	return r, nil
}

// recordDecoder reads records one after the other into memory that it uses again. What
// it does not take it leaves to the strict reader.
type recordDecoder struct {
	ndjson.Decoder

	record  Record
	schools []RecordSchool
}

// decode reads one line. ok tells whether it was taken.
func (d *recordDecoder) decode(line []byte) (r *Record, ok bool) {
	d.Reset(line)
	d.record = Record{}
	r = &d.record
	ok = ndjson.Object(&d.Decoder, d, r, recordMembers) && d.AtEnd() && r.Problems() == nil
	return r, ok
}

var recordMembers = []ndjson.Member[*recordDecoder, Record]{
	{Name: `"kind"`, Read: func(d *recordDecoder, r *Record) bool { return d.Text(&r.Kind) }},
	{Name: `"ref"`, Read: func(d *recordDecoder, r *Record) bool { return d.Ref(&r.Ref) }},
	{Name: `"year"`, Read: func(d *recordDecoder, r *Record) bool { return d.year(&r.Year) }},
	{Name: `"schools"`, Read: func(d *recordDecoder, r *Record) (ok bool) {
		r.Schools, ok = ndjson.List(&d.Decoder, d, &d.schools, maxRecordSchools, recordSchoolMembers)
		return ok
	}},
	{Name: `"nationality"`, Read: func(d *recordDecoder, r *Record) bool { return d.Text(&r.Nationality) }},
	{Name: `"country"`, Read: func(d *recordDecoder, r *Record) bool { return d.Country(&r.Country) }},
	{Name: `"taughtIn"`, Read: func(d *recordDecoder, r *Record) bool { return d.Country(&r.TaughtIn) }},
	{Name: `"accredited"`, Read: func(d *recordDecoder, r *Record) bool { return d.Value(&r.Accredited) }},
	{Name: `"open"`, Read: func(d *recordDecoder, r *Record) bool { return d.Value(&r.Open) }},
	{Name: `"suspended"`, Read: func(d *recordDecoder, r *Record) bool { return d.Value(&r.Suspended) }},
	{Name: `"relocated"`, Read: func(d *recordDecoder, r *Record) bool { return d.Value(&r.Relocated) }},
}

var recordSchoolMembers = []ndjson.Member[*recordDecoder, RecordSchool]{
	{Name: `"ref"`, Read: func(d *recordDecoder, s *RecordSchool) bool { return d.Ref(&s.Ref) }},
	{Name: `"kind"`, Read: func(d *recordDecoder, s *RecordSchool) bool { return d.Text(&s.Kind) }},
}

func (d *recordDecoder) year(dst *Period) (ok bool) {
	word, ok := d.Word()
	if ok {
		*dst, ok = yearOf(word)
	}
	return ok
}

// yearOf is ParsePeriod of the text of a year, without a copy of it.
func yearOf(word []byte) (p Period, ok bool) {
	switch {
	case len(word) == 4:
		p.kind, p.from = periodYear, dayOf(word, "-01-01")
	case len(word) == 9 && word[4] == '/':
		p.kind, p.from = periodAcademicYear, dayOf(word[:4], "-09-01")
		if dayOf(word[5:], "-01-01").Year() != p.from.Year()+1 {
			return Period{}, false
		}
	}
	return p, !p.from.IsZero()
}

// dayOf gives a day of a year of four digits, the zero Date where they are none.
func dayOf(year []byte, day string) (d quantity.Date) {
	var text [10]byte
	copy(text[copy(text[:], year):], day)
	if d.UnmarshalText(text[:]) != nil {
		return quantity.Date{}
	}
	return d
}
