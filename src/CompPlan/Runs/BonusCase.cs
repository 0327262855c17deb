using CompPlan.Facts;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Runs;

/// <summary>
/// One payout period of a plan with everything its calculation needs, resolved: calculating it cannot fail. It can be had
/// only from <see cref="Review(Plan, FactSet, PerformancePeriod, LocalDate)"/>.
/// </summary>
public sealed class BonusCase
{
    private BonusCase(CreditBook credits, PerformancePeriod payoutPeriod, ValueList<DueBonus> due, ValueList<Issue> warnings)
    {
        Series = credits.Series;
        Facts = credits.Facts;
        Known = credits.Known;
        PayoutPeriod = payoutPeriod;
        Due = due;
        Warnings = warnings;
        Versions = due.Count == 0
            ? [credits.BookOf(credits.AppliesTo(payoutPeriod))]
            : [.. Series.Versions.Where(version => due.Any(one => ReferenceEquals(one.Version, version))).Select(credits.BookOf)];
    }

    /// <summary>The versions of the plan as known on <see cref="KnownOn"/>.</summary>
    public PlanSeries Series { get; }

    /// <summary>The plan; of several versions that pay something in the period the last.</summary>
    public Plan Plan => Versions[^1].Plan;

    /// <summary>All facts, of which those known on <see cref="KnownOn"/> count.</summary>
    public FactSet Facts { get; }

    /// <summary>The payout period.</summary>
    public PerformancePeriod PayoutPeriod { get; }

    /// <summary>The day as known on which the facts are in force, inclusive.</summary>
    public LocalDate KnownOn => Known.KnownOn;

    /// <summary>What the review found and what does not prevent a result.</summary>
    public ValueList<Issue> Warnings { get; }

    internal KnownFacts Known { get; }

    /// <summary>The versions that pay something in the period, in their order; at least one.</summary>
    internal VersionBook[] Versions { get; }

    /// <summary>The bonuses with their performance periods that this payout period pays, in the order of versions, of the plan and of time.</summary>
    internal ValueList<DueBonus> Due { get; }

    /// <summary>
    /// Brings a plan, facts and a payout period together and says everything that is missing or wrong, all at once.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="facts">The facts, all versions.</param>
    /// <param name="payoutPeriod">A payout period of the plan's calendar and payout cadence.</param>
    /// <param name="knownOn">Facts that became known after this day do not count.</param>
    /// <returns>All issues, and the case if none of them is an error.</returns>
    public static CaseReview Review(Plan plan, FactSet facts, PerformancePeriod payoutPeriod, LocalDate knownOn)
    {
        ArgumentNullException.ThrowIfNull(payoutPeriod);
        return Review(CreditBook.Of(plan, facts, knownOn), payoutPeriod);
    }

    /// <summary>
    /// As <see cref="Review(Plan, FactSet, PerformancePeriod, LocalDate)"/>, of a plan with several versions: each performance period
    /// follows the version in force on its first day, unless an amendment takes it over; versions approved after
    /// <paramref name="knownOn"/> do not count.
    /// </summary>
    /// <param name="series">The versions of the plan.</param>
    /// <param name="facts">The facts, all versions.</param>
    /// <param name="payoutPeriod">A payout period of the plan's calendar and payout cadence.</param>
    /// <param name="knownOn">Facts that became known and versions that were approved after this day do not count.</param>
    /// <returns>All issues, and the case if none of them is an error.</returns>
    public static CaseReview Review(PlanSeries series, FactSet facts, PerformancePeriod payoutPeriod, LocalDate knownOn)
    {
        ArgumentNullException.ThrowIfNull(payoutPeriod);
        return Review(CreditBook.Of(series, facts, knownOn), payoutPeriod);
    }

    /// <summary>
    /// As <see cref="Review(Plan, FactSet, PerformancePeriod, LocalDate)"/>, with the credit of a book: for several payout periods on the
    /// same facts, so that all deals are credited once.
    /// </summary>
    /// <param name="credits">The plan and the facts, as known on a day, with the credit of all deals.</param>
    /// <param name="payoutPeriod">A payout period of the plan's calendar and payout cadence.</param>
    /// <returns>All issues, and the case if none of them is an error.</returns>
    public static CaseReview Review(CreditBook credits, PerformancePeriod payoutPeriod)
    {
        ArgumentNullException.ThrowIfNull(credits);
        ArgumentNullException.ThrowIfNull(payoutPeriod);
        var (due, dueIssues) = DueReview.Of(credits, payoutPeriod);
        var issues = ValueList<Issue>.Of([.. credits.Issues, .. dueIssues]);
        return CaseReview.Of(
            issues,
            issues.Any(issue => issue.Severity == IssueSeverity.Error) ? null : new BonusCase(credits, payoutPeriod, ValueList<DueBonus>.Of(due), issues));
    }
}
