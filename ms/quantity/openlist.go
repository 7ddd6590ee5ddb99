package quantity

import (
	"encoding/json"

	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/ms/document"
)

// OpenList says that a list may hold more than is listed. A list is closed
// unless the document says so; in JSON the member is called "complete" and an
// open list is written `"complete": false`.
type OpenList bool

// MarshalJSON writes false for an open list, true for a closed one.
func (o OpenList) MarshalJSON() ([]byte, error) { return json.Marshal(!bool(o)) }

// UnmarshalJSON reads true (closed) or false (open).
func (o *OpenList) UnmarshalJSON(b []byte) error {
	switch string(b) {
	case "true":
		*o = false
	case "false":
		*o = true
	default:
		return problem.NotAccepted(b, document.Text{FR: "true ou false", EN: "true or false"})
	}
	return nil
}
