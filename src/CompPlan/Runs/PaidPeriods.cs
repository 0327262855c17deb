using System.Numerics;
using CompPlan.Facts;
using CompPlan.Funding;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Values;

namespace CompPlan.Runs;

/// <summary>What was paid for the performance periods of a bonus: one pass over the column of payments.</summary>
internal static class PaidPeriods
{
    /// <summary>The periods that <paramref name="counts"/> lets count, in the order of time.</summary>
    internal static IEnumerable<PaidPeriod> Of(PlanSeries series, Bonus bonus, KnownFacts facts, Func<PerformancePeriod, bool> counts) =>
        from entry in Sums(bonus.Id, facts)
        let first = Days.ToDate(entry.Key)
        let period = series.PeriodFrom(bonus.Id, first) ?? series.Calendar.PeriodFor(bonus.Cadence, first)
        where counts(period)
        select PaidPeriod.Of(bonus.Id, period, entry.Value.People, Fraction.Of((BigInteger)entry.Value.Minor, series.Currency.MinorUnitsPerUnit));

    /// <summary>Payments, people and minor units by the first day of the period. The column is in the order of people.</summary>
    internal static SortedDictionary<int, (int Count, int People, int LastPerson, Int128 Minor)> Sums(string bonus, KnownFacts facts)
    {
        var sums = new SortedDictionary<int, (int Count, int People, int LastPerson, Int128 Minor)>();
        var number = facts.Ids.Bonuses.Find(bonus);
        var payments = facts.Payments;
        for (var row = 0; number >= 0 && row < payments.Count; row++)
            if (payments.Bonus[row] == number)
            {
                var (count, people, last, minor) = sums.TryGetValue(payments.PeriodFrom[row], out var known) ? known : (0, 0, -1, Int128.Zero);
                sums[payments.PeriodFrom[row]] = (
                    count + 1, people + (payments.Person[row] == last ? 0 : 1), payments.Person[row], minor + payments.Amount[row]);
            }
        return sums;
    }
}
