package eligibility

import (
	"math/bits"
	"sync"

	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// said is what an explanation says of one path when its conditions stand in one way:
// as text in both languages and as JSON. Of the path that asks for experience it ends
// before the months found.
type said struct {
	text [2]string
	data string
}

// wording is what explanations by one edition say, put together once.
type wording struct {
	heads   [2][3]string // by language and answer
	sources [2]string
	paths   [law.EntryPaths + 1][mostWays]said
	// asked is what follows the months of experience found, law what ends the path that
	// asks for them.
	asked, law said
}

// The conditions of a path are facts on one diploma, four at the most, of which some
// at the beginning hold and some at the end do not, and perhaps one other fact.
const (
	mostLinked = 4
	mostWays   = (mostLinked + 1) * (mostLinked + 1) * 3
)

// alone are the facts that stand beside those on a diploma.
const alone = 1<<law.ExperienceLongEnough | onExemptions

// way numbers the way in which the conditions of a path stand.
func way(f Facts, asked law.EntryFactSet) int {
	linked := uint32(asked &^ alone)
	hold := bits.OnesCount32(uint32(f.yes) & linked)
	fail := bits.OnesCount32(uint32(f.no) & linked)
	other := quantity.Unknown
	switch beside := asked & alone; {
	case f.yes&beside != 0:
		other = quantity.Yes
	case f.no&beside != 0:
		other = quantity.No
	}
	return (hold*(mostLinked+1)+fail)*3 + int(other)
}

// said gives what is said of a path.
func (w *wording) said(f Facts, p law.EntryPath) *said {
	return &w.paths[p][way(f, askedBy[p])]
}

// askedBy are the facts that each path asks for, in whatever edition lists it.
var askedBy = func() (asked [law.EntryPaths + 1]law.EntryFactSet) {
	for _, e := range law.Editions() {
		for p := range e.Entry().Paths().All() {
			asked[p] = e.Entry().Facts(p)
		}
	}
	return asked
}()

// wordingOf gives the wording of an edition. Readings change nothing in it.
func wordingOf(e *law.Edition) *wording { return wordings()[e.ID()] }

var wordings = sync.OnceValue(func() map[string]*wording {
	all := map[string]*wording{}
	for _, e := range law.Editions() {
		all[e.ID()] = newWording(e)
	}
	return all
})

func newWording(e *law.Edition) *wording {
	w := new(wording)
	for lang := range w.heads {
		for state := range w.heads[lang] {
			t := textWriter{lang: lang}
			t.head(e, quantity.Truth(state))
			w.heads[lang][state] = string(t.dst)
		}
	}
	n := e.Entry()
	for lang := range w.sources {
		t := textWriter{lang: lang}
		t.sources(n)
		w.sources[lang] = string(t.dst)
	}
	for p := range n.Paths().All() {
		for f := range everyWay(n.Facts(p)) {
			w.paths[p][way(f, n.Facts(p))] = newSaid(n, p, f)
		}
	}
	for lang := range w.law.text {
		t := textWriter{lang: lang}
		t.asked(n)
		w.asked.text[lang] = string(t.dst)
		t = textWriter{lang: lang}
		t.put("\n")
		t.law(n, law.ByM1WithExperience)
		w.law.text[lang] = string(t.dst)
	}
	w.asked.data = string(askedFor(n).AppendJSON([]byte(`,"want":`)))
	w.law.data = string(appendAfterMonths(nil, n))
	return w
}

// everyWay gives facts that stand in every way that the conditions of a path can.
func everyWay(asked law.EntryFactSet) func(yield func(Facts) bool) {
	return func(yield func(Facts) bool) {
		var linked []law.EntryFact
		for f := range (asked &^ alone).All() {
			linked = append(linked, f)
		}
		for hold := range len(linked) + 1 {
			for fail := range len(linked) - hold + 1 {
				for other := quantity.Unknown; other <= quantity.Yes; other++ {
					var f Facts
					for i, fact := range linked {
						switch {
						case i < hold:
							f.yes |= 1 << fact
						case i >= len(linked)-fail:
							f.no |= 1 << fact
						}
					}
					for fact := range (asked & alone).All() {
						f = f.With(fact, other)
					}
					if !yield(f) {
						return
					}
				}
			}
		}
	}
}

func newSaid(n *law.Entry, p law.EntryPath, f Facts) said {
	holds, open := n.Judge(f.yes, f.no)
	state := quantity.No
	switch {
	case holds.Has(p):
		state = quantity.Yes
	case open.Has(p):
		state = quantity.Unknown
	}
	var s said
	for lang := range s.text {
		t := textWriter{lang: lang}
		t.path(n, p, state, f)
		s.text[lang] = string(t.dst)
	}
	s.data = string(appendPath(nil, n, p, state, f))
	return s
}
