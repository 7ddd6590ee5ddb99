package document

import (
	"strconv"
	"strings"
	"unique"

	"github.com/mastere-go/mastere/internal/say"
)

// Pointer is a place in a document. It prints as a JSON Pointer (RFC 6901), such as
// "/curriculum/units/3/hours". The zero Pointer is the whole document. Two pointers to
// the same place are equal by ==.
//
// A pointer is built step by step: Pointer{}.Member("units").Index(3). Up to twelve
// steps allocate nothing where the members are those that findings point to. Any other
// place is kept as text.
type Pointer struct {
	// The steps fill a, then b, then c, four steps to a word, from the low bits up. A
	// step that is not there is 0. Three words and a handle stay in registers, which an
	// array would not.
	a, b, c uint64
	// text is the whole place where the steps cannot hold it. a, b and c are then 0.
	text unique.Handle[string]
}

const (
	stepBits   = 16
	memberStep = 1 << (stepBits - 1) // marks a step that is the number of a member
	maxIndex   = memberStep - 2      // an index is stored plus one, so that no step is 0
)

var noText unique.Handle[string]

// Member gives the place of a member of the object at p. name is the name as it stands
// in the document, not escaped; "" is a name like any other.
func (p Pointer) Member(name string) Pointer {
	if number, known := memberNumber(name); known {
		return p.step(memberStep | uint64(number))
	}
	if i, err := strconv.Atoi(name); err == nil && strconv.Itoa(i) == name {
		return p.Index(i) // the same text must be the same pointer
	}
	return p.spelledOut(say.EscapeToken(name))
}

// Index gives the place of an element of the list at p, counted from 0. A negative
// index gives a place that no document has.
func (p Pointer) Index(i int) Pointer {
	if i < 0 || i > maxIndex {
		return p.spelledOut(strconv.Itoa(i))
	}
	return p.step(uint64(i) + 1)
}

// step adds a step, as text where the three words are full.
func (p Pointer) step(s uint64) Pointer {
	switch {
	case p.text != noText:
		return p.spelledOut(string(appendToken(nil, s)))
	case !full(p.a):
		p.a = push(p.a, s)
	case !full(p.b):
		p.b = push(p.b, s)
	case !full(p.c):
		p.c = push(p.c, s)
	default:
		return p.spelledOut(string(appendToken(nil, s)))
	}
	return p
}

// full tells whether a word holds four steps.
func full(word uint64) bool { return word>>(64-stepBits) != 0 }

// push puts a step into the first free quarter of a word that is not full.
func push(word, step uint64) uint64 {
	switch {
	case word == 0:
		return step
	case word>>stepBits == 0:
		return word | step<<stepBits
	case word>>(2*stepBits) == 0:
		return word | step<<(2*stepBits)
	}
	return word | step<<(3*stepBits)
}

// spelledOut adds a step that is a token of the JSON Pointer, and keeps the whole place
// as text.
func (p Pointer) spelledOut(token string) Pointer {
	return Pointer{text: unique.Make(p.String() + "/" + token)}
}

// appendToken appends the text of a step. No name in members needs an escape.
func appendToken(dst []byte, step uint64) []byte {
	if step&memberStep != 0 {
		return append(dst, members[step&^memberStep]...)
	}
	return strconv.AppendUint(dst, step-1, 10)
}

// IsRoot tells whether the place is the whole document.
func (p Pointer) IsRoot() bool { return p == Pointer{} }

// Equal tells whether p == o. It is there for packages that compare by a method.
func (p Pointer) Equal(o Pointer) bool { return p == o }

// String gives the JSON Pointer: "" for the whole document.
func (p Pointer) String() string { return string(p.append(nil)) }

func (p Pointer) append(dst []byte) []byte {
	if p.text != noText {
		return append(dst, p.text.Value()...)
	}
	for _, word := range [...]uint64{p.a, p.b, p.c} {
		for ; word != 0; word >>= stepBits {
			dst = appendToken(append(dst, '/'), word&(1<<stepBits-1))
		}
	}
	return dst
}

// AppendText appends what String gives. The error is always nil.
func (p Pointer) AppendText(b []byte) ([]byte, error) { return p.append(b), nil }

// MarshalText gives what String gives. The error is always nil.
func (p Pointer) MarshalText() ([]byte, error) { return p.append(nil), nil }

// UnmarshalText reads a JSON Pointer. No text is the whole document. Any text that is no
// JSON Pointer is an [*Error], and p keeps what it held.
func (p *Pointer) UnmarshalText(b []byte) error {
	var read Pointer
	if len(b) > 0 {
		first, rest, _ := strings.Cut(string(b), "/")
		if first != "" {
			return notAPointer(b)
		}
		for token := range strings.SplitSeq(rest, "/") {
			name, ok := unescapeToken(token)
			if !ok {
				return notAPointer(b)
			}
			read = read.Member(name)
		}
	}
	*p = read
	return nil
}

func notAPointer(b []byte) error {
	return &Error{Problems: []Problem{{Found: foundLength(len(b)), Accepted: pointerAccepted}}}
}

var pointerAccepted = Text{
	FR: `un pointeur JSON (RFC 6901), comme "/curriculum/units/3"`,
	EN: `a JSON Pointer (RFC 6901), such as "/curriculum/units/3"`,
}

var tokenUnescaper = strings.NewReplacer("~1", "/", "~0", "~")

// unescapeToken gives the name that a token of a JSON Pointer stands for. ok is false
// where a "~" is followed by anything but 0 or 1.
func unescapeToken(token string) (name string, ok bool) {
	for i := range len(token) {
		if token[i] == '~' && (i+1 == len(token) || token[i+1] != '0' && token[i+1] != '1') {
			return "", false
		}
	}
	return tokenUnescaper.Replace(token), true
}
