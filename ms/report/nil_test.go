package report_test

import (
	"testing"

	"github.com/mastere-go/mastere/internal/nilcalls"
	"github.com/mastere-go/mastere/ms/report"
)

func TestNilAndZeroArguments(t *testing.T) {
	nilcalls.Test(t, ".",
		nilcalls.Values{
			report.Claim{}, report.Finding{}, report.Hearing{}, report.Origin{}, report.OriginKind(0), report.Pass{},
			report.Reason{}, report.Report{}, report.Status(0), report.Verdict(0), report.VerdictError{},
		},
		nilcalls.Functions{report.NewPass, report.StatusOf},
	)
}
