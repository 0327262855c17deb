namespace CompPlan.Distribution;

/// <summary>What happens where the floors of a department's people together are above what is there for them.</summary>
public enum FloorShortage
{
    /// <summary>The review of the case refuses: the plan promises more than there is.</summary>
    Refuse,

    /// <summary>All there is, is divided in proportion to the floors.</summary>
    Scale,
}
