package curriculum

import "github.com/mastere-go/mastere/ms"

type rule struct {
	rule  *ms.Rule
	check func(*check, *ms.Rule)
}

var rules = []rule{
	{ms.NewRule(ms.CreditsTotal, ms.Text{
		FR: "La formation doit compter {want}.",
		EN: "The programme must carry {want}."}),
		checkCreditsTotal},
	{ms.NewRule(ms.CreditsTaught, ms.Text{
		FR: "La partie enseignée doit compter {want}.",
		EN: "The taught part must carry {want}."}),
		checkCreditsTaught},
	{ms.NewRule(ms.CreditsProject, ms.Text{
		FR: "La mission et la thèse doivent compter ensemble {want}.",
		EN: "The mission and the thesis must carry {want} together."}),
		checkCreditsProject},
	{ms.NewRule(ms.ProjectListedOnce, ms.Text{
		FR: "Les crédits de la mission et de la thèse ne devraient être listés qu'une fois.",
		EN: "The credits of the mission and the thesis should be listed only once."}),
		checkProjectListedOnce},
	{ms.NewRule(ms.TaughtHoursMin, ms.Text{
		FR: "L'enseignement doit représenter {want}.",
		EN: "The teaching must come to {want}."}),
		checkTaughtHoursMin},
	{ms.NewRule(ms.MissionMonthsMin, ms.Text{
		FR: "La mission en entreprise doit durer {want}.",
		EN: "The mission in a company must last {want}."}),
		checkMissionMonthsMin},
	{ms.NewRule(ms.ThesisWritten, ms.Text{
		FR: "Une thèse professionnelle doit être rédigée.",
		EN: "A professional thesis must be written."}),
		checkThesisWritten},
	{ms.NewRule(ms.ThesisDefended, ms.Text{
		FR: "La thèse professionnelle doit être soutenue.",
		EN: "The professional thesis must be defended."}),
		checkThesisDefended},
	{ms.NewRule(ms.ElectivesTotal, ms.Text{
		FR: "Quel que soit le choix d'options, la formation doit compter {want}.",
		EN: "Whatever electives are chosen, the programme must carry {want}."}),
		checkElectivesTotal},
	{ms.NewRule(ms.ElectivesTaught, ms.Text{
		FR: "Quel que soit le choix d'options, la partie enseignée doit compter {want}.",
		EN: "Whatever electives are chosen, the taught part must carry {want}."}),
		checkElectivesTaught},
	{ms.NewRule(ms.ElectivesHours, ms.Text{
		FR: "Quel que soit le choix d'options, l'enseignement doit représenter {want}.",
		EN: "Whatever electives are chosen, the teaching must come to {want}."}),
		checkElectivesHours},
	{ms.NewRule(ms.StatedTotals, ms.Text{
		FR: "Les totaux annoncés devraient être ceux des unités listées.",
		EN: "The stated totals should be those of the units listed."}),
		checkStatedTotals},
	{ms.NewRule(ms.WorkloadPlausible, ms.Text{
		FR: "Les heures d'une unité devraient tenir dans la charge de travail de ses crédits ({want} par crédit).",
		EN: "The hours of a unit should fit into the workload of its credits ({want} a credit)."}),
		checkWorkloadPlausible},
	{ms.NewRule(ms.ThesisIndividual, ms.Text{
		FR: "La thèse professionnelle devrait être individuelle.",
		EN: "The professional thesis should be individual."}),
		checkThesisIndividual},
	{ms.NewRule(ms.ProjectIndependent, ms.Text{
		FR: "Le projet doit être un travail autonome.",
		EN: "The project must be independent work."}),
		checkProjectIndependent},
}

// Rules gives the rules on curricula, in the order of a report.
func Rules() []*ms.Rule {
	all := make([]*ms.Rule, len(rules))
	for i, r := range rules {
		all[i] = r.rule
	}
	return all
}
