package eligibility

import (
	"iter"
	"math/bits"

	"github.com/mastere-go/mastere/ms/quantity"
)

// wording is what explanations by one checker say, put together once, so that writing an
// explanation copies sentences instead of making them.
type wording struct {
	heads   [2][3]string // by language and answer
	sources [2]string    // by language
	paths   [pathCount][ways]said
	// monthsAsked follows the months of experience found, afterMonths ends the path that
	// asks for them.
	monthsAsked, afterMonths said
}

// said is what an explanation says of one path when its conditions stand in one way: as
// text in both languages and as JSON. Of the path that asks for experience it ends before
// the months found.
type said struct {
	text [2]string
	data string
}

// A path asks for one chain of at most four facts, and perhaps for one fact alone. Of the
// chain some facts at the beginning are Yes and some at the end are No.
const (
	maxChain = 4
	ways     = (maxChain + 1) * (maxChain + 1) * 3
)

// wayOf numbers the way in which the conditions of a path stand.
func wayOf(f Facts, p Path) int {
	asked := p.spec().asks
	chain := asked &^ factsAlone
	yes := bits.OnesCount32(uint32(f.yes & chain))
	no := bits.OnesCount32(uint32(f.no & chain))
	alone := quantity.Unknown
	switch beside := asked & factsAlone; {
	case f.yes&beside != 0:
		alone = quantity.Yes
	case f.no&beside != 0:
		alone = quantity.No
	}
	return (yes*(maxChain+1)+no)*3 + int(alone)
}

// said gives what is said of a listed path.
func (w *wording) said(f Facts, p Path) *said { return &w.paths[p][wayOf(f, p)] }

func newWording(c *Checker) *wording {
	w := new(wording)
	for lang := range w.heads {
		for state := range w.heads[lang] {
			t := textWriter{lang: lang}
			t.head(c, quantity.Truth(state))
			w.heads[lang][state] = string(t.dst)
		}
	}
	for lang := range w.sources {
		t := textWriter{lang: lang}
		t.sources(c)
		w.sources[lang] = string(t.dst)
	}
	for p := range c.listed.All() {
		for f := range everyWay(p) {
			w.paths[p][wayOf(f, p)] = newSaid(c, p, f)
		}
	}
	if c.listed.Has(ByM1WithExperience) {
		w.sayExperience(c)
	}
	return w
}

// sayExperience puts together what stands around the months of experience.
func (w *wording) sayExperience(c *Checker) {
	for lang := range w.afterMonths.text {
		t := textWriter{lang: lang}
		t.monthsAsked(c)
		w.monthsAsked.text[lang] = string(t.dst)
		t = textWriter{lang: lang}
		t.put("\n")
		t.law(c, ByM1WithExperience)
		w.afterMonths.text[lang] = string(t.dst)
	}
	if asked := c.monthsAsked(); !asked.IsZero() {
		w.monthsAsked.data = string(asked.AppendJSON([]byte(`,"want":`)))
	}
	w.afterMonths.data = string(c.appendAfterMonths(nil))
}

// everyWay gives facts in every way in which the conditions of a path can stand.
func everyWay(p Path) iter.Seq[Facts] {
	asked := p.spec().asks
	return func(yield func(Facts) bool) {
		var chain []Fact
		for f := range (asked &^ factsAlone).All() {
			chain = append(chain, f)
		}
		for yes := range len(chain) + 1 {
			for no := range len(chain) - yes + 1 {
				for alone := quantity.Unknown; alone <= quantity.Yes; alone++ {
					var f Facts
					for i, fact := range chain {
						switch {
						case i < yes:
							f.yes |= 1 << fact
						case i >= len(chain)-no:
							f.no |= 1 << fact
						}
					}
					for fact := range (asked & factsAlone).All() {
						f = f.With(fact, alone)
					}
					if !yield(f) {
						return
					}
				}
			}
		}
	}
}

// newSaid puts together what is said of a listed path on some facts.
func newSaid(c *Checker, p Path, f Facts) said {
	state := c.DecideOn(f).Of(p)
	var s said
	for lang := range s.text {
		t := textWriter{lang: lang}
		t.path(c, p, state, f)
		s.text[lang] = string(t.dst)
	}
	s.data = string(c.appendPath(nil, p, state, f))
	return s
}
