namespace CompPlan.Attribution;

/// <summary>Which of several repeats counts, in the order of the path.</summary>
public enum KeptTouch
{
    /// <summary>The first of them.</summary>
    First = 1,

    /// <summary>The last of them.</summary>
    Last,
}
