package ms

import "slices"

// Source is a text that the editions cite.
type Source struct {
	Key       SourceKey `json:"key"`
	Publisher string    `json:"publisher"`
	Title     string    `json:"title"`
	// Date is the date of the text as far as it is known, in words.
	Date Text `json:"date"`
	// URL is where the text was read, where that is known.
	URL string `json:"url,omitzero"`
}

const cge = "Conférence des grandes écoles"

var sources = []Source{
	{Key: "CGEMS", Publisher: cge, Title: "MS ®", URL: "https://www.cge.asso.fr/en/cge-labelled-programmes/ms",
		Date: Text{FR: "non daté ; « almost 390 » convient à 2016-2018", EN: `undated; "almost 390" fits 2016-18`}},
	{Key: "WPEN", Publisher: "English Wikipedia", Title: "Mastère spécialisé",
		Date: Text{FR: "non daté ; chiffres de 2008-2009", EN: "undated; figures of 2008-09"}},
	{Key: "RI18", Publisher: cge, Title: "Règlement intérieur des formations Mastère Spécialisé 2018-2019 (partie 1, article A-1 et début de A-2)",
		Date: Text{FR: "approuvé par le Bureau le 2018-09-11", EN: "approved by the Bureau on 2018-09-11"}},
	{Key: "VADE", Publisher: cge, Title: "Vademecum pour la rédaction d'un dossier MS (points 1 à 4)",
		Date: Text{FR: "non daté, vers 2018-2021", EN: "undated, about 2018-21"}},
	{Key: "CGE23", Publisher: cge, Title: "Zoom sur le label Mastère Spécialisé",
		Date: Text{FR: "2023", EN: "2023"}},
	{Key: "ONI15", Publisher: "Onisep", Title: "Le mastère spécialisé (MS)",
		Date: Text{FR: "2015-04-20", EN: "2015-04-20"}},
	{Key: "WFR24", Publisher: "Wikipédia en français", Title: "Mastère spécialisé",
		Date: Text{FR: "lu le 2024-10-27", EN: "read on 2024-10-27"}},
	{Key: "ECTS15", Publisher: "European Commission", Title: "ECTS Users' Guide 2015",
		Date: Text{FR: "2015", EN: "2015"}},
	{Key: "NOTES", Publisher: "mastere", Title: "Lectures et déductions propres à cette bibliothèque / This library's own readings and inferences",
		Date: Text{FR: "2026", EN: "2026"}},
}

// Sources gives every text that an edition cites, in a fixed order.
func Sources() []Source { return slices.Clone(sources) }

// SourceByKey finds a source.
func SourceByKey(key SourceKey) (Source, bool) {
	for _, s := range sources {
		if s.Key == key {
			return s, true
		}
	}
	return Source{}, false
}
