using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Funding;

/// <summary>An amount for each person who takes part and each performance period; to date of a year it is taken times the periods to date.</summary>
public sealed record PerHeadLimit : FundingLimit
{
    private PerHeadLimit(Money amount) => Amount = amount;

    /// <summary>The amount for one person and one performance period, in the plan's currency; zero or more.</summary>
    public Money Amount { get; }

    internal override string Kind => "perHead";

    /// <summary>The limit <paramref name="amount"/> a head.</summary>
    public static PerHeadLimit Of(Money amount) => new(amount);

    internal override void State(FundingNeeds needs, string path) => needs.People();

    internal override Fraction Take(FundingFigures figures) => Amount.ToFraction() * figures.Periods * figures.People.Headcount;
}
