package curriculum

import "github.com/mastere-go/mastere/ms/quantity"

// class is one of the sums that are taken over units. A unit counts in several: a course
// in countedHours, taughtHours, allHours, taughtCredits and allCredits.
type class uint8

const (
	countedHours  class = iota // hours of units whose kind is taught
	taughtHours                // hours of units whose kind is, or may be, taught
	otherHours                 // hours of units whose kind is not, or may not be, taught
	allHours                   // every listed hour
	taughtCredits              // credits outside mission and thesis
	missionCredits
	thesisCredits
	projectCredits // credits of mission and thesis together
	allCredits
	classes
)

// partition says in which classes the figures of each kind of unit count.
type partition [UnitKinds]struct {
	// taught says whether the hours of the kind are taught.
	taught quantity.Truth
	// credits is the class of the kind's credits: taughtCredits, missionCredits or
	// thesisCredits. It is allCredits where the kind is not known.
	credits class
}

// byRule takes the kinds as the rules of the label do: UnitKind.Taught for hours, and
// mission and thesis apart for credits.
var byRule = func() (by partition) {
	for k := range by {
		by[k].taught = UnitKind(k).Taught()
		by[k].credits = taughtCredits
	}
	by[KindMission].credits = missionCredits
	by[KindThesis].credits = thesisCredits
	by[0].credits = allCredits
	return by
}()

// byKind takes one kind as taught and every other one as not, so that the taught hours
// and credits are those of the kind.
func byKind(kind UnitKind) (by partition) {
	for k := range by {
		by[k].taught, by[k].credits = quantity.No, missionCredits
	}
	by[0].taught, by[0].credits = quantity.Unknown, allCredits
	by[kind].taught, by[kind].credits = quantity.Yes, taughtCredits
	return by
}
