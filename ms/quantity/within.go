package quantity

// Within tells whether the value lies in a range that is asked for: Yes where all that
// it may be does, No where none of it does, and else Unknown. It is Unknown too where the
// two count different things, and where nothing is asked for.
func (v Value) Within(want Value) Truth {
	if v.measure != want.measure || want.known == 0 {
		return Unknown
	}
	below := want.HasMin() && v.HasMax() && v.max < want.min
	above := want.HasMax() && v.HasMin() && v.min > want.max
	if below || above {
		return No
	}
	reached := !want.HasMin() || v.HasMin() && v.min >= want.min
	kept := !want.HasMax() || v.HasMax() && v.max <= want.max
	if reached && kept {
		return Yes
	}
	return Unknown
}
