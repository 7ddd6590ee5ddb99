package main

import (
	"testing"

	"github.com/mastere-go/mastere/eligibility"
	"github.com/mastere-go/mastere/ms/quantity"
)

var shared = func() func(testing.TB) (*stream, []engine) {
	var s *stream
	var engines []engine
	return func(t testing.TB) (*stream, []engine) {
		t.Helper()
		var err error
		if s == nil {
			if s, err = newStream(); err != nil {
				t.Fatal(err)
			}
			if engines, err = s.engines(); err != nil {
				t.Fatal(err)
			}
		}
		return s, engines
	}
}()

func TestEveryEngineAgreesWithDecide(t *testing.T) {
	s, engines := shared(t)
	for _, e := range engines {
		t.Run(e.name+"/"+e.gives.String(), func(t *testing.T) {
			if err := e.check(s); err != nil {
				t.Error(err)
			}
		})
	}
}

// The stream has all that the generator is said to mix.
func TestTheMix(t *testing.T) {
	s, _ := shared(t)
	receivable := map[quantity.Truth]int{}
	routes := map[eligibility.Route]int{}
	paths := map[eligibility.Path]int{}
	different := map[eligibility.Facts]int{}
	known := map[known]int{}
	for i, f := range s.facts {
		d := s.checker.DecideOn(f)
		receivable[d.Receivable()]++
		routes[d.Route()]++
		path, _ := d.Path()
		paths[path]++
		different[f]++
		known[s.known[i]]++
		if a := &s.applicants[i]; len(a.Qualifications) > 4 || len(a.Experience) > 8 {
			t.Fatalf("applicant %d has %d qualifications and %d spans", i, len(a.Qualifications), len(a.Experience))
		}
	}
	t.Logf("receivable: %v", receivable)
	t.Logf("route: %v", routes)
	for p := eligibility.Path(0); int(p) <= eligibility.PathCount; p++ {
		t.Logf("path %v: %d", p, paths[p])
	}
	t.Logf("%d different values of Facts, %d of what edition 2020 asks", len(different), len(known))
	for p := range s.checker.Paths().All() {
		if paths[p] == 0 && p != eligibility.ByHealthDoctorate {
			t.Errorf("nobody enters by %v", p)
		}
	}
}

func TestNothingIsAllocated(t *testing.T) {
	s, engines := shared(t)
	for _, e := range engines[:3] {
		if n := testing.AllocsPerRun(2, func() { _, _ = e.pass(0, len(s.facts)) }); n != 0 {
			t.Errorf("%s allocates %v times in a pass", e.name, n)
		}
	}
	if n := testing.AllocsPerRun(2, func() { _, _ = s.normalise(0, len(s.applicants)) }); n != 0 {
		t.Errorf("normalising allocates %v times in a pass", n)
	}
}
