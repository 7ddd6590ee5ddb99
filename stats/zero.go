package stats

// orZero gives the value that p points to, and a zero value for nil.
func orZero[T any](p *T) *T {
	if p == nil {
		return new(T)
	}
	return p
}
