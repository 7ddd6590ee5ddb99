package report_test

import (
	"testing"

	"github.com/mastere-go/mastere/ms/report"
)

func TestOriginIsZero(t *testing.T) {
	if !(report.Origin{}).IsZero() || (report.Origin{Date: "2024-2025"}).IsZero() {
		t.Error("IsZero is wrong")
	}
}
