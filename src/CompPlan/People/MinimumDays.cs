using CompPlan.Values;

namespace CompPlan.People;

/// <summary>
/// Everybody with at least so many days of membership in the bonus's departments in the period. Calendar days; absences do not
/// shorten membership, suspended contracts do; days in several of the departments are added.
/// </summary>
public sealed record MinimumDays : EligibilityRule
{
    private MinimumDays(int days) => Days = days;

    /// <summary>The least number of calendar days, inclusive. Review accepts 1 to 366.</summary>
    public int Days { get; }

    internal override string Kind => "minimumDays";

    /// <summary>At least <paramref name="days"/> days of membership.</summary>
    public static MinimumDays Of(int days) => new(days);

    internal override bool Admits(Candidate candidate) => candidate.MemberDays >= Days * candidate.Units.DayDenominator;

    internal override ExclusionReading Why(Candidate candidate) =>
        ExclusionReading.OfLess(Exclusion.TooFewDays, Fraction.Of(candidate.MemberDays, candidate.Units.DayDenominator), Days);
}
