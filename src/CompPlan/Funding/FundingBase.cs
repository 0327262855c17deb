using CompPlan.Values;

namespace CompPlan.Funding;

/// <summary>
/// What a pool is made of before the score: a closed family. A base gives an amount in whole units of the plan's currency, exact and not
/// rounded, that may be negative where what it is a share of is.
/// </summary>
public abstract record FundingBase
{
    private protected FundingBase()
    {
    }

    internal abstract string Kind { get; }

    /// <summary>The bases this one is made of, with the path of each below its own.</summary>
    internal virtual IEnumerable<(FundingBase Base, string Path)> Inner => [];

    /// <summary>Adds what the base must know to <paramref name="needs"/>; what is inside it states its own.</summary>
    internal virtual void State(FundingNeeds needs, string path)
    {
    }

    /// <summary>The receipt of the base, alone and times the factor of the pool.</summary>
    internal abstract FundedBase Take(FundingFigures figures, PoolFactors factors, FactorReading factor);

    /// <summary>This base and every base inside it, each with its path.</summary>
    internal IEnumerable<(FundingBase Base, string Path)> WithInner(string path) =>
        Inner.SelectMany(inner => inner.Base.WithInner($"{path}.{inner.Path}")).Prepend((this, path));

    private protected FundedBase Taken(Fraction amount, FactorReading factor) =>
        FundedBase.Of(this, factor, amount, amount * factor.Value);
}
