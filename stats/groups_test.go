package stats

import (
	"errors"
	"maps"
	"slices"
	"sync"
	"testing"

	"pgregory.net/rapid"

	"github.com/mastere-go/mastere/internal/reading"
	"github.com/mastere-go/mastere/ms"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

func mergedGroups(all ...*Groups) *Groups {
	g := new(Groups)
	for _, o := range all {
		g.Merge(o)
	}
	return g
}

func TestMergeLaws(t *testing.T) {
	every := []RecordKind{RecordGraduate, RecordEnrolment, RecordProgramme}
	rapid.Check(t, func(t *rapid.T) {
		var each []*Groups
		var records []*Record
		for range 3 {
			some := drawRecords(t, 8, every...)
			g := groupsOf(t, some...)
			g.AddUnread(rapid.IntRange(-1, 2).Draw(t, "unread"))
			each, records = append(each, g), append(records, some...)
		}
		a, b, c := each[0], each[1], each[2]
		all := groupsOf(t, records...)
		all.AddUnread(int(a.Unread() + b.Unread() + c.Unread()))
		for _, same := range []*Groups{
			mergedGroups(a, b, c), mergedGroups(mergedGroups(a, b), c), mergedGroups(a, mergedGroups(b, c)), mergedGroups(c, b, a),
			mergedGroups(new(Groups), a, new(Groups), b, c),
		} {
			if !same.Equal(all) || !all.Equal(same) {
				t.Fatalf("%+v is not %+v", same, all)
			}
		}
		if d := rapid.IntRange(0, 2).Draw(t, "other"); len(records) > 0 {
			other := mergedGroups(all)
			if other.AddUnread(1); other.Equal(all) {
				t.Fatal("one more line is the same")
			}
			if other = mergedGroups(all, groupsOf(t, records[d%len(records)])); other.Equal(all) {
				t.Fatal("one more record is the same")
			}
		}
	})
}

// Goroutines count parts at the same time, and read the figures of groups that are complete.
func TestGroupsAtOnce(t *testing.T) {
	data := syntheticRecords(t, 4000)
	one := new(Groups)
	var records []*Record
	for r, err := range NewRecordReader(newReader(data)).All() {
		if err != nil {
			t.Fatal(err)
		}
		kept := *r
		kept.Schools = slices.Clone(r.Schools)
		records = append(records, &kept)
	}
	if err := one.AddAll(inSequence(records), nil); err != nil {
		t.Fatal(err)
	}
	var all Groups
	var lock sync.Mutex
	var running sync.WaitGroup
	for part := range slices.Chunk(records, 100) {
		running.Go(func() {
			g := groupsOf(t, part...)
			one.Figure(Provenance{}, UnitSchools, Population{}, YearOf(2009)) // which is only read
			lock.Lock()
			defer lock.Unlock()
			all.Merge(g)
		})
	}
	running.Wait()
	if !all.Equal(one) {
		t.Error("the parts are not the whole")
	}
}

func TestAddingAllocatesNothing(t *testing.T) {
	var records []*Record
	for r, err := range NewRecordReader(newReader(syntheticRecords(t, 200))).All() {
		if err != nil {
			t.Fatal(err)
		}
		kept := *r
		kept.Schools = slices.Clone(r.Schools)
		records = append(records, &kept)
	}
	g := groupsOf(t, records...)
	if n := testing.AllocsPerRun(100, func() {
		for _, r := range records {
			if g.Add(r) != nil {
				t.Fatal("not counted")
			}
		}
	}); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

// A caller may use the memory of a record again after Add.
func TestGroupsKeepNothingOfARecord(t *testing.T) {
	buffer := []byte(`{"kind":"programme","ref":"first","schools":[{"ref":"school-one","kind":"other"}],"accredited":true}`)
	var d recordDecoder
	r, ok := d.decode(buffer)
	if !ok {
		t.Fatal("not taken")
	}
	g := groupsOf(t, r)
	d.decode([]byte(`{"kind":"graduate","schools":[{"kind":"management"},{}]}`))
	clear(buffer)
	want := groupsOf(t, &Record{Kind: RecordProgramme, Ref: "first", Accredited: quantity.Yes, Schools: []RecordSchool{{"school-one", ms.SchoolOther}}})
	if !g.Equal(want) {
		t.Errorf("%+v, want %+v", g, want)
	}
}

func TestAddAll(t *testing.T) {
	broken := errors.New("broken pipe")
	var bad []error
	g := new(Groups)
	err := g.AddAll(func(yield func(*Record, error) bool) {
		_ = yield(&Record{Kind: RecordGraduate}, nil) &&
			yield(nil, &document.Error{Problems: []document.Problem{{Line: 2}}}) &&
			yield(&Record{}, nil) &&
			yield(nil, broken)
	}, func(e *document.Error) { bad = append(bad, e) })
	if err != broken || len(bad) != 2 || g.Unread() != 2 {
		t.Errorf("%v, bad %v, %d unread", err, bad, g.Unread())
	}
	if err := new(Groups).AddAll(func(yield func(*Record, error) bool) { yield(nil, &document.Error{}) }, nil); err != nil {
		t.Error(err)
	}
	year := YearOf(2009)
	g.Add(&Record{Kind: RecordEnrolment, Year: year})
	g.Add(&Record{Kind: RecordProgramme, Ref: "p", Year: year, Accredited: quantity.Yes, Relocated: quantity.Yes, TaughtIn: "MA", Schools: []RecordSchool{{Ref: "s"}}})
	// A line that was not read may be any record.
	for unit, want := range map[Unit]extent{
		UnitGraduates: {1, 3}, UnitProgrammesCreated: {1, 3},
		UnitEnrolled: {1, 3}, UnitProgrammesAccredited: {1, 3}, UnitProgrammesOpen: {0, 3}, UnitSchools: {1, full}, UnitCountries: {1, 3},
	} {
		at := year
		if unit == UnitGraduates || unit == UnitProgrammesCreated {
			at = Period{}
		}
		if f, ok := g.Figure(Provenance{}, unit, Population{}, at); !ok || extentOf(f) != want {
			t.Errorf("%v: %+v, want %v", unit, f, want)
		}
	}
}

func extentOf(f Figure) extent {
	x := extent{f.Value.Decimal().IntPart(), f.To.Decimal().IntPart()}
	switch f.Hedge {
	case quantity.HedgeExact:
		x.upper = x.lower
	case quantity.HedgeAtLeast:
		x.upper = full
	}
	return x
}

// A full counter stays full, and the figure has no upper bound.
func TestFullCounters(t *testing.T) {
	g := groupsOf(t, &Record{Kind: RecordGraduate}, &Record{Kind: RecordGraduate, Nationality: Foreign})
	for range 70 {
		g.Merge(g)
	}
	if counts := slices.Collect(maps.Values(g.people)); !slices.Equal(counts, []int64{full, full}) {
		t.Error(counts)
	}
	f, _ := g.Figure(Provenance{}, UnitGraduates, Population{}, Period{})
	if f.Hedge != quantity.HedgeAtLeast {
		t.Errorf("%+v", f)
	}
	f, _ = g.Figure(Provenance{}, UnitGraduates, Population{Nationality: French}, Period{})
	if f.Hedge != quantity.HedgeAtLeast || !f.Value.IsZero() {
		t.Errorf("%+v", f)
	}
}

// The number of country codes limits the number of countries.
func TestAllCountries(t *testing.T) {
	g := new(Groups)
	for range 9 {
		g.Merge(groupsOf(t, &Record{Kind: RecordProgramme, Year: YearOf(2009), Relocated: quantity.Yes}))
		g.Merge(g)
	}
	if f, _ := g.Figure(Provenance{}, UnitCountries, Population{}, YearOf(2009)); extentOf(f) != (extent{1, int64(reading.Countries())}) {
		t.Errorf("%+v", f)
	}
}

func BenchmarkGroupsAdd(b *testing.B) {
	var records []*Record
	for r, err := range NewRecordReader(newReader(syntheticRecords(b, 1000))).All() {
		if err != nil {
			b.Fatal(err)
		}
		kept := *r
		kept.Schools = slices.Clone(r.Schools)
		records = append(records, &kept)
	}
	g := groupsOf(b, records...)
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		g.Add(records[i%len(records)])
		i++
	}
}

func BenchmarkFigures(b *testing.B) {
	g := new(Groups)
	if err := g.AddAll(NewRecordReader(newReader(syntheticRecords(b, 20_000))).All(), nil); err != nil {
		b.Fatal(err)
	}
	n := 0
	for b.Loop() {
		n = len(g.Figures(Provenance{}))
	}
	b.ReportMetric(float64(n), "figures")
}
