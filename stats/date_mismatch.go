package stats

// dateMismatch gives 0 where two figures hold at the same time, and otherwise the reason
// why they may not. This is the rule of the whole package: two dates must be equal, and
// two figures without a date must stand in one source.
func dateMismatch(a, b *Figure) Mismatch {
	switch undated := a.AsOf.IsZero(); {
	case undated != b.AsOf.IsZero() || undated && !a.sameSource(b):
		return DateUnknown
	case a.AsOf != b.AsOf:
		return DateDiffers
	}
	return 0
}

// sameSource tells whether two figures stand in one source. Computed figures do where
// their digests show that they come from the same records.
func (f *Figure) sameSource(o *Figure) bool {
	return f.Source == o.Source && f.Digest == o.Digest && (f.Source != SourceRecords || !f.Digest.IsZero())
}
