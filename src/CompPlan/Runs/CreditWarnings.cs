using CompPlan.Attribution;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Values;

namespace CompPlan.Runs;

/// <summary>What won deals leave uncredited in a payout period.</summary>
internal static class CreditWarnings
{
    internal static IEnumerable<Issue> Of(Plan plan, ValueList<CreditLedger> ledgers, PerformancePeriod period) =>
        plan.Attribution.Zip(ledgers).SelectMany((pair, i) => Of(pair.First, pair.Second, period, $"attribution[{i}]"));

    private static IEnumerable<Issue> Of(AttributionRule rule, CreditLedger ledger, PerformancePeriod period, string path)
    {
        // One pass over a column tells that there is nothing to look for.
        if (ledger.UncreditedOn(period.Last) == ledger.UncreditedOn(period.First.PlusDays(-1)))
            yield break;
        var parts = ledger.Uncredited
            .Where(part => part.Reason == UncreditedReason.NoTaker && part.Amount.Minor != 0 && period.Contains(part.DecidedOn))
            .ToArray();
        if (parts.Length == 0)
            yield break;
        var amount = parts.Aggregate(parts[0].Amount - parts[0].Amount, (sum, part) => sum + part.Amount);
        yield return Issue.Warning(
            IssueCodes.WarnUncredited,
            path,
            $"{amount} {amount.Currency} of won deals credits nobody under '{rule.Id}' in {period}: no touch was in time to take it, first in the deal '{parts[0].Deal}'.",
            "Record the touches that are missing; credit that nobody takes moves the split to those who have some.");
    }
}
