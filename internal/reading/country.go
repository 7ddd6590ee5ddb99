package reading

import "sync"

// Country gives the code of a country (ISO 3166-1, two capital letters) as a string, and
// allocates nothing. ok is false where code is none. It agrees with the validator's tag
// iso3166_1_alpha2.
func Country[T ~string | ~[]byte](code T) (country string, ok bool) {
	if len(code) != 2 || code[0]-'A' > 'Z'-'A' || code[1]-'A' > 'Z'-'A' {
		return "", false
	}
	known := countries()[code[0]-'A'][code[1]-'A']
	return known, known != ""
}

// countries holds the codes by their two letters, "" where a pair is no code.
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

// Countries gives the number of codes of countries.
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
