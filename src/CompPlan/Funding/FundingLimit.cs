using CompPlan.Values;

namespace CompPlan.Funding;

/// <summary>A cap or a floor of a pool: a closed family. It is zero or more and a whole number of minor units: a cap goes down to one, a floor up.</summary>
public abstract record FundingLimit
{
    private protected FundingLimit()
    {
    }

    internal abstract string Kind { get; }

    /// <summary>Adds what the limit must know to <paramref name="needs"/>.</summary>
    internal virtual void State(FundingNeeds needs, string path)
    {
    }

    /// <summary>The limit in whole units of the currency, exact; it may be below zero where what it is a share of is.</summary>
    internal abstract Fraction Take(FundingFigures figures);
}
