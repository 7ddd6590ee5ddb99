package ms_test

import (
	"fmt"
	"testing"

	"github.com/mastere-go/mastere/ms"
)

func ExampleUnitKind_Taught() {
	fmt.Println(ms.KindCourse.Taught(), ms.KindThesis.Taught(), ms.KindProject.Taught())
	// Output: yes no unknown
}

func ExampleUnitKind_InProject() {
	// The credits are read otherwise: those of a project are not of the 30.
	fmt.Println(ms.KindCourse.InProject(), ms.KindThesis.InProject(), ms.KindProject.InProject())
	// Output: no yes no
}

func TestWhatAUnitCountsAs(t *testing.T) {
	const U, N, Y = ms.Unknown, ms.No, ms.Yes
	kinds := map[ms.UnitKind]struct{ taught, inProject ms.Truth }{
		0:                      {U, U},
		ms.KindCourse:          {Y, N},
		ms.KindPractical:       {Y, N},
		ms.KindSeminar:         {Y, N},
		ms.KindGroupProject:    {Y, N},
		ms.KindProject:         {U, N},
		ms.KindPersonalProject: {N, N},
		ms.KindSelfStudy:       {N, N},
		ms.KindRefresher:       {U, N},
		ms.KindTrip:            {U, N},
		ms.KindDistance:        {U, N},
		ms.KindDefence:         {N, N},
		ms.KindMission:         {N, Y},
		ms.KindThesis:          {N, Y},
	}
	if len(kinds) != ms.UnitKinds {
		t.Errorf("%d kinds are tested, there are %d", len(kinds), ms.UnitKinds)
	}
	for kind, want := range kinds {
		if kind.Taught() != want.taught || kind.InProject() != want.inProject {
			t.Errorf("%v counts as taught: %v, as project: %v; want %v", kind, kind.Taught(), kind.InProject(), want)
		}
	}
}
