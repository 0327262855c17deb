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
    internal static IEnumerable<Issue> Issues(PlanSeries series, KnownFacts facts) =>
    [
        .. Unknown(series, facts),
        .. series.Bonuses().SelectMany(bonus => facts.BalancesOf(bonus.Id)
            .SelectMany(row => Period(series, bonus, "balances", "A balance", row.PeriodFrom, row.Source))),
        .. series.Bonuses().SelectMany(bonus => facts.OverridesOf(bonus.Id)
            .SelectMany(row => Period(series, bonus, "overrides", $"The override '{row.Id}'", row.PeriodFrom, row.Source))),
        .. series.Bonuses().SelectMany(bonus => facts.OverridesOf(bonus.Id).SelectMany(row => Value(series, bonus, row))),
    ];

    /// <summary>An override is judged by the version that applies to its period.</summary>
    private static IEnumerable<Issue> Value(PlanSeries series, Bonus bonus, Override row)
    {
        var period = series.PeriodFrom(bonus.Id, row.PeriodFrom);
        var plan = (period is null ? null : series.VersionFor(period)?.Plan) ?? series.Versions.Last(one => one.Plan.Bonuses.Contains(bonus)).Plan;
        return Value(plan, plan.Bonuses.First(one => one.Id == bonus.Id), row);
    }

    private static IEnumerable<Issue> Unknown(PlanSeries series, KnownFacts facts)
    {
        var named = series.Bonuses().Select(bonus => bonus.Id).ToHashSet(StringComparer.Ordinal);
        for (var row = 0; row < facts.Balances.Count; row++)
            if (facts.Balances.ToRow(row, facts.Ids) is var balance && !named.Contains(balance.Bonus))
                yield return Dangling("balances", balance.Bonus, balance.Source);
        for (var row = 0; row < facts.Overrides.Count; row++)
            if (facts.Overrides.ToRow(row, facts.Ids) is var decision && !named.Contains(decision.Bonus))
                yield return Dangling("overrides", decision.Bonus, decision.Source);
    }

    private static Issue Dangling(string table, string bonus, IssueSource? source) =>
        FactsFit.Dangling(table, $"'{bonus}' is no bonus of the plan.", "bonuses", source);

    private static IEnumerable<Issue> Period(PlanSeries series, Bonus bonus, string table, string what, LocalDate from, IssueSource? source) =>
        FactsFit.OffCalendar(series, bonus, table, what, from) is { } fault ? [fault.WithSource(source)] : [];

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
