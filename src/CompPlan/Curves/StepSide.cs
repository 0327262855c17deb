namespace CompPlan.Curves;

/// <summary>
/// On which side of its x a step lies. Both count x itself in; stating the neighbouring list with the other side moves the
/// boundary value to the neighbour, so either reading of a published table can be written down.
/// </summary>
public enum StepSide
{
    /// <summary>From x (inclusive) up to, but not at, the next x.</summary>
    From = 1,

    /// <summary>Above the previous x up to x (inclusive).</summary>
    UpTo = 2,
}
