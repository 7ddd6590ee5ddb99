package eligibility

import (
	"bufio"
	"bytes"
	"io"
)

const (
	readBytes  = 64 << 10 // asked for of a reader at a time
	blockLines = 128      // most lines in a block
)

// lineReader reads a stream in blocks.
type lineReader struct {
	from *bufio.Reader
	max  int // the greatest length of a line
	read int // lines
}

func newLineReader(r io.Reader, maxLine int) *lineReader {
	// A line and what ends it are there in one piece.
	return &lineReader{from: bufio.NewReaderSize(r, max(readBytes, maxLine+len("\r\n"))), max: maxLine}
}

// fill puts the next lines into a block: one at least, unless there is none, and
// others only if they need not be waited for. Of a line that is too long it keeps
// one byte more than is accepted. A last line may lack its end; the end of the
// stream is io.EOF, and a line that another error cuts short is left out unless it
// is too long already.
func (l *lineReader) fill(b *block) error {
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
func (l *lineReader) skip() error {
	for {
		if _, err := l.from.ReadSlice('\n'); err != bufio.ErrBufferFull {
			return err
		}
	}
}

// ready tells whether another line is there already.
func (l *lineReader) ready() bool {
	there, _ := l.from.Peek(l.from.Buffered())
	return bytes.IndexByte(there, '\n') >= 0
}
