package document

import "sync"

// members lists the names of members that findings point to. A Pointer stores such a
// name by its index here, without memory of its own. It spells out any other name. So a
// name that is missing from the list costs memory, and changes nothing else.
var members = [...]string{
	"academicYears", "accreditation", "atIntake", "authors", "award", "by", "cefdgListed",
	"cgeListed", "choose", "complete", "country", "credits", "ctiListed", "curriculum", "dates",
	"days", "defended", "delivers", "duration", "enrolment", "equivalence", "evidence", "exemptions",
	"exemptionsComplete", "experience", "experienceComplete", "from", "gradeOfMaster", "granted",
	"hours", "intake", "kind", "label", "level", "levelClaimed", "member", "mission", "mode",
	"months", "motive", "on", "ongoing", "opened", "profile", "programme", "projectCredits",
	"qualifications", "qualificationsComplete", "rate", "ref", "registered", "registration",
	"relocated", "relocation", "role", "ruling", "schools", "semesters", "stated", "suspended",
	"taughtCredits", "thesis", "to", "tracks", "underLabel", "units", "weeks", "written",
}

var memberNumbers = sync.OnceValue(func() map[string]uint16 {
	numbers := make(map[string]uint16, len(members))
	for i, name := range members {
		numbers[name] = uint16(i)
	}
	return numbers
})

// memberNumber gives the index of a name in members.
func memberNumber(name string) (number uint16, known bool) {
	number, known = memberNumbers()[name]
	return number, known
}
