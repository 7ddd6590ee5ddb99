package quantity

import "strconv"

// MarshalJSON gives {"unit": "hours", "exact": 350}, or "min" and "max" in place of "exact"
// where the value has them. A value that knows nothing has its unit alone, and no value is
// null. The error is always nil.
func (v Value) MarshalJSON() ([]byte, error) { return v.AppendJSON(nil), nil }

// AppendJSON appends what MarshalJSON gives.
func (v Value) AppendJSON(dst []byte) []byte {
	if v.measure == 0 {
		return append(dst, "null"...)
	}
	dst = append(append(append(dst, `{"unit":"`...), v.measure.String()...), '"')
	if v.Exact() {
		return append(v.appendNumberJSON(append(dst, `,"exact":`...), v.min), '}')
	}
	if v.HasMin() {
		dst = v.appendNumberJSON(append(dst, `,"min":`...), v.min)
	}
	if v.HasMax() {
		dst = v.appendNumberJSON(append(dst, `,"max":`...), v.max)
	}
	return append(dst, '}')
}

// appendNumberJSON appends a bound as its quantity is written.
func (v Value) appendNumberJSON(dst []byte, n int64) []byte {
	switch v.measure {
	case MeasureCredits:
		return appendHundredths(dst, n, ".")
	case MeasureHours:
		number, _ := HoursOfParts(n).MarshalJSON()
		return append(dst, number...)
	}
	return strconv.AppendInt(dst, n, 10)
}
