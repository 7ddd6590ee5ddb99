package reading

import "sync"

// Country tells whether a code is that of a country (ISO 3166-1, two letters), as the
// tag iso3166_1_alpha2 does but at no cost, and gives it as a string.
func Country[T ~string | ~[]byte](code T) (string, bool) {
	if len(code) != 2 || code[0]-'A' > 'Z'-'A' || code[1]-'A' > 'Z'-'A' {
		return "", false
	}
	known := countries()[code[0]-'A'][code[1]-'A']
	return known, known != ""
}

var countries = sync.OnceValue(func() *[26][26]string {
	var codes [26][26]string
	for i := range codes {
		for j := range codes[i] {
			code := string([]byte{'A' + byte(i), 'A' + byte(j)})
			if Passes(code, "iso3166_1_alpha2") {
				codes[i][j] = code
			}
		}
	}
	return &codes
})

// Countries tells how many codes there are.
var Countries = sync.OnceValue(func() (n int) {
	for _, row := range countries() {
		for _, code := range row {
			if code != "" {
				n++
			}
		}
	}
	return n
})
