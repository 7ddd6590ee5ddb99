package ms_test

import (
	"encoding/json"
	"fmt"

	"github.com/mastere-go/mastere/ms"
)

func ExampleSchool() {
	var school ms.School
	err := json.Unmarshal([]byte(`{"name": "École Exemple", "role": "co-accredited", "member": {"from": "2011-01-01"}}`), &school)
	fmt.Println(school.Role, school.Member.From, school.Member.AtIntake, err)
	// Output: co-accredited 2011-01-01 unknown <nil>
}
