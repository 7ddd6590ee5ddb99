package law

import (
	"slices"

	"github.com/mastere-go/mastere/ms/document"
)

// Source is a text that an edition cites, or that gives a figure. The tags are the limits
// of one in a document.
type Source struct {
	Key       SourceKey     `json:"key" validate:"required,max=40"`
	Publisher document.Text `json:"publisher" validate:"required"`
	Title     document.Text `json:"title" validate:"required"`
	// Date is the date of the text in words, as far as it is known.
	Date document.Text `json:"date" validate:"required"`
	// URL is where the text was read, where that is known.
	URL string `json:"url,omitzero" validate:"omitempty,max=500,url"`
}

var cge = document.Untranslated("Conférence des grandes écoles")

var sources = []Source{
	{Key: "CGEMS", Publisher: cge, Title: document.Untranslated("MS ®"), URL: "https://www.cge.asso.fr/en/cge-labelled-programmes/ms",
		Date: document.Text{FR: "non daté ; « almost 390 » formations correspond à 2016-2018", EN: `undated; "almost 390" programmes fits 2016-18`}},
	{Key: "WPEN", Publisher: document.Text{FR: "Wikipédia en anglais", EN: "English Wikipedia"}, Title: document.Untranslated("Mastère spécialisé"),
		Date: document.Text{FR: "non daté ; chiffres de 2008-2009", EN: "undated; figures of 2008-09"}},
	{Key: "RI18", Publisher: cge, Title: document.Text{
		FR: "Règlement intérieur des formations Mastère Spécialisé 2018-2019 (lu : partie 1, article A-1 et début de A-2)",
		EN: "Règlement intérieur des formations Mastère Spécialisé 2018-2019 (read: part 1, article A-1 and the start of A-2)"},
		Date: document.Text{FR: "approuvé par le Bureau le 2018-09-11", EN: "approved by the Bureau on 2018-09-11"}},
	{Key: "VADE", Publisher: cge, Title: document.Text{
		FR: "Vademecum pour la rédaction d'un dossier MS (lu : points 1 à 4)",
		EN: "Vademecum for writing an MS file (read: items 1 to 4)"},
		Date: document.Text{FR: "non daté, vers 2018-2021", EN: "undated, about 2018-21"}},
	{Key: "CGE20", Publisher: cge, Title: document.Text{
		FR: "44 nouvelles formations… (communiqué de clôture de la campagne 2019-2020)",
		EN: "44 nouvelles formations… (press release closing the campaign of 2019-20)"},
		Date: document.Text{FR: "mi-2020", EN: "mid-2020"}},
	{Key: "WFR09", Publisher: document.Text{FR: "Wikipédia en français", EN: "French Wikipedia"}, Title: document.Untranslated("Mastère spécialisé"),
		Date: document.Text{FR: "état de 2009 environ", EN: "snapshot of about 2009"}},
	{Key: "ETU10", Publisher: document.Untranslated("L'Étudiant"), Title: document.Text{FR: "article sur les Mastères Spécialisés", EN: "article on the Mastères Spécialisés"},
		Date: document.Text{FR: "2010-06-29", EN: "2010-06-29"}},
	{Key: "CGE23", Publisher: cge, Title: document.Untranslated("Zoom sur le label Mastère Spécialisé"),
		Date: document.Text{FR: "2023", EN: "2023"}},
	{Key: "ONI15", Publisher: document.Untranslated("Onisep"), Title: document.Untranslated("Le mastère spécialisé (MS)"),
		Date: document.Text{FR: "2015-04-20", EN: "2015-04-20"}},
	{Key: "WFR24", Publisher: document.Text{FR: "Wikipédia en français", EN: "French Wikipedia"}, Title: document.Untranslated("Mastère spécialisé"),
		Date: document.Text{FR: "lu le 2024-10-27", EN: "read on 2024-10-27"}},
	{Key: "ECTS15", Publisher: document.Text{FR: "Commission européenne", EN: "European Commission"}, Title: document.Untranslated("ECTS Users' Guide 2015"),
		Date: document.Text{FR: "2015", EN: "2015"}},
	{Key: "NOTES", Publisher: document.Untranslated("mastere"), Title: document.Text{
		FR: "notes de cette bibliothèque : ses lectures et déductions, et ce dont elles ne nomment pas la source",
		EN: "notes of this library: its readings and inferences, and statements whose source they do not name"},
		Date: document.Text{FR: "2026", EN: "2026"}},
}

// Sources gives every text that the editions of this library cite, in a fixed order.
func Sources() []Source { return slices.Clone(sources) }

// SourceByKey finds one of Sources. ok is false where there is none.
func SourceByKey(key SourceKey) (source Source, ok bool) {
	for _, s := range sources {
		if s.Key == key {
			return s, true
		}
	}
	return Source{}, false
}
