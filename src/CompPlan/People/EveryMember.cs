namespace CompPlan.People;

/// <summary>Everybody who is a member of one of the bonus's departments on at least one day of the period.</summary>
public sealed record EveryMember : EligibilityRule
{
    private EveryMember()
    {
    }

    internal override string Kind => "everyMember";

    /// <summary>The rule; it has no terms.</summary>
    public static EveryMember Of() => new();

    internal override bool Admits(Candidate candidate) => true;

    internal override ExclusionReading Why(Candidate candidate) => throw new InvalidOperationException("The rule admits everybody.");
}
