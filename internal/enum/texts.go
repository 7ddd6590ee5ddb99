package enum

import "github.com/mastere-go/mastere/ms/document"

// textAt gives the text of a constant, none for a value that is no constant.
func TextAt[E ~uint8](texts []document.Text, e E) document.Text {
	if int(e) < len(texts) {
		return texts[e]
	}
	return document.Text{}
}
