// Package reading is the strict reader: it reads a JSON document into a Go struct, and
// refuses whatever the struct does not expect. It finds all problems of the document at
// once, each with its place, what was found and what is accepted.
//
// A document type describes itself. Its fields are structs, slices, strings, or types with
// an UnmarshalJSON or UnmarshalText of their own. The json tag of a field is the name of
// its member; the validate tag bounds presence, length and format.
//
// Reading takes three steps. The walk reads every token once, checks syntax, depth, number
// of values and Unicode, and builds a tree of nodes. The binding sets the struct from the
// tree. The check of shape runs the validator on the struct, and finds the nodes of its
// findings.
package reading
