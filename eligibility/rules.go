package eligibility

import (
	"slices"

	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
)

// entryRules say what each path asks for, in the order of the paths. A Decision
// judges them.
var entryRules = []*law.Rule{
	law.NewRule(law.EntryByEngineeringDiploma, document.Text{
		FR: "Un diplôme d'ingénieur d'une école inscrite sur la liste de la CTI rend recevable.",
		EN: "An engineering diploma of a school on the CTI list makes an applicant receivable."}),
	law.NewRule(law.EntryByManagementDiploma, document.Text{
		FR: "Un diplôme d'école de gestion conférant le grade de master et inscrit sur la liste de la CEFDG rend recevable.",
		EN: "A management-school diploma that confers the grade of master and is on the CEFDG list makes an applicant receivable."}),
	law.NewRule(law.EntryByThirdCycle, document.Text{
		FR: "Un diplôme universitaire de troisième cycle (DEA, DESS, master) ou un diplôme professionnel à bac+5 rend recevable.",
		EN: "A third-cycle university diploma (DEA, DESS, Master) or a professional diploma at bac+5 makes an applicant receivable."}),
	law.NewRule(law.EntryByRegisteredTitle, document.Text{
		FR: "Un titre enregistré au RNCP au niveau 7 ou 8 (ancien niveau I) rend recevable.",
		EN: "A title registered at the RNCP at level 7 or 8 (the former niveau I) makes an applicant receivable."}),
	law.NewRule(law.EntryByHealthDoctorate, document.Text{
		FR: "Un doctorat d'État en médecine, pharmacie ou odontologie inscrit sur la liste de la Conférence des grandes écoles rend recevable.",
		EN: "A State doctorate in medicine, pharmacy or dentistry on the list of the Conférence des grandes écoles makes an applicant receivable."}),
	law.NewRule(law.EntryByForeignEquivalent, document.Text{
		FR: "Un diplôme étranger que le jury a jugé équivalent à l'un des diplômes admis rend recevable.",
		EN: "A foreign diploma that the jury ruled equivalent to one of the diplomas accepted makes an applicant receivable."}),
	law.NewRule(law.EntryByM1WithExperience, document.Text{
		FR: "Un M1 ou un équivalent, avec {want} d'expérience professionnelle, rend recevable.",
		EN: "An M1 or an equivalent, with {want} of professional experience, makes an applicant receivable."}),
	law.NewRule(law.EntryByM1Exemption, document.Text{
		FR: "Une dérogation accordée pour un M1 ou un équivalent, sans l'expérience, rend recevable.",
		EN: "An exemption granted for an M1 or an equivalent, without the experience, makes an applicant receivable."}),
	law.NewRule(law.EntryByPriorLearning, document.Text{
		FR: "Un accès accordé par validation des acquis professionnels et personnels (VAPP) rend recevable, par dérogation.",
		EN: "Access granted by prior learning (VAPP) makes an applicant receivable, by exemption."}),
	law.NewRule(law.EntryByAnyExemption, document.Text{
		FR: "Une dérogation accordée, quelle qu'elle soit, rend recevable.",
		EN: "An exemption granted, whatever its kind, makes an applicant receivable."}),
}

// cohortRules are the caps on exemptions.
var cohortRules = []*law.Rule{
	law.NewRule(law.CohortCapAll, document.Text{
		FR: "Les étudiants entrés par dérogation, tous types ensemble, doivent représenter {want} des inscrits.",
		EN: "The students who enter by exemption, all kinds together, must make up {want} of those enrolled."}),
	law.NewRule(law.CohortCapM1, document.Text{
		FR: "Les étudiants entrés par dérogation avec un M1 ou un équivalent, sans l'expérience, doivent représenter {want} des inscrits.",
		EN: "The students who enter by exemption with an M1 or an equivalent, without the experience, must make up {want} of those enrolled."}),
	law.NewRule(law.CohortCapPriorLearning, document.Text{
		FR: "Les étudiants entrés par validation des acquis (VAPP) doivent représenter {want} des inscrits.",
		EN: "The students who enter by prior learning (VAPP) must make up {want} of those enrolled."}),
	law.NewRule(law.CohortCapPriorLearningNiche, document.Text{
		FR: "Dans une formation à un métier de niche, les étudiants entrés par validation des acquis (VAPP) doivent représenter {want} des inscrits.",
		EN: "In a programme for a niche trade, the students who enter by prior learning (VAPP) must make up {want} of those enrolled."}),
}

// Rules gives the rules on entry, in the order of the paths, then those on cohorts, in
// the order of a report.
func Rules() []*law.Rule { return slices.Concat(entryRules, cohortRules) }
