using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Funding;

/// <summary>The receipt of a cap or a floor: what it came to, in whole minor units and not below zero, and what it did.</summary>
public sealed record LimitReading
{
    private LimitReading(FundingLimit limit, Fraction exact, Fraction amount, Fraction before, Fraction after)
    {
        Limit = limit;
        Exact = exact;
        Amount = amount;
        Before = before;
        After = after;
    }

    /// <summary>The limit as stated.</summary>
    public FundingLimit Limit { get; }

    /// <summary>What it came to in whole units of the currency, exact.</summary>
    public Fraction Exact { get; }

    /// <summary>The same in whole minor units, written in whole units of the currency: a cap down, a floor up, neither below zero.</summary>
    public Fraction Amount { get; }

    /// <summary>The pool before it.</summary>
    public Fraction Before { get; }

    /// <summary>The pool after it.</summary>
    public Fraction After { get; }

    /// <summary>Whether it changed the pool.</summary>
    public bool Applied => After != Before;

    internal static LimitReading Cap(FundingLimit limit, FundingFigures figures, Fraction before)
    {
        var exact = limit.Take(figures);
        var amount = Whole(figures.Currency, exact, MidpointRule.Down);
        return new LimitReading(limit, exact, amount, before, Fraction.Min(before, amount));
    }

    internal static LimitReading Floor(FundingLimit limit, FundingFigures figures, Fraction before)
    {
        var exact = limit.Take(figures);
        var amount = Whole(figures.Currency, exact, MidpointRule.Up);
        return new LimitReading(limit, exact, amount, before, Fraction.Max(before, amount));
    }

    /// <summary>In whole minor units, inward: what is below zero is zero.</summary>
    internal static Fraction Whole(Currency currency, Fraction exact, MidpointRule midpoint) =>
        RoundingRule.ToMinorUnit(currency, midpoint).Apply(Fraction.Max(Fraction.Zero, exact));
}
