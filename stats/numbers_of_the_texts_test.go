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

// printed is one number of a founding text.
type printed struct {
	source law.SourceKey
	words  string // those around it
	number string
	// It stands in one of three places: with a figure or an event of the catalogue, by
	// its id; in the edition of the page; or elsewhere, for a reason.
	id      string
	edition func(*law.Edition) (quantity.Value, law.Citation)
	other   string
}

func credits(c law.Cited[quantity.Credits]) (quantity.Value, law.Citation) {
	return quantity.ValueOfCredits(quantity.Exactly(c.Value)), c.Cite
}

func months(c law.Cited[quantity.Months]) (quantity.Value, law.Citation) {
	return quantity.ValueOfMonths(quantity.Exactly(c.Value)), c.Cite
}

var numbersOfTheTexts = []printed{
	// The page of the Conférence des grandes écoles, from the top.
	{source: "CGEMS", words: "created in 1983", number: "1983", id: "cgepage-created"},
	{source: "CGEMS", words: "at least two semesters", number: "2 semesters", edition: func(e *law.Edition) (quantity.Value, law.Citation) {
		c := e.Programme().MinSemesters
		return quantity.ValueOfSemesters(quantity.Exactly(c.Value)), c.Cite
	}},
	{source: "CGEMS", words: "a maximum of two years", number: "24 months", edition: func(e *law.Edition) (quantity.Value, law.Citation) {
		return months(e.Programme().MaxMonths)
	}},
	{source: "CGEMS", words: "75 ECTS", number: "75 credits", edition: func(e *law.Edition) (quantity.Value, law.Citation) {
		return credits(e.Curriculum().TotalCredits)
	}},
	{source: "CGEMS", words: "At least 350 hours", number: "350 h", edition: func(e *law.Edition) (quantity.Value, law.Citation) {
		c := e.Curriculum().MinTaught
		return quantity.ValueOfHours(quantity.Exactly(c.Value)), c.Cite
	}},
	{source: "CGEMS", words: "(45 ECTS)", number: "45 credits", edition: func(e *law.Edition) (quantity.Value, law.Citation) {
		return credits(e.Curriculum().TaughtCredits)
	}},
	{source: "CGEMS", words: "at least four months", number: "4 months", edition: func(e *law.Edition) (quantity.Value, law.Citation) {
		return months(e.Curriculum().MinMission)
	}},
	{source: "CGEMS", words: "(30 ECTS)", number: "30 credits", edition: func(e *law.Edition) (quantity.Value, law.Citation) {
		return credits(e.Curriculum().ProjectCredits)
	}},
	{source: "CGEMS", words: "(M1)", number: "1", other: "the name of a year of study"},
	{source: "CGEMS", words: "Bachelor's degree (4 years)", number: "240 credits", edition: func(e *law.Edition) (quantity.Value, law.Citation) {
		return credits(e.Entry().BachelorCredits()) // the four years, read as credits
	}},
	{source: "CGEMS", words: "at least 3 years", number: "36 months", edition: func(e *law.Edition) (quantity.Value, law.Citation) {
		c := e.Entry().Experience()
		return quantity.ValueOfMonths(quantity.Exactly(12 * quantity.Months(c.Value))), c.Cite
	}},
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

// tokensOfTheTexts are all numbers of the texts, in digits and in words, in their order.
var tokensOfTheTexts = map[law.SourceKey]string{
	"CGEMS": "1983 two two 75 350 45 four 30 1 4 3 80,000 20,000 40,000 12,000 40,000 7,000 390 125 75 29 1 7,000",
	"WPEN":  "1986 one 75 2008 2009 418 90 1986 82,000 three fifteen 1986 1980 three year",
}

// token is a number; "for only a year" is one, "every year" is none.
var token = regexp.MustCompile(`\d[\d,]*\d|\d|\b(?:one|two|three|four|fifteen)\b|\ba (year)\b`)

// The rows are the numbers of the texts: none is left out, and none is made up.
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
		if n.edition != nil {
			places++
			value, cite := n.edition(page)
			if got := value.In(language.English); got != n.number || cite.Source != n.source {
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
	// Nor does the catalogue make one up.
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
