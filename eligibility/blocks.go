package eligibility

import (
	"io"
	"iter"
	"runtime"
	"sync"

	"github.com/mastere-go/mastere/internal/ndjson"
	"github.com/mastere-go/mastere/ms/law"
)

// block is some whole lines of a stream with the answers to them.
type block struct {
	ndjson.Block

	answers []*Answer // those to the lines, then others whose memory may be used again
	out     []byte
	summary Summary

	judged chan struct{} // receives once the lines are answered
}

// blocks gives the lines of r in blocks that are answered, in their order. A block is good
// until the next one.
func (s Stream) blocks(r io.Reader, each func(*lineJudge, *block)) iter.Seq2[*block, error] {
	return func(yield func(*block, error) bool) {
		switch {
		case !s.Checker.ready():
			yield(nil, law.ErrNoEdition)
			return
		case r == nil:
			yield(nil, errNoReader)
			return
		}
		lines := ndjson.NewLines(r, s.maxLine())
		if s.Workers > 1 {
			s.inParallel(lines, each, yield)
		} else {
			s.inTurn(lines, each, yield)
		}
	}
}

// inTurn reads and judges one block after the other.
func (s Stream) inTurn(lines *ndjson.Lines, each func(*lineJudge, *block), yield func(*block, error) bool) {
	j, b := newLineJudge(s), new(block)
	for {
		err := lines.Fill(&b.Block)
		each(j, b)
		switch {
		case b.Len() > 0 && !yield(b, nil), err == io.EOF:
			return
		case err != nil:
			yield(nil, err)
			return
		}
	}
}

// inParallel has one goroutine read and the workers judge, ahead of what is asked for, as
// far as there are blocks. When it returns none of them runs any more.
func (s Stream) inParallel(lines *ndjson.Lines, each func(*lineJudge, *block), yield func(*block, error) bool) {
	workers := min(s.Workers, runtime.GOMAXPROCS(0))
	blocks := 2*workers + 1
	free, work := make(chan *block, blocks), make(chan *block, blocks)
	inOrder := make(chan *block, blocks)
	for range blocks {
		free <- &block{judged: make(chan struct{}, 1)}
	}
	stop := make(chan struct{})
	var running sync.WaitGroup
	defer running.Wait()
	defer close(stop)

	// Both are set before inOrder is closed. A reader that ends its goroutine leaves failure
	// as it is.
	failure, panicked := io.ErrUnexpectedEOF, any(nil)
	running.Go(func() {
		defer close(inOrder)
		defer close(work)
		defer func() { panicked = recover() }()
		for {
			var b *block
			select {
			case <-stop:
				return
			case b = <-free:
			}
			select {
			case <-stop: // rather than read on
				return
			default:
			}
			err := lines.Fill(&b.Block)
			if b.Len() > 0 {
				work <- b
				inOrder <- b
			}
			if err != nil {
				failure = err
				return
			}
		}
	})
	for range workers {
		running.Go(func() {
			j := newLineJudge(s)
			for b := range work {
				each(j, b)
				b.judged <- struct{}{}
			}
		})
	}
	for b := range inOrder {
		<-b.judged
		if !yield(b, nil) {
			return
		}
		free <- b
	}
	if panicked != nil {
		panic(panicked) // of the reader, passed on to the caller
	}
	if failure != io.EOF {
		yield(nil, failure)
	}
}
