using CompPlan.Values;

namespace CompPlan.People;

/// <summary>
/// Everybody with at least so much presence in the bonus's departments in the period, in the unit in which the bonus counts presence:
/// calendar days where it states none. What several of the departments count is added.
/// </summary>
public sealed record MinimumPresence : EligibilityRule
{
    private MinimumPresence(Fraction least) => Least = least;

    /// <summary>The least presence, inclusive, in the unit of the bonus; above zero.</summary>
    public Fraction Least { get; }

    internal override string Kind => "minimumPresence";

    /// <summary>At least <paramref name="least"/> of the unit.</summary>
    public static MinimumPresence Of(Fraction least) => new(least);

    internal override bool Admits(Candidate candidate) => Found(candidate) >= Least;

    internal override ExclusionReading Why(Candidate candidate) => ExclusionReading.OfLess(Exclusion.TooLittlePresence, Found(candidate), Least);

    private static Fraction Found(Candidate candidate) => Fraction.Of(candidate.Presence, candidate.Units.PresenceDenominator);
}
