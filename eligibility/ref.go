package eligibility

import (
	"github.com/mastere-go/mastere/ms/document"
)

// Ref is an opaque reference (see ms.Ref).
type Ref = document.Ref
