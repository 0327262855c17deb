namespace CompPlan.Commitments;

/// <summary>What the share met is when nothing was due. There is no default.</summary>
public enum NothingDueRule
{
    /// <summary>The commitment is met in full.</summary>
    Met = 1,

    /// <summary>There is no figure, and whoever needs it is told so.</summary>
    Missing = 2,

    /// <summary>
    /// There is no figure, and a goal on it is left out of its weighted node: the other parts have its weight between them. For that
    /// the node's weights are relative by statement; review refuses any other use.
    /// </summary>
    NotApplicable = 3,
}
