using CompPlan.Facts;
using CompPlan.Funding;
using CompPlan.Rounding;
using NodaTime;

namespace CompPlan.Runs;

/// <summary>What closing a run posts: what each person earned and is paid, and what the pools leave open.</summary>
internal static class ClosingEntries
{
    /// <summary>In the order of bonus, performance period, person and kind. What is awarded in several departments is one amount.</summary>
    public static IEnumerable<LedgerEntry> Of(BonusRun run)
    {
        foreach (var ((bonus, from), awards) in Awards(run))
            foreach (var (participant, amount) in awards)
            {
                yield return LedgerEntry.Of(LedgerEntryKind.Earned, bonus, participant, from, amount);
                yield return amount.Sign < 0
                    ? LedgerEntry.Of(LedgerEntryKind.Recovered, bonus, participant, from, -amount)
                    : LedgerEntry.Of(LedgerEntryKind.Paid, bonus, participant, from, amount);
            }
    }

    /// <summary>The awards of a run by bonus and performance period, then by person: each person once.</summary>
    internal static SortedDictionary<(string Bonus, LocalDate From), SortedDictionary<string, Money>> Awards(BonusRun run)
    {
        var pools = new SortedDictionary<(string Bonus, LocalDate From), SortedDictionary<string, Money>>(Order);
        foreach (var result in run.Results)
        {
            if (!pools.TryGetValue((result.Bonus.Id, result.Period.First), out var people))
                pools.Add((result.Bonus.Id, result.Period.First), people = new SortedDictionary<string, Money>(StringComparer.Ordinal));
            foreach (var award in result.Distribution.Departments.SelectMany(department => department.Awards))
                people[award.Participant] = people.GetValueOrDefault(award.Participant) + award.Amount;
        }
        return pools;
    }

    /// <summary>What the next period begins with: only what the funding of the bonus asks for.</summary>
    public static IEnumerable<PoolBalance> BalancesOf(BonusRun run, LocalDate knownOn)
    {
        foreach (var result in run.Results)
            foreach (var (kind, amount) in Open(run, result))
                yield return PoolBalance.Of(result.Bonus.Id, result.Period.First, kind, amount, knownOn);
    }

    private static IEnumerable<(PoolBalanceKind Kind, Money Amount)> Open(BonusRun run, BonusResult result)
    {
        var nothing = Money.Of(0, run.Plan.Currency);
        if (result.Bonus.Funding.Carries)
            yield return (PoolBalanceKind.Carried, nothing + result.Identity.Carried);
        if (result.Bonus.Funding.Reserve is not null)
            yield return (PoolBalanceKind.Reserved, nothing + result.Identity.Reserved);
        if (result.Bonus.Funding.Draw is { Recovery: DrawRecovery.Recovered })
            yield return (PoolBalanceKind.Owed, nothing + result.Pool.Owed);
    }

    private static Comparer<(string Bonus, LocalDate From)> Order { get; } = Comparer<(string Bonus, LocalDate From)>.Create((left, right) =>
        string.CompareOrdinal(left.Bonus, right.Bonus) is var order and not 0 ? order : left.From.CompareTo(right.From));
}
