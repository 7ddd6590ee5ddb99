package stats

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"testing"
	"time"

	"github.com/mastere-go/mastere/internal/ndjson"
)

func newReader(data []byte) io.Reader { return bytes.NewReader(data) }

// repeated reads the same bytes several times.
type repeated struct {
	data, rest []byte
	times      int
}

func (a *repeated) Read(p []byte) (int, error) {
	if len(a.rest) == 0 {
		if a.times == 0 {
			return 0, io.EOF
		}
		a.rest, a.times = a.data, a.times-1
	}
	n := copy(p, a.rest)
	a.rest = a.rest[n:]
	return n, nil
}

// BenchmarkRecords reads and counts a million records, with their digest. In the same run, in
// turns, it measures decoding alone for comparison. Each time is the best of its turns.
func BenchmarkRecords(b *testing.B) {
	const times, each = 50, 20_000
	data := syntheticRecords(b, each)
	lines := func() io.Reader { return &repeated{data: data, times: times} }
	steps := []func() (int, error){
		func() (n int, err error) { // aggregated
			x, g := NewRecordReader(lines()), new(Groups)
			err = g.AddAll(x.All(), nil)
			if x.Digest().IsZero() || g.Unread() > 0 {
				err = errors.Join(err, errors.New("not all was read"))
			}
			return times * each, err
		},
		func() (n int, err error) { // decoded
			from, d := ndjson.NewLines(lines(), maxRecordBytes), new(recordDecoder)
			var block ndjson.Block
			for err == nil {
				err = from.Fill(&block)
				for _, line := range block.All {
					if _, ok := d.decode(line); ok {
						n++
					}
				}
			}
			return n, nil
		},
		func() (n int, err error) { // decoded by the standard library
			d := json.NewDecoder(lines())
			for ; err == nil; n++ {
				var r Record
				err = d.Decode(&r)
			}
			return n - 1, nil
		},
	}
	best := make([]time.Duration, len(steps))
	for b.Loop() {
		for i, step := range steps {
			before := time.Now()
			if n, err := step(); err != nil || n != times*each {
				b.Fatal(n, err)
			}
			if took := time.Since(before); best[i] == 0 || took < best[i] {
				best[i] = took
			}
		}
	}
	b.ReportMetric(float64(best[0])/(times*each), "ns/record")
	b.ReportMetric(float64(best[0])/float64(best[1]), "x-decode")
	b.ReportMetric(float64(best[0])/float64(best[2]), "x-standard-decode")
}
