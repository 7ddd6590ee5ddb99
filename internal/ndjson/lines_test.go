package ndjson

import (
	"bytes"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
)

// linesOf reads all lines, and checks the blocks they come in.
func linesOf(t *testing.T, r io.Reader, maxLine int) (all []string, err error) {
	t.Helper()
	l, b := NewLines(r, maxLine), new(Block)
	for err == nil {
		err = l.Fill(b)
		if err == nil && len(b.ends) == 0 || len(b.ends) > blockLines {
			t.Fatalf("a block of %d lines", len(b.ends))
		}
		for n, line := range b.All {
			if all = append(all, string(line)); n != len(all) {
				t.Fatalf("line %d is said to be line %d", len(all), n)
			}
		}
	}
	return all, err
}

// naiveLines says what the lines are, from all that there is.
func naiveLines(data string, maxLine int) []string {
	lines := strings.Split(data, "\n")
	if last := len(lines) - 1; lines[last] == "" {
		lines = lines[:last]
	}
	for i, line := range lines {
		line = strings.TrimSuffix(line, "\r")
		lines[i] = line[:min(len(line), maxLine+1)]
	}
	return slices.Clip(lines)
}

func TestLines(t *testing.T) {
	long := strings.Repeat("x", 3*readBytes)
	for _, data := range []string{
		"", "\n", "\r\n", "\n\n", "a", "a\n", "a\r\n", "a\r", "a\n\nb", "a\r\rb\n", "\ra\n", "12345", "123456\n1", "12345\r\n", "123456\r\n", "12345\r", "123456\r",
		"a\n" + long + "\nb\n", long, long + "\n", long + "\r\nb", long[:readBytes] + "\nb", long[:readBytes-1] + "\nb", long[:readBytes-1] + "\r\nb",
		strings.Repeat("\n", 1000), strings.Repeat("ab\n", 50_000), strings.Repeat(long+"\n", 5),
	} {
		for _, maxLine := range []int{1, 5, readBytes - 2, readBytes - 1, readBytes, 64 << 10} {
			for name, reader := range map[string]func(io.Reader) io.Reader{
				"whole": func(r io.Reader) io.Reader { return r }, "halves": iotest.HalfReader, "with its end": iotest.DataErrReader,
			} {
				got, err := linesOf(t, reader(strings.NewReader(data)), maxLine)
				if err != io.EOF {
					t.Fatalf("%v", err)
				}
				if want := naiveLines(data, maxLine); !slices.Equal(got, want) {
					t.Errorf("%.20q of %d bytes, at most %d a line, %s: %d lines, want %d: %s", data, len(data), maxLine, name, len(got), len(want), cmp.Diff(want, got))
				}
			}
		}
	}
}

// A line that an error cuts short is no line, unless it is too long already.
func TestLinesBeforeAnError(t *testing.T) {
	broken := errors.New("broken pipe")
	long := strings.Repeat("x", 3*readBytes)
	for data, want := range map[string][]string{
		"": nil, "a": nil, "a\n": {"a"}, "a\nb": {"a"}, "a\n\n": {"a", ""}, long: {"xxxxxx"}, "a\n" + long: {"a", "xxxxxx"},
	} {
		got, err := linesOf(t, io.MultiReader(strings.NewReader(data), iotest.ErrReader(broken)), 5)
		if err != broken || !slices.Equal(got, want) {
			t.Errorf("%.20q: %q, %v", data, got, err)
		}
	}
}

// A reader that never gives anything does not keep the stream for ever.
func TestLinesWithoutProgress(t *testing.T) {
	if got, err := linesOf(t, idle{}, 5); err != io.ErrNoProgress || got != nil {
		t.Errorf("%q, %v", got, err)
	}
}

type idle struct{}

func (idle) Read([]byte) (int, error) { return 0, nil }

// Lines that are there are not held back for others that are not.
func TestLinesAreNotHeldBack(t *testing.T) {
	r, w := io.Pipe()
	l, b := NewLines(r, 5), new(Block)
	for _, line := range []string{"a\n", "b\nc\nd", "e\n"} {
		go io.WriteString(w, line)
		if err := l.Fill(b); err != nil || len(b.ends) == 0 {
			t.Fatalf("%d lines, %v", len(b.ends), err)
		}
	}
	if string(b.text) != "de" || b.first != 4 {
		t.Errorf("the last is line %d, %q", b.first, b.text)
	}
}

func TestAtLine(t *testing.T) {
	if p := AtLine(7, EmptyLine); len(p) != 1 || p[0].Line != 7 || p[0].Column != 1 || EmptyLine.Problems[0].Line != 0 {
		t.Errorf("%v, %v", p, EmptyLine)
	}
}

func TestLinesOfABlock(t *testing.T) {
	var b Block
	NewLines(strings.NewReader("a\nb\n"), 5).Fill(&b)
	for n, line := range b.All {
		if b.Len() != 2 || n != 1 || string(line) != "a" {
			t.Errorf("line %d of %d is %q", n, b.Len(), line)
		}
		break
	}
}

func FuzzLines(f *testing.F) {
	f.Add([]byte("a\n\r\nbbbbbbbbbbb\r\n\xff\nc"), 3, 1)
	f.Add([]byte("\n\n\n"), 100, 2)
	f.Add(bytes.Repeat([]byte("ab\n"), 300), 1, 7)
	f.Fuzz(func(t *testing.T, data []byte, maxLine, chunk int) {
		if maxLine < 1 || maxLine > 1<<17 || chunk < 1 {
			return
		}
		got, err := linesOf(t, &chunks{data, chunk}, maxLine)
		if want := naiveLines(string(data), maxLine); err != io.EOF || !slices.Equal(got, want) {
			t.Errorf("%q, %v", got, err)
		}
	})
}

// chunks gives a few bytes at a time.
type chunks struct {
	rest []byte
	size int
}

func (c *chunks) Read(p []byte) (int, error) {
	n := copy(p[:min(len(p), c.size)], c.rest)
	if c.rest = c.rest[n:]; n == 0 {
		return 0, io.EOF
	}
	return n, nil
}
