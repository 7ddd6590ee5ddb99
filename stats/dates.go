package stats

// dates tells whether two figures hold at the same time, zero, or what speaks against
// it. This is the one rule: two dates must be the same, and figures without a date hold
// together where they stand in one source.
func dates(a, b *Figure) Mismatch {
	switch undated := a.AsOf.IsZero(); {
	case undated != b.AsOf.IsZero() || undated && !a.sameSource(b):
		return DateUnknown
	case a.AsOf != b.AsOf:
		return DateDiffers
	}
	return 0
}

// sameSource tells that two figures stand in one source. Computed ones do where they
// are known to be of the same records.
func (f *Figure) sameSource(o *Figure) bool {
	return f.Source == o.Source && f.Digest == o.Digest && (f.Source != SourceRecords || !f.Digest.IsZero())
}
