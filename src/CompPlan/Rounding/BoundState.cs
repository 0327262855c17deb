namespace CompPlan.Rounding;

/// <summary>Where the ideal share of a claim stands to its bounds.</summary>
public enum BoundState
{
    /// <summary>The ideal share is λ·weight, strictly inside the bounds, or zero with a floor of zero.</summary>
    Free = 1,

    /// <summary>The ideal share is the cap (also where λ·weight is exactly the cap, and where floor and cap are equal).</summary>
    Cap = 2,

    /// <summary>The ideal share is the floor, and the floor is above zero.</summary>
    Floor = 3,
}
