package eligibility

import (
	"io"
	"iter"

	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// Stream judges applicants who stand one on a line (NDJSON) and gives one answer to
// each line, in their order. A line that is no applicant is answered by what is
// wrong with it and never stops the stream; an empty one is such a line. A last line
// may lack its end, and "\r\n" ends a line too.
//
// The memory that it takes does not depend on the length of the stream.
type Stream struct {
	// Edition is what the applicants are judged by.
	Edition *law.Edition
	// Start is the day on which the programme starts; the zero Date is not known.
	Start quantity.Date
	// Workers is how many goroutines judge: one unless more are asked for, as many as
	// there are processors at the most. The answers do not depend on it.
	Workers int
	// MaxLine is the greatest length of a line in bytes, without its end:
	// MaxApplicantBytes unless less is asked for. The rest of a longer line is passed
	// over.
	MaxLine int
	// Explain asks for an Explanation with each decision.
	Explain bool
}

// Summary counts the answers of a stream.
type Summary struct {
	// Lines is how many there are, Bad how many of them are no applicants.
	Lines, Bad int
	// Receivable, NotReceivable and Undecided are the applicants.
	Receivable, NotReceivable, Undecided int
}

func (s *Summary) add(a *Answer) {
	s.Lines++
	if a.Problems != nil {
		s.Bad++
		return
	}
	switch a.Decision.Receivable() {
	case quantity.Yes:
		s.Receivable++
	case quantity.No:
		s.NotReceivable++
	default:
		s.Undecided++
	}
}

func (s *Summary) addAll(o Summary) {
	s.Lines += o.Lines
	s.Bad += o.Bad
	s.Receivable += o.Receivable
	s.NotReceivable += o.NotReceivable
	s.Undecided += o.Undecided
}

// Answers gives the answers to the lines of r. Each is good until the next one,
// which uses its memory again; its Problems may be kept. An error of r ends the
// answers, after those to the lines before it; so does ms.ErrNoEdition where there
// is no edition to judge by.
//
// r is read by one goroutine at a time, and no longer when the loop is left: leaving
// it, by a panic too, waits for a call of Read that is under way, which closing the
// reader ends. r is read ahead, so that it is of no use to range over it twice.
func (s Stream) Answers(r io.Reader) iter.Seq2[*Answer, error] {
	return func(yield func(*Answer, error) bool) {
		for b, err := range s.blocks(r, (*judge).answers) {
			if err != nil {
				yield(nil, err)
				return
			}
			for i := range b.answers {
				if !yield(&b.answers[i], nil) {
					return
				}
			}
		}
	}
}

// Copy writes the answers to the lines of r to w, one on a line, as
// Answer.AppendJSON writes them. It gives a summary of those written, and the error
// of r or of w that ended them or ms.ErrNoEdition.
func (s Stream) Copy(w io.Writer, r io.Reader) (Summary, error) {
	var written Summary
	for b, err := range s.blocks(r, (*judge).render) {
		if err != nil {
			return written, err
		}
		switch n, err := w.Write(b.out); {
		case err != nil:
			return written, err
		case n < len(b.out):
			return written, io.ErrShortWrite
		}
		written.addAll(b.summary)
	}
	return written, nil
}

func (s Stream) maxLine() int {
	if s.MaxLine <= 0 {
		return MaxApplicantBytes
	}
	return min(s.MaxLine, MaxApplicantBytes)
}
