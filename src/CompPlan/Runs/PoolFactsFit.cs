using CompPlan.Curves;
using CompPlan.Facts;
using CompPlan.Goals;
using CompPlan.Plans;
using CompPlan.Values;
using NodaTime;
using NodaTime.Text;

namespace CompPlan.Runs;

/// <summary>Whether balances and overrides speak of bonuses, periods and nodes that the plan has.</summary>
internal static class PoolFactsFit
{
    internal static IEnumerable<Issue> Issues(Plan plan, KnownFacts facts) =>
    [
        .. Unknown(plan, facts),
        .. plan.Bonuses.SelectMany(bonus => facts.BalancesOf(bonus.Id)
            .SelectMany(row => Period(plan, bonus, "balances", "A balance", row.PeriodFrom, row.Source))),
        .. plan.Bonuses.SelectMany(bonus => facts.OverridesOf(bonus.Id)
            .SelectMany(row => Period(plan, bonus, "overrides", $"The override '{row.Id}'", row.PeriodFrom, row.Source))),
        .. plan.Bonuses.SelectMany(bonus => facts.OverridesOf(bonus.Id).SelectMany(row => Value(plan, bonus, row))),
    ];

    private static IEnumerable<Issue> Unknown(Plan plan, KnownFacts facts)
    {
        var named = plan.Bonuses.Select(bonus => bonus.Id).ToHashSet(StringComparer.Ordinal);
        for (var row = 0; row < facts.Balances.Count; row++)
            if (facts.Balances.ToRow(row, facts.Ids) is var balance && !named.Contains(balance.Bonus))
                yield return Dangling("balances", balance.Bonus, balance.Source);
        for (var row = 0; row < facts.Overrides.Count; row++)
            if (facts.Overrides.ToRow(row, facts.Ids) is var decision && !named.Contains(decision.Bonus))
                yield return Dangling("overrides", decision.Bonus, decision.Source);
    }

    private static Issue Dangling(string table, string bonus, IssueSource? source) => Issue.Error(
        IssueCodes.DanglingReference, table, $"'{bonus}' is no bonus of the plan.", "Correct the name, or add it to bonuses of the plan.").WithSource(source);

    private static IEnumerable<Issue> Period(Plan plan, Bonus bonus, string table, string what, LocalDate from, IssueSource? source)
    {
        var period = plan.Calendar.PeriodFor(bonus.Cadence, from);
        if (period.First != from)
            yield return Issue.Error(
                IssueCodes.PeriodInvalid,
                table,
                $"{what} of '{bonus.Id}' is for a period from {LocalDatePattern.Iso.Format(from)}, on which no {bonus.Cadence} period of the plan's calendar begins.",
                $"State the first day of the performance period, such as {LocalDatePattern.Iso.Format(period.First)}.").WithSource(source);
    }

    private static IEnumerable<Issue> Value(Plan plan, Bonus bonus, Override row)
    {
        if (row.Node is null && !(row.Value * plan.Currency.MinorUnitsPerUnit).IsWhole)
            yield return Issue.Error(
                IssueCodes.AmountScale,
                "overrides",
                $"The override '{row.Id}' states {row.Value}, which is no whole number of minor units of {plan.Currency}.",
                "State an amount with at most the decimals of the currency.").WithSource(row.Source);
        if (row.Node is not { } id)
            yield break;
        if (bonus.Score.WithDescendants().FirstOrDefault(one => one.Id == id) is not { } node)
            yield return Issue.Error(
                IssueCodes.DanglingReference,
                "overrides",
                $"The override '{row.Id}' changes the node '{id}', which the score of '{bonus.Id}' does not have.",
                "Name a node of the score, or leave it out to change the pool.").WithSource(row.Source);
        else if (UnitOf(plan, node) is { } unit && row.Unit != OverrideUnit.Amount && (unit == PayoutUnit.Points) != (row.Unit == OverrideUnit.Points))
            yield return Issue.Error(
                IssueCodes.UnitMismatch,
                "overrides",
                $"The override '{row.Id}' is in {(row.Unit == OverrideUnit.Points ? "points" : "parts of one")}, the score of '{id}' in {(unit == PayoutUnit.Points ? "points" : "parts of one")}.",
                unit == PayoutUnit.Points ? "State the value in points." : "State the value in percent or as a fraction.").WithSource(row.Source);
    }

    private static PayoutUnit? UnitOf(Plan plan, ScoreNode node) => node.UnitFrom(
        [.. node.Children.Select(child => UnitOf(plan, child))],
        id => plan.Goals.FirstOrDefault(goal => goal.Id == id)?.Curve.Pays);
}
