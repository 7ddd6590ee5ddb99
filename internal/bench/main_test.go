package main

import (
	"strings"
	"testing"
)

func TestRun(t *testing.T) {
	if testing.Short() {
		t.Skip("measures")
	}
	var stdout, stderr strings.Builder
	if status := run([]string{"-rounds", "1"}, &stdout, &stderr); status != 0 || stderr.Len() > 0 {
		t.Fatalf("exit status %d: %s", status, &stderr)
	}
	for _, name := range []string{"Decide", "switch on a struct", "switch on Facts", "CEL", "expr", "validator", "OPA", "normalising"} {
		if !strings.Contains(stdout.String(), "\n"+name) {
			t.Errorf("no row for %s in\n%s", name, &stdout)
		}
	}
}

func TestRunRefuses(t *testing.T) {
	for _, args := range [][]string{{"-rounds", "0"}, {"-rounds", "x"}, {"more"}, {"-unknown"}} {
		var stdout, stderr strings.Builder
		if status := run(args, &stdout, &stderr); status != 2 || stdout.Len() > 0 || stderr.Len() == 0 {
			t.Errorf("%q: exit status %d, %q", args, status, &stdout)
		}
	}
}
