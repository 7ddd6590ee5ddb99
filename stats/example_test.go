package stats_test

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/ms/quantity"
	"github.com/mastere-go/mastere/stats"
)

// The page of the label and a text of 2010 count the graduates of engineering schools. Can
// both be right? And can all figures and events that come with the module?
func Example() {
	catalogue, err := stats.Published()
	if err != nil {
		fmt.Println(err)
		return
	}
	policy := quantity.DefaultHedgePolicy() // "around" is within 5 %
	page, _ := catalogue.Figure("cgepage-eng")
	text, _ := catalogue.Figure("cge2010-eng")
	fmt.Println(page.Text(language.English))
	fmt.Println("   that is", page.Interval(policy).In(language.English))
	fmt.Println(text.Text(language.English))
	fmt.Println("   so they are", stats.Compare(page, text, policy).Relation)

	review, err := catalogue.Validate(policy)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(review.Count(stats.Compatible), "comparisons are compatible,", review.Count(stats.Contradictory), "contradictory")
	fmt.Println(review.Err())
	// Output:
	// around 40,000 graduates, engineering schools (CGEMS, undated)
	//    that is 38,000 to 42,000
	// 39,347 graduates, engineering schools (CGE10, 2010-09)
	//    so they are compatible
	// 12 comparisons are compatible, 2 contradictory
	// stats: cannot all be true: cgepage-created, cge2010-created; cge23-created, cge2010-created
}
