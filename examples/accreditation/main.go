// Accreditation judges dossiers of programmes against the rules of the label
// Mastère Spécialisé.
//
//	go run ./examples/accreditation [-lang fr|en] [-format text|json]
//
// judges the real dossiers it holds, and
//
//	go run ./examples/accreditation [-lang fr|en] [-format text|json] [-edition ID | -intake YYYY-MM-DD] FILE…
//
// those in files; "-" is standard input. An intake asked for goes before what the
// dossier says, and leaves open what was only said of the dossier's own intake.
// -template prints a dossier to fill in.
//
// The exit status is 0 when all are compliant, 1 when one is not, 4 when one cannot
// be told, 3 when one cannot be read or judged or the report cannot be written, 2 for
// a wrong call; of several, 3 goes before 1 before 4. The demonstration ends with 0
// unless a dossier cannot be read.
package main

import (
	"embed"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/curriculum"
	"github.com/mastere-go/mastere/examples/internal/console"
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/ms/report"
)

//go:embed dossiers/*.json
var dossiers embed.FS

//go:embed template.json
var template string

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	call, err := parse(args, stderr)
	if err != nil {
		return console.Refused(stderr, "accreditation", call.tag, err)
	}
	if call.template {
		fmt.Fprint(stdout, template)
		return console.ExitHolds
	}
	read := call.readFiles
	if len(call.files) == 0 {
		read = call.readEmbedded
	}
	judged, unreadable := call.judge(read(stdin), stderr)
	if err := call.write(stdout, judged); err != nil {
		fmt.Fprintln(stderr, "accreditation:", err)
		return console.ExitUnreadable
	}
	switch {
	case unreadable:
		return console.ExitUnreadable
	case len(call.files) == 0:
		return console.ExitHolds
	}
	return exitStatus(judged)
}

// call is what the command line asks for.
type call struct {
	tag      language.Tag
	json     bool
	edition  *law.Edition
	intake   quantity.Date
	template bool
	files    []string
}

func parse(args []string, stderr io.Writer) (*call, error) {
	flags := flag.NewFlagSet("accreditation", flag.ContinueOnError)
	flags.SetOutput(stderr)
	lang := flags.String("lang", "en", "language of the report: `fr|en`")
	format := flags.String("format", "text", "form of the report: `text|json`")
	edition := flags.String("edition", "", "judge by the edition `ID`, whatever the intake")
	intake := flags.String("intake", "", "judge for the intake of `YYYY-MM-DD`, by the edition in force")
	template := flags.Bool("template", false, "print a dossier to fill in")
	if err := console.ParseFlags(flags, args); err != nil {
		return &call{}, err
	}
	c := &call{template: *template, files: flags.Args(), json: *format == "json"}
	var err error
	if c.tag, err = console.Language(*lang); err != nil {
		return c, err
	}
	switch {
	case *format != "text" && *format != "json":
		return c, console.WrongFlag("format", *format, "text, json")
	case *edition != "" && *intake != "":
		return c, console.Usage{FR: "-edition et -intake : accepté : l'un des deux", EN: "-edition and -intake: accepted: one of them"}
	case len(c.files) == 0 && (*edition != "" || *intake != ""):
		return c, console.Usage{FR: "-edition et -intake demandent un fichier", EN: "-edition and -intake need a file"}
	case c.template && len(c.files) > 0:
		return c, console.Usage{FR: "-template ne prend pas de fichier", EN: "-template takes no file"}
	}
	if *edition != "" {
		if c.edition, err = law.EditionByID(*edition); err != nil {
			return c, console.WrongValue("edition", err)
		}
	}
	if *intake != "" {
		if c.intake, err = quantity.ParseDate(*intake); err != nil {
			return c, console.WrongValue("intake", err)
		}
	}
	return c, nil
}

// reading is a dossier that was read, or the reason why it could not be.
type reading struct {
	name    string
	dossier *curriculum.Dossier
	err     error
}

func (c *call) readFiles(stdin io.Reader) []reading {
	var all []reading
	for _, name := range c.files {
		if name == "-" {
			all = append(all, read(name, stdin))
			continue
		}
		file, err := os.Open(name)
		if err != nil {
			all = append(all, reading{name: name, err: err})
			continue
		}
		all = append(all, read(name, file))
		file.Close()
	}
	return all
}

// readEmbedded reads the dossiers of real programmes.
func (c *call) readEmbedded(io.Reader) []reading {
	entries, err := dossiers.ReadDir("dossiers")
	if err != nil {
		return []reading{{name: "dossiers", err: err}}
	}
	var all []reading
	for _, entry := range entries {
		file, err := dossiers.Open(path.Join("dossiers", entry.Name()))
		if err != nil {
			all = append(all, reading{name: entry.Name(), err: err})
			continue
		}
		r := read(entry.Name(), file)
		if r.err != nil || r.dossier.Origin.Kind != report.OriginFictitious {
			all = append(all, r)
		}
	}
	return all
}

func read(name string, r io.Reader) reading {
	dossier, err := curriculum.ReadDossier(r)
	return reading{name, dossier, err}
}

// judge gives the report of every dossier that can be judged, and says of every
// other one why not.
func (c *call) judge(readings []reading, stderr io.Writer) (judged []*report.Report, unreadable bool) {
	for _, r := range readings {
		rep, err := c.report(r)
		if err != nil {
			unreadable = true
			c.explain(stderr, r.name, err)
			continue
		}
		judged = append(judged, rep)
	}
	return judged, unreadable
}

func (c *call) report(r reading) (*report.Report, error) {
	if r.err != nil {
		return nil, r.err
	}
	if !c.intake.IsZero() {
		atIntake(r.dossier, c.intake)
	}
	edition := c.edition
	if edition == nil {
		var err error
		if edition, err = r.dossier.ActingEdition(); err != nil {
			return nil, err
		}
	}
	checker, err := curriculum.NewChecker(edition)
	if err != nil {
		return nil, err
	}
	return checker.Validate(r.dossier)
}

// atIntake puts the dossier at another intake. What it states of a school's
// membership at its own intake is not known of the other one.
func atIntake(d *curriculum.Dossier, intake quantity.Date) {
	if d.Intake != intake && !d.Intake.IsZero() {
		for i := range d.Programme.Schools {
			d.Programme.Schools[i].Member.AtIntake = quantity.Unknown
		}
	}
	d.Intake, d.Edition = intake, ""
	d.Digest = document.Digest{} // the bytes read say otherwise
}

// explain writes every problem on a line of its own, in the language asked for.
func (c *call) explain(stderr io.Writer, name string, err error) {
	if doc, ok := errors.AsType[*document.Error](err); ok {
		for _, p := range doc.Problems {
			fmt.Fprintf(stderr, "%s:%s\n", name, p.In(c.tag))
		}
		return
	}
	fmt.Fprintf(stderr, "%s: %s\n", name, console.Say(c.tag, err))
}

func (c *call) write(w io.Writer, judged []*report.Report) error {
	if c.json {
		if judged == nil {
			judged = []*report.Report{}
		}
		e := json.NewEncoder(w)
		e.SetEscapeHTML(false)
		e.SetIndent("", "  ")
		return e.Encode(judged)
	}
	if len(judged) > 1 {
		if err := writeSummary(w, judged, c.tag); err != nil {
			return err
		}
	}
	for i, rep := range judged {
		if i > 0 || len(judged) > 1 {
			fmt.Fprint(w, "\n", separator, "\n\n")
		}
		if err := rep.WriteText(w, c.tag); err != nil {
			return err
		}
	}
	return nil
}

func exitStatus(judged []*report.Report) int {
	status := console.ExitHolds
	for _, rep := range judged {
		switch rep.Verdict() {
		case report.NotCompliant:
			return console.ExitBroken
		case report.Undetermined:
			status = console.ExitOpen
		}
	}
	return status
}
