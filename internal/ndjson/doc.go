// Package ndjson reads streams of JSON objects, one on a line, into memory that is used
// again.
//
// [Lines] cuts a stream into blocks of lines. [Decoder] reads a line that is written in the
// plain way at a fraction of the cost of package reading. It explains nothing: whatever it
// does not take, the caller hands to package reading, which reads it or says what is wrong.
package ndjson
