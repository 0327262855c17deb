using CompPlan.Periods;
using NodaTime;

namespace CompPlan.Plans;

/// <summary>
/// What a version states about performance periods that began before it comes into force. Without an amendment a version applies to the
/// periods that begin on its first day or later.
/// </summary>
public sealed record Amendment
{
    private Amendment(AmendmentReach reach, LocalDate? from, string clause)
    {
        Reach = reach;
        From = from is { } day ? Days.Iso(day) : null;
        Clause = clause;
    }

    /// <summary>Which periods it takes over.</summary>
    public AmendmentReach Reach { get; }

    /// <summary>The first day on which a period that it takes over begins, inclusive; absent for running periods.</summary>
    public LocalDate? From { get; }

    /// <summary>Where the company stated it: the clause of the amendment.</summary>
    public string Clause { get; }

    /// <summary>The version also applies to the periods that are running when it comes into force, each as a whole.</summary>
    public static Amendment OfStartedPeriods(string clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        return new Amendment(AmendmentReach.StartedPeriods, null, clause);
    }

    /// <summary>The version also applies to all periods that begin on <paramref name="day"/> or later.</summary>
    public static Amendment OfPeriodsFrom(LocalDate day, string clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        return new Amendment(AmendmentReach.PeriodsFrom, day, clause);
    }

    /// <summary>Whether it takes over a period that began before <paramref name="effectiveFrom"/>.</summary>
    internal bool TakesOver(PerformancePeriod period, LocalDate effectiveFrom) => Reach == AmendmentReach.StartedPeriods
        ? period.Contains(effectiveFrom)
        : period.First >= From;
}
