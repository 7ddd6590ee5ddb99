package ms

// The terms that more than one edition holds, each written once.

var (
	// cgemsContent is the place of the CGE page that most thresholds come from.
	cgemsContent  = Cite{Source: "CGEMS", Where: "What does it consist of?"}
	notesStand    = Cite{Source: "NOTES"}
	cge23         = Cite{Source: "CGE23"}
	ri18Mark      = Cite{Source: "RI18", Where: "A-1"}
	wpenExecutive = Cite{Source: "WPEN", Where: "Executive Mastère Spécialisé"}

	levelRegistered = Cited[Demand]{Force: Required, Confidence: Secondary, Ground: GroundNoSource, Cite: notesStand}

	executivePartTime   = Cited[Demand]{Force: Advice, Confidence: Secondary, Cite: wpenExecutive}
	executiveDuration   = Cited[Months]{Value: 15, Force: Advice, Confidence: Secondary, Cite: wpenExecutive}
	executiveExperience = Cited[Demand]{Force: Unjudged, Confidence: Secondary, Cite: wpenExecutive}

	projectListedOnce = Cited[Demand]{Force: Advice, Confidence: Derived, Ground: GroundReading, Cite: notesStand}
	electives         = Cited[Demand]{Force: Required, Confidence: Derived, Ground: GroundReading, Cite: notesStand}
	statedTotals      = Cited[Demand]{Force: Advice, Confidence: Derived, Ground: GroundReading, Cite: notesStand}
	maxHoursPerCredit = Cited[Hours]{Value: WholeHours(30), Force: Advice, Confidence: Verified, Cite: Cite{Source: "ECTS15"}}
	thesisIndividual  = Cited[Demand]{Force: Advice, Confidence: Secondary, Cite: Cite{Source: "WPEN", Where: "the preparation of an individual thesis"}}
)

// carried takes a term over from the edition before, because no text says
// otherwise.
func carried[T any](term Cited[T]) Cited[T] {
	term.Confidence, term.Ground = Derived, GroundCarried
	return term
}

// The terms of the CGE page, which the edition of 2018 takes up.
var (
	pageMinSemesters = Cited[Semesters]{Value: 2, Force: Required, Confidence: Verified, Cite: cgemsContent}
	// That one academic year or twelve months hold two semesters is this library's reading.
	pageMinAcademicYears = Cited[AcademicYears]{Value: 1, Force: Required, Confidence: Derived, Ground: GroundReading, Cite: cgemsContent}
	pageMinMonths        = Cited[Months]{Value: 12, Force: Required, Confidence: Derived, Ground: GroundReading, Cite: cgemsContent}
	// The page says "a maximum of two years"; that four semesters or
	// two academic years are as much is this library's reading.
	pageMaxSemesters     = Cited[Semesters]{Value: 4, Force: Required, Confidence: Derived, Ground: GroundReading, Cite: cgemsContent}
	pageMaxAcademicYears = Cited[AcademicYears]{Value: 2, Force: Required, Confidence: Derived, Ground: GroundReading, Cite: cgemsContent}
	pageMaxMonths        = Cited[Months]{Value: 24, Force: Required, Confidence: Verified, Cite: cgemsContent}

	pageTotalCredits       = Cited[Credits]{Value: WholeCredits(75), Force: Required, Confidence: Verified, Cite: cgemsContent}
	pageTaughtCredits      = Cited[Credits]{Value: WholeCredits(45), Force: Required, Confidence: Verified, Cite: cgemsContent}
	pageProjectCredits     = Cited[Credits]{Value: WholeCredits(30), Force: Required, Confidence: Verified, Cite: cgemsContent}
	pageMinTaught          = Cited[Hours]{Value: WholeHours(350), Force: Required, Confidence: Verified, Cite: cgemsContent}
	pageMinMission         = Cited[Months]{Value: 4, Force: Required, Confidence: Verified, Cite: cgemsContent}
	pageThesisWritten      = Cited[Demand]{Force: Required, Confidence: Verified, Cite: cgemsContent}
	pageProjectIndependent = Cited[Demand]{Force: Unjudged, Confidence: Verified, Cite: cgemsContent}
)
