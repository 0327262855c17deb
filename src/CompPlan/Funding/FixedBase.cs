using CompPlan.Rounding;

namespace CompPlan.Funding;

/// <summary>A fixed amount for each performance period.</summary>
public sealed record FixedBase : FundingBase
{
    private FixedBase(Money amount, Currency currency)
    {
        Amount = amount;
        Currency = currency;
    }

    /// <summary>The amount for one performance period, in the plan's currency; zero or more.</summary>
    public Money Amount { get; }

    internal override string Kind => "fixed";

    internal override Currency Currency { get; }

    /// <summary>The fixed amount <paramref name="amount"/> a performance period.</summary>
    /// <exception cref="ArgumentException">The amount has no currency.</exception>
    public static FixedBase Of(Money amount) =>
        new(amount, amount.Currency ?? throw new ArgumentException("A fixed amount is in a currency.", nameof(amount)));

    internal override FundedBase Take() => FundedBase.Of(this, Amount.ToFraction());
}
