package curriculum_test

import (
	"fmt"
	"testing"

	"github.com/mastere-go/mastere/curriculum"
	"github.com/mastere-go/mastere/ms/quantity"
)

func ExampleUnitKind_Taught() {
	fmt.Println(curriculum.KindCourse.Taught(), curriculum.KindThesis.Taught(), curriculum.KindProject.Taught())
	// Output: yes no unknown
}

func ExampleUnitKind_InProject() {
	// The credits are read otherwise: those of a project are not of the 30.
	fmt.Println(curriculum.KindCourse.InProject(), curriculum.KindThesis.InProject(), curriculum.KindProject.InProject())
	// Output: no yes no
}

func TestWhatAUnitCountsAs(t *testing.T) {
	const U, N, Y = quantity.Unknown, quantity.No, quantity.Yes
	kinds := map[curriculum.UnitKind]struct{ taught, inProject quantity.Truth }{
		0:                              {U, U},
		curriculum.KindCourse:          {Y, N},
		curriculum.KindPractical:       {Y, N},
		curriculum.KindSeminar:         {Y, N},
		curriculum.KindGroupProject:    {Y, N},
		curriculum.KindProject:         {U, N},
		curriculum.KindPersonalProject: {N, N},
		curriculum.KindSelfStudy:       {N, N},
		curriculum.KindRefresher:       {U, N},
		curriculum.KindTrip:            {U, N},
		curriculum.KindDistance:        {U, N},
		curriculum.KindDefence:         {N, N},
		curriculum.KindMission:         {N, Y},
		curriculum.KindThesis:          {N, Y},
	}
	if len(kinds) != curriculum.UnitKinds {
		t.Errorf("%d kinds are tested, there are %d", len(kinds), curriculum.UnitKinds)
	}
	for kind, want := range kinds {
		if kind.Taught() != want.taught || kind.InProject() != want.inProject {
			t.Errorf("%v counts as taught: %v, as project: %v; want %v", kind, kind.Taught(), kind.InProject(), want)
		}
	}
}
