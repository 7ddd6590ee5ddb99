package eligibility

import "fmt"

// Route is a set of the ways in which an applicant may be receivable. The zero value is
// none.
type Route uint8

// The routes.
const (
	RouteOrdinary  Route = 1 << iota // by an ordinary path
	RouteExemption                   // by an exemption (dérogation)
)

var routeWords = [...]string{
	0: "", RouteOrdinary: "ordinary", RouteExemption: "exemption",
	RouteOrdinary | RouteExemption: "ordinary,exemption"}

// Has tells whether all of some routes are possible.
func (r Route) Has(some Route) bool { return r&some == some }

// String gives the words of the routes, separated by commas; a number for a value with
// other bits.
func (r Route) String() string {
	if int(r) >= len(routeWords) {
		return fmt.Sprintf("Route(%d)", r)
	}
	return routeWords[r]
}
