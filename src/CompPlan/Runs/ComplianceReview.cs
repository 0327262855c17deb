using CompPlan.Commitments;
using CompPlan.Facts;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Runs;

/// <summary>What the commitments of a plan came to in a period, whatever is paid for it: the receipts, and what stands in the way of others.</summary>
public sealed class ComplianceReview
{
    private ComplianceReview(ValueList<Issue> issues, ValueList<Compliance> compliances)
    {
        Issues = issues;
        Compliances = compliances;
    }

    /// <summary>What is wrong with the facts, and which commitments cannot be assessed for the period yet.</summary>
    public ValueList<Issue> Issues { get; }

    /// <summary>The commitments in the order of the plan, without those that cannot be assessed; none where facts do not fit the plan.</summary>
    public ValueList<Compliance> Compliances { get; }

    /// <summary>
    /// Assesses every commitment of <paramref name="plan"/> over <paramref name="period"/>, any period of its calendar, by the facts
    /// known on <paramref name="knownOn"/>.
    /// </summary>
    public static ComplianceReview Of(Plan plan, FactSet facts, PerformancePeriod period, LocalDate knownOn)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return Of(PlanSeries.Of(plan), facts, period, knownOn);
    }

    /// <summary>As <see cref="Of(Plan, FactSet, PerformancePeriod, LocalDate)"/>, by the version of a plan that applies to the period.</summary>
    public static ComplianceReview Of(PlanSeries series, FactSet facts, PerformancePeriod period, LocalDate knownOn)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(period);
        var credits = CreditBook.Of(series, facts, knownOn);
        var (known, plan) = (credits.Known, credits.AppliesTo(period).Plan);
        var issues = credits.IssuesFor(period).ToList();
        if (issues.Any(issue => issue.Severity == IssueSeverity.Error))
            return new ComplianceReview(ValueList<Issue>.Of(issues), ValueList<Compliance>.Empty);
        var book = ComplianceBook.Of(plan.Commitments, plan.OpeningHours, plan.Calendar, plan.Zone, known);
        var compliances = new List<Compliance>();
        foreach (var commitment in plan.Commitments)
        {
            var faults = book.Faults(commitment.Id, period).Concat(TooShort(commitment, period)).ToArray();
            issues.AddRange(faults);
            if (faults.Length == 0)
                compliances.Add(book.Assess(commitment.Id, period));
        }
        return new ComplianceReview(ValueList<Issue>.Of(issues), ValueList<Compliance>.Of(compliances));
    }

    private static IEnumerable<Issue> TooShort(Commitment commitment, PerformancePeriod period) =>
        commitment is VolumeCommitment volume && !volume.Per.Divides(period.Cadence)
            ? [Issue.Error(
                IssueCodes.CadenceMismatch,
                "commitments",
                $"'{volume.Id}' is promised {volume.Per}; {period.Name} is not a whole number of such periods.",
                "Ask for a longer period.")]
            : [];
}
