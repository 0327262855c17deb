using CompPlan.Values;

namespace CompPlan.Distribution;

/// <summary>One criterion of a distribution: its id, its weight in the unit of the rule, and the key it is divided by.</summary>
public sealed record SubPool
{
    private SubPool(string id, Fraction weight, DistributionKey key)
    {
        Id = id;
        Weight = weight;
        Key = key;
    }

    /// <summary>The id of the criterion; it appears in the tie seed <c>DEPARTMENT/CRITERION</c>.</summary>
    public string Id { get; }

    /// <summary>The weight in the unit of the rule.</summary>
    public Fraction Weight { get; }

    /// <summary>What the sub-pool is proportional to.</summary>
    public DistributionKey Key { get; }

    /// <summary>A sub-pool.</summary>
    public static SubPool Of(string id, Fraction weight, DistributionKey key)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(key);
        return new SubPool(id, weight, key);
    }
}
