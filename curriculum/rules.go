package curriculum

import (
	"github.com/mastere-go/mastere/ms/document"
	"github.com/mastere-go/mastere/ms/law"
)

type rule struct {
	rule  *law.Rule
	check func(*check, *law.Rule)
}

var rules = []rule{
	{law.NewRule(law.CreditsTotal, document.Text{
		FR: "La formation doit compter {want}.",
		EN: "The programme must carry {want}."}),
		checkCreditsTotal},
	{law.NewRule(law.CreditsTaught, document.Text{
		FR: "La partie enseignée doit compter {want}.",
		EN: "The taught part must carry {want}."}),
		checkCreditsTaught},
	{law.NewRule(law.CreditsProject, document.Text{
		FR: "La mission et la thèse doivent compter ensemble {want}.",
		EN: "The mission and the thesis must carry {want} together."}),
		checkCreditsProject},
	{law.NewRule(law.ProjectListedOnce, document.Text{
		FR: "Les crédits de la mission et de la thèse ne devraient être listés qu'une fois.",
		EN: "The credits of the mission and the thesis should be listed only once."}),
		checkProjectListedOnce},
	{law.NewRule(law.TaughtHoursMin, document.Text{
		FR: "L'enseignement doit représenter {want}.",
		EN: "The teaching must come to {want}."}),
		checkTaughtHoursMin},
	{law.NewRule(law.MissionMonthsMin, document.Text{
		FR: "La mission en entreprise doit durer {want}.",
		EN: "The mission in a company must last {want}."}),
		checkMissionMonthsMin},
	{law.NewRule(law.ThesisWritten, document.Text{
		FR: "Une thèse professionnelle doit être rédigée.",
		EN: "A professional thesis must be written."}),
		checkThesisWritten},
	{law.NewRule(law.ThesisDefended, document.Text{
		FR: "La thèse professionnelle doit être soutenue.",
		EN: "The professional thesis must be defended."}),
		checkThesisDefended},
	{law.NewRule(law.ElectivesTotal, document.Text{
		FR: "Quel que soit le choix d'options, la formation doit compter {want}.",
		EN: "Whatever electives are chosen, the programme must carry {want}."}),
		checkElectivesTotal},
	{law.NewRule(law.ElectivesTaught, document.Text{
		FR: "Quel que soit le choix d'options, la partie enseignée doit compter {want}.",
		EN: "Whatever electives are chosen, the taught part must carry {want}."}),
		checkElectivesTaught},
	{law.NewRule(law.ElectivesHours, document.Text{
		FR: "Quel que soit le choix d'options, l'enseignement doit représenter {want}.",
		EN: "Whatever electives are chosen, the teaching must come to {want}."}),
		checkElectivesHours},
	{law.NewRule(law.StatedTotals, document.Text{
		FR: "Les totaux annoncés devraient être ceux des unités listées.",
		EN: "The stated totals should be those of the units listed."}),
		checkStatedTotals},
	{law.NewRule(law.WorkloadPlausible, document.Text{
		FR: "Les heures d'une unité devraient tenir dans la charge de travail de ses crédits ({want} par crédit).",
		EN: "The hours of a unit should fit into the workload of its credits ({want} a credit)."}),
		checkWorkloadPlausible},
	{law.NewRule(law.ThesisIndividual, document.Text{
		FR: "La thèse professionnelle devrait être individuelle.",
		EN: "The professional thesis should be individual."}),
		checkThesisIndividual},
	{law.NewRule(law.ProjectIndependent, document.Text{
		FR: "Le projet doit être un travail autonome.",
		EN: "The project must be independent work."}),
		checkProjectIndependent},
}

// Rules gives the rules on curricula, in the order of a report.
func Rules() []*law.Rule {
	all := make([]*law.Rule, len(rules))
	for i, r := range rules {
		all[i] = r.rule
	}
	return all
}
