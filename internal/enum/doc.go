// Package enum gives the enumerations of this library their words: the words that stand
// for their constants in documents, and the texts that people read.
//
// An enumeration is a uint8 whose zero is "unset", or its first constant. It keeps its
// words in one table, and its methods in one line each:
//
//	var modeWords = [...]string{"", "full-time", "part-time"}
//
//	var modeNames = enum.Words[Mode](modeWords[:])
//
//	func (m Mode) String() string                     { return modeNames.Of("Mode", m) }
//	func (m Mode) MarshalText() ([]byte, error)       { return modeNames.Append(nil, "Mode", m) }
//	func (m *Mode) UnmarshalText(b []byte) error      { return modeNames.Parse(m, b) }
package enum
