package ms

// Years is a number of years of professional experience.
type Years int32

// Percent is a share of the students enrolled, in hundredths: 30 is 30 %.
type Percent int32

// EntryTerms are what an edition says of who may enter. A path or an exemption
// that an edition does not list has the zero term; one of which it could not be
// read whether it lists it has the confidence NotFound.
type EntryTerms struct {
	// The ordinary paths: an engineering diploma on the list of the Commission des
	// titres d'ingénieur; a management diploma that confers the grade of master, on
	// the list of the Commission d'évaluation des formations et diplômes de gestion;
	// a third-cycle university diploma or a professional one at bac+5; a first year
	// of master with at least so many years of professional experience; a title
	// registered at the RNCP; a foreign diploma equivalent to one of these; a State
	// doctorate in medicine, pharmacy or dentistry on a list of the CGE.
	EngineeringDiploma Cited[Demand]
	ManagementDiploma  Cited[Demand]
	ThirdCycle         Cited[Demand]
	M1WithExperience   Cited[Years]
	RegisteredTitle    Cited[Demand]
	ForeignEquivalent  Cited[Demand]
	HealthDoctorate    Cited[Demand]

	// The exemptions (dérogations): a first year of master without the experience;
	// access by prior learning (VAPP); whatever the school grants.
	ExemptM1            Cited[Demand]
	ExemptPriorLearning Cited[Demand]
	ExemptAny           Cited[Demand]

	// The caps on exemptions, as shares of the students enrolled in a programme at
	// one intake: on all together, on a first year of master without the experience,
	// on prior learning, and on prior learning in a niche trade.
	CapAll                Cited[Percent]
	CapM1                 Cited[Percent]
	CapPriorLearning      Cited[Percent]
	CapPriorLearningNiche Cited[Percent]
}

var (
	wfr09      = Cite{Source: "WFR09"}
	ri18Entry  = Cite{Source: "RI18", Where: "A-2"}
	cgemsEntry = Cite{Source: "CGEMS", Where: "Who is elligible?"}
	cge20      = Cite{Source: "CGE20"}

	ri18Path        = Cited[Demand]{Force: Required, Confidence: Verified, Cite: ri18Entry}
	ri18M1          = Cited[Years]{Value: 3, Force: Required, Confidence: Verified, Cite: ri18Entry}
	ri18Title       = Cited[Demand]{Force: Required, Confidence: Secondary, Cite: ri18Entry} // the line is cut off there
	ri18Foreign     = Cited[Demand]{Force: Required, Confidence: Secondary, Cite: ri18Entry}
	wfr09Path       = Cited[Demand]{Force: Required, Confidence: Secondary, Cite: wfr09}
	wfr09Exemption  = Cited[Demand]{Force: Required, Confidence: Secondary, Cite: Cite{Source: "WFR09", Also: "ETU10"}}
	pageEntry       = Cited[Demand]{Force: Required, Confidence: Verified, Cite: cgemsEntry}
	notFoundPath    = Cited[Demand]{Force: Required, Confidence: NotFound}
	notFoundPercent = Cited[Percent]{Force: Required, Confidence: NotFound}
)

var entry2008 = EntryTerms{
	EngineeringDiploma:  wfr09Path,
	ManagementDiploma:   wfr09Path,
	ThirdCycle:          wfr09Path,
	M1WithExperience:    Cited[Years]{Value: 3, Force: Required, Confidence: Secondary, Cite: wfr09},
	ForeignEquivalent:   wfr09Path,
	HealthDoctorate:     wfr09Path,
	ExemptM1:            wfr09Exemption,
	ExemptPriorLearning: wfr09Exemption,
	CapAll:              Cited[Percent]{Value: 30, Force: Required, Confidence: Secondary, Cite: Cite{Source: "WFR09", Also: "ETU10"}},
}

var entry2018 = EntryTerms{
	EngineeringDiploma:  ri18Path,
	ManagementDiploma:   ri18Path,
	ThirdCycle:          ri18Path,
	M1WithExperience:    ri18M1,
	RegisteredTitle:     ri18Title,
	ForeignEquivalent:   ri18Foreign,
	HealthDoctorate:     notFoundPath,
	ExemptM1:            carried(wfr09Exemption),
	ExemptPriorLearning: carried(wfr09Exemption),
	// The words of 2018 could not be read; a text of 2020 raises the cap from there.
	CapAll: Cited[Percent]{Value: 30, Force: Required, Confidence: Derived, Ground: GroundCarried, Cite: cge20},
}

var entry2020 = EntryTerms{
	EngineeringDiploma:    carried(ri18Path),
	ManagementDiploma:     carried(ri18Path),
	ThirdCycle:            carried(ri18Path),
	M1WithExperience:      carried(ri18M1),
	RegisteredTitle:       carried(ri18Title),
	ForeignEquivalent:     carried(ri18Foreign),
	HealthDoctorate:       notFoundPath,
	ExemptM1:              carried(wfr09Exemption),
	ExemptPriorLearning:   Cited[Demand]{Force: Required, Confidence: Verified, Cite: cge20},
	CapAll:                notFoundPercent,
	CapM1:                 notFoundPercent,
	CapPriorLearning:      Cited[Percent]{Value: 40, Force: Required, Confidence: Verified, Cite: cge20},
	CapPriorLearningNiche: Cited[Percent]{Value: 60, Force: Required, Confidence: Verified, Cite: cge20},
}

var entryCGEPage = EntryTerms{
	EngineeringDiploma: pageEntry,
	ManagementDiploma:  pageEntry,
	M1WithExperience:   Cited[Years]{Value: 3, Force: Required, Confidence: Verified, Cite: cgemsEntry},
	ForeignEquivalent:  pageEntry,
	ExemptAny:          pageEntry,
}
