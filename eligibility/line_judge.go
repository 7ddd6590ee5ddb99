package eligibility

import (
	"github.com/mastere-go/mastere/internal/ndjson"
	"github.com/mastere-go/mastere/internal/reading"
)

// lineJudge answers lines, for one goroutine.
type lineJudge struct {
	stream  Stream
	limits  reading.Limits
	decoder decoder
	one     Answer // its memory is used again
}

// maxLineProblems is how many problems of one line are told one by one. It keeps the
// answers to a block of bad lines small.
const maxLineProblems = 20

func newLineJudge(s Stream) *lineJudge {
	j := &lineJudge{stream: s, limits: applicantLimits}
	j.limits.Bytes, j.limits.Problems = s.maxLine(), maxLineProblems
	return j
}

// answerBlock answers the lines of a block one by one.
func (j *lineJudge) answerBlock(b *block) {
	i := 0
	for n, line := range b.All {
		if i == len(b.answers) {
			b.answers = append(b.answers, nil)
		}
		if b.answers[i] == nil || !j.stream.Reuse {
			b.answers[i] = new(Answer)
		}
		j.answer(b.answers[i], n, line)
		i++
	}
}

// renderBlock answers the lines of a block by lines of JSON.
func (j *lineJudge) renderBlock(b *block) {
	b.out, b.summary = b.out[:0], Summary{}
	for n, line := range b.All {
		j.answer(&j.one, n, line)
		b.summary.add(&j.one)
		b.out = append(j.one.AppendJSON(b.out), '\n')
	}
}

// answer answers one line. An answer whose memory was used before is as a new one.
func (j *lineJudge) answer(dst *Answer, n int, line []byte) {
	explanation := dst.Explanation
	*dst = Answer{Line: n}
	a, err := j.read(line)
	if err != nil {
		dst.Problems = ndjson.AtLine(n, err)
		return
	}
	dst.Ref, dst.Enrolment = a.Ref, a.Enrolment
	c, start := j.stream.Checker, j.stream.Start
	dst.Decision = c.DecideOn(c.factsOf(a, start))
	if !j.stream.Explain {
		return
	}
	if explanation == nil {
		explanation = new(Explanation)
	}
	explanation.explain(dst.Decision, a, start)
	dst.Explanation = explanation
}

// read gives the applicant of a line, without problems and good until the next line.
func (j *lineJudge) read(line []byte) (*Applicant, error) {
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
