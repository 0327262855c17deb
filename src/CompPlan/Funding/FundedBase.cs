using CompPlan.Values;

namespace CompPlan.Funding;

/// <summary>The receipt of a funding base: the rule and the amount it came to, exact and not rounded.</summary>
public sealed record FundedBase
{
    private FundedBase(FundingBase rule, Fraction amount)
    {
        Rule = rule;
        Amount = amount;
    }

    /// <summary>The rule.</summary>
    public FundingBase Rule { get; }

    /// <summary>The amount in whole units of the currency (euros, not cents), exact.</summary>
    public Fraction Amount { get; }

    internal static FundedBase Of(FundingBase rule, Fraction amount) => new(rule, amount);
}
