package main

import (
	"fmt"
	"io"
	"os"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/ms/document"
)

// progress tells on a terminal how many lines of a long input were answered.
type progress struct {
	w     io.Writer // nil where nobody looks
	tag   language.Tag
	lines int
	shown bool
}

// often is how many lines pass between two tellings.
const often = 50_000

// newProgress tells on w if that is a terminal.
func newProgress(w io.Writer, tag language.Tag) *progress {
	p := &progress{tag: tag}
	if file, ok := w.(*os.File); ok {
		if info, err := file.Stat(); err == nil && info.Mode()&os.ModeCharDevice != 0 {
			p.w = w
		}
	}
	return p
}

func (p *progress) add() {
	p.lines++
	if p.w == nil || p.lines%often != 0 {
		return
	}
	p.shown = true
	fmt.Fprintf(p.w, "\r%d %s", p.lines, document.Text{FR: "lignes", EN: "lines"}.In(p.tag))
}

// end ends the line that is shown, if any.
func (p *progress) end() {
	if p.shown {
		fmt.Fprintln(p.w)
	}
}
