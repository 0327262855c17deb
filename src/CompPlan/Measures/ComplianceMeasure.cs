using CompPlan.Commitments;
using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Measures;

/// <summary>
/// A figure of a commitment over the very period that is asked for: the share met, how many, how many breaches, or the mean time to
/// an answer. It is taken from leads and their events, never reported.
/// </summary>
public sealed record ComplianceMeasure : Measure
{
    private ComplianceMeasure(string id, string? name, string commitment, ComplianceResult result)
        : base(id, name)
    {
        Commitment = commitment;
        Result = result;
    }

    /// <summary>The id of the commitment.</summary>
    public string Commitment { get; }

    /// <summary>Which of its figures.</summary>
    public ComplianceResult Result { get; }

    /// <summary>A ratio for the share, a count for what is counted, points for minutes.</summary>
    public override Unit Unit => Result switch
    {
        ComplianceResult.Share => Unit.Ratio,
        ComplianceResult.MeanMinutes => Unit.Points,
        _ => Unit.Count,
    };

    /// <inheritdoc/>
    public override IEnumerable<string> Parts => [];

    internal override string Kind => "compliance";

    /// <summary>The figure <paramref name="result"/> of the commitment <paramref name="commitment"/>.</summary>
    public static ComplianceMeasure Of(string id, string? name, string commitment, ComplianceResult result)
    {
        ArgumentNullException.ThrowIfNull(commitment);
        return new ComplianceMeasure(id, name, commitment, result);
    }

    /// <summary>Taken over the whole period: review refuses to leave a first week out of it.</summary>
    internal override MeasureResolution Resolve(MeasureBook book, MeasureSpan span)
    {
        var (commitments, period) = (book.Commitments, span.Period);
        var faults = commitments.Faults(Commitment, period).ToArray();
        if (faults.Length > 0)
            return MeasureResolution.Of(faults);
        var compliance = commitments.Assess(Commitment, period);
        return ValueOf(compliance) is { } value
            ? MeasureResolution.Of(MeasuredValue.Kept(this, period, value, compliance))
            : compliance.Commitment.NothingDue == NothingDueRule.NotApplicable
                ? MeasureResolution.NotApplicable(NothingDue(period))
                : MeasureResolution.Of([NothingDue(period)]);
    }

    /// <summary>Whether there may be no value of it, so that a goal on it is left out.</summary>
    internal bool MayNotApply(Commitments.Commitment commitment) =>
        commitment.NothingDue == NothingDueRule.NotApplicable && (Result is ComplianceResult.Share or ComplianceResult.MeanMinutes);

    private Fraction? ValueOf(Compliance compliance) => Result switch
    {
        ComplianceResult.Share => compliance.Share,
        ComplianceResult.Count => compliance.Met,
        ComplianceResult.Breaches => compliance.Shortfalls.Count + compliance.Breaches.Count(),
        _ => compliance.Due > 0 ? Minutes(compliance.Elapsed) / compliance.Due
            : compliance.Commitment.NothingDue == NothingDueRule.Met ? Fraction.Zero
            : null,
    };

    /// <summary>The exact minutes of a time.</summary>
    internal static Fraction Minutes(Duration time) => Fraction.Of(time.BclCompatibleTicks, NodaConstants.TicksPerMinute);

    private Issue NothingDue(PerformancePeriod period) => Issue.Error(
        IssueCodes.NothingDue,
        "commitments",
        $"Nothing was due under '{Commitment}' in {period.Name}, so '{Id}' has no value.",
        "Add the leads and events that are missing, or let the plan say that a commitment under which nothing is due is met.");
}
