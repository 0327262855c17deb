using CompPlan.Facts;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Values;

namespace CompPlan.Runs;

/// <summary>Looks up what earlier periods of a bonus left.</summary>
internal static class PoolBalances
{
    internal static PoolBalance? Find(KnownFacts facts, string bonus, PerformancePeriod period, PoolBalanceKind kind) =>
        facts.BalancesOf(bonus).FirstOrDefault(balance => balance.PeriodFrom == period.First && balance.Kind == kind);

    /// <summary>That a balance is missing; one of a period before the plan came into force is never asked for.</summary>
    internal static Issue Missing(Bonus bonus, PerformancePeriod period, PoolBalanceKind kind, PerformancePeriod neededBy) => Issue.Error(
        IssueCodes.BalanceMissing,
        "balances",
        $"The {kind.Word()} balance of '{bonus.Id}' at the end of {period} is missing; {neededBy} begins with it.",
        $"Enter what the run of {period} shows as {kind.Word()}, 0 where it is nothing.");
}
