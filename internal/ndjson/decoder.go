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

// Decoder reads the values of one JSON object after another. It takes only what is plain
// and right in every detail. Its methods answer false where it does not take a value. The
// caller then leaves the whole object to package reading. What both take, both read
// alike. [Decoder.Reset] comes first. A Decoder is for one goroutine.
type Decoder struct {
	tokens jsontext.Decoder
	source bytes.Buffer
	refs   refs
}

// Object itself refuses a name that stands twice, at less cost than the tokens would.
var plainly = []jsontext.Options{jsontext.AllowDuplicateNames(true)}

// Reset begins to read a document. The caller must not change doc until it has been read.
func (d *Decoder) Reset(doc []byte) {
	d.source = *bytes.NewBuffer(doc) // the tokens parse a bytes.Buffer in place
	d.tokens.Reset(&d.source, plainly...)
}

// AtEnd tells whether nothing but white space follows.
func (d *Decoder) AtEnd() bool {
	return len(bytes.TrimLeft(d.tokens.UnreadBuffer(), " \t\r\n")) == 0
}

// Member says how a member of an object is read into a T. R is the type that reads it, such
// as a struct that embeds a Decoder.
type Member[R, T any] struct {
	Name string           // with its quotes
	Read func(R, *T) bool // false where the value is not taken
}

// Object reads an object into dst. There are at most 32 members, each of which may stand
// in the object once. r is handed to their Read functions, and reads with d. ok is false
// where the object is not taken; dst may then be half filled.
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

// find gives the index of a member by its name, or -1. It begins at next, because documents
// mostly keep the order of members.
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

// List reads an array of objects into the memory of *room, which it replaces where it is
// too small. ok is false where an object is not taken, and where there are more than most.
// An empty array gives an empty list, not nil, which would be a blank.
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

// Words reads an array of strings. each gets one after the other as [Decoder.Word] gives
// them, and answers false where it does not take one.
func (d *Decoder) Words(each func(word []byte) bool) bool {
	if !d.token(jsontext.KindBeginArray) {
		return false
	}
	for d.tokens.PeekKind() == jsontext.KindString {
		if word, ok := d.Word(); !ok || !each(word) {
			return false
		}
	}
	return d.token(jsontext.KindEndArray)
}

// token reads the next token, and tells whether it is of a kind.
func (d *Decoder) token(kind jsontext.Kind) bool {
	token, err := d.tokens.ReadToken()
	return err == nil && token.Kind() == kind
}

// AtObject tells whether an object comes next.
func (d *Decoder) AtObject() bool { return d.tokens.PeekKind() == jsontext.KindBeginObject }

// AtWord tells whether a string comes next.
func (d *Decoder) AtWord() bool { return d.tokens.PeekKind() == jsontext.KindString }

// Raw reads a value of any kind, and gives it as it is written. It is valid until the next
// value is read.
func (d *Decoder) Raw() (raw []byte, ok bool) {
	raw, err := d.tokens.ReadValue()
	return raw, err == nil
}

// Value reads a value by its UnmarshalJSON.
func (d *Decoder) Value(dst json.Unmarshaler) bool {
	raw, ok := d.Raw()
	return ok && dst.UnmarshalJSON(raw) == nil
}

// Word reads a string, and gives it as it is written, without the quotes and with any
// escapes. It is valid until the next value is read.
func (d *Decoder) Word() (word []byte, ok bool) {
	raw, ok := d.Raw()
	if !ok || raw[0] != '"' {
		return nil, false
	}
	return raw[1 : len(raw)-1], true
}

// Text reads a string by the UnmarshalText of dst. Escapes are not undone, so dst must be of
// a type that refuses a backslash.
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

// Country reads the code of a country (ISO 3166-1).
func (d *Decoder) Country(dst *string) bool {
	word, ok := d.Word()
	if !ok {
		return false
	}
	*dst, ok = reading.Country(word)
	return ok
}

// refs makes references out of bytes, many in one piece of memory, which saves an
// allocation for each. A reference that is kept keeps one piece alive.
type refs struct{ piece strings.Builder }

const refsPiece = 1 << 10 // bytes

// of gives the reference of some bytes, which may change afterwards.
func (r *refs) of(b []byte) document.Ref {
	if r.piece.Cap()-r.piece.Len() < len(b) {
		r.piece.Reset()
		r.piece.Grow(refsPiece)
	}
	start := r.piece.Len()
	r.piece.Write(b)
	return document.Ref(r.piece.String()[start:])
}
