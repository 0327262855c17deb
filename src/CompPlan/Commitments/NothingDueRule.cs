namespace CompPlan.Commitments;

/// <summary>What the share met is when nothing was due. There is no default.</summary>
public enum NothingDueRule
{
    /// <summary>The commitment is met in full.</summary>
    Met = 1,

    /// <summary>There is no figure, and whoever needs it is told so.</summary>
    Missing = 2,
}
