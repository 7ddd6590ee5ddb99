package ndjson

import (
	"bufio"
	"bytes"
	"io"

	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/ms/document"
)

const (
	readBytes  = 64 << 10 // how much is asked of a reader at a time, at the least
	blockLines = 128      // the most lines in a block
)

// EmptyLine is the error of a line that holds nothing. It must not be changed.
var EmptyLine = &document.Error{Problems: []document.Problem{{
	Found:    document.Text{FR: "une ligne vide", EN: "an empty line"},
	Accepted: document.Text{FR: "un objet JSON", EN: "a JSON object"},
}}}

// AtLine gives the problems of line n of a stream, counted from 1, that was read as a
// document of its own. A problem without a column gets column 1. No error has no problems.
func AtLine(n int, err error) []document.Problem {
	problems := problem.Within("", err)
	for i := range problems {
		problems[i].Line, problems[i].Column = n, max(problems[i].Column, 1)
	}
	return problems
}

// Block holds some whole lines of a stream. The zero Block has none, and is ready to be
// filled by [Lines.Fill].
type Block struct {
	first int    // the number of the first line, counted from 1
	text  []byte // the lines, one after the other, without their ends
	ends  []int  // the offsets in text where lines end
}

// Len gives the number of lines.
func (b *Block) Len() int { return len(b.ends) }

// All ranges over the lines with their numbers. The first line of the stream is number 1.
// A line is valid until the block is filled again.
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

// Lines reads a stream of lines in blocks. A line ends with "\n" or "\r\n". A Lines is
// made by [NewLines], and is for one goroutine.
type Lines struct {
	from *bufio.Reader
	max  int // the longest line that is accepted, in bytes
	read int // how many lines were read
}

// NewLines gives the lines of r, which must not be nil. A line of more than maxLine bytes,
// not counting its end, is too long.
func NewLines(r io.Reader, maxLine int) *Lines {
	// The buffer holds the longest line with its end, so that a line is one piece of it.
	return &Lines{from: bufio.NewReaderSize(r, max(readBytes, maxLine+len("\r\n"))), max: maxLine}
}

// Fill replaces the lines of a block by the next ones of the stream. It takes one at
// least, if there is one. It takes further ones only where they are in memory already, so
// that no line waits for the next.
//
// Of a line that is too long, the block holds the first maxLine+1 bytes. The last line of
// the stream may lack its end. The end of the stream is io.EOF, beside which there may be
// lines. Any other error is that of the reader; the line that it cuts short is dropped,
// unless it is too long already.
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

// skip reads the rest of a line and drops it.
func (l *Lines) skip() error {
	for {
		if _, err := l.from.ReadSlice('\n'); err != bufio.ErrBufferFull {
			return err
		}
	}
}

// ready tells whether another line is in memory already.
func (l *Lines) ready() bool {
	there, _ := l.from.Peek(l.from.Buffered())
	return bytes.IndexByte(there, '\n') >= 0
}
