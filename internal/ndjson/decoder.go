package ndjson

import (
	"bytes"
	"encoding"
	"encoding/json"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/mastere-go/mastere/internal/reading"
	"github.com/mastere-go/mastere/ms/document"
)

// Decoder reads the values of one JSON object after the other. It takes only what is
// written plainly and is right in every detail, and leaves all else to the strict
// reader, which reads the same or says what is wrong. It is for one goroutine.
type Decoder struct {
	tokens jsontext.Decoder
	source bytes.Buffer
	refs   refs
}

// A name that stands twice is noticed by Object, at less cost.
var plainly = []jsontext.Options{jsontext.AllowDuplicateNames(true)}

// Reset goes on with a document, which must stay as it is until it was read.
func (d *Decoder) Reset(doc []byte) {
	d.source = *bytes.NewBuffer(doc) // which is parsed in place
	d.tokens.Reset(&d.source, plainly...)
}

// AtEnd tells that nothing but white space follows.
func (d *Decoder) AtEnd() bool {
	return len(bytes.TrimLeft(d.tokens.UnreadBuffer(), " \t\r\n")) == 0
}

// Member is a member of an object that is read into a T by a reader R: its name with
// the quotes, and how it is read.
type Member[R, T any] struct {
	Name string
	Read func(R, *T) bool
}

// Object reads the members of an object, each at most once. ok is false where it is
// not taken. r is what reads the members with d; there may be 32 of them.
func Object[R, T any](d *Decoder, r R, dst *T, members []Member[R, T]) (ok bool) {
	if !d.token(jsontext.KindBeginObject) {
		return false
	}
	var seen uint32
	for next := 0; d.tokens.PeekKind() == jsontext.KindString; next++ {
		name, err := d.tokens.ReadValue()
		if err != nil {
			return false
		}
		if next = find(members, name, next); next < 0 || seen>>next&1 != 0 {
			return false
		}
		seen |= 1 << next
		if !members[next].Read(r, dst) {
			return false
		}
	}
	return d.token(jsontext.KindEndObject)
}

// find gives the index of a member by its name, or -1. The one that follows the
// last one is looked at first.
func find[R, T any](members []Member[R, T], name []byte, next int) int {
	for range members {
		if next >= len(members) {
			next = 0
		}
		if members[next].Name == string(name) {
			return next
		}
		next++
	}
	return -1
}

// List reads an array of at most so many objects into room. It is never nil, which
// would be a blank.
func List[R, T any](d *Decoder, r R, room *[]T, most int, members []Member[R, T]) (all []T, ok bool) {
	if !d.token(jsontext.KindBeginArray) {
		return nil, false
	}
	all = (*room)[:0]
	if all == nil {
		all = []T{}
	}
	for d.tokens.PeekKind() == jsontext.KindBeginObject {
		var blank T
		if all = append(all, blank); len(all) > most || !Object(d, r, &all[len(all)-1], members) {
			return nil, false
		}
	}
	*room = all
	return all, d.token(jsontext.KindEndArray)
}

// Words reads an array of words.
func (d *Decoder) Words(each func(word []byte) bool) bool {
	if !d.token(jsontext.KindBeginArray) {
		return false
	}
	for d.tokens.PeekKind() == jsontext.KindString {
		if word, _ := d.Word(); !each(word) {
			return false
		}
	}
	return d.token(jsontext.KindEndArray)
}

// token reads a token of a kind.
func (d *Decoder) token(kind jsontext.Kind) bool {
	token, err := d.tokens.ReadToken()
	return err == nil && token.Kind() == kind
}

// AtObject tells that an object comes next, AtWord that a string does.
func (d *Decoder) AtObject() bool { return d.tokens.PeekKind() == jsontext.KindBeginObject }
func (d *Decoder) AtWord() bool   { return d.tokens.PeekKind() == jsontext.KindString }

// Raw reads a value and gives it as it is written, good until the next one.
func (d *Decoder) Raw() (raw []byte, ok bool) {
	raw, err := d.tokens.ReadValue()
	return raw, err == nil
}

// Value reads what reads itself from JSON.
func (d *Decoder) Value(dst json.Unmarshaler) bool {
	raw, ok := d.Raw()
	return ok && dst.UnmarshalJSON(raw) == nil
}

// Word reads a string and gives it as it is written, good until the next value.
func (d *Decoder) Word() (word []byte, ok bool) {
	raw, ok := d.Raw()
	if !ok || raw[0] != '"' {
		return nil, false
	}
	return raw[1 : len(raw)-1], true
}

// Text reads what reads itself from a text without escapes.
func (d *Decoder) Text(dst encoding.TextUnmarshaler) bool {
	word, ok := d.Word()
	return ok && dst.UnmarshalText(word) == nil
}

// Ref reads a reference.
func (d *Decoder) Ref(dst *document.Ref) bool {
	word, ok := d.Word()
	if !ok || !document.IsRef(word) {
		return false
	}
	*dst = d.refs.of(word)
	return true
}

// Country reads the code of a country.
func (d *Decoder) Country(dst *string) bool {
	word, ok := d.Word()
	if !ok {
		return false
	}
	*dst, ok = reading.Country(word)
	return ok
}

// refs makes references out of bytes, many in one piece of memory. A reference that
// is kept holds on to no more than one piece.
type refs struct{ piece strings.Builder }

const refsPiece = 1 << 10

func (r *refs) of(b []byte) document.Ref {
	if r.piece.Cap()-r.piece.Len() < len(b) {
		r.piece.Reset()
		r.piece.Grow(refsPiece)
	}
	start := r.piece.Len()
	r.piece.Write(b)
	return document.Ref(r.piece.String()[start:])
}
