package eligibility

import "github.com/mastere-go/mastere/ms"

// Ref is an opaque reference (see ms.Ref).
type Ref = ms.Ref
