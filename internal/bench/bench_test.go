package main

import "testing"

// Each operation is a pass over the whole stream.

func BenchmarkFacts(b *testing.B) {
	s, _ := shared(b)
	b.ReportAllocs()
	for b.Loop() {
		_, _ = s.normalise(0, len(s.applicants))
	}
	perApplicant(b, len(s.applicants))
}

func BenchmarkDecide(b *testing.B)         { benchmark(b, "Decide", wholeAnswer) }
func BenchmarkSwitchStruct(b *testing.B)   { benchmark(b, "switch on a struct", wholeAnswer) }
func BenchmarkSwitchFacts(b *testing.B)    { benchmark(b, "switch on Facts", wholeAnswer) }
func BenchmarkCEL(b *testing.B)            { benchmark(b, "CEL", wholeAnswer) }
func BenchmarkCELReceivable(b *testing.B)  { benchmark(b, "CEL", receivableAlone) }
func BenchmarkExpr(b *testing.B)           { benchmark(b, "expr", wholeAnswer) }
func BenchmarkExprReceivable(b *testing.B) { benchmark(b, "expr", receivableAlone) }
func BenchmarkOPA(b *testing.B)            { benchmark(b, "OPA", wholeAnswer) }
func BenchmarkValidator(b *testing.B)      { benchmark(b, "validator", receivableAndRoute) }

func benchmark(b *testing.B, name string, gives part) {
	s, engines := shared(b)
	for _, e := range engines {
		if e.name != name || e.gives != gives {
			continue
		}
		b.ReportAllocs()
		for b.Loop() {
			if _, err := e.pass(0, len(s.facts)); err != nil {
				b.Fatal(err)
			}
		}
		perApplicant(b, len(s.facts))
		return
	}
	b.Fatalf("no engine is called %q", name)
}

func perApplicant(b *testing.B, applicants int) {
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*applicants), "ns/applicant")
}
