package stats

import (
	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/ms/document"
)

// Nationality tells French people from foreign ones. The zero value is all of them.
type Nationality uint8

// The nationalities.
const (
	French Nationality = iota + 1
	Foreign
)

var nationalities = enum.Table[Nationality]{
	French:  {"french", "français", "French"},
	Foreign: {"foreign", "étrangers", "foreign"},
}

// String gives the word used in documents, "unset" for 0 and "Nationality(9)" for a value
// that is no constant.
func (n Nationality) String() string { return nationalities.Word(n) }

// Text gives the nationality in words, no text of a value that is no nationality.
func (n Nationality) Text() document.Text { return nationalities.Text(n) }

// Values gives the nationalities, in order, in a new slice.
func (Nationality) Values() []Nationality { return nationalities.Values() }

// MarshalText gives the word used in documents. A value that has no word is an error.
func (n Nationality) MarshalText() ([]byte, error) { return nationalities.Append(nil, n) }

// UnmarshalText reads the word used in documents. It panics if n is nil.
func (n *Nationality) UnmarshalText(b []byte) error { return nationalities.Parse(n, b) }
