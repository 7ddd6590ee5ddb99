package document_test

import (
	"strings"
	"testing"

	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/ms/document"
)

const refAccepted = `an opaque reference of 1 to 64 characters among A-Z, a-z, 0-9, "-", "_", "." and ":"`

func TestRefProblem(t *testing.T) {
	for _, r := range []document.Ref{"", "a", "A-1_.:", document.Ref(strings.Repeat("x", 64))} {
		if p, wrong := r.Problem("/ref"); wrong {
			t.Errorf("%q: %v", r, p)
		}
	}
	for r, want := range map[document.Ref]string{
		"Q Q": "a string of length 3", "é": "a string of length 2", document.Ref(strings.Repeat("x", 65)): "a string of length 65",
	} {
		p, wrong := r.Problem("/ref")
		if !wrong || p.Pointer != "/ref" || p.Found.EN != want || p.Accepted.EN != refAccepted {
			t.Errorf("%q: %v", r, p)
		}
	}
}

func FuzzRef(f *testing.F) {
	for _, seed := range []string{"A-1", "", "Q Q", "é", "a\x00", strings.Repeat("x", 64), strings.Repeat("x", 65)} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		r := document.Ref("kept")
		if err := r.UnmarshalText(data); err != nil {
			// Of what was found it tells the length alone.
			want := &document.Error{Problems: []document.Problem{{Found: problem.StringOfLength(len(data)), Accepted: document.Text{EN: refAccepted}}}}
			if r != "kept" || err.Error() != want.Error() {
				t.Errorf("%q, %v", r, err)
			}
			return
		}
		if string(r) != string(data) || len(r) == 0 || len(r) > 64 || strings.Trim(string(r), "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.:") != "" {
			t.Errorf("%q is read as %q", data, r)
		}
	})
}
