using System.Numerics;
using CompPlan.Facts;
using CompPlan.People;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Rounding;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Runs;

/// <summary>What the facts say about one performance period of a bonus before it is calculated.</summary>
internal static class PeriodFacts
{
    internal static IEnumerable<Issue> Issues(PlanSeries series, Plan plan, Bonus bonus, string path, PerformancePeriod period, PerformancePeriod span, KnownFacts facts) =>
    [
        .. AbsenceTypes.Issues(facts, span, plan.Absences),
        .. AlreadyPaid(bonus, path, period, facts, plan.Currency),
        .. NothingPaid(series, plan, bonus, path, period, facts),
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

    /// <summary>
    /// Where the pool counts what was paid before, an earlier period without a payment was missed, or its payments were not entered: then the
    /// same money would be funded twice.
    /// </summary>
    private static IEnumerable<Issue> NothingPaid(PlanSeries series, Plan plan, Bonus bonus, string path, PerformancePeriod period, KnownFacts facts)
    {
        if (CountsFrom(plan, bonus, period) is not { } from)
            yield break;
        var paid = PaidPeriods.Sums(bonus.Id, facts);
        var missed = series.PeriodsOf(bonus, from, period.First.PlusDays(-1))
            .Where(earlier => series.BonusFor(bonus.Id, earlier) is not null && !paid.ContainsKey(Days.Of(earlier.First)))
            .Select(earlier => earlier.Name)
            .ToList();
        if (missed.Count > 0)
            yield return Issue.Warning(
                IssueCodes.WarnNothingPaid,
                path,
                $"The pool of '{bonus.Id}' for {period} counts what was paid before, and there is no payment for {string.Join(", ", missed)}.",
                "Enter the payments; where nothing was paid, nothing is to be done.");
    }

    private static LocalDate? CountsFrom(Plan plan, Bonus bonus, PerformancePeriod period) =>
        bonus.Funding.TrueUp is not null ? plan.Calendar.YearToDate(period).First
        : plan.SharedCaps.FirstOrDefault(cap => cap.Bonuses.Contains(bonus.Id)) is { } shared ? plan.Calendar.PeriodFor(shared.Per, period.Last).First
        : null;

    private static string Amount(Int128 minor, Currency currency) => minor >= long.MinValue && minor <= long.MaxValue
        ? $"{Money.Of((long)minor, currency)} {currency}"
        : $"{Fraction.Of((BigInteger)minor, currency.MinorUnitsPerUnit)} {currency}";
}
