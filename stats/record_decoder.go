package stats

import (
	"github.com/mastere-go/mastere/internal/ndjson"
	"github.com/mastere-go/mastere/ms/quantity"
)

// recordDecoder is the fast way to read a line. It takes a line only where it is certain
// that the strict reader would take it as the same record. It uses its memory again for
// the next line.
type recordDecoder struct {
	ndjson.Decoder

	record  Record
	schools []RecordSchool
}

// decode reads one line. Where ok is false the strict reader must read it.
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

// year reads the member "year".
func (d *recordDecoder) year(dst *Period) (ok bool) {
	word, ok := d.Word()
	if ok {
		*dst, ok = yearOf(word)
	}
	return ok
}

// yearOf does what ParsePeriod does for a year, without allocating.
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

// dayOf gives a day, such as "-09-01", of a year of four digits. It is zero where there is
// no such day.
func dayOf(year []byte, day string) (d quantity.Date) {
	var text [10]byte
	copy(text[copy(text[:], year):], day)
	if d.UnmarshalText(text[:]) != nil {
		return quantity.Date{}
	}
	return d
}
