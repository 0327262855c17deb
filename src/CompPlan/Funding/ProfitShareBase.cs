using CompPlan.Values;

namespace CompPlan.Funding;

/// <summary>
/// A share of a profit that the bonus itself changes, solved exactly. With profit P, tax t (0 before tax), rate r, factor s, and d = 1
/// where the bonus is deducted, else 0: B = s·r·(P·(1 − t) − d·B + t·B), so B = s·r·P·(1 − t) ÷ (1 + s·r·(d − t)).
/// </summary>
public sealed record ProfitShareBase : FundingBase
{
    private ProfitShareBase(string measure, Fraction rate, ProfitBasis basis, Fraction? tax, BonusDeduction bonus)
    {
        Measure = measure;
        Rate = rate;
        Basis = basis;
        Tax = tax;
        Bonus = bonus;
    }

    /// <summary>The id of the measure: the profit before tax and before the bonus, an amount in the plan's currency.</summary>
    public string Measure { get; }

    /// <summary>The share, as a ratio: 1 is 100 %; zero or more.</summary>
    public Fraction Rate { get; }

    /// <summary>Of which profit.</summary>
    public ProfitBasis Basis { get; }

    /// <summary>The tax on the profit, as a ratio from 0 to below 1; stated exactly where the basis is after tax.</summary>
    public Fraction? Tax { get; }

    /// <summary>Whether the bonus lowers the profit.</summary>
    public BonusDeduction Bonus { get; }

    internal override string Kind => "profitShare";

    /// <summary>The share <paramref name="rate"/> (1 = 100 %) of the profit <paramref name="measure"/>.</summary>
    public static ProfitShareBase Of(string measure, Fraction rate, ProfitBasis basis, BonusDeduction bonus, Fraction? tax = null)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return new ProfitShareBase(measure, rate, basis, tax, bonus);
    }

    internal override void State(FundingNeeds needs, string path) => needs.Measure(Measure, path + ".measure");

    internal override FundedBase Take(FundingFigures figures, PoolFactors factors, FactorReading factor)
    {
        var profit = figures.Measured(Measure).Value;
        return FundedBase.Of(this, factor, Solved(profit, Fraction.One), Solved(profit, factor.Value));
    }

    /// <summary>1 + s·r·(d − t): above zero wherever the equation has an answer that grows with the profit.</summary>
    internal Fraction Divisor(Fraction factor) =>
        Fraction.One + (factor * Rate * ((Bonus == BonusDeduction.Deducted ? Fraction.One : Fraction.Zero) - TaxRate));

    /// <summary>The tax, zero before tax.</summary>
    internal Fraction TaxRate => Tax ?? Fraction.Zero;

    private Fraction Solved(Fraction profit, Fraction factor) =>
        Divisor(factor) is { Sign: > 0 } divisor ? factor * Rate * profit * (Fraction.One - TaxRate) / divisor : Fraction.Zero;
}
