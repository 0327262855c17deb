using CompPlan.Periods;
using NodaTime;

namespace CompPlan.Plans;

/// <summary>A row of the register of versions: which terms are in force from when, who approved them and when.</summary>
public sealed record VersionApproval
{
    private VersionApproval(int number, LocalDate effectiveFrom, string fingerprint, string approvedBy, LocalDate approvedOn, Amendment? amendment)
    {
        Number = number;
        EffectiveFrom = Days.Iso(effectiveFrom);
        Fingerprint = fingerprint;
        ApprovedBy = approvedBy;
        ApprovedOn = Days.Iso(approvedOn);
        Amendment = amendment;
    }

    /// <summary>The number of the version.</summary>
    public int Number { get; }

    /// <summary>The first day on which it is in force, as the terms state it.</summary>
    public LocalDate EffectiveFrom { get; }

    /// <summary>The fingerprint of the terms that were approved.</summary>
    public string Fingerprint { get; }

    /// <summary>The id or job title of whoever approved them.</summary>
    public string ApprovedBy { get; }

    /// <summary>The day of approval.</summary>
    public LocalDate ApprovedOn { get; }

    /// <summary>What the version states about periods that began before it; absent where it applies only to later ones.</summary>
    public Amendment? Amendment { get; }

    /// <summary>An approval.</summary>
    public static VersionApproval Of(
        int number, LocalDate effectiveFrom, string fingerprint, string approvedBy, LocalDate approvedOn, Amendment? amendment = null)
    {
        ArgumentNullException.ThrowIfNull(fingerprint);
        ArgumentNullException.ThrowIfNull(approvedBy);
        return new VersionApproval(number, effectiveFrom, fingerprint, approvedBy, approvedOn, amendment);
    }
}
