using CompPlan.Rounding;

namespace CompPlan.Funding;

/// <summary>A fixed amount for each performance period; to date of a year it is that amount times the periods to date.</summary>
public sealed record FixedBase : FundingBase
{
    private FixedBase(Money amount) => Amount = amount;

    /// <summary>The amount for one performance period, in the plan's currency; zero or more.</summary>
    public Money Amount { get; }

    internal override string Kind => "fixed";

    /// <summary>The fixed amount <paramref name="amount"/> a performance period.</summary>
    /// <exception cref="ArgumentException">The amount has no currency.</exception>
    public static FixedBase Of(Money amount) =>
        new(amount.Currency is null ? throw new ArgumentException("A fixed amount is in a currency.", nameof(amount)) : amount);

    internal override FundedBase Take(FundingFigures figures, PoolFactors factors, FactorReading factor) =>
        Taken(Amount.ToFraction() * figures.Periods, factor);
}
