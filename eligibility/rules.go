package eligibility

import "github.com/mastere-go/mastere/ms/law"

// Rules gives the rules on entry, in the order of the paths, then those on cohorts, in
// the order of a report. The rules must not be changed; the list may be.
func Rules() []*law.Rule {
	rules := make([]*law.Rule, 0, PathCount+len(capSpecs))
	for p := Path(1); p < pathCount; p++ {
		rules = append(rules, p.Rule())
	}
	for i := range capSpecs {
		rules = append(rules, &capSpecs[i].rule)
	}
	return rules
}
