using CompPlan.Rounding;

namespace CompPlan.Attribution;

/// <summary>What somebody has one way and would have another way. Who has neither department nor actor is nobody: credit that is not given.</summary>
public sealed record CreditDifference
{
    internal CreditDifference(string? department, string? actor, Money before, Money after)
    {
        Department = department;
        Actor = actor;
        Before = before;
        After = after;
    }

    /// <summary>The id of the credited department; absent for what is credited to nobody, and for the sum over all.</summary>
    public string? Department { get; }

    /// <summary>Who made the touches; absent in the sum of a department.</summary>
    public string? Actor { get; }

    /// <summary>What it is, in whole minor units.</summary>
    public Money Before { get; }

    /// <summary>What it would be, in whole minor units.</summary>
    public Money After { get; }

    /// <summary>After less before: a gain is positive, a loss negative.</summary>
    public Money Change => After - Before;
}
