namespace CompPlan.Attribution;

/// <summary>What touches of one instant that state no sequence number are to each other.</summary>
public enum TouchTies
{
    /// <summary>They share a position: they carry its weight together, evenly.</summary>
    Share = 1,

    /// <summary>They follow each other by actor id, kind, role and touch id (ordinal).</summary>
    Order,
}
