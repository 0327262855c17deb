using CompPlan.Curves;
using CompPlan.Values;

namespace CompPlan.Funding;

/// <summary>The receipt of a funding base: the rule, what it came to alone and times its factor, and what it was made of. Exact.</summary>
public sealed record FundedBase
{
    private FundedBase(FundingBase rule, FactorReading factor, Fraction amount, Fraction scored)
    {
        Rule = rule;
        Factor = factor;
        Amount = amount;
        Scored = scored;
    }

    /// <summary>The rule.</summary>
    public FundingBase Rule { get; }

    /// <summary>What it is multiplied by.</summary>
    public FactorReading Factor { get; }

    /// <summary>The amount before the score, in whole units of the currency (euros, not cents).</summary>
    public Fraction Amount { get; }

    /// <summary>The amount times the score; for a share of a profit that the bonus changes, the solution with the score in it.</summary>
    public Fraction Scored { get; }

    /// <summary>The receipts of the bases inside, in the order stated; none for most kinds.</summary>
    public ValueList<FundedBase> Parts { get; private init; } = ValueList<FundedBase>.Empty;

    /// <summary>The reading of a schedule; absent for every other kind.</summary>
    public CurveReading? Reading { get; private init; }

    /// <summary>The reading of a running schedule before the period; absent in the first period of a year and without a running total.</summary>
    public CurveReading? Before { get; private init; }

    internal static FundedBase Of(FundingBase rule, FactorReading factor, Fraction amount, Fraction scored) => new(rule, factor, amount, scored);

    internal FundedBase WithParts(params IEnumerable<FundedBase> parts) => this with { Parts = ValueList<FundedBase>.Of(parts) };

    internal FundedBase WithReadings(CurveReading now, CurveReading? before) => this with { Reading = now, Before = before };
}
