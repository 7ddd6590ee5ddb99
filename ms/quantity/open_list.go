package quantity

import (
	"encoding/json"

	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/ms/document"
)

// OpenList tells whether a list may lack elements. A list is closed unless its document
// says otherwise, so the zero OpenList, false, is a closed list. The member of a document
// asks the opposite question: an open list is written `"complete": false`.
type OpenList bool

// MarshalJSON gives false for an open list and true for a closed one.
func (o OpenList) MarshalJSON() ([]byte, error) { return json.Marshal(!bool(o)) }

// UnmarshalJSON reads true for a closed list and false for an open one.
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
