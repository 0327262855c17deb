using CompPlan.Rounding;

namespace CompPlan.Funding;

/// <summary>What a pool is made of before the score: a closed family. Today a fixed amount.</summary>
public abstract record FundingBase
{
    private protected FundingBase()
    {
    }

    internal abstract string Kind { get; }

    /// <summary>The currency of the pool.</summary>
    internal abstract Currency Currency { get; }

    /// <summary>The receipt of the base for one performance period.</summary>
    internal abstract FundedBase Take();
}
