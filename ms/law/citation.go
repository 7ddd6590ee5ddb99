package law

// SourceKey names a Source, such as "CGEMS".
type SourceKey string

// Citation is a place in a source. The zero value cites nothing.
type Citation struct {
	Source SourceKey `json:"source"`
	// Where is the heading or article, in the words of the source. It is empty where the
	// notes of this library name none.
	Where string `json:"where,omitzero"`
	// Also is a second source that says the same.
	Also SourceKey `json:"also,omitzero"`
}
