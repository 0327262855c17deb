namespace CompPlan.Goals;

/// <summary>What a matrix pays beyond the first or the last place of an axis. The places themselves are always inclusive.</summary>
public enum AxisEnd
{
    /// <summary>Nothing, whatever the other axis says.</summary>
    Nothing = 1,

    /// <summary>What the nearest place pays.</summary>
    Hold = 2,
}
