using CompPlan.Values;

namespace CompPlan.Funding;

/// <summary>A share of the salaries that all people who take part earned in the period, before absences.</summary>
public sealed record PayrollBase : FundingBase
{
    private PayrollBase(Fraction rate) => Rate = rate;

    /// <summary>The share, as a ratio: 1 is 100 %; zero or more.</summary>
    public Fraction Rate { get; }

    internal override string Kind => "payroll";

    /// <summary>The share <paramref name="rate"/> (1 = 100 %) of the salaries earned.</summary>
    public static PayrollBase Of(Fraction rate) => new(rate);

    internal override void State(FundingNeeds needs, string path) => needs.People();

    internal override FundedBase Take(FundingFigures figures, PoolFactors factors, FactorReading factor) =>
        Taken(Rate * figures.People.SalaryEarned, factor);
}
