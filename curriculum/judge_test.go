package curriculum_test

import (
	"github.com/mastere-go/mastere/curriculum"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

// validateCurriculum judges a curriculum by itself by all checks.
func validateCurriculum(c *curriculum.Curriculum, e *law.Edition, intake quantity.Date) (*report.Report, error) {
	checker, err := curriculum.NewChecker(e)
	if err != nil {
		return nil, err
	}
	return checker.ValidateCurriculum(c, intake)
}

// validateDossier judges a dossier by all checks.
func validateDossier(d *curriculum.Dossier, e *law.Edition) (*report.Report, error) {
	checker, err := curriculum.NewChecker(e)
	if err != nil {
		return nil, err
	}
	return checker.Validate(d)
}

// newChecker compiles all checks for an edition that they fit.
func newChecker(t interface{ Fatal(...any) }, e *law.Edition) *curriculum.Checker {
	checker, err := curriculum.NewChecker(e)
	if err != nil {
		t.Fatal(err)
	}
	return checker
}
