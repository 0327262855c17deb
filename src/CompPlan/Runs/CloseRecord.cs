using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Runs;

/// <summary>
/// What a payout period was closed with, or corrected with: the fingerprints of the run, of the facts and of the versions of the plan, who
/// prepared it, who else approved it, and when.
/// </summary>
public sealed record CloseRecord
{
    private CloseRecord(
        string period, LocalDate first, LocalDate last, LocalDate knownOn, string runFingerprint, string factsFingerprint, ValueList<ClosedVersion> versions)
    {
        Period = period;
        First = Days.Iso(first);
        Last = Days.Iso(last);
        KnownOn = Days.Iso(knownOn);
        RunFingerprint = runFingerprint;
        FactsFingerprint = factsFingerprint;
        Versions = versions;
    }

    /// <summary>The name of the payout period, such as <c>2026-Q1</c>.</summary>
    public string Period { get; }

    /// <summary>Its first day.</summary>
    public LocalDate First { get; }

    /// <summary>Its last day.</summary>
    public LocalDate Last { get; }

    /// <summary>The day as known on which the facts counted.</summary>
    public LocalDate KnownOn { get; }

    /// <summary>The fingerprint of the document of the run.</summary>
    public string RunFingerprint { get; }

    /// <summary>The fingerprint of the facts known on <see cref="KnownOn"/>.</summary>
    public string FactsFingerprint { get; }

    /// <summary>The versions of the plan that paid something, in their order.</summary>
    public ValueList<ClosedVersion> Versions { get; }

    /// <summary>The id or job title of whoever prepared it.</summary>
    public string PreparedBy { get; private init; } = "";

    /// <summary>The id or job title of whoever approved it: somebody else.</summary>
    public string ApprovedBy { get; private init; } = "";

    /// <summary>The day of closing, after <see cref="KnownOn"/>: what it pays is known from this day on.</summary>
    public LocalDate ClosedOn { get; private init; }

    /// <summary>The day of payment.</summary>
    public LocalDate PaidOn { get; private init; }

    /// <summary>What a payout period is closed with.</summary>
    /// <param name="period">The name of the payout period.</param>
    /// <param name="first">Its first day.</param>
    /// <param name="last">Its last day.</param>
    /// <param name="knownOn">The day as known on which the facts counted.</param>
    /// <param name="runFingerprint">The fingerprint of the document of the run.</param>
    /// <param name="factsFingerprint">The fingerprint of the facts known on the day.</param>
    /// <param name="versions">The versions of the plan that paid something.</param>
    public static CloseRecord Of(
        string period,
        LocalDate first,
        LocalDate last,
        LocalDate knownOn,
        string runFingerprint,
        string factsFingerprint,
        params IEnumerable<ClosedVersion> versions)
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(runFingerprint);
        ArgumentNullException.ThrowIfNull(factsFingerprint);
        return new CloseRecord(period, first, last, knownOn, runFingerprint, factsFingerprint, ValueList<ClosedVersion>.Of(versions));
    }

    /// <summary>What a run is closed with.</summary>
    /// <param name="run">The run.</param>
    /// <param name="runFingerprint">The fingerprint of its document.</param>
    /// <exception cref="ArgumentException">A version of the plan has no fingerprint.</exception>
    public static CloseRecord Of(BonusRun run, string runFingerprint)
    {
        ArgumentNullException.ThrowIfNull(run);
        var versions = run.Versions.Select(one => ClosedVersion.Of(
            one.Version.Number, one.Version.Fingerprint ?? throw new ArgumentException("The versions of a run that is closed have fingerprints.", nameof(run))));
        return Of(run.PayoutPeriod.Name, run.PayoutPeriod.First, run.PayoutPeriod.Last, run.KnownOn, runFingerprint, run.FactsFingerprint, versions);
    }

    /// <summary>The same record with who prepared it and who else approved it.</summary>
    public CloseRecord WithPeople(string preparedBy, string approvedBy)
    {
        ArgumentNullException.ThrowIfNull(preparedBy);
        ArgumentNullException.ThrowIfNull(approvedBy);
        return this with { PreparedBy = preparedBy, ApprovedBy = approvedBy };
    }

    /// <summary>The same record with the day of closing and the day of payment.</summary>
    public CloseRecord WithDays(LocalDate closedOn, LocalDate paidOn) => this with { ClosedOn = Days.Iso(closedOn), PaidOn = Days.Iso(paidOn) };
}
