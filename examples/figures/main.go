// Figures tells whether published figures on the Mastère Spécialisé can all be true.
//
//	go run ./examples/figures [-lang fr|en] [-format text|json|csv] [-around N] [-almost N] [-as-printed N]
//
// reviews the catalogue that comes with the module: what contradicts, what cannot be
// compared and why, what holds, and what the figures of one date say together.
//
//	go run ./examples/figures [-as-of PERIOD] FILE…
//
// computes figures from records in files, one JSON object on each line, and compares them
// with the published ones. It takes the flags above too. "-" is standard input. Figures of
// all years count the years that had ended by -as-of.
//
// -around and -almost say how wide these hedges are, in hundredths. -as-printed says by how
// many halves of a unit of its last nonzero digit a round number may be off.
//
// Exit status: 0 nothing contradicts, 1 something does, 2 wrong call, 3 a line or a file
// cannot be read or the answer cannot be written, 4 no computed figure can be compared with
// a published one. Where several apply, 3 goes before 1 and 1 before 4. A review of the
// catalogue ends with 0 whatever contradicts.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/examples/internal/console"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/stats"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	c, err := parse(args, stderr)
	if err != nil {
		return console.Refused(stderr, "figures", c.tag, err)
	}
	published, err := stats.Published()
	if err != nil {
		console.Complain(stderr, "figures", c.tag, err)
		return console.ExitUnreadable
	}
	show := c.catalogue
	if len(c.files) > 0 {
		show = c.records
	}
	status, err := show(published, stdin, stdout, stderr)
	if err != nil {
		console.Complain(stderr, "figures", c.tag, err)
		return console.ExitUnreadable
	}
	return status
}

// call is what the command line asks for.
type call struct {
	tag    language.Tag
	format string
	policy quantity.HedgePolicy
	asOf   stats.Period
	files  []string
}

func parse(args []string, stderr io.Writer) (*call, error) {
	policy := quantity.DefaultHedgePolicy()
	flags := flag.NewFlagSet("figures", flag.ContinueOnError)
	flags.SetOutput(stderr)
	lang := flags.String("lang", "en", "language of what is written for people: `fr|en`")
	format := flags.String("format", "text", "form of the answer: `text|json|csv`")
	around := flags.Int("around", int(policy.Around), "\"around\" is within `N` hundredths")
	almost := flags.Int("almost", int(policy.Almost), "\"almost\" is up to `N` hundredths below")
	asPrinted := flags.Int("as-printed", int(policy.AsPrinted), "a round number is within `N` halves of its last digit that is not zero")
	asOf := flags.String("as-of", "", "figures of all years count the years that had ended by `PERIOD`, such as 2010-09")
	if err := console.ParseFlags(flags, args); err != nil {
		return &call{}, err
	}
	c := &call{format: *format, files: flags.Args()}
	c.policy = quantity.HedgePolicy{Around: quantity.Percent(*around), Almost: quantity.Percent(*almost), AsPrinted: quantity.Count(*asPrinted)}
	var err error
	if c.tag, err = console.Language(*lang); err != nil {
		return c, err
	}
	switch {
	case c.format != "text" && c.format != "json" && c.format != "csv":
		return c, console.WrongFlag("format", *format, "text, json, csv")
	case *around < 0 || *around > 100:
		return c, console.WrongFlag("around", fmt.Sprint(*around), "0 … 100")
	case *almost < 0 || *almost > 100:
		return c, console.WrongFlag("almost", fmt.Sprint(*almost), "0 … 100")
	case *asPrinted < 1 || *asPrinted > 10:
		return c, console.WrongFlag("as-printed", fmt.Sprint(*asPrinted), "1 … 10")
	case *asOf != "" && len(c.files) == 0:
		return c, console.Usage{FR: "-as-of demande un fichier", EN: "-as-of needs a file"}
	}
	if *asOf != "" {
		if c.asOf, err = stats.ParsePeriod(*asOf); err != nil {
			return c, console.WrongValue("as-of", err)
		}
	}
	return c, nil
}

// catalogue writes the review of the published figures.
func (c *call) catalogue(published *stats.Catalogue, _ io.Reader, stdout, _ io.Writer) (int, error) {
	review, err := published.Validate(c.policy)
	if err != nil {
		return 0, err
	}
	switch c.format {
	case "json":
		return console.ExitHolds, writeJSON(stdout, struct {
			Catalogue *stats.Catalogue `json:"catalogue"`
			Review    *stats.Review    `json:"report"`
		}{published, review})
	case "csv":
		return console.ExitHolds, c.writeCSV(stdout, published.Figures)
	}
	return console.ExitHolds, review.WriteText(stdout, c.tag)
}

// records writes figures computed from records, and how they compare with published ones.
func (c *call) records(published *stats.Catalogue, stdin io.Reader, stdout, stderr io.Writer) (int, error) {
	set, unreadable, err := c.read(stdin, stderr)
	if err != nil {
		return 0, err
	}
	set.compare(published, c.policy)
	switch c.format {
	case "json":
		err = writeJSON(stdout, set)
	case "csv":
		err = c.writeCSV(stdout, set.Figures)
	default:
		_, err = io.WriteString(stdout, set.text(published, c.tag))
	}
	switch {
	case err != nil:
		return 0, err
	case unreadable:
		return console.ExitUnreadable, nil
	}
	return set.status(), nil
}

// read computes figures from the records of all files together. unreadable tells whether
// any line could not be read; its problems are written to stderr.
func (c *call) read(stdin io.Reader, stderr io.Writer) (set *computed, unreadable bool, err error) {
	var groups stats.Groups
	var digests []document.Digest
	for _, name := range c.files {
		r := stdin
		if name != "-" {
			file, err := os.Open(name)
			if err != nil {
				return nil, false, err
			}
			defer file.Close()
			r = file
		}
		records := stats.NewRecordReader(r)
		bad := func(problems *document.Error) {
			unreadable = true
			for _, p := range problems.Problems {
				fmt.Fprintf(stderr, "%s:%s\n", name, p.In(c.tag))
			}
		}
		if err := groups.AddAll(records.All(), bad); err != nil {
			return nil, false, err
		}
		digests = append(digests, records.Digest())
	}
	provenance := stats.Provenance{Label: law.MS, AsOf: c.asOf, Digest: stats.JoinDigests(digests...)}
	set = &computed{Digest: provenance.Digest, Figures: append([]stats.Figure{}, groups.Figures(provenance)...)}
	if share, ok := groups.ForeignShare(provenance, stats.UnitGraduates, stats.Population{Label: law.MS}, stats.Period{}); ok {
		set.ForeignShare = &share
	}
	return set, unreadable, nil
}

func writeJSON(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(v)
}
