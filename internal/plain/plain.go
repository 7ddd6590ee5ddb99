// Package plain writes JSON for readers other than web browsers.
package plain

import (
	"bytes"
	"encoding/json"
)

// Marshal is [json.Marshal], except that "<", ">" and "&" stand as they are. Nil gives null.
func Marshal(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), nil
}
