package ms_test

import (
	"testing"

	"github.com/mastere-go/mastere/internal/nilcalls"
	"github.com/mastere-go/mastere/ms"
)

func TestNilAndZeroArguments(t *testing.T) {
	nilcalls.Test(t, ".",
		nilcalls.Values{
			ms.Accreditation{}, ms.Check{}, ms.Checker{}, ms.Duration{}, ms.LabelError{}, ms.Membership{}, ms.Mode(0), ms.Pass{},
			ms.Profile(0), ms.Programme{}, ms.Registration{}, ms.Relocation{}, ms.Role(0), ms.School{}, ms.SchoolKind(0), ms.Subject{}, ms.Track{},
		},
		nilcalls.Functions{ms.Checks, ms.NewChecker},
	)
}
