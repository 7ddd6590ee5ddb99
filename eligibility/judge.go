package eligibility

import (
	"github.com/mastere-go/mastere/internal/ndjson"
	"github.com/mastere-go/mastere/internal/reading"
)

// judge answers lines, for one goroutine.
type judge struct {
	stream  Stream
	limits  reading.Limits
	decoder decoder
	one     Answer // used again
}

// mostProblems is how many problems of one line are told one by one. It keeps the
// answers to a block of bad lines small.
const mostProblems = 20

func newJudge(s Stream) *judge {
	j := &judge{stream: s, limits: applicantLimits}
	j.limits.Bytes, j.limits.Problems = s.maxLine(), mostProblems
	return j
}

// answers answers the lines of a block one by one.
func (j *judge) answers(b *block) {
	b.answers = b.answers[:0]
	for n, line := range b.All {
		if len(b.answers) < cap(b.answers) {
			b.answers = b.answers[:len(b.answers)+1] // with its explanation
		} else {
			b.answers = append(b.answers, Answer{})
		}
		j.answer(&b.answers[len(b.answers)-1], n, line)
	}
}

// render answers the lines of a block by lines.
func (j *judge) render(b *block) {
	b.out, b.summary = b.out[:0], Summary{}
	for n, line := range b.All {
		j.answer(&j.one, n, line)
		b.summary.add(&j.one)
		b.out = append(j.one.AppendJSON(b.out), '\n')
	}
}

// answer answers one line. An answer that is used again is as one that is not.
func (j *judge) answer(dst *Answer, n int, line []byte) {
	explanation := dst.Explanation
	*dst = Answer{Line: n}
	a, err := j.read(line)
	switch {
	case err != nil:
		dst.Problems = ndjson.AtLine(n, err)
		return
	case j.stream.Explain:
		if explanation == nil {
			explanation = new(Explanation)
		}
		a.ExplainInto(explanation, j.stream.Edition, j.stream.Start)
		dst.Explanation, dst.Decision = explanation, explanation.Decision()
	default:
		dst.Decision = a.Decide(j.stream.Edition, j.stream.Start)
	}
	dst.Ref, dst.Enrolment = a.Ref, a.Enrolment
}

// read gives the applicant of a line, good until the next one.
func (j *judge) read(line []byte) (*Applicant, error) {
	if len(line) == 0 {
		return nil, ndjson.EmptyLine
	}
	if len(line) <= j.limits.Bytes {
		if a, ok := j.decoder.decode(line); ok {
			return a, nil
		}
	}
	fields, _, err := reading.Parse(line, j.limits, (*applicantFields).problems)
	return (*Applicant)(fields), err
}
