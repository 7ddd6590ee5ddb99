package golden

import "testing"

func TestFirstDifference(t *testing.T) {
	for _, c := range []struct {
		got, want string
		line      int
	}{
		{"", "", 0},
		{"a\nb\n", "a\nb\n", 0},
		{"a\nc\n", "a\nb\n", 2},
		{"a", "a\nb", 2},
		{"a\nb", "a", 2},
	} {
		if line := firstDifference([]byte(c.got), []byte(c.want)); line != c.line {
			t.Errorf("firstDifference(%q, %q) = %d, want %d", c.got, c.want, line, c.line)
		}
	}
}

func TestAssertJSON(t *testing.T) {
	AssertJSON(t, "value.json", map[string]int{"a": 1})
}
