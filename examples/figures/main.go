// Figures sets published figures on the Mastère Spécialisé side by side: what
// contradicts, what cannot be compared and why, what holds, and what figures that hold
// together come to.
//
//	go run ./examples/figures [-lang fr|en] [-format text|json|csv] [-around N] [-almost N] [-as-printed N]
//
// does so with the catalogue that comes with the library, and
//
//	go run ./examples/figures [-as-of PERIOD] FILE…
//
// computes the same figures from records in files, one JSON object on a line, and sets
// them beside the published ones; "-" is standard input, and figures of all years count
// the years that had ended by -as-of. -around and -almost say how wide these hedges
// are, in hundredths, -as-printed by how many halves of its last digit that is not zero
// a round number may be off.
//
// The exit status is 0 when nothing contradicts, 1 when something does, 4 when no
// computed figure can be compared with a published one, 3 when a line or a file cannot
// be read or the answer cannot be written, 2 for a wrong call; of several, 3 goes before
// 1 before 4. The demonstration ends with 0 unless the catalogue cannot be read.
package main

import (
	"encoding/csv"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

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

// catalogue shows the published figures reconciled.
func (c *call) catalogue(published *stats.Catalogue, _ io.Reader, stdout, _ io.Writer) (int, error) {
	rep, err := published.Validate(c.policy)
	if err != nil {
		return 0, err
	}
	switch c.format {
	case "json":
		return console.ExitHolds, writeJSON(stdout, struct {
			Catalogue *stats.Catalogue `json:"catalogue"`
			Report    *stats.Review    `json:"report"`
		}{published, rep})
	case "csv":
		return console.ExitHolds, c.writeCSV(stdout, published.Figures)
	}
	return console.ExitHolds, rep.WriteText(stdout, c.tag)
}

// records shows the figures that records come to beside the published ones.
func (c *call) records(published *stats.Catalogue, stdin io.Reader, stdout, stderr io.Writer) (int, error) {
	set, unreadable, err := c.read(stdin, stderr)
	if err != nil {
		return 0, err
	}
	set.beside(published, c.policy)
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

// read computes figures from the records of all files.
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
	basis := stats.Provenance{Label: law.MS, AsOf: c.asOf, Digest: stats.JoinDigests(digests...)}
	set = &computed{Digest: basis.Digest, Figures: append([]stats.Figure{}, groups.Figures(basis)...)}
	if share, ok := groups.ForeignShare(basis, stats.UnitGraduates, stats.Population{Label: law.MS}, stats.Period{}); ok {
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

// writeCSV writes a line for each figure, with the range that it means.
func (c *call) writeCSV(w io.Writer, figures []stats.Figure) error {
	out := csv.NewWriter(w)
	out.Write([]string{"id", "unit", "label", "schoolKind", "nationality", "country", "hedge", "value", "to", "least", "most", "asOf", "source"})
	for i := range figures {
		f := &figures[i]
		r := f.Interval(c.policy)
		out.Write([]string{f.ID, f.Unit.String(), word(f.Of.Label), word(f.Of.SchoolKind), word(f.Of.Nationality), f.Of.Country,
			word(f.Hedge), f.Value.String(), second(f), end(r.Min()), end(r.Max()), f.AsOf.String(), string(f.Source)})
	}
	out.Flush()
	return out.Error()
}

// word gives the word of a constant, nothing for none.
func word[E interface {
	~uint8
	fmt.Stringer
}](e E) string {
	if e == 0 {
		return ""
	}
	return e.String()
}

func second(f *stats.Figure) string {
	if f.Hedge != quantity.HedgeBetween {
		return ""
	}
	return f.To.String()
}

func end(n stats.Number, _, known bool) string {
	if !known {
		return ""
	}
	return n.String()
}

// computed are figures computed from records, each beside the published ones that it
// may be taken for.
type computed struct {
	Digest  document.Digest `json:"digest,omitzero"`
	Figures []stats.Figure  `json:"figures"`
	Beside  []stats.Pair    `json:"beside"`
	// ForeignShare is what share of all graduates is foreign, where there are any.
	ForeignShare *stats.Proportion `json:"foreignShare,omitzero"`
}

// beside compares every computed figure with every published one of its unit and
// population.
func (s *computed) beside(published *stats.Catalogue, p quantity.HedgePolicy) {
	s.Beside = []stats.Pair{}
	for i := range s.Figures {
		f := &s.Figures[i]
		for other := range published.Counting(f.Unit) {
			if other.Of == f.Of {
				s.Beside = append(s.Beside, stats.Pair{A: f.ID, B: other.ID, Comparison: stats.Compare(f, other, p)})
			}
		}
	}
}

func (s *computed) status() int {
	status := console.ExitOpen
	for _, pair := range s.Beside {
		switch pair.Relation {
		case stats.Contradictory:
			return console.ExitBroken
		case stats.Same, stats.Compatible:
			status = console.ExitHolds
		}
	}
	return status
}

func (s *computed) text(published *stats.Catalogue, tag language.Tag) string {
	var b strings.Builder
	b.WriteString(document.Text{FR: "Empreinte des fiches\u00a0: ", EN: "Digest of the records: "}.In(tag) + s.Digest.String() + "\n\n")
	for i := range s.Figures {
		f := &s.Figures[i]
		b.WriteString(f.Text(tag) + "\n")
		for _, pair := range s.Beside {
			if pair.A != f.ID {
				continue
			}
			other, _ := published.Figure(pair.B)
			b.WriteString("    " + other.Text(tag) + document.Text{FR: "\u00a0: ", EN: ": "}.In(tag) + pair.In(tag) + "\n")
		}
	}
	if share := s.ForeignShare; share != nil {
		b.WriteString(document.Text{FR: "part d'étrangers parmi les diplômés\u00a0: ", EN: "foreign share of the graduates: "}.In(tag))
		fmt.Fprintf(&b, "%s (%s / %s)\n", share.Value.In(tag), share.Part.In(tag), share.Whole.In(tag))
	}
	return b.String()
}
