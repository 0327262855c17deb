namespace CompPlan.Attribution;

/// <summary>What a division inside a deal divides over.</summary>
public enum CreditLevel
{
    /// <summary>The deal over its milestones.</summary>
    Milestones,

    /// <summary>The deal, or the part of one milestone, over touches.</summary>
    Touches,

    /// <summary>The part of a milestone that the deal never reached, over the milestones that it did.</summary>
    PassedOn,

    /// <summary>What one touch takes under caps, over the milestones that it carries.</summary>
    MilestonesOfTouch,

    /// <summary>What reversals took back of the deal so far, over the parts of its milestones.</summary>
    ReversedMilestones,

    /// <summary>What reversals took back so far of the deal, or of the part of one milestone, over what it was divided into.</summary>
    Reversed,
}
