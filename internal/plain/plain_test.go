package plain_test

import (
	"fmt"
	"testing"

	"github.com/mastere-go/mastere/internal/plain"
)

func ExampleMarshal() {
	b, err := plain.Marshal("taught & project > 45")
	fmt.Println(string(b), err)
	// Output: "taught & project > 45" <nil>
}

func TestMarshalFails(t *testing.T) {
	if b, err := plain.Marshal(func() {}); err == nil || b != nil {
		t.Errorf("a function is written %s, %v", b, err)
	}
	if b, err := plain.Marshal(nil); err != nil || string(b) != "null" {
		t.Errorf("nil is written %s, %v", b, err)
	}
}
