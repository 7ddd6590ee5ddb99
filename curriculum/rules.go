package curriculum

import "github.com/mastere-go/mastere/ms"

type rule struct {
	rule  *ms.Rule
	check func(*check, *ms.Rule)
}

var rules = []rule{
	{ms.NewRule(ms.CreditsTotal, ms.Text{
		FR: "La formation compte {want}.",
		EN: "The programme carries {want}."}),
		checkCreditsTotal},
	{ms.NewRule(ms.CreditsTaught, ms.Text{
		FR: "La partie enseignée compte {want}.",
		EN: "The taught part carries {want}."}),
		checkCreditsTaught},
	{ms.NewRule(ms.CreditsProject, ms.Text{
		FR: "La mission et la thèse comptent ensemble {want}.",
		EN: "The mission and the thesis carry {want} together."}),
		checkCreditsProject},
	{ms.NewRule(ms.ProjectListedOnce, ms.Text{
		FR: "Les crédits de la mission et de la thèse ne sont listés qu'une fois.",
		EN: "The credits of the mission and the thesis are listed once."}),
		checkProjectListedOnce},
	{ms.NewRule(ms.TaughtHoursMin, ms.Text{
		FR: "L'enseignement représente {want}.",
		EN: "The teaching comes to {want}."}),
		checkTaughtHoursMin},
	{ms.NewRule(ms.MissionMonthsMin, ms.Text{
		FR: "La mission en entreprise dure {want}.",
		EN: "The mission in a company lasts {want}."}),
		checkMissionMonthsMin},
	{ms.NewRule(ms.ThesisWritten, ms.Text{
		FR: "Une thèse professionnelle est rédigée.",
		EN: "A professional thesis is written."}),
		checkThesisWritten},
	{ms.NewRule(ms.ThesisDefended, ms.Text{
		FR: "La thèse professionnelle est soutenue.",
		EN: "The professional thesis is defended."}),
		checkThesisDefended},
	{ms.NewRule(ms.ElectivesTotal, ms.Text{
		FR: "Quel que soit le choix d'options, la formation compte {want}.",
		EN: "Whatever electives are chosen, the programme carries {want}."}),
		checkElectivesTotal},
	{ms.NewRule(ms.ElectivesTaught, ms.Text{
		FR: "Quel que soit le choix d'options, la partie enseignée compte {want}.",
		EN: "Whatever electives are chosen, the taught part carries {want}."}),
		checkElectivesTaught},
	{ms.NewRule(ms.ElectivesHours, ms.Text{
		FR: "Quel que soit le choix d'options, l'enseignement représente {want}.",
		EN: "Whatever electives are chosen, the teaching comes to {want}."}),
		checkElectivesHours},
	{ms.NewRule(ms.StatedTotals, ms.Text{
		FR: "Les totaux annoncés sont ceux des unités listées.",
		EN: "The stated totals are those of the units listed."}),
		checkStatedTotals},
	{ms.NewRule(ms.WorkloadPlausible, ms.Text{
		FR: "Les heures d'une unité tiennent dans la charge de travail de ses crédits ({want} par crédit).",
		EN: "The hours of a unit fit into the workload of its credits ({want} a credit)."}),
		checkWorkloadPlausible},
	{ms.NewRule(ms.ThesisIndividual, ms.Text{
		FR: "La thèse professionnelle est individuelle.",
		EN: "The professional thesis is individual."}),
		checkThesisIndividual},
	{ms.NewRule(ms.ProjectIndependent, ms.Text{
		FR: "Le projet est un travail autonome.",
		EN: "The project is independent work."}),
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
