namespace CompPlan.Values;

/// <summary>Whether a finding prevents a result.</summary>
public enum IssueSeverity
{
    /// <summary>There is no result until it is mended.</summary>
    Error,

    /// <summary>The result stands; somebody should look.</summary>
    Warning,
}
