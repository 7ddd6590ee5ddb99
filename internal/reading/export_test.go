package reading

// For the tests of document types, which import this package.
var (
	Accepted = accepted
	JSONName = jsonName
)

// Shape gives the answer of the validator.
func Shape(doc any) error { return shape().Struct(doc) }
