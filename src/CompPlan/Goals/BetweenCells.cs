namespace CompPlan.Goals;

/// <summary>What a matrix pays between two stated places of an axis.</summary>
public enum BetweenCells
{
    /// <summary>What the last place at or below pays: each place counts from itself (inclusive) up to the next.</summary>
    Stepped = 1,

    /// <summary>In proportion between the neighbouring cells, along each axis that has numbers; levels have nothing between them.</summary>
    Interpolated = 2,
}
