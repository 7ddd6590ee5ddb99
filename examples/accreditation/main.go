// Accreditation judges dossiers of programmes by the rules of the label Mastère
// Spécialisé.
//
//	go run ./examples/accreditation [-lang fr|en] [-format text|json]
//
// judges the dossiers of real programmes that it holds. This is the demonstration.
//
//	go run ./examples/accreditation [-lang fr|en] [-format text|json] [-edition ID | -intake YYYY-MM-DD] FILE…
//
// judges dossiers in files; "-" is standard input. An intake that is asked for goes before
// the one in the dossier. Where the two differ, it is not known whether the schools are
// members at the one asked for.
//
// -template prints a dossier to fill in.
//
// The exit status is the first of these that fits:
//
//   - 2: the call is wrong
//   - 3: a dossier cannot be read or judged, or the report cannot be written
//   - 1: a programme is not compliant
//   - 4: of a programme it cannot be told
//   - 0: all are compliant
//
// The demonstration ends with 0 unless a dossier cannot be read or the report cannot be
// written.
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
	edition  *law.Edition  // nil: the one that the dossier is judged by
	intake   quantity.Date // zero: the dossier's own
	template bool
	files    []string // none: the demonstration
}

// parse reads the command line. The call beside an error has the language, where that was
// read.
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

// input is a dossier that was read, or the error that kept it from being read.
type input struct {
	name    string
	dossier *curriculum.Dossier
	err     error
}

// readFiles reads the files of the call.
func (c *call) readFiles(stdin io.Reader) []input {
	var all []input
	for _, name := range c.files {
		if name == "-" {
			all = append(all, read(name, stdin))
			continue
		}
		file, err := os.Open(name)
		if err != nil {
			all = append(all, input{name: name, err: err})
			continue
		}
		all = append(all, read(name, file))
		file.Close()
	}
	return all
}

// readEmbedded reads the dossiers that the program holds, but for the fictitious ones.
func (c *call) readEmbedded(io.Reader) []input {
	entries, err := dossiers.ReadDir("dossiers")
	if err != nil {
		return []input{{name: "dossiers", err: err}}
	}
	var all []input
	for _, entry := range entries {
		file, err := dossiers.Open(path.Join("dossiers", entry.Name()))
		if err != nil {
			all = append(all, input{name: entry.Name(), err: err})
			continue
		}
		in := read(entry.Name(), file)
		if in.err != nil || in.dossier.Origin.Kind != report.OriginFictitious {
			all = append(all, in)
		}
	}
	return all
}

func read(name string, r io.Reader) input {
	dossier, err := curriculum.ReadDossier(r)
	return input{name, dossier, err}
}

// judge returns the report on every dossier that can be judged. It says on stderr why the
// others cannot.
func (c *call) judge(inputs []input, stderr io.Writer) (judged []*report.Report, unreadable bool) {
	for _, in := range inputs {
		r, err := c.report(in)
		if err != nil {
			unreadable = true
			c.explain(stderr, in.name, err)
			continue
		}
		judged = append(judged, r)
	}
	return judged, unreadable
}

// report judges one dossier.
func (c *call) report(in input) (*report.Report, error) {
	if in.err != nil {
		return nil, in.err
	}
	if !c.intake.IsZero() {
		atIntake(in.dossier, c.intake)
	}
	edition := c.edition
	if edition == nil {
		var err error
		if edition, err = in.dossier.ActingEdition(); err != nil {
			return nil, err
		}
	}
	checker, err := curriculum.NewChecker(edition)
	if err != nil {
		return nil, err
	}
	return checker.Validate(in.dossier)
}

// atIntake moves a dossier to an intake. Where that is not its own, it is not known whether
// the schools are members then.
func atIntake(d *curriculum.Dossier, intake quantity.Date) {
	if d.Intake != intake && !d.Intake.IsZero() {
		for i := range d.Programme.Schools {
			d.Programme.Schools[i].Member.AtIntake = quantity.Unknown
		}
	}
	d.Intake, d.Edition = intake, ""
	d.Digest = document.Digest{} // the dossier is no longer what was read
}

// explain writes why a dossier cannot be judged, in the language asked for: a line for
// each problem.
func (c *call) explain(stderr io.Writer, name string, err error) {
	if doc, ok := errors.AsType[*document.Error](err); ok {
		for _, p := range doc.Problems {
			fmt.Fprintf(stderr, "%s:%s\n", name, p.In(c.tag))
		}
		return
	}
	fmt.Fprintf(stderr, "%s: %s\n", name, console.Say(c.tag, err))
}

// write writes the reports: as one JSON array, or as texts after a summary of them all.
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
	for i, r := range judged {
		if i > 0 || len(judged) > 1 {
			fmt.Fprint(w, "\n", separator, "\n\n")
		}
		if err := r.WriteText(w, c.tag); err != nil {
			return err
		}
	}
	return nil
}

// exitStatus returns the exit status of some reports. One that is not compliant goes before
// one that cannot be told.
func exitStatus(judged []*report.Report) int {
	status := console.ExitHolds
	for _, r := range judged {
		switch r.Verdict() {
		case report.NotCompliant:
			return console.ExitBroken
		case report.Undetermined:
			status = console.ExitOpen
		}
	}
	return status
}
