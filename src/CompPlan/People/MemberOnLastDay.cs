using CompPlan.Periods;

namespace CompPlan.People;

/// <summary>
/// Everybody who is a member of one of the bonus's departments on the last day of the period. Who leaves on that day is still in;
/// who leaves the day before is out for the whole period.
/// </summary>
public sealed record MemberOnLastDay : EligibilityRule
{
    private MemberOnLastDay()
    {
    }

    internal override string Kind => "memberOnLastDay";

    /// <summary>The rule; it has no terms.</summary>
    public static MemberOnLastDay Of() => new();

    internal override bool Admits(Candidate candidate) => candidate.IsMember(Days.Of(candidate.Period.Last), anywhere: false);

    internal override ExclusionReading Why(Candidate candidate) => ExclusionReading.Of(Exclusion.NotMemberOnLastDay, candidate.Period.Last);
}
