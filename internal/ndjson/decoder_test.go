package ndjson

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// A reference that is kept stays what it was, and keeps little else alive.
func TestReferencesThatAreKept(t *testing.T) {
	var r refs
	var kept, want []document.Ref
	for i := range 5000 {
		ref := document.Ref(strings.Repeat(string(rune('a'+i%26)), 1+i%64))
		buffer := []byte(ref)
		kept, want = append(kept, r.of(buffer)), append(want, ref)
		clear(buffer)
	}
	if !slices.Equal(kept, want) {
		t.Error("a reference has changed")
	}
	if r.piece.Cap() > 2*refsPiece {
		t.Errorf("a piece has %d bytes", r.piece.Cap())
	}
}

// thing has a member of each kind that a Decoder reads.
type thing struct {
	ref     document.Ref
	country string
	date    quantity.Date
	truth   quantity.Truth
	raw     string
	words   []string
	things  []thing
}

type thingReader struct {
	Decoder
	room []thing
}

var inner = []Member[*thingReader, thing]{
	{Name: `"ref"`, Read: func(d *thingReader, t *thing) bool { return d.Ref(&t.ref) }},
}

var members = []Member[*thingReader, thing]{
	{Name: `"ref"`, Read: func(d *thingReader, t *thing) bool { return d.Ref(&t.ref) }},
	{Name: `"country"`, Read: func(d *thingReader, t *thing) bool { return d.Country(&t.country) }},
	{Name: `"date"`, Read: func(d *thingReader, t *thing) bool { return d.Text(&t.date) }},
	{Name: `"truth"`, Read: func(d *thingReader, t *thing) bool { return d.Value(&t.truth) }},
	{Name: `"raw"`, Read: func(d *thingReader, t *thing) bool {
		if d.AtObject() || d.AtWord() {
			return false
		}
		raw, ok := d.Raw()
		t.raw = string(raw)
		return ok
	}},
	{Name: `"words"`, Read: func(d *thingReader, t *thing) bool {
		return d.Words(func(word []byte) bool {
			t.words = append(t.words, string(word))
			return len(t.words) < 3
		})
	}},
	{Name: `"things"`, Read: func(d *thingReader, t *thing) (ok bool) {
		t.things, ok = List(&d.Decoder, d, &d.room, 2, inner)
		return ok
	}},
}

func (d *thingReader) read(doc string) (t thing, ok bool) {
	d.Reset([]byte(doc))
	ok = Object(&d.Decoder, d, &t, members) && d.AtEnd()
	return t, ok
}

func TestDecoder(t *testing.T) {
	d := new(thingReader)
	for doc, want := range map[string]thing{
		`{}`:    {},
		` { } `: {},
		`{"truth":true,"ref":"a-1","raw":[1, 2]}`: {truth: quantity.Yes, ref: "a-1", raw: "[1, 2]"},
		`{"country":"FR","words":["a","b"]}`:      {country: "FR", words: []string{"a", "b"}},
		`{"things":[],"words":[]}`:                {things: []thing{}},
		`{"things":[{"ref":"a"},{"ref":"b"}]}`:    {things: []thing{{ref: "a"}, {ref: "b"}}},
	} {
		if got, ok := d.read(doc); !ok || !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %+v, %v", doc, got, ok)
		}
	}
	for _, doc := range []string{
		``, `null`, `[]`, `{`, `{"`, `{"ref"`, `{"ref":`, `{"ref":1}`, `{"ref":"é"}`, `{"ref":"a"`, `{"ref":"a"}{}`, `{"ref":"a","ref":"a"}`, `{"r\u0065f":"a"}`, `{"other":1}`,
		`{"country":1}`, `{"country":"AA"}`, `{"date":"2009"}`, `{"date":1}`, `{"truth":1}`, `{"raw":{}}`, `{"raw":"a"}`, `{"raw":x}`,
		`{"words":1}`, `{"words":["a","b","c"]}`, `{"words":["a",1]}`, `{"words":["a`, `{"things":1}`, `{"things":[1]}`, `{"things":[{},{},{}]}`, `{"things":[{"raw":1}]}`, `{"things":[{}`,
	} {
		if got, ok := d.read(doc); ok {
			t.Errorf("%s is taken as %+v", doc, got)
		}
	}
}
