// Command bench decides one stream of applicants by edition 2020 with several
// engines, checks that all give the same answers, and prints what each takes.
//
// It is a module of its own, so that the engines never reach those who import the
// library.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"runtime"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

func run(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("bench", flag.ContinueOnError)
	flags.SetOutput(stderr)
	rounds := flags.Int("rounds", 21, "how many rounds to measure, of which the medians are printed")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	if flags.NArg() > 0 || *rounds < 1 {
		flags.Usage()
		return 2
	}
	if err := compare(*rounds, stdout); err != nil {
		fmt.Fprintln(stderr, err)
		return 1
	}
	return 0
}

// compare checks all engines and then measures them in turn, round after round, so
// that what else the machine does meets them alike.
func compare(rounds int, stdout io.Writer) error {
	s, err := newStream()
	if err != nil {
		return err
	}
	engines, err := s.engines()
	if err != nil {
		return err
	}
	n := len(s.applicants)
	fmt.Fprintf(stdout, "%d applicants, edition %v; %s %s/%s, %d cores; medians of %d rounds\n",
		n, s.checker.Edition(), runtime.Version(), runtime.GOOS, runtime.GOARCH, runtime.NumCPU(), rounds)
	contenders := make([]contender, 0, len(engines)+1)
	for _, e := range engines {
		if err := e.check(s); err != nil {
			return fmt.Errorf("%s: %w", e.name, err)
		}
		contenders = append(contenders, newContender(e.pass, n, e.share))
	}
	contenders = append(contenders, newContender(s.normalise, n, 1))
	for round := range rounds {
		for i := range contenders {
			if err := contenders[i].measure(round); err != nil {
				return err
			}
		}
	}
	fmt.Fprint(stdout, "Every engine gives the answers of Decide.\n\n")
	printTable(stdout, engines, contenders)
	return nil
}
