using CompPlan.Periods;
using NodaTime;

namespace CompPlan.Plans;

/// <summary>
/// One dated version of a plan: its terms, their fingerprint, who approved them and when, and what it states about periods that began
/// before it. Approval and amendment are no terms: they change no fingerprint.
/// </summary>
public sealed record PlanVersion
{
    private PlanVersion(Plan plan, string? fingerprint)
    {
        Plan = plan;
        Fingerprint = fingerprint;
    }

    /// <summary>The terms.</summary>
    public Plan Plan { get; }

    /// <summary>SHA-256 of the canonical document of the terms, 64 lower-case hexadecimal digits; absent where nobody computed it.</summary>
    public string? Fingerprint { get; }

    /// <summary>The id or job title of whoever approved these terms; absent where nobody did.</summary>
    public string? ApprovedBy { get; private init; }

    /// <summary>The day of approval: runs as known on an earlier day do without this version, unless it is the first. Absent where nobody approved.</summary>
    public LocalDate? ApprovedOn { get; private init; }

    /// <summary>What it states about periods that began before it; absent where it applies only to periods that begin on its first day or later.</summary>
    public Amendment? Amendment { get; private init; }

    /// <summary>The number of the version.</summary>
    public int Number => Plan.Version;

    /// <summary>The first day on which it is in force, inclusive.</summary>
    public LocalDate EffectiveFrom => Plan.EffectiveFrom;

    /// <summary>Terms that nobody has approved yet.</summary>
    /// <param name="plan">The terms.</param>
    /// <param name="fingerprint">The fingerprint of their canonical document.</param>
    public static PlanVersion Of(Plan plan, string? fingerprint = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new PlanVersion(plan, fingerprint);
    }

    /// <summary>The same terms, approved.</summary>
    public PlanVersion WithApproval(string by, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(by);
        return this with { ApprovedBy = by, ApprovedOn = Days.Iso(on) };
    }

    /// <summary>The same terms with what they state about periods that began before them.</summary>
    public PlanVersion WithAmendment(Amendment? amendment) => this with { Amendment = amendment };

    /// <summary>Whether it may apply to a period; of several versions that may, the last one does.</summary>
    internal bool MayApplyTo(PerformancePeriod period) =>
        period.First >= EffectiveFrom || (Amendment is { } amendment && amendment.TakesOver(period, EffectiveFrom));
}
