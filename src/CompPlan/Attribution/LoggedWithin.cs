namespace CompPlan.Attribution;

/// <summary>A touch counts only when it was logged soon after it happened.</summary>
public sealed record LoggedWithin
{
    private LoggedWithin(TouchWindow limit, UnstatedRule unlogged)
    {
        Limit = limit;
        Unlogged = unlogged;
    }

    /// <summary>The greatest time from the touch to its logging, inclusive. What was logged before it happened is in time.</summary>
    public TouchWindow Limit { get; }

    /// <summary>What becomes of a touch whose facts do not say when it was logged.</summary>
    public UnstatedRule Unlogged { get; }

    /// <summary>Within <paramref name="limit"/> of the touch.</summary>
    public static LoggedWithin Of(TouchWindow limit, UnstatedRule unlogged)
    {
        ArgumentNullException.ThrowIfNull(limit);
        return new LoggedWithin(limit, unlogged);
    }
}
