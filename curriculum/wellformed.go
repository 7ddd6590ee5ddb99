package curriculum

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/quantity"
)

// maxDepth is the number of levels on which units may be nested.
const maxDepth = 5

// The greatest figures that are summed. They are what a document may hold.
const (
	maxHours   = quantity.MaxHours * quantity.HourParts // in parts of an hour
	maxCredits = quantity.MaxCredits * 100              // in hundredths
	maxUnits   = 1000                                   // in one list
)

// judgeable gives nil for a curriculum that can be judged, else its problems as an error.
// The curriculum stands at the place at.
func (c *Curriculum) judgeable(at document.Pointer) error {
	if wellFormed(c) {
		return nil
	}
	return &document.Error{Problems: c.Problems(at)}
}

// wellFormed tells whether the curriculum has no problems. It is the quick form of
// Problems: it stops at the first one and allocates nothing.
func wellFormed(c *Curriculum) bool {
	stated, mission, thesis := &c.Stated, &c.Mission, &c.Thesis
	return wellFormedUnits(c.Units, maxDepth) &&
		inBounds(creditBounds(mission.Credits), maxCredits) &&
		inBounds(creditBounds(thesis.Credits), maxCredits) &&
		inBounds(hourBounds(stated.Hours), maxHours) &&
		inBounds(creditBounds(stated.Credits), maxCredits) &&
		inBounds(creditBounds(stated.TaughtCredits), maxCredits) &&
		inBounds(creditBounds(stated.ProjectCredits), maxCredits) &&
		mission.Kind <= MissionVenture && thesis.Written <= quantity.Yes && thesis.Defended <= quantity.Yes &&
		quantity.NotNegative(mission.Months) && quantity.NotNegative(mission.Weeks) && quantity.NotNegative(mission.Days) &&
		quantity.NotNegative(thesis.Authors) && (mission.Dates.IsZero() || inOrder(mission.Dates))
}

// wellFormedUnits is wellFormed for a list of units and those within them, on at most
// depth levels.
func wellFormedUnits(units []Unit, depth int) bool {
	if len(units) > maxUnits || (len(units) > 0 && depth == 0) {
		return false
	}
	for i := range units {
		u := &units[i]
		if u.Kind >= UnitKinds || !inBounds(hourBounds(u.Hours), maxHours) || !inBounds(creditBounds(u.Credits), maxCredits) {
			return false
		}
		if k, ok := u.Choose.Get(); ok && !u.mayChoose(k) {
			return false
		}
		if len(u.Units) > 0 && !wellFormedUnits(u.Units, depth-1) {
			return false
		}
	}
	return true
}

// mayChoose tells whether students can take k of the unit's units.
func (u *Unit) mayChoose(k quantity.Count) bool {
	return k >= 1 && (bool(u.Open) || int(k) <= len(u.Units))
}

// inBounds tells whether b is in order and lies between zero and limit.
func inBounds(b bounds, limit int64) bool {
	return b.lo >= 0 && b.lo <= limit && (b.hi <= limit || b.hi == unbounded) && b.lo <= b.hi
}

// inOrder tells whether the last day does not precede the first.
func inOrder(s quantity.Span) bool {
	_, reversed := s.Problem(document.Pointer{})
	return !reversed
}
