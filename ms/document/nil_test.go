package document_test

import (
	"testing"

	"github.com/mastere-go/mastere/internal/nilcalls"
	"github.com/mastere-go/mastere/ms/document"
)

func TestNilAndZeroArguments(t *testing.T) {
	nilcalls.Test(t, ".",
		nilcalls.Values{
			document.Digest{}, document.Error{}, document.Pointer{}, document.Problem{}, document.Ref(""), document.Text{},
		},
		nilcalls.Functions{
			document.DigestOf, document.DigestOfSum, document.IsRef[string], document.Untranslated,
		},
	)
}
