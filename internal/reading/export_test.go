package reading

// The tests of document types stand outside this package and need these.
var (
	Accepted   = accepted
	JSONName   = jsonName
	MemberName = memberName
)

// Shape gives what the validator says of a document.
func Shape(doc any) error { return shape().Struct(doc) }
