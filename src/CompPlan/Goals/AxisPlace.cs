namespace CompPlan.Goals;

/// <summary>Where on an axis of a matrix an observed value lies.</summary>
public enum AxisPlace
{
    /// <summary>Below the first place.</summary>
    Below = 1,

    /// <summary>Exactly at a place, or at a level.</summary>
    At = 2,

    /// <summary>Strictly between two places.</summary>
    Between = 3,

    /// <summary>Above the last place.</summary>
    Above = 4,
}
