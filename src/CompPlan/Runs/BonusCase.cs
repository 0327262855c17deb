using CompPlan.Attribution;
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
    private BonusCase(
        Plan plan, FactSet facts, KnownFacts known, PerformancePeriod payoutPeriod, ValueList<CreditLedger> ledgers, ValueList<DueBonus> due, ValueList<Issue> warnings)
    {
        Plan = plan;
        Facts = facts;
        Known = known;
        PayoutPeriod = payoutPeriod;
        Ledgers = ledgers;
        Due = due;
        Warnings = warnings;
    }

    /// <summary>The plan.</summary>
    public Plan Plan { get; }

    /// <summary>All facts, of which those known on <see cref="KnownOn"/> count.</summary>
    public FactSet Facts { get; }

    /// <summary>The payout period.</summary>
    public PerformancePeriod PayoutPeriod { get; }

    /// <summary>The day as known on which the facts are in force, inclusive.</summary>
    public LocalDate KnownOn => Known.KnownOn;

    /// <summary>What the review found and what does not prevent a result.</summary>
    public ValueList<Issue> Warnings { get; }

    internal KnownFacts Known { get; }

    /// <summary>The credit of all deals, a ledger per attribution rule in the order of the plan.</summary>
    internal ValueList<CreditLedger> Ledgers { get; }

    /// <summary>The bonuses with their performance periods that this payout period pays, in the order of the plan and of time.</summary>
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
        var (due, dueIssues) = DueReview.Of(credits.Plan, credits.Known, credits.Ledgers, payoutPeriod, credits.IsSound);
        var issues = ValueList<Issue>.Of([.. credits.Issues, .. dueIssues]);
        return CaseReview.Of(
            issues,
            issues.Any(issue => issue.Severity == IssueSeverity.Error)
                ? null
                : new BonusCase(
                    credits.Plan, credits.Facts, credits.Known, payoutPeriod, credits.Ledgers, ValueList<DueBonus>.Of(due), issues));
    }
}
