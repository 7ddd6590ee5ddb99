package eligibility

import (
	"testing"

	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// newChecker compiles an edition that a test knows to be sound.
func newChecker(t testing.TB, e *law.Edition) *Checker {
	t.Helper()
	c, err := NewChecker(e)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// decide decides on an applicant without problems.
func decide(t testing.TB, c *Checker, a *Applicant, start quantity.Date) Decision {
	t.Helper()
	d, err := c.Decide(a, start)
	if err != nil {
		t.Fatal(err)
	}
	return d
}
