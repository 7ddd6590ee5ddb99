package eligibility

import (
	"io"
	"iter"

	"github.com/mastere-go/mastere/ms/quantity"
)

// Stream judges applicants who stand one on a line (NDJSON) and gives one answer to each
// line, in their order. A line that is no applicant, such as an empty one, is answered by
// what is wrong with it and does not stop the stream. "\r\n" ends a line too, and the last
// line may lack its end.
//
// The memory that it takes does not grow with the length of the stream.
type Stream struct {
	// Checker judges the applicants. Without one the stream ends with law.ErrNoEdition.
	Checker *Checker
	// Start is the day on which the programme starts. The zero Date is not known.
	Start quantity.Date
	// Workers is how many goroutines judge, as many as there are processors at the most;
	// one for less than two. The answers do not depend on it.
	Workers int
	// MaxLine is the greatest length of a line in bytes, without its end. It is
	// MaxApplicantBytes unless it is set to less. A longer line is no applicant.
	MaxLine int
	// Explain asks for an Explanation with each decision.
	Explain bool
	// Reuse lets Answers use the memory of an answer again for a later one, so that most
	// answers allocate nothing. An answer is good until the next one then.
	Reuse bool
}

// Summary counts the answers of a stream.
type Summary struct {
	// Lines is how many lines there are, Bad how many of them are no applicants.
	Lines, Bad int
	// Receivable, NotReceivable and Undecided count the applicants.
	Receivable, NotReceivable, Undecided int
}

// add counts an answer.
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

// addAll adds the counts of another summary.
func (s *Summary) addAll(o Summary) {
	s.Lines += o.Lines
	s.Bad += o.Bad
	s.Receivable += o.Receivable
	s.NotReceivable += o.NotReceivable
	s.Undecided += o.Undecided
}

// Answers gives the answers to the lines of r. The caller may keep them, unless Reuse is
// set. An error of r ends the answers, after those to the lines before it. law.ErrNoEdition
// ends them where there is no Checker, and a nil reader is an error too.
//
// One goroutine at a time reads r, and none does once the loop is left: leaving it, by a
// panic too, waits for a call of Read under way. Close the reader to end such a call. r is
// read ahead of the answers, so ranging twice over them loses lines.
func (s Stream) Answers(r io.Reader) iter.Seq2[*Answer, error] {
	return func(yield func(*Answer, error) bool) {
		for b, err := range s.blocks(r, (*lineJudge).answerBlock) {
			if err != nil {
				yield(nil, err)
				return
			}
			for _, answer := range b.answers[:b.Len()] {
				if !yield(answer, nil) {
					return
				}
			}
		}
	}
}

// Copy writes the answers to the lines of r to w, one on a line, as Answer.AppendJSON writes
// them. It gives a summary of those written, and the error of r or of w that ended them.
// Without a Checker the error is law.ErrNoEdition. A nil reader or writer is an error too.
func (s Stream) Copy(w io.Writer, r io.Reader) (Summary, error) {
	var written Summary
	if w == nil {
		return written, errNoWriter
	}
	for b, err := range s.blocks(r, (*lineJudge).renderBlock) {
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

// maxLine gives the greatest length of a line.
func (s Stream) maxLine() int {
	if s.MaxLine <= 0 {
		return MaxApplicantBytes
	}
	return min(s.MaxLine, MaxApplicantBytes)
}
