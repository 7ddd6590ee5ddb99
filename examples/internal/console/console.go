// Package console is what the reference programs share of a command line: exit
// statuses, errors in the language asked for, tables.
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

// The exit statuses.
const (
	ExitHolds      = 0 // everything judged holds
	ExitBroken     = 1 // something does not
	ExitUsage      = 2 // a wrong call
	ExitUnreadable = 3 // something could not be read, judged or written
	ExitOpen       = 4 // something cannot be told
)

// errFlags says that the flag package has already said what is wrong.
var errFlags = errors.New("wrong flags")

// ParseFlags parses a command line. The error is one for Refused.
func ParseFlags(flags *flag.FlagSet, args []string) error {
	err := flags.Parse(args)
	if err != nil && !errors.Is(err, flag.ErrHelp) {
		return errFlags
	}
	return err
}

// Refused says what is wrong with a call, in the language asked for, and gives the exit
// status. A call for help is not wrong.
func Refused(stderr io.Writer, program string, tag language.Tag, err error) int {
	switch {
	case errors.Is(err, flag.ErrHelp):
		return ExitHolds
	case !errors.Is(err, errFlags):
		Complain(stderr, program, tag, err)
	}
	return ExitUsage
}

// Complain says what went wrong, in the language asked for.
func Complain(stderr io.Writer, program string, tag language.Tag, err error) {
	fmt.Fprintf(stderr, "%s: %s\n", program, Say(tag, err))
}

// Language reads the value of a flag -lang.
func Language(lang string) (language.Tag, error) {
	switch lang {
	case "fr":
		return language.French, nil
	case "en":
		return language.English, nil
	}
	return language.English, WrongFlag("lang", lang, "fr, en")
}

// Usage says what is wrong with a call.
type Usage document.Text

// Error says it in English.
func (u Usage) Error() string { return u.EN }

// In says it in French or English.
func (u Usage) In(tag language.Tag) string { return document.Text(u).In(tag) }

// WrongFlag says what words a flag accepts.
func WrongFlag(name, found, accepted string) Usage {
	return Usage{
		FR: fmt.Sprintf("-%s %q : accepté : %s", name, found, accepted),
		EN: fmt.Sprintf("-%s %q: accepted: %s", name, found, accepted),
	}
}

// WrongValue says what a flag that holds a value of the library accepts.
func WrongValue(name string, err error) Usage {
	p := problem.Within("", err)[0]
	return Usage{
		FR: "-" + name + " " + p.Found.FR + " : accepté : " + p.Accepted.FR,
		EN: "-" + name + " " + p.Found.EN + ": accepted: " + p.Accepted.EN,
	}
}

// Say words an error in a language, if it can.
func Say(tag language.Tag, err error) string {
	if said, ok := err.(interface{ In(language.Tag) string }); ok {
		return said.In(tag)
	}
	return err.Error()
}

// Columns aligns the columns of a table by their runes.
func Columns(table [][]string) string {
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
