package main

import (
	"fmt"
	"strings"

	"github.com/mastere-go/mastere/eligibility"
	"github.com/mastere-go/mastere/ms/quantity"
)

// An expression for CEL or expr is edition 2020 as one chain of conditional
// expressions over flags, which both languages write alike. prefix comes before the
// name of a flag.

// conditions are those of a path: it holds where all facts do, and is shut where one
// does not. Where the fact better holds, a better path does that asks for the others.
type conditions struct {
	path   eligibility.PathSet
	facts  []string
	better string
}

var edition2020 = []conditions{
	{path: byEngineering, facts: []string{"Engineering"}},
	{path: byManagement, facts: []string{"Management"}},
	{path: byThirdCycle, facts: []string{"ThirdCycle"}},
	{path: byTitle, facts: []string{"Title"}},
	{path: byHealth, facts: []string{"Health"}},
	{path: byForeign, facts: []string{"Foreign"}},
	{path: byM1, facts: []string{"M1", "Experience"}},
	{path: byM1Exemption, facts: []string{"M1", "M1Exemption"}, better: "Experience"},
	{path: byPriorLearning, facts: []string{"PriorLearning"}},
}

func (c conditions) holds(prefix string) string {
	if c.path == byHealth { // no text was found that says what it takes
		return "false"
	}
	return c.join(prefix, "Yes", " && ")
}

func (c conditions) shut(prefix string) string {
	shut := c.join(prefix, "No", " || ")
	if c.better != "" {
		shut += " || " + prefix + c.better + "Yes"
	}
	return shut
}

func (c conditions) join(prefix, suffix, operator string) string {
	terms := make([]string, len(c.facts))
	for i, fact := range c.facts {
		terms[i] = prefix + fact + suffix
	}
	return strings.Join(terms, operator)
}

// codeExpression gives the code of an answer. As long as nothing is open each path
// takes two looks at most; what comes after an open one is added to it. Written so, it
// takes half the time of a sum over all paths in CEL and two thirds in expr.
func codeExpression(paths []conditions, prefix string) string {
	if len(paths) == 0 {
		return "0"
	}
	p, rest := paths[0], paths[1:]
	return fmt.Sprintf("%s ? (%s) : %s ? %d : %d + %s", p.shut(prefix),
		codeExpression(rest, prefix), p.holds(prefix), int64(p.path)|int64(pathHolds), p.path, sumExpression(rest, prefix))
}

func sumExpression(paths []conditions, prefix string) string {
	if len(paths) == 0 {
		return "0"
	}
	p, rest := paths[0], paths[1:]
	return fmt.Sprintf("((%s ? 0 : %d) + (%s ? %d : %s))", p.shut(prefix), p.path, p.holds(prefix), pathHolds, sumExpression(rest, prefix))
}

// receivableExpression gives no more than whether the applicant is receivable, as the
// number of a Truth.
func receivableExpression(paths []conditions, prefix string) string {
	var hold, shut []string
	for _, p := range paths {
		if p.path != byHealth {
			hold = append(hold, p.holds(prefix))
		}
		shut = append(shut, "("+p.join(prefix, "No", " || ")+")")
	}
	return fmt.Sprintf("%s ? %d : %s ? %d : %d", strings.Join(hold, " || "), quantity.Yes, strings.Join(shut, " && "), quantity.No, quantity.Unknown)
}
