using CompPlan.Facts;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Values;
using NodaTime;
using NodaTime.Text;

namespace CompPlan.Runs;

/// <summary>Whether balances and overrides fit the plan: their bonus, their performance period, the node and the unit.</summary>
internal static class PoolFactsFit
{
    internal static IEnumerable<Issue> Issues(Plan plan, KnownFacts facts)
    {
        for (var row = 0; row < facts.Balances.Count; row++)
        {
            var balance = facts.Balances.ToRow(row, facts.Ids);
            foreach (var issue in Subject(plan, "balances", "A balance", balance.Bonus, balance.PeriodFrom))
                yield return issue.WithSource(balance.Source);
        }
        for (var row = 0; row < facts.Overrides.Count; row++)
        {
            var decision = facts.Overrides.ToRow(row, facts.Ids);
            foreach (var issue in Of(plan, decision))
                yield return issue.WithSource(decision.Source);
        }
    }

    private static IEnumerable<Issue> Of(Plan plan, Override decision) =>
    [
        .. Subject(plan, "overrides", $"The override '{decision.Id}'", decision.Bonus, decision.PeriodFrom),
        .. decision.Node is { } node ? Node(plan, decision, node) : Amount(plan, decision),
    ];

    private static IEnumerable<Issue> Subject(Plan plan, string table, string what, string bonusId, LocalDate from)
    {
        if (BonusOf(plan, bonusId) is not { } bonus)
            yield return Issue.Error(
                IssueCodes.DanglingReference, table, $"{what} is of '{bonusId}', which is no bonus of the plan.", "Correct the name, or add it to bonuses of the plan.");
        else if (plan.Calendar.PeriodFor(bonus.Cadence, from) is var period && period.First != from)
            yield return Issue.Error(
                IssueCodes.PeriodInvalid,
                table,
                $"{what} of '{bonusId}' is for a period from {LocalDatePattern.Iso.Format(from)}, on which no {bonus.Cadence} period of the plan's calendar begins.",
                $"State the first day of the performance period, such as {LocalDatePattern.Iso.Format(period.First)}.");
    }

    private static IEnumerable<Issue> Node(Plan plan, Override decision, string node)
    {
        if (BonusOf(plan, decision.Bonus) is { } bonus && bonus.Score.WithDescendants().All(one => one.Id != node))
            yield return Issue.Error(
                IssueCodes.DanglingReference,
                "overrides",
                $"The override '{decision.Id}' changes the score of '{node}', which is no node of the score of '{bonus.Id}'.",
                "Name a node by its id; a goal's node has the id of the goal. Leave the node out to change the pool.");
    }

    private static IEnumerable<Issue> Amount(Plan plan, Override decision)
    {
        if (!(decision.Value * plan.Currency.MinorUnitsPerUnit).IsWhole)
            yield return Issue.Error(
                IssueCodes.AmountScale,
                "overrides",
                $"The override '{decision.Id}' of the pool of '{decision.Bonus}' is {decision.Value}, which is no whole number of minor units of {plan.Currency.Code}.",
                "State the amount that was approved, with no more decimals than the currency has.");
    }

    private static Bonus? BonusOf(Plan plan, string id) => plan.Bonuses.FirstOrDefault(bonus => string.Equals(bonus.Id, id, StringComparison.Ordinal));
}
