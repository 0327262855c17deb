namespace CompPlan.Commitments;

/// <summary>What happens to the clock of a lead that another team is given before it is answered. There is no default.</summary>
public enum ReassignmentRule
{
    /// <summary>
    /// A new clock starts for the new team. The earlier team is out of it, unless its own time was over: that stays a breach, so no lead
    /// is passed on to hide one.
    /// </summary>
    Restart = 1,

    /// <summary>One clock runs on; it counts for the team that has the lead when it is answered or its time is over, or when the end of a period
    /// settles it before.</summary>
    Continue = 2,
}
