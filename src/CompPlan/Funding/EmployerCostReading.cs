using CompPlan.Values;

namespace CompPlan.Funding;

/// <summary>The receipt of the way from employer cost to gross: cost ÷ (1 + rate), exact.</summary>
public sealed record EmployerCostReading
{
    private EmployerCostReading(Fraction cost, ChargeRate charge)
    {
        Cost = cost;
        Charge = charge;
    }

    /// <summary>What the employer spends, charges included, in whole units of the currency.</summary>
    public Fraction Cost { get; }

    /// <summary>The rate in force on the last day of the period.</summary>
    public ChargeRate Charge { get; }

    /// <summary>What is gross of it.</summary>
    public Fraction Gross => Cost / (Fraction.One + Charge.Rate);

    internal static EmployerCostReading Of(Fraction cost, ChargeRate charge) => new(cost, charge);
}
