package eligibility

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
	"github.com/mastere-go/mastere/ms/quantity"
)

// pathSpec is what all editions share of a path. What an edition says of it is the term
// on its rule.
type pathSpec struct {
	rule  law.Rule
	title document.Text
	// asks are the facts that the path asks for. It holds where all of them do.
	asks FactSet
}

var pathSpecs = [pathCount]pathSpec{
	ByEngineeringDiploma: {
		rule: law.Rule{ID: "entry/engineering-diploma", Sentence: document.Text{
			FR: "Un diplôme d'ingénieur d'une école inscrite sur la liste de la CTI rend recevable.",
			EN: "An engineering diploma of a school on the CTI list makes an applicant receivable."}},
		title: document.Text{FR: "diplôme d'ingénieur", EN: "engineering diploma"},
		asks:  1<<HasEngineeringDiploma | 1<<EngineeringDiplomaListed | 1<<EngineeringDiplomaInTime,
	},
	ByManagementDiploma: {
		rule: law.Rule{ID: "entry/management-diploma", Sentence: document.Text{
			FR: "Un diplôme d'école de gestion conférant le grade de master et inscrit sur la liste de la CEFDG rend recevable.",
			EN: "A management-school diploma that confers the grade of master and is on the CEFDG list makes an applicant receivable."}},
		title: document.Text{FR: "diplôme de gestion conférant le grade de master", EN: "management diploma conferring the grade of master"},
		asks:  1<<HasManagementDiploma | 1<<ManagementDiplomaListed | 1<<ManagementDiplomaGrade | 1<<ManagementDiplomaInTime,
	},
	ByThirdCycle: {
		rule: law.Rule{ID: "entry/third-cycle", Sentence: document.Text{
			FR: "Un diplôme universitaire de troisième cycle (DEA, DESS, master) ou un diplôme professionnel à bac+5 rend recevable.",
			EN: "A third-cycle university diploma (DEA, DESS, Master) or a professional diploma at bac+5 makes an applicant receivable."}},
		title: document.Text{FR: "diplôme de troisième cycle ou professionnel à bac+5", EN: "third-cycle diploma, or professional one at bac+5"},
		asks:  1<<HasThirdCycle | 1<<ThirdCycleInTime,
	},
	ByRegisteredTitle: {
		rule: law.Rule{ID: "entry/registered-title", Sentence: document.Text{
			FR: "Un titre enregistré au RNCP au niveau 7 ou 8 (ancien niveau I) rend recevable.",
			EN: "A title registered at the RNCP at level 7 or 8 (the former niveau I) makes an applicant receivable."}},
		title: document.Text{FR: "titre enregistré au RNCP", EN: "title registered at the RNCP"},
		asks:  1<<HasTitle | 1<<TitleRegistered | 1<<TitleLevel | 1<<TitleInTime,
	},
	ByHealthDoctorate: {
		rule: law.Rule{ID: "entry/health-doctorate", Sentence: document.Text{
			FR: "Un doctorat d'État en médecine, pharmacie ou odontologie inscrit sur la liste de la Conférence des grandes écoles rend recevable.",
			EN: "A State doctorate in medicine, pharmacy or dentistry on the list of the Conférence des grandes écoles makes an applicant receivable."}},
		title: document.Text{FR: "doctorat d'État de santé", EN: "State health doctorate"},
		asks:  1<<HasHealthDoctorate | 1<<HealthDoctorateListed | 1<<HealthDoctorateInTime,
	},
	ByForeignEquivalent: {
		rule: law.Rule{ID: "entry/foreign-equivalent", Sentence: document.Text{
			FR: "Un diplôme étranger que le jury a jugé équivalent à l'un des diplômes admis rend recevable.",
			EN: "A foreign diploma that the jury ruled equivalent to one of the diplomas accepted makes an applicant receivable."}},
		title: document.Text{FR: "diplôme étranger équivalent", EN: "equivalent foreign diploma"},
		asks:  1<<HasForeignDiploma | 1<<ForeignDiplomaEquivalent | 1<<ForeignDiplomaInTime,
	},
	ByM1WithExperience: {
		rule: law.Rule{ID: "entry/m1-with-experience", Measure: quantity.MeasureMonths, Sentence: document.Text{
			FR: "Un M1 ou un équivalent, avec {want} d'expérience professionnelle, rend recevable.",
			EN: "An M1 or an equivalent, with {want} of professional experience, makes an applicant receivable."}},
		title: document.Text{FR: "M1 ou équivalent avec expérience", EN: "M1 or equivalent with experience"},
		asks:  1<<HasM1 | 1<<M1InTime | 1<<ExperienceLongEnough,
	},
	ByM1Exemption: {
		rule: law.Rule{ID: "entry/m1-exemption", Sentence: document.Text{
			FR: "Une dérogation accordée pour un M1 ou un équivalent, sans l'expérience, rend recevable.",
			EN: "An exemption granted for an M1 or an equivalent, without the experience, makes an applicant receivable."}},
		title: document.Text{FR: "dérogation : M1 ou équivalent sans l'expérience", EN: "exemption: M1 or equivalent without the experience"},
		asks:  1<<HasM1 | 1<<M1InTime | 1<<M1ExemptionGranted,
	},
	ByPriorLearning: {
		rule: law.Rule{ID: "entry/prior-learning", Sentence: document.Text{
			FR: "Un accès accordé par validation des acquis professionnels et personnels (VAPP) rend recevable, par dérogation.",
			EN: "Access granted by prior learning (VAPP) makes an applicant receivable, by exemption."}},
		title: document.Text{FR: "dérogation : validation des acquis (VAPP)", EN: "exemption: access by prior learning (VAPP)"},
		asks:  1 << PriorLearningGranted,
	},
	ByAnyExemption: {
		rule: law.Rule{ID: "entry/any-exemption", Sentence: document.Text{
			FR: "Une dérogation accordée, quelle qu'elle soit, rend recevable.",
			EN: "An exemption granted, whatever its kind, makes an applicant receivable."}},
		title: document.Text{FR: "dérogation", EN: "exemption"},
		asks:  1 << AnyExemptionGranted,
	},
}
