namespace CompPlan.Attribution;

/// <summary>What becomes of a deal all of whose touches are excepted by a <see cref="SingleModel"/>.</summary>
public enum AllExceptedRule
{
    /// <summary>The exceptions do not hold for it: the earliest or latest touch of all takes it.</summary>
    Counts = 1,

    /// <summary>It credits nobody.</summary>
    Uncredited,
}
