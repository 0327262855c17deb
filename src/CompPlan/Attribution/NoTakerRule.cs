namespace CompPlan.Attribution;

/// <summary>Where the weight of a milestone without a taker goes. A milestone without a weight never receives any.</summary>
public enum NoTakerRule
{
    /// <summary>To the other milestones, in proportion to their stated weights.</summary>
    ProRata = 1,

    /// <summary>To the other milestones, the same to each.</summary>
    Even,

    /// <summary>To the next milestone in the order of a deal's life; where there is none, to the nearest before.</summary>
    Next,

    /// <summary>To the milestone before it in the order of a deal's life; where there is none, to the nearest after.</summary>
    Previous,

    /// <summary>To nobody: it stays on the house account.</summary>
    House,
}
