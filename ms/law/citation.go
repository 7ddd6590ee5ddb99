package law

// SourceKey names a Source.
type SourceKey string

// Citation is a place in a source.
type Citation struct {
	Source SourceKey `json:"source"`
	// Where is the heading or article in the source, in its own words; empty where
	// the notes this library was made from name none.
	Where string `json:"where,omitzero"`
	// Also is a second source that says the same.
	Also SourceKey `json:"also,omitzero"`
}
