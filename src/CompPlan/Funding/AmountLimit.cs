using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Funding;

/// <summary>A fixed amount for each performance period; to date of a year it is that amount times the periods to date.</summary>
public sealed record AmountLimit : FundingLimit
{
    private AmountLimit(Money amount) => Amount = amount;

    /// <summary>The amount for one performance period, inclusive, in the plan's currency; zero or more.</summary>
    public Money Amount { get; }

    internal override string Kind => "amount";

    /// <summary>The limit <paramref name="amount"/> a performance period.</summary>
    public static AmountLimit Of(Money amount) => new(amount);

    internal override Fraction Take(FundingFigures figures) => Amount.ToFraction() * figures.Periods;
}
