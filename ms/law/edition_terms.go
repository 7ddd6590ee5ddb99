package law

import (
	"github.com/mastere-go/mastere/ms/quantity"
	"time"
)

// The terms that more than one edition holds, each written once.

var (
	// cgemsContent is the place of the CGE page that most thresholds come from.
	cgemsContent  = Citation{Source: "CGEMS", Where: "What does it consist of?"}
	notesStand    = Citation{Source: "NOTES"}
	cge23         = Citation{Source: "CGE23"}
	ri18Mark      = Citation{Source: "RI18", Where: "A-1"}
	wpenExecutive = Citation{Source: "WPEN", Where: "Executive Mastère Spécialisé"}

	levelRegistered = Cited[Demand]{Force: Required, Confidence: Secondary, Ground: GroundNoSource, Cite: notesStand}

	executivePartTime   = Cited[Demand]{Force: Advice, Confidence: Secondary, Cite: wpenExecutive}
	executiveDuration   = Cited[quantity.Months]{Value: 15, Force: Advice, Confidence: Secondary, Cite: wpenExecutive}
	executiveExperience = Cited[Demand]{Force: Unjudged, Confidence: Secondary, Cite: wpenExecutive}

	projectListedOnce = Cited[Demand]{Force: Advice, Confidence: Derived, Ground: GroundReading, Cite: notesStand}
	electives         = Cited[Demand]{Force: Required, Confidence: Derived, Ground: GroundReading, Cite: notesStand}
	statedTotals      = Cited[Demand]{Force: Advice, Confidence: Derived, Ground: GroundReading, Cite: notesStand}
	maxHoursPerCredit = Cited[quantity.Hours]{Value: quantity.WholeHours(30), Force: Advice, Confidence: Verified, Cite: Citation{Source: "ECTS15"}}
	thesisIndividual  = Cited[Demand]{Force: Advice, Confidence: Secondary, Cite: Citation{Source: "WPEN", Where: "the preparation of an individual thesis"}}
)

// carried takes a term over from the edition before, because no text says
// otherwise.
func carried[T any](term Cited[T]) Cited[T] {
	term.Confidence, term.Ground = Derived, GroundCarried
	return term
}

// The terms of the CGE page, which the edition of 2018 takes up.
var (
	pageMinSemesters = Cited[quantity.Semesters]{Value: 2, Force: Required, Confidence: Verified, Cite: cgemsContent}
	// That one academic year or twelve months hold two semesters is this library's reading.
	pageMinAcademicYears = Cited[quantity.AcademicYears]{Value: 1, Force: Required, Confidence: Derived, Ground: GroundReading, Cite: cgemsContent}
	pageMinMonths        = Cited[quantity.Months]{Value: 12, Force: Required, Confidence: Derived, Ground: GroundReading, Cite: cgemsContent}
	// The page says "a maximum of two years"; that four semesters or
	// two academic years are as much is this library's reading.
	pageMaxSemesters     = Cited[quantity.Semesters]{Value: 4, Force: Required, Confidence: Derived, Ground: GroundReading, Cite: cgemsContent}
	pageMaxAcademicYears = Cited[quantity.AcademicYears]{Value: 2, Force: Required, Confidence: Derived, Ground: GroundReading, Cite: cgemsContent}
	pageMaxMonths        = Cited[quantity.Months]{Value: 24, Force: Required, Confidence: Verified, Cite: cgemsContent}

	pageTotalCredits       = Cited[quantity.Credits]{Value: quantity.WholeCredits(75), Force: Required, Confidence: Verified, Cite: cgemsContent}
	pageTaughtCredits      = Cited[quantity.Credits]{Value: quantity.WholeCredits(45), Force: Required, Confidence: Verified, Cite: cgemsContent}
	pageProjectCredits     = Cited[quantity.Credits]{Value: quantity.WholeCredits(30), Force: Required, Confidence: Verified, Cite: cgemsContent}
	pageMinTaught          = Cited[quantity.Hours]{Value: quantity.WholeHours(350), Force: Required, Confidence: Verified, Cite: cgemsContent}
	pageMinMission         = Cited[quantity.Months]{Value: 4, Force: Required, Confidence: Verified, Cite: cgemsContent}
	pageThesisWritten      = Cited[Demand]{Force: Required, Confidence: Verified, Cite: cgemsContent}
	pageProjectIndependent = Cited[Demand]{Force: Unjudged, Confidence: Verified, Cite: cgemsContent}
)

func day(year int, month time.Month, dayOfMonth int) quantity.Date {
	d, _ := quantity.NewDate(year, month, dayOfMonth)
	return d
}

func monthsBetween(least, most quantity.Months) quantity.Range[quantity.Months] {
	r, _ := quantity.Between(least, most)
	return r
}
