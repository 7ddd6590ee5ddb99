package stats_test

import (
	"cmp"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/stats"
)

// printed is one number that a founding text prints.
type printed struct {
	source law.SourceKey
	words  string // the words around it
	number string
	// The number has exactly one place: a figure or an event of the catalogue, named by its
	// id; a limit in the edition of the page; or none, for the reason that other gives.
	id    string
	limit *limit
	other string
}

var numbersOfTheTexts = []printed{
	// The page of the Conférence des grandes écoles, from the top.
	{source: "CGEMS", words: "created in 1983", number: "1983", id: "cgepage-created"},
	{source: "CGEMS", words: "at least two semesters", number: "2 semesters", limit: &limit{"programme/duration-min", quantity.MeasureSemesters}},
	{source: "CGEMS", words: "a maximum of two years", number: "24 months", limit: &limit{"programme/duration-max", quantity.MeasureMonths}},
	{source: "CGEMS", words: "75 ECTS", number: "75 credits", limit: &limit{"curriculum/credits-total", quantity.MeasureCredits}},
	{source: "CGEMS", words: "At least 350 hours", number: "350 h", limit: &limit{"curriculum/taught-hours-min", quantity.MeasureHours}},
	{source: "CGEMS", words: "(45 ECTS)", number: "45 credits", limit: &limit{"curriculum/credits-taught", quantity.MeasureCredits}},
	{source: "CGEMS", words: "at least four months", number: "4 months", limit: &limit{"curriculum/mission-months-min", quantity.MeasureMonths}},
	{source: "CGEMS", words: "(30 ECTS)", number: "30 credits", limit: &limit{"curriculum/credits-project", quantity.MeasureCredits}},
	{source: "CGEMS", words: "(M1)", number: "1", other: "the name of a year of study"},
	{source: "CGEMS", words: "Bachelor's degree (4 years)", number: "4 years", other: "eligibility.BachelorCredits"},
	{source: "CGEMS", words: "at least 3 years", number: "36 months", limit: &limit{"entry/m1-with-experience", quantity.MeasureMonths}},
	{source: "CGEMS", words: "More than 80,000", number: "80000", id: "cgepage-graduates"},
	{source: "CGEMS", words: "more than 20,000 foreign", number: "20000", id: "cgepage-foreign"},
	{source: "CGEMS", words: "Around 40,000", number: "40000", id: "cgepage-eng"},
	{source: "CGEMS", words: "more than 12,000 foreign", number: "12000", id: "cgepage-eng-foreign"},
	{source: "CGEMS", words: "More than 40,000", number: "40000", id: "cgepage-mgmt"},
	{source: "CGEMS", words: "more than 7,000 foreign", number: "7000", id: "cgepage-mgmt-foreign"},
	{source: "CGEMS", words: "Almost 390 MS", number: "390", id: "cgepage-programmes"},
	{source: "CGEMS", words: "125 different schools", number: "125", id: "cgepage-schools"},
	{source: "CGEMS", words: "75 post-master degrees", number: "75", id: "cgepage-relocated"},
	{source: "CGEMS", words: "29 different countries", number: "29", id: "cgepage-countries"},
	{source: "CGEMS", words: "1 MS is offered", number: "1", id: "cgepage-moroccan"},
	{source: "CGEMS", words: "7,000 graduates", number: "7000", id: "cgepage-yearly"},

	// The article of the English Wikipedia, from the top.
	{source: "WPEN", words: "created in 1986", number: "1986", id: "wpen-created"},
	{source: "WPEN", words: "one-year program", number: "1", other: "a description: how long a programme may be is a rule, and the page of the label says two semesters to two years"},
	{source: "WPEN", words: "(75 ECTS)", number: "75 credits", other: "a rule, which the editions hold as the page of the label gives it"},
	{source: "WPEN", words: "In 2008–2009", number: "2008/2009", other: "the date of the two figures that follow"},
	{source: "WPEN", words: "418 Mastères Spécialisés", number: "418", id: "wpen-programmes"},
	{source: "WPEN", words: "the 90 Grandes écoles", number: "90", id: "wpen-schools"},
	{source: "WPEN", words: "Since 1986", number: "1986", other: "from when on the graduates that follow are counted, in the note of their figure"},
	{source: "WPEN", words: "82,000 students", number: "82000", id: "wpen-graduates"},
	{source: "WPEN", words: "at least three years", number: "3", other: "a habit of the Executive MS, which is advice and names no figure of an edition"},
	{source: "WPEN", words: "fifteen months", number: "15 months", other: "a rule of the Executive MS, which the dated editions hold"},
	{source: "WPEN", words: "starts in 1986", number: "1986", id: "wpen-history"},
	{source: "WPEN", words: "end of the 1980s", number: "1980", other: "no period that a date can give; in the notes of what happened then"},
	{source: "WPEN", words: "three years in", number: "3", id: "wpen-residence"},
	{source: "WPEN", words: "for only a year", number: "1", other: "part of an event, wpen-foreign-leave"},
}

// tokensOfTheTexts lists all numbers of each text in order, in digits or in words.
var tokensOfTheTexts = map[law.SourceKey]string{
	"CGEMS": "1983 two two 75 350 45 four 30 1 4 3 80,000 20,000 40,000 12,000 40,000 7,000 390 125 75 29 1 7,000",
	"WPEN":  "1986 one 75 2008 2009 418 90 1986 82,000 three fifteen 1986 1980 three year",
}

// token matches a number. "a year" is one year; "every year" is no number.
var token = regexp.MustCompile(`\d[\d,]*\d|\d|\b(?:one|two|three|four|fifteen)\b|\ba (year)\b`)

// The rows are exactly the numbers of the texts: none is missing and none is invented.
func TestRowsAreTheNumbersOfTheTexts(t *testing.T) {
	rows := map[law.SourceKey][]string{}
	for _, n := range numbersOfTheTexts {
		found := token.FindAllStringSubmatch(n.words, -1)
		if len(found) == 0 {
			t.Errorf("%q holds no number", n.words)
		}
		for _, match := range found {
			rows[n.source] = append(rows[n.source], cmp.Or(match[1], match[0]))
		}
	}
	for source, tokens := range tokensOfTheTexts {
		if got := strings.Join(rows[source], " "); got != tokens {
			t.Errorf("%s: the rows hold\n%s, the text\n%s", source, got, tokens)
		}
	}
	if len(rows) != len(tokensOfTheTexts) {
		t.Errorf("rows of %d texts, want %d", len(rows), len(tokensOfTheTexts))
	}
}

func TestEveryNumberOfTheTextsHasItsPlace(t *testing.T) {
	c := published(t)
	page, err := law.EditionByID("cge-page")
	if err != nil {
		t.Fatal(err)
	}
	placed := map[string]bool{}
	for _, n := range numbersOfTheTexts {
		places := 0
		if n.id != "" {
			places++
			placed[n.id] = true
			testInCatalogue(t, c, n)
		}
		if n.limit != nil {
			places++
			value, cite := n.limit.in(page)
			got := strings.TrimPrefix(strings.TrimPrefix(value.In(language.English), "at least "), "at most ")
			if got != n.number || cite.Source != n.source {
				t.Errorf("%q: the edition has %s, by %s; want %s", n.words, got, cite.Source, n.number)
			}
		}
		if n.other != "" {
			places++
		}
		if places != 1 {
			t.Errorf("%q stands in %d places", n.words, places)
		}
	}
	// The catalogue invents no number either.
	for _, f := range c.Figures {
		if (f.Source == "CGEMS" || f.Source == "WPEN") && !placed[f.ID] {
			t.Errorf("no number of the texts stands for the figure %s", f.ID)
		}
	}
	for _, e := range c.Events {
		if (e.Source == "CGEMS" || e.Source == "WPEN") && !e.When.IsZero() && !placed[e.ID] {
			t.Errorf("no number of the texts stands for the event %s", e.ID)
		}
	}
}

func testInCatalogue(t *testing.T, c *stats.Catalogue, n printed) {
	t.Helper()
	if e, ok := c.Event(n.id); ok {
		if e.When.String() != n.number || e.Source != n.source {
			t.Errorf("%q: %s has %v, by %s", n.words, n.id, e.When, e.Source)
		}
		return
	}
	f := figureOf(t, c, n.id)
	if f.Value.String() != n.number || f.Source != n.source {
		t.Errorf("%q: %s has %v, by %s", n.words, n.id, f.Value, f.Source)
	}
}
