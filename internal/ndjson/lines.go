// Package ndjson reads JSON objects that stand one on a line: the lines in blocks,
// and the objects into memory that is used again.
package ndjson

import (
	"bufio"
	"bytes"
	"io"

	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/ms/document"
)

const (
	readBytes  = 64 << 10 // asked for of a reader at a time
	blockLines = 128      // most lines in a block
)

// EmptyLine is what is wrong with a line that holds nothing.
var EmptyLine = &document.Error{Problems: []document.Problem{{
	Found:    document.Text{FR: "une ligne vide", EN: "an empty line"},
	Accepted: document.Text{FR: "un objet JSON", EN: "a JSON object"},
}}}

// AtLine places the problems of a line that was read alone in its stream.
func AtLine(n int, err error) []document.Problem {
	problems := problem.Within("", err)
	for i := range problems {
		problems[i].Line, problems[i].Column = n, max(problems[i].Column, 1)
	}
	return problems
}

// Block is some whole lines of a stream.
type Block struct {
	first int    // the number of the first line, from 1
	text  []byte // the lines without what ends them
	ends  []int  // where each ends in the text
}

// Len tells how many lines there are.
func (b *Block) Len() int { return len(b.ends) }

// All gives the lines with their numbers, from 1 for the first of the stream, while
// it is asked for more. They are good until the block is filled again.
func (b *Block) All(yield func(n int, line []byte) bool) {
	start := 0
	for i, end := range b.ends {
		if !yield(b.first+i, b.text[start:end:end]) {
			return
		}
		start = end
	}
}

func (b *Block) add(line []byte) {
	b.text = append(b.text, line...)
	b.ends = append(b.ends, len(b.text))
}

// Lines reads a stream in blocks. "\r\n" ends a line as "\n" does.
type Lines struct {
	from *bufio.Reader
	max  int // the greatest length of a line
	read int // lines
}

// NewLines reads lines of at most maxLine bytes, without their ends.
func NewLines(r io.Reader, maxLine int) *Lines {
	// A line and what ends it are there in one piece.
	return &Lines{from: bufio.NewReaderSize(r, max(readBytes, maxLine+len("\r\n"))), max: maxLine}
}

// Fill puts the next lines into a block: one at least, unless there is none, and
// others only if they need not be waited for. Of a line that is too long it keeps
// one byte more than is accepted. A last line may lack its end; the end of the
// stream is io.EOF, and a line that another error cuts short is left out unless it
// is too long already.
func (l *Lines) Fill(b *Block) error {
	b.first, b.text, b.ends = l.read+1, b.text[:0], b.ends[:0]
	defer func() { l.read += len(b.ends) }()
	for {
		line, err := l.from.ReadSlice('\n')
		switch {
		case err == bufio.ErrBufferFull:
			b.add(line[:l.max+1])
			err = l.skip()
		case err == nil || err == io.EOF && len(line) > 0:
			line = bytes.TrimSuffix(bytes.TrimSuffix(line, []byte("\n")), []byte("\r"))
			b.add(line[:min(len(line), l.max+1)])
		}
		if err != nil || len(b.ends) == blockLines || !l.ready() {
			return err
		}
	}
}

// skip passes over the rest of a line.
func (l *Lines) skip() error {
	for {
		if _, err := l.from.ReadSlice('\n'); err != bufio.ErrBufferFull {
			return err
		}
	}
}

// ready tells whether another line is there already.
func (l *Lines) ready() bool {
	there, _ := l.from.Peek(l.from.Buffered())
	return bytes.IndexByte(there, '\n') >= 0
}
