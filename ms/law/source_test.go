package law_test

import (
	"fmt"
	"testing"

	"github.com/mastere-go/mastere/internal/testkit"
	"github.com/mastere-go/mastere/ms/law"
)

func ExampleSourceByKey() {
	source, ok := law.SourceByKey("CGEMS")
	fmt.Println(source.Publisher.EN, "—", source.Title.EN, ok)
	// Output: Conférence des grandes écoles — MS ® true
}

func ExampleSources() {
	for _, source := range law.Sources()[:3] {
		fmt.Println(source.Key, "—", source.Date.EN)
	}
	// Output:
	// CGEMS — undated; "almost 390" programmes fits 2016-18
	// WPEN — undated; figures of 2008-09
	// RI18 — approved by the Bureau on 2018-09-11
}

func TestEverySourceIsCitedAndEveryCitationResolves(t *testing.T) {
	cited := map[law.SourceKey]bool{}
	cite := func(where string, c law.Citation) {
		for _, key := range []law.SourceKey{c.Source, c.Also} {
			if _, ok := law.SourceByKey(key); key != "" && !ok {
				t.Errorf("%s cites %q, which is no source", where, key)
			}
			cited[key] = true
		}
	}
	for _, e := range law.Editions() {
		for term := range e.Terms() {
			cite("edition "+e.ID(), term.Cite)
			for _, l := range term.Limits {
				cite("edition "+e.ID(), l.Basis.Cite)
			}
		}
	}
	for _, source := range law.Sources() {
		if !cited[source.Key] {
			t.Errorf("source %s is cited by no term", source.Key)
		}
	}
}

func TestSources(t *testing.T) {
	seen := map[law.SourceKey]bool{}
	for _, source := range law.Sources() {
		if source.Key == "" || source.Publisher.IsZero() || source.Title.IsZero() {
			t.Errorf("source %+v is not described", source)
		}
		testkit.Sentence(t, string(source.Key), source.Date)
		if seen[source.Key] {
			t.Errorf("source %s stands twice", source.Key)
		}
		seen[source.Key] = true
		if found, ok := law.SourceByKey(source.Key); !ok || found != source {
			t.Errorf("source %s by its key: %+v, %v", source.Key, found, ok)
		}
	}
	for _, key := range []law.SourceKey{"", "cgems", "NOWHERE"} {
		if found, ok := law.SourceByKey(key); ok {
			t.Errorf("source %q is %+v", key, found)
		}
	}
	list := law.Sources()
	list[0].Title.EN = "changed"
	if law.Sources()[0].Title.EN == "changed" {
		t.Error("a changed list of sources changes the next one")
	}
}
