package reading

// The tests of document types stand outside this package and need these.
var (
	Accepted = accepted
	JSONName = jsonName
)

// Shape gives what the validator says of a document.
func Shape(doc any) error { return shape().Struct(doc) }
