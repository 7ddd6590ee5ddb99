package eligibility

import (
	"io"
	"iter"
	"runtime"
	"sync"

	"github.com/mastere-go/mastere/internal/ndjson"
	"github.com/mastere-go/mastere/ms/law"
)

// block is some whole lines of a stream and the answers to them.
type block struct {
	ndjson.Block

	answers []Answer
	out     []byte
	summary Summary

	judged chan struct{} // told of when it is
}

// blocks gives the lines of r in blocks that were answered, in their order. A block
// is good until the next one.
func (s Stream) blocks(r io.Reader, each func(*judge, *block)) iter.Seq2[*block, error] {
	return func(yield func(*block, error) bool) {
		lines := ndjson.NewLines(r, s.maxLine())
		switch {
		case s.Edition == nil:
			yield(nil, law.ErrNoEdition)
		case s.Workers > 1:
			s.inParallel(lines, each, yield)
		default:
			s.inTurn(lines, each, yield)
		}
	}
}

func (s Stream) inTurn(lines *ndjson.Lines, each func(*judge, *block), yield func(*block, error) bool) {
	j, b := newJudge(s), new(block)
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

// inParallel reads, and judges by the workers, ahead of what is asked for, as far as
// there are blocks. When it returns nothing of it runs any more.
func (s Stream) inParallel(lines *ndjson.Lines, each func(*judge, *block), yield func(*block, error) bool) {
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

	// Both are set once inOrder is closed. A reader that ends its goroutine leaves the
	// first as it is.
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
			j := newJudge(s)
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
		panic(panicked) // of the reader, to whoever asked for it to be read
	}
	if failure != io.EOF {
		yield(nil, failure)
	}
}
