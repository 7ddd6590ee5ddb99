// Package enum gives the enumerations of this library their words: the words that stand
// for their constants in documents, and the texts that people read.
//
// An enumeration is a uint8 whose zero is "unset", or its first constant. Its words and
// texts stand in one table, and each of its methods is one line:
//
//	var modes = enum.Table[Mode]{
//		FullTime: {"full-time", "temps plein", "full time"},
//		PartTime: {"part-time", "temps partiel", "part time"},
//	}
//
//	func (m Mode) String() string                { return modes.Word(m) }
//	func (m Mode) Text() document.Text           { return modes.Text(m) }
//	func (Mode) Values() []Mode                  { return modes.Values() }
//	func (m Mode) MarshalText() ([]byte, error)  { return modes.Append(nil, m) }
//	func (m *Mode) UnmarshalText(b []byte) error { return modes.Parse(m, b) }
//
// A test of this package finds an enumeration that it does not list, and a constant
// without a row. A [Set] does the same for a type whose constants are bits.
package enum
