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

    internal override Exclusion? Judge(int memberDays, bool onLastDay, string? job) => onLastDay ? null : Exclusion.NotMemberOnLastDay;
}
