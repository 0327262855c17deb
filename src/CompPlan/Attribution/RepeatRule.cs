namespace CompPlan.Attribution;

/// <summary>Which touches with an equal key are repeats of one another. See <see cref="Deduplication"/>.</summary>
public enum RepeatRule
{
    /// <summary>Those that follow one another with no other touch between.</summary>
    Consecutive = 1,

    /// <summary>Those within a stated time of the one that was kept.</summary>
    Window,

    /// <summary>All of the deal.</summary>
    All,
}
