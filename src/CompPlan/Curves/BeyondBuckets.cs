namespace CompPlan.Curves;

/// <summary>What buckets beyond the last stated amount add.</summary>
public enum BeyondBuckets
{
    /// <summary>Nothing more.</summary>
    Nothing = 1,

    /// <summary>The last stated amount again, for each bucket.</summary>
    Repeat = 2,
}
