package quantity

import (
	"errors"
	"strconv"

	"github.com/shopspring/decimal"
)

// The exact numbers of this package are whole numbers of a small unit: hundredths of a
// credit, three-hundredths of an hour. This file reads, writes and adds them.

// ErrOverflow says that a sum or a conversion does not fit its type: it is too large,
// too small or too fine.
var ErrOverflow = errors.New("quantity: the value does not fit its type")

// maxNumberLength is the longest text that is looked at as a number, in bytes.
const maxNumberLength = 24

// parseHundredths reads a plain decimal without sign or exponent, and gives it in
// hundredths. Further decimals must be zeros. ok is false for any other text, and for
// more than limit hundredths.
func parseHundredths(s string, limit int64) (hundredths int64, ok bool) {
	if len(s) == 0 || len(s) > maxNumberLength || s[0] == '.' || s[len(s)-1] == '.' {
		return 0, false
	}
	if len(s) > 1 && s[0] == '0' && s[1] != '.' {
		return 0, false
	}
	decimals := -1
	for i := range len(s) {
		c := s[i]
		switch {
		case c == '.' && decimals < 0:
			decimals = 0
		case c >= '0' && c <= '9':
			if decimals == 2 {
				if c != '0' {
					return 0, false
				}
				continue
			}
			hundredths = hundredths*10 + int64(c-'0')
			if hundredths > limit {
				return 0, false
			}
			if decimals >= 0 {
				decimals++
			}
		default:
			return 0, false
		}
	}
	for decimals = max(decimals, 0); decimals < 2; decimals++ {
		hundredths *= 10
	}
	return hundredths, hundredths <= limit
}

// parseWhole reads a whole number from 0 to limit. Decimals must be zeros.
func parseWhole(s string, limit int64) (int64, bool) {
	n, ok := parseHundredths(s, limit*100)
	return n / 100, ok && n%100 == 0
}

// appendHundredths appends a plain decimal with as few decimals as it takes. point
// stands before the decimals.
func appendHundredths(dst []byte, hundredths int64, point string) []byte {
	units, rest := uint64(hundredths), uint64(0)
	if hundredths < 0 {
		dst = append(dst, '-')
		units = -units
	}
	units, rest = units/100, units%100
	dst = strconv.AppendUint(dst, units, 10)
	if rest == 0 {
		return dst
	}
	dst = append(dst, point...)
	dst = append(dst, '0'+byte(rest/10))
	if rest%10 != 0 {
		dst = append(dst, '0'+byte(rest%10))
	}
	return dst
}

// scaled gives d × scale, or ErrOverflow where that is no whole number or does not fit.
func scaled(d decimal.Decimal, scale int64) (int64, error) {
	// An int64 has 19 decimal digits. The bound keeps a huge exponent from being expanded.
	const reach = 19
	if d.Exponent() > reach || d.Exponent() < -2*reach || d.NumDigits() > 3*reach {
		return 0, ErrOverflow
	}
	m := d.Mul(decimal.NewFromInt(scale))
	if !m.IsInteger() || !m.BigInt().IsInt64() {
		return 0, ErrOverflow
	}
	return m.IntPart(), nil
}

// addExact gives a + b, or ErrOverflow.
func addExact(a, b int64) (int64, error) {
	n := a + b
	if (n > a) != (b > 0) && b != 0 {
		return 0, ErrOverflow
	}
	return n, nil
}

// subExact gives a - b, or ErrOverflow.
func subExact(a, b int64) (int64, error) {
	n := a - b
	if (n < a) != (b > 0) && b != 0 {
		return 0, ErrOverflow
	}
	return n, nil
}

// parseInto sets *dst to what parse gives, and leaves it alone where parse fails.
func parseInto[T any](dst *T, b []byte, parse func(string) (T, error)) error {
	v, err := parse(string(b))
	if err != nil {
		return err
	}
	*dst = v
	return nil
}
