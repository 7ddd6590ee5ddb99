package ms

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
)

// LabelError says that a programme bears another label than the one whose rules the
// edition holds.
type LabelError struct {
	Label   law.Label    // of the programme; zero where it bears none
	Edition *law.Edition // asked to judge it
}

// Error says so in English. A nil error has no words but the package name.
func (e *LabelError) Error() string { return "ms: " + e.text().EN }

// In says so in French or English, whichever fits the tag best. It is "" for a nil
// error.
func (e *LabelError) In(tag language.Tag) string { return e.text().In(tag) }

func (e *LabelError) text() document.Text {
	if e == nil {
		return document.Text{}
	}
	return document.Text{
		FR: fmt.Sprintf("une formation du label %v ne se juge pas d'après l'édition %v des règles du label %v", e.Label, e.Edition, e.Edition.Label()),
		EN: fmt.Sprintf("a programme of the label %v cannot be judged by edition %v of the rules of %v", e.Label, e.Edition, e.Edition.Label()),
	}
}
