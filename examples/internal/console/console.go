// Package console holds what the example programs share: exit statuses, errors in the
// language asked for, and tables.
package console

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/internal/problem"
	"github.com/mastere-go/mastere/ms/document"
)

// The exit statuses of the example programs.
const (
	ExitHolds      = 0 // everything that was judged holds
	ExitBroken     = 1 // something does not hold
	ExitUsage      = 2 // the call is wrong
	ExitUnreadable = 3 // something could not be read, judged or written
	ExitOpen       = 4 // of something it cannot be told
)

// errFlags stands for an error that package flag has already written.
var errFlags = errors.New("wrong flags")

// ParseFlags parses the arguments of a command line. Its error goes to Refused.
func ParseFlags(flags *flag.FlagSet, args []string) error {
	err := flags.Parse(args)
	if err != nil && !errors.Is(err, flag.ErrHelp) {
		return errFlags
	}
	return err
}

// Refused writes what is wrong with a call, in the language asked for, and returns the exit
// status. A call for help is not wrong: it ends with ExitHolds.
func Refused(stderr io.Writer, program string, tag language.Tag, err error) int {
	switch {
	case errors.Is(err, flag.ErrHelp):
		return ExitHolds
	case !errors.Is(err, errFlags):
		Complain(stderr, program, tag, err)
	}
	return ExitUsage
}

// Complain writes an error after the name of the program, in the language asked for.
func Complain(stderr io.Writer, program string, tag language.Tag, err error) {
	fmt.Fprintf(stderr, "%s: %s\n", program, Say(tag, err))
}

// Language reads the value of the flag -lang, "fr" or "en". Any other value is an error, with
// English as the language.
func Language(lang string) (language.Tag, error) {
	switch lang {
	case "fr":
		return language.French, nil
	case "en":
		return language.English, nil
	}
	return language.English, WrongFlag("lang", lang, "fr, en")
}

// Usage is an error of a call, in both languages.
type Usage document.Text

// Error returns it in English.
func (u Usage) Error() string { return u.EN }

// In returns it in French or English, whichever fits the tag best.
func (u Usage) In(tag language.Tag) string { return document.Text(u).In(tag) }

// WrongFlag returns the error of a flag that accepts some words and was given another one.
func WrongFlag(name, found, accepted string) Usage {
	return Usage{
		FR: fmt.Sprintf("-%s %q : accepté : %s", name, found, accepted),
		EN: fmt.Sprintf("-%s %q: accepted: %s", name, found, accepted),
	}
}

// WrongValue returns the error of a flag whose value the library refuses with err. It panics
// where err is nil.
func WrongValue(name string, err error) Usage {
	p := problem.Within("", err)[0]
	return Usage{
		FR: "-" + name + " " + p.Found.FR + " : accepté : " + p.Accepted.FR,
		EN: "-" + name + " " + p.Found.EN + ": accepted: " + p.Accepted.EN,
	}
}

// Say returns an error in a language, if it knows languages, else as Error does.
func Say(tag language.Tag, err error) string {
	if said, ok := err.(interface{ In(language.Tag) string }); ok {
		return said.In(tag)
	}
	return err.Error()
}

// Columns returns a table as text. A column is as wide as its longest cell, in characters,
// and two spaces from the next. Every row has as many cells as the first. A table without
// rows is "".
func Columns(table [][]string) string {
	if len(table) == 0 {
		return ""
	}
	var b strings.Builder
	widths := make([]int, len(table[0]))
	for _, row := range table {
		for i, cell := range row {
			widths[i] = max(widths[i], utf8.RuneCountInString(cell))
		}
	}
	for _, row := range table {
		for i, cell := range row {
			b.WriteString(cell)
			if i < len(row)-1 {
				b.WriteString(strings.Repeat(" ", widths[i]-utf8.RuneCountInString(cell)+2))
			}
		}
		b.WriteString("\n")
	}
	return b.String()
}
