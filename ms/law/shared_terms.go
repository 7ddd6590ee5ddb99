package law

import "slices"

// The terms that several editions share. The standing ones are this library's own stands,
// and advice from texts on other things: no edition's text states them.

// levelTerm says that a level takes a registration. The notes name no text for it.
func levelTerm() []Term {
	return standing(
		required("programme/level-registered", secondary(notes).on(GroundNoSource)),
	)
}

// executiveTerms are what the English Wikipedia says of the Executive MS.
func executiveTerms() []Term {
	executive := secondary(cite("WPEN", "Executive Mastère Spécialisé"))
	return standing(
		advice("programme/executive-part-time", executive),
		advice("programme/executive-duration", executive, exactMonths(15)),
		unjudged("programme/executive-experience", executive),
	)
}

// plausibilityTerms ask that a curriculum agrees with itself and with what a credit is.
func plausibilityTerms() []Term {
	return standing(
		advice("curriculum/stated-totals", ownReading(notes)),
		advice("curriculum/workload-plausible", verified(cite("ECTS15", "")), hoursAtMost(30)),
		advice("curriculum/thesis-individual", secondary(cite("WPEN", "the preparation of an individual thesis"))),
	)
}

// electiveTerms ask that no choice of electives breaks a total.
func electiveTerms() []Term {
	return standing(
		required("curriculum/electives-total", ownReading(notes), exactCredits(75)),
		required("curriculum/electives-taught", ownReading(notes), exactCredits(45)),
		required("curriculum/electives-hours", ownReading(notes), hoursAtLeast(350)),
	)
}

var (
	// notes are the notes of this library (docs/law.md).
	notes = cite("NOTES", "")
	// page is the part of the CGE page that says what an MS consists of, pageEntry the
	// part that says who may enter.
	page      = cite("CGEMS", "What does it consist of?")
	pageEntry = cite("CGEMS", "Who is elligible?")
	cge20     = cite("CGE20", "")
	cge23     = cite("CGE23", "")
	ri18Mark  = cite("RI18", "A-1")
	ri18Entry = cite("RI18", "A-2")
)

// durationTerms are the durations of the CGE page: at least two semesters, a maximum of
// two years. That a year or twelve months hold two semesters, and that two years are
// four semesters, is this library's reading.
func durationTerms() []Term {
	return []Term{
		required("programme/duration-min", verified(page),
			semestersAtLeast(2),
			academicYearsAtLeast(1).by(ownReading(page)),
			monthsAtLeast(12).by(ownReading(page))),
		required("programme/duration-max", verified(page),
			monthsAtMost(24),
			academicYearsAtMost(2).by(ownReading(page)),
			semestersAtMost(4).by(ownReading(page))),
	}
}

// contentTerms are what the CGE page says that an MS consists of.
func contentTerms() []Term {
	return []Term{
		required("curriculum/credits-total", verified(page), exactCredits(75)),
		required("curriculum/credits-taught", verified(page), exactCredits(45)),
		required("curriculum/credits-project", verified(page), exactCredits(30)),
		required("curriculum/taught-hours-min", verified(page), hoursAtLeast(350)),
		required("curriculum/mission-months-min", verified(page), monthsAtLeast(4)),
		required("curriculum/thesis-written", verified(page)),
		unjudged("curriculum/project-independent", verified(page)),
	}
}

// together joins parts of an edition.
func together(parts ...[]Term) []Term { return slices.Concat(parts...) }
