package eligibility

import (
	"fmt"

	"github.com/mastere-go/mastere/internal/enum"
	"github.com/mastere-go/mastere/ms/document"
)

// Route is a set of the ways in which an applicant may be receivable. The zero value is
// none.
type Route uint8

// The routes.
const (
	RouteOrdinary  Route = 1 << iota // by an ordinary path
	RouteExemption                   // by an exemption (dérogation)
)

var routes = enum.Set[Route]{
	{RouteOrdinary, "ordinary", "voie ordinaire", "ordinary path"},
	{RouteExemption, "exemption", "dérogation", "exemption"},
}

// Has tells whether all of some routes are possible.
func (r Route) Has(some Route) bool { return r&some == some }

// String gives the words of the routes, separated by commas; a number for a value with
// other bits.
func (r Route) String() string {
	if r > RouteOrdinary|RouteExemption {
		return fmt.Sprintf("Route(%d)", r)
	}
	return string(routes.AppendWords(nil, r))
}

// Text says which routes they are, separated by commas. It leaves out other bits.
func (r Route) Text() document.Text { return routes.Text(r) }
