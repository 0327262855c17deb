using CompPlan.Commitments;
using CompPlan.Curves;
using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Measures;

/// <summary>
/// A figure of a commitment over the very period that is asked for: the share met, how many, how many breaches, the mean time to
/// an answer, or what a curve pays for it. It is taken from leads and their events, never reported.
/// </summary>
public sealed record ComplianceMeasure : Measure
{
    private ComplianceMeasure(string id, string? name, string commitment, ComplianceResult result, PayoutCurve? curve)
        : base(id, name)
    {
        Commitment = commitment;
        Result = result;
        Curve = curve;
    }

    /// <summary>The id of the commitment.</summary>
    public string Commitment { get; }

    /// <summary>Which of its figures.</summary>
    public ComplianceResult Result { get; }

    /// <summary>
    /// What a lead pays by its time to an answer, in the unit of the commitment's limit: minutes, hours, or days of 24 hours, as exact
    /// fractions of them. Stated with <see cref="ComplianceResult.MeanPayout"/> and nowhere else.
    /// </summary>
    public PayoutCurve? Curve { get; }

    /// <summary>A ratio for the share, a count for what is counted, points for minutes, for payouts what the curve pays.</summary>
    public override Unit Unit => Result switch
    {
        ComplianceResult.Share => Unit.Ratio,
        ComplianceResult.MeanMinutes => Unit.Points,
        ComplianceResult.MeanPayout => Curve?.Pays.ToUnit() ?? Unit.Ratio,
        _ => Unit.Count,
    };

    /// <inheritdoc/>
    public override IEnumerable<string> Parts => [];

    internal override string Kind => "compliance";

    /// <summary>
    /// The figure <paramref name="result"/> of the commitment <paramref name="commitment"/>; <paramref name="curve"/> with a mean payout
    /// and with nothing else.
    /// </summary>
    public static ComplianceMeasure Of(string id, string? name, string commitment, ComplianceResult result, PayoutCurve? curve = null)
    {
        ArgumentNullException.ThrowIfNull(commitment);
        return new ComplianceMeasure(id, name, commitment, result, curve);
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
        commitment.NothingDue == NothingDueRule.NotApplicable && Result is ComplianceResult.Share or ComplianceResult.MeanMinutes or ComplianceResult.MeanPayout;

    private Fraction? ValueOf(Compliance compliance) => Result switch
    {
        ComplianceResult.Share => compliance.Share,
        ComplianceResult.Count => compliance.Met,
        ComplianceResult.Breaches => compliance.Shortfalls.Count + compliance.Breaches.Count(),
        ComplianceResult.MeanPayout => compliance.Due > 0 ? Payouts(compliance) / compliance.Due
            : compliance.Commitment.NothingDue == NothingDueRule.Met ? Curve!.Read(Fraction.Zero).Payout
            : null,
        _ => compliance.Due > 0 ? Minutes(compliance.Elapsed) / compliance.Due
            : compliance.Commitment.NothingDue == NothingDueRule.Met ? Fraction.Zero
            : null,
    };

    /// <summary>The exact minutes of a time.</summary>
    internal static Fraction Minutes(Duration time) => Fraction.Of(time.BclCompatibleTicks, NodaConstants.TicksPerMinute);

    /// <summary>How long the clock of a lead ran, in units of its limit; review sees to it that it has one.</summary>
    internal static Fraction UnitsOf(AssessedLead lead, Commitments.Commitment commitment) =>
        Fraction.Of(lead.Elapsed.BclCompatibleTicks, commitment.Limit!.UnitTime!.Value.BclCompatibleTicks);

    private Fraction Payouts(Compliance compliance)
    {
        var sum = Fraction.Zero;
        foreach (var lead in compliance.Leads)
            if (lead is { Answered: true, Outcome: LeadOutcome.Met or LeadOutcome.Breached })
                sum += Curve!.Read(UnitsOf(lead, compliance.Commitment)).Payout;
        return sum;
    }

    private Issue NothingDue(PerformancePeriod period) => Issue.Error(
        IssueCodes.NothingDue,
        "commitments",
        $"Nothing was due under '{Commitment}' in {period.Name}, so '{Id}' has no value.",
        "Add the leads and events that are missing, or let the plan say that a commitment under which nothing is due is met.");
}
