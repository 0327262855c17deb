using System.Numerics;
using CompPlan.Facts;
using CompPlan.People;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Runs;

/// <summary>What the facts say about one performance period of a bonus before it is calculated.</summary>
internal static class PeriodFacts
{
    internal static IEnumerable<Issue> Issues(Plan plan, Bonus bonus, string path, PerformancePeriod period, PerformancePeriod span, KnownFacts facts) =>
    [
        .. AbsenceTypes.Issues(facts, span, plan.Absences),
        .. AlreadyPaid(bonus, path, period, facts, plan.Currency),
    ];

    private static IEnumerable<Issue> AlreadyPaid(Bonus bonus, string path, PerformancePeriod period, KnownFacts facts, Currency currency)
    {
        var (count, _, _, sum) = PaidPeriods.Sums(bonus.Id, facts).GetValueOrDefault(Days.Of(period.First));
        if (count > 0)
            yield return Issue.Warning(
                IssueCodes.WarnAlreadyPaid,
                path,
                $"'{bonus.Id}' has {count} payment{(count == 1 ? "" : "s")} of {Amount(sum, currency)} together for {period} already; they are not deducted.",
                "Pay only the difference, or take the payments out if they were not made.");
    }

    private static string Amount(Int128 minor, Currency currency) => minor >= long.MinValue && minor <= long.MaxValue
        ? $"{Money.Of((long)minor, currency)} {currency}"
        : $"{Fraction.Of((BigInteger)minor, currency.MinorUnitsPerUnit)} {currency}";
}
