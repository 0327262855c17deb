using CompPlan.Attribution;
using CompPlan.Rounding;
using NodaTime;

namespace CompPlan.Runs;

/// <summary>What one deal credits on some dates, and what nobody has of it on them, both less what reversals take back.</summary>
internal static class NetCredit
{
    /// <summary>By department and actor; also those with nothing left.</summary>
    internal static IEnumerable<CreditTotal> Totals(DealCredit deal, LocalDate first, LocalDate last)
    {
        var reversals = deal.Reversals.SelectMany(reversal => reversal.Credits).ToLookup(taken => (taken.Credit.Department, taken.Credit.Actor));
        return deal.Credits.GroupBy(credit => (credit.Department, credit.Actor))
            .Select(own => (own.Key, Earned: own.Where(credit => IsIn(credit.EarnedOn)).ToList(), Taken: reversals[own.Key].Where(taken => IsIn(taken.CountsOn)).ToList()))
            .Where(own => own.Earned.Count + own.Taken.Count > 0)
            .Select(own =>
            {
                var taken = Sum(own.Taken.Select(row => row.Amount));
                return new CreditTotal(own.Key.Department, own.Key.Actor, Sum(own.Earned.Select(credit => credit.Amount)) + taken, -taken);
            });

        bool IsIn(LocalDate date) => first <= date && date <= last;
    }

    /// <summary>Pending, uncredited, or credited on other dates.</summary>
    internal static Money NotCredited(DealCredit deal, LocalDate first, LocalDate last)
    {
        var elsewhere = deal.Credits.Where(credit => !IsIn(credit.EarnedOn)).Select(credit => credit.Amount)
            .Concat(deal.Reversals.SelectMany(reversal => reversal.Credits).Where(taken => !IsIn(taken.CountsOn)).Select(taken => taken.Amount));
        var nobody = deal.Pending.Select(part => part.Amount).Concat(deal.Uncredited.Select(part => part.Amount))
            .Concat(deal.Reversals.SelectMany(reversal => reversal.Parts).Select(part => part.Amount));
        return Sum(elsewhere.Concat(nobody));

        bool IsIn(LocalDate date) => first <= date && date <= last;
    }

    private static Money Sum(IEnumerable<Money> amounts) => amounts.Aggregate(Money.Zero, (sum, amount) => sum + amount);
}
