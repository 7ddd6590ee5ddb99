package eligibility

import (
	"errors"
	"fmt"
	"sync"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// These figures stand in no text. This library reads them into the texts on the paths: a
// condition that depends on one has the basis of its path, marked as own reading.
const (
	// BachelorCredits is from how many ECTS credits on a bachelor is one of four years,
	// which is an equivalent of the M1.
	BachelorCredits = 240
	// RegisteredTitleLevel is from which level on a registered title opens its path: the
	// former niveau I became the levels 7 and 8.
	RegisteredTitleLevel quantity.Level = 7
)

var bachelorCredits = quantity.WholeCredits(BachelorCredits)

// Checker judges applicants and cohorts by one edition. It is compiled once, never
// changes and may be shared between goroutines. A nil Checker, and one that NewChecker did
// not make, has no edition: its methods decide nothing, and those with an error give
// law.ErrNoEdition.
type Checker struct {
	edition *law.Edition
	listed  PathSet
	needs   [pathCount]FactSet
	askers  askers

	interpretations law.Interpretations
	// months is the least experience that goes with an M1; absent where it was not found.
	months quantity.Opt[quantity.Months]

	// The terms on the paths, and those on capSpecs with what is made of them; nil and
	// empty where the edition holds none.
	terms    [pathCount]*law.Term
	capTerms [len(capSpecs)]*law.Term
	caps     [len(capSpecs)]Cap
	// wider says of a cap for niche trades, or for the other ones, that whoever exceeds it
	// exceeds its counterpart too.
	wider [len(capSpecs)]bool

	editionJSON []byte          // the id as JSON
	words       func() *wording // put together once, on first use
}

// NewChecker compiles an edition. The error says why it cannot be judged by. A nil edition
// gives law.ErrNoEdition, and an edition that law.Edition.TermsOn refuses gives that error.
// One that limits the experience from above or a share from below is refused too: no path
// and no cap does so.
func NewChecker(e *law.Edition) (*Checker, error) {
	if e == nil {
		return nil, law.ErrNoEdition
	}
	terms, err := e.TermsOn(Rules()...)
	if err != nil {
		return nil, err
	}
	c := &Checker{edition: e, interpretations: e.Interpretations()}
	copy(c.terms[1:], terms)
	copy(c.capTerms[:], terms[PathCount:])
	err = errors.Join(c.compilePaths(), c.compileCaps())
	if err != nil {
		return nil, err
	}
	c.editionJSON, _ = jsontext.AppendQuote(nil, e.ID())
	c.words = sync.OnceValue(func() *wording { return newWording(c) })
	return c, nil
}

// compilePaths makes of the terms on the paths what judges by them.
func (c *Checker) compilePaths() error {
	for p := Path(1); p < pathCount; p++ {
		term := c.terms[p]
		if term == nil {
			continue
		}
		c.listed |= 1 << p
		c.needs[p] = p.spec().asks & WholeFacts
		if !term.Judged() {
			c.needs[p] |= TextNotFound
		}
	}
	c.askers = newAskers(&c.needs)
	limit, found := c.terms[ByM1WithExperience].Limit(quantity.MeasureMonths)
	if !found {
		return nil
	}
	months, _ := limit.Months()
	least, bounded := months.Min()
	if _, above := months.Max(); above || !bounded || least < 0 {
		return fmt.Errorf("eligibility: edition %v asks for %v of experience: only a least number of months can be judged", c.edition, months)
	}
	c.months = quantity.Some(least)
	return nil
}

// compileCaps makes of the terms on the caps what judges by them.
func (c *Checker) compileCaps() error {
	var wrong []error
	for i := range capSpecs {
		spec, term := &capSpecs[i], c.capTerms[i]
		if term == nil {
			continue
		}
		bound := Cap{Rule: &spec.rule, Of: spec.of, For: spec.scope, Basis: term.Basis}
		if spec.scope == CapForOther && c.capTerms[spec.counterpart] == nil {
			bound.For = CapForAll
		}
		if c.interpretations.Has(law.M1InsideCap) && bound.Of.Has(ByM1Exemption) {
			bound.Of |= 1 << ByM1WithExperience
		}
		if limit, found := term.Limit(quantity.MeasurePercent); found {
			share, _ := limit.Percent()
			most, bounded := share.Max()
			if least, _ := share.Min(); least > 0 || !bounded || most < 0 || most > 100 {
				wrong = append(wrong, fmt.Errorf("eligibility: edition %v sets %v %% for %v: only a greatest share from 0 to 100 %% can be judged", c.edition, share, bound.Rule))
			}
			bound.Share = quantity.Some(most)
		}
		c.caps[i] = bound
	}
	for i := range capSpecs {
		share, found := c.caps[i].Share.Get()
		other, otherFound := c.caps[capSpecs[i].counterpart].Share.Get()
		// Of two equal caps the one for niche trades is taken for the wider one.
		c.wider[i] = found && otherFound && (share > other || share == other && c.caps[i].For == CapForNiche)
	}
	return errors.Join(wrong...)
}

// ready tells whether NewChecker made the checker.
func (c *Checker) ready() bool { return c != nil && c.edition != nil }

// Edition gives the edition that the checker judges by; nil of a nil checker.
func (c *Checker) Edition() *law.Edition {
	if c == nil {
		return nil
	}
	return c.edition
}

// Paths gives the paths that the edition lists, those among them whose text was not
// found. It is empty without an edition.
func (c *Checker) Paths() PathSet {
	if c == nil {
		return 0
	}
	return c.listed
}

// Needs gives the facts that decide a path: it holds where all of them do. TextNotFound
// is among them where no text was found that says what the path asks for. It is empty
// for a path that the edition does not list.
func (c *Checker) Needs(p Path) FactSet {
	if c == nil || p >= pathCount {
		return 0
	}
	return c.needs[p]
}

// Caps gives the caps of the edition, in the order of a report. The list is the caller's.
func (c *Checker) Caps() []Cap {
	if c == nil {
		return nil
	}
	var caps []Cap
	for i := range c.caps {
		if c.capTerms[i] != nil {
			caps = append(caps, c.caps[i])
		}
	}
	return caps
}

// asks gives the facts that a path asks for, those before the whole ones too. It is empty
// for a path that the edition does not list.
func (c *Checker) asks(p Path) FactSet {
	if !c.listed.Has(p) {
		return 0
	}
	return p.spec().asks
}

// askers is an index, byte by byte, from facts to the paths that require them.
type askers [4][256]PathSet

func newAskers(needs *[pathCount]FactSet) (a askers) {
	for i := range a {
		for b := range a[i] {
			for p, needed := range needs {
				if needed&(FactSet(b)<<(8*i)) != 0 {
					a[i][b] |= 1 << p
				}
			}
		}
	}
	return a
}

// of gives the paths that require any of some facts.
func (a *askers) of(s FactSet) PathSet {
	return a[0][uint8(s)] | a[1][uint8(s>>8)] | a[2][uint8(s>>16)] | a[3][uint8(s>>24)]
}
