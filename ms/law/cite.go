package law

import (
	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/ms/document"
)

// SourceKey names a Source.
type SourceKey string

// Cite is a place in a source.
type Citation struct {
	Source SourceKey `json:"source"`
	// Where is the heading or article in the source, in its own words; empty where
	// the notes this library was made from name none.
	Where string `json:"where,omitzero"`
	// Also is a second source that says the same.
	Also SourceKey `json:"also,omitzero"`
}

// Confidence says how well a statement is known.
type Confidence uint8

// How well a statement is known. The zero value says that it was not found.
const (
	NotFound  Confidence = iota // looked for, in no source read
	Verified                    // the words were read in the source
	Secondary                   // read in a secondary source: press, wiki, a paraphrase
	Derived                     // by arithmetic, inference or this library's own reading
)

var confidenceWords = [...]string{"not-found", "verified", "secondary", "derived"}

var (
	confidenceNames = enum.Words[Confidence](confidenceWords[:])
	_               = [1]struct{}{}[len(confidenceWords)-1-int(Derived)] // a word for each
)

var confidenceTexts = [...]document.Text{
	NotFound:  {FR: "non trouvé", EN: "not found"},
	Verified:  {FR: "lu dans la source", EN: "read in the source"},
	Secondary: {FR: "source secondaire", EN: "secondary source"},
	Derived:   {FR: "déduit", EN: "derived"},
}

// String gives the word used in JSON.
func (c Confidence) String() string { return confidenceNames.Of("Confidence", c) }

// MarshalText gives the word used in JSON.
func (c Confidence) MarshalText() ([]byte, error) {
	return confidenceNames.Append(nil, "Confidence", c)
}

// UnmarshalText reads the word used in JSON.
func (c *Confidence) UnmarshalText(b []byte) error { return confidenceNames.Parse(c, b) }

// Force says what a rule weighs in a verdict. An edition gives each rule it
// holds a force; the zero value means that the edition does not hold the rule.
type Force uint8

// What a rule weighs.
const (
	NotHeld  Force = iota // the edition does not hold the rule: NotApplicable
	Required              // a breach makes the verdict NotCompliant
	Advice                // never counts in a verdict
	Unjudged              // the text asks for it, a program cannot judge it; never counts
)

var forceWords = [...]string{"not-held", "required", "advice", "unjudged"}

var (
	forceNames = enum.Words[Force](forceWords[:])
	_          = [1]struct{}{}[len(forceWords)-1-int(Unjudged)] // a word for each
)

// String gives the word used in JSON.
func (f Force) String() string { return forceNames.Of("Force", f) }

// MarshalText gives the word used in JSON.
func (f Force) MarshalText() ([]byte, error) { return forceNames.Append(nil, "Force", f) }

// UnmarshalText reads the word used in JSON.
func (f *Force) UnmarshalText(b []byte) error { return forceNames.Parse(f, b) }

// Ground says more of how a term is known: how a derived one was arrived at, or that
// no source is named. The zero value says nothing more.
type Ground uint8

// The grounds.
const (
	GroundNone     Ground = iota
	GroundCarried         // taken over from the edition before, because no text says otherwise
	GroundBetween         // held by the text before and by the text after
	GroundReading         // this library's own reading of the text
	GroundNoSource        // in the notes of this library, which name no text for it
)

var groundWords = [...]string{"", "carried-over", "held-before-and-after", "own-reading", "no-source-named"}

var (
	groundNames = enum.Words[Ground](groundWords[:])
	_           = [1]struct{}{}[len(groundWords)-1-int(GroundNoSource)] // a word for each
)

var groundTexts = [...]document.Text{
	GroundNone:     {},
	GroundCarried:  {FR: "repris de l'édition précédente, faute de texte contraire", EN: "carried over from the edition before, for want of a text that says otherwise"},
	GroundBetween:  {FR: "vrai dans les textes d'avant et d'après", EN: "true in the texts before and after"},
	GroundReading:  {FR: "lecture de cette bibliothèque", EN: "this library's reading"},
	GroundNoSource: {FR: "texte non nommé dans les notes de cette bibliothèque", EN: "text not named in the notes of this library"},
}

// String gives the word used in JSON.
func (g Ground) String() string { return groundNames.Of("Ground", g) }

// MarshalText gives the word used in JSON.
func (g Ground) MarshalText() ([]byte, error) { return groundNames.Append(nil, "Ground", g) }

// UnmarshalText reads the word used in JSON.
func (g *Ground) UnmarshalText(b []byte) error { return groundNames.Parse(g, b) }

// Cited is a term of an edition: its value, what it weighs, where it was read
// and how well it is known. A term whose value was not found has the confidence
// NotFound; the zero value is a term that the edition does not hold at all.
type Cited[T any] struct {
	Value      T
	Force      Force
	Confidence Confidence
	Ground     Ground
	Cite       Citation
}

// Found tells whether the edition holds the term and its value was found.
func (c Cited[T]) Found() bool { return c.Force != NotHeld && c.Confidence != NotFound }

// Clause gives the term without its value.
func (c Cited[T]) Clause() Clause { return Clause{c.Force, c.Confidence, c.Ground, c.Cite} }

// Clause is what an edition says of one rule: what it weighs, where it was read,
// how well it is known.
type Clause struct {
	Force      Force
	Confidence Confidence
	Ground     Ground
	Cite       Citation
}

// AsRead marks what is said by the clause as resting on this library's own reading
// of it: what was verified is then derived, what was secondary stays so.
func (c *Clause) AsRead() {
	c.Ground = GroundReading
	if c.Confidence == Verified {
		c.Confidence = Derived
	}
}

// Judged tells whether there is anything to judge by: a found term that a
// program can judge.
func (c Clause) Judged() bool {
	return (c.Force == Required || c.Force == Advice) && c.Confidence != NotFound
}

// Demand is the value of a term that has no threshold.
type Demand struct{}
