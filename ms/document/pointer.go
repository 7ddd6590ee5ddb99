package document

import "strconv"

// Name is the name of a member in a document, for a Path.
type Name uint8

// The names that a Path is made of.
const (
	NameProgramme Name = iota + 1
	NameCurriculum
	NameLabel
	NameSchools
	NameMember
	NameRole
	NameDelivers
	NameAccreditation
	NameGranted
	NameFrom
	NameTo
	NameSuspended
	NameOpened
	NameAtIntake
	NameRelocation
	NameRelocated
	NameAcademicYears
	NameTracks
	NameMode
	NameDuration
	NameMonths
	NameSemesters
	NameProfile
	NameLevelClaimed
	NameRegistration
	NameRegistered
	NameLevel
	NameIntake
	NameUnits
	NameKind
	NameHours
	NameCredits
	NameComplete
	NameStated
	NameTaughtCredits
	NameProjectCredits
	NameMission
	NameThesis
	NameWritten
	NameDefended
	NameAuthors
	NameChoose
	NameWeeks
	NameDays
	NameDates
	NameRef
	NameQualifications
	NameQualificationsComplete
	NameExperience
	NameExperienceComplete
	NameExemptions
	NameExemptionsComplete
	NameAward
	NameOn
	NameCountry
	NameCTIListed
	NameCEFDGListed
	NameGradeOfMaster
	NameCGEListed
	NameEquivalence
	NameRuling
	NameOngoing
	NameRate
	NameBy
	NameMotive
	NameEvidence
	NameEnrolment
	NameUnderLabel
)

var names = [...]string{
	NameProgramme:              "programme",
	NameCurriculum:             "curriculum",
	NameLabel:                  "label",
	NameSchools:                "schools",
	NameMember:                 "member",
	NameRole:                   "role",
	NameDelivers:               "delivers",
	NameAccreditation:          "accreditation",
	NameGranted:                "granted",
	NameFrom:                   "from",
	NameTo:                     "to",
	NameSuspended:              "suspended",
	NameOpened:                 "opened",
	NameAtIntake:               "atIntake",
	NameRelocation:             "relocation",
	NameRelocated:              "relocated",
	NameAcademicYears:          "academicYears",
	NameTracks:                 "tracks",
	NameMode:                   "mode",
	NameDuration:               "duration",
	NameMonths:                 "months",
	NameSemesters:              "semesters",
	NameProfile:                "profile",
	NameLevelClaimed:           "levelClaimed",
	NameRegistration:           "registration",
	NameRegistered:             "registered",
	NameLevel:                  "level",
	NameIntake:                 "intake",
	NameUnits:                  "units",
	NameKind:                   "kind",
	NameHours:                  "hours",
	NameCredits:                "credits",
	NameComplete:               "complete",
	NameStated:                 "stated",
	NameTaughtCredits:          "taughtCredits",
	NameProjectCredits:         "projectCredits",
	NameMission:                "mission",
	NameThesis:                 "thesis",
	NameWritten:                "written",
	NameDefended:               "defended",
	NameAuthors:                "authors",
	NameChoose:                 "choose",
	NameWeeks:                  "weeks",
	NameDays:                   "days",
	NameDates:                  "dates",
	NameRef:                    "ref",
	NameQualifications:         "qualifications",
	NameQualificationsComplete: "qualificationsComplete",
	NameExperience:             "experience",
	NameExperienceComplete:     "experienceComplete",
	NameExemptions:             "exemptions",
	NameExemptionsComplete:     "exemptionsComplete",
	NameAward:                  "award",
	NameOn:                     "on",
	NameCountry:                "country",
	NameCTIListed:              "ctiListed",
	NameCEFDGListed:            "cefdgListed",
	NameGradeOfMaster:          "gradeOfMaster",
	NameCGEListed:              "cgeListed",
	NameEquivalence:            "equivalence",
	NameRuling:                 "ruling",
	NameOngoing:                "ongoing",
	NameRate:                   "rate",
	NameBy:                     "by",
	NameMotive:                 "motive",
	NameEvidence:               "evidence",
	NameEnrolment:              "enrolment",
	NameUnderLabel:             "underLabel",
}

// String gives the name as it stands in a document.
func (n Name) String() string {
	if int(n) < len(names) {
		return names[n]
	}
	return ""
}

const (
	wordSteps = 4
	pathSteps = 3 * wordSteps
	stepBits  = 16
	nameStep  = 1 << (stepBits - 1)
	maxIndex  = nameStep - 1
)

// Path is the place of something in a document, held compactly and rendered as
// a JSON Pointer (RFC 6901) by String. The zero value is the whole document. It
// is comparable with ==. It has room for twelve steps.
type Pointer struct {
	// Three words and a count stay in registers, where an array would not.
	a, b, c uint64
	n       uint8
}

// Name gives the path to a member. A path that has no room left stays where it is.
func (p Pointer) Name(n Name) Pointer { return p.step(nameStep | uint64(n)) }

// Index gives the path to an element of a list, counted from 0.
func (p Pointer) Index(i int) Pointer { return p.step(uint64(min(max(i, 0), maxIndex))) }

func (p Pointer) step(s uint64) Pointer {
	shifted := s << (p.n % wordSteps * stepBits)
	switch p.n / wordSteps {
	case 0:
		p.a |= shifted
	case 1:
		p.b |= shifted
	case 2:
		p.c |= shifted
	default:
		return p
	}
	p.n++
	return p
}

func (p Pointer) at(i uint8) uint64 {
	word := [...]uint64{p.a, p.b, p.c}[i/wordSteps]
	return word >> (i % wordSteps * stepBits) & (1<<stepBits - 1)
}

// IsRoot tells that the path is the whole document.
func (p Pointer) IsRoot() bool { return p.n == 0 }

// Equal is ==.
func (p Pointer) Equal(o Pointer) bool { return p == o }

// String gives the JSON Pointer, such as "/curriculum/units/3/hours".
func (p Pointer) String() string { return string(p.append(nil)) }

func (p Pointer) append(dst []byte) []byte {
	for i := range p.n {
		s := p.at(i)
		dst = append(dst, '/')
		if s&nameStep != 0 {
			dst = append(dst, Name(s&^nameStep).String()...)
		} else {
			dst = strconv.AppendUint(dst, s, 10)
		}
	}
	return dst
}

// AppendText appends the JSON Pointer.
func (p Pointer) AppendText(b []byte) ([]byte, error) { return p.append(b), nil }

// MarshalText gives the JSON Pointer.
func (p Pointer) MarshalText() ([]byte, error) { return p.append(nil), nil }
