namespace CompPlan.Attribution;

/// <summary>How the age of a touch is measured, back from the latest eligible touch of the deal.</summary>
public enum DecayAge
{
    /// <summary>In exact seconds; a part of a second does not count.</summary>
    ExactSeconds = 1,

    /// <summary>In whole days: the difference of the two local dates in the plan's zone.</summary>
    WholeDays,
}
