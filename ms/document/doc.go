// Package document holds what every document of this module shares: texts in French
// and English, references, places in a document, and the problems found there.
//
// Its user meets it when a document is refused. The error is then an [*Error], which
// holds every problem of the document at once. A [Problem] has its place, what was
// found there and what is accepted instead. It prints as one line in French or English:
// see example_test.go.
//
// All types are plain values, comparable with ==, and their zero values are usable.
// Error alone is used through a pointer.
package document
