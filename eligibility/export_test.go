package eligibility

// RestsOnPooledDays tells whether counting whole months only, span by span, would
// change the answer on experience.
func (f Facts) RestsOnPooledDays() bool { return f.notes&pooledDays != 0 }

// RestsOnReading tells whether the other reading of calendar months would change it.
func (f Facts) RestsOnReading() bool { return f.notes&otherMonths != 0 }
