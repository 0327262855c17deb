namespace CompPlan.Attribution;

/// <summary>When the credit of a <see cref="MilestoneModel"/> is earned. It decides when, not how much, with one exception: see the first.</summary>
public enum CreditTiming
{
    /// <summary>
    /// All on the won date. Only touches at or before the won instant count, and a weight whose milestone lies later, or has no
    /// date, has no taker.
    /// </summary>
    WholeDealAtWon = 1,

    /// <summary>
    /// All on the date of the last milestone that has a weight (in the order of a deal's life), but not before the won date; until
    /// then all is pending. A milestone that has no date by then has no taker.
    /// </summary>
    WholeDealAtLastMilestone,

    /// <summary>
    /// Each milestone's part on the later of its own date and the won date. The part of a milestone that is not reached is pending
    /// until it is reached, or until the deal is ended and the part is redistributed. What is credited never moves.
    /// </summary>
    EachMilestone,
}
