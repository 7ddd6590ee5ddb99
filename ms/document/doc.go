// Package document holds what every document of this module shares: texts in French
// and English, references, places in a document, and the problems found there.
//
// Its user meets it when a document is refused. The error is then an [*Error]. It
// holds every problem of the document at once; a [Problem] has its place, what was
// found there and what is accepted instead, and prints as one line in French or
// English: see example_test.go.
//
// All types are plain values, comparable with ==, and their zero values are usable.
// Error alone is used through a pointer.
package document
