using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Funding;

/// <summary>An amount for each unit of a measured value: 50.00 a new customer, 1,000.00 for each 50,000 of margin.</summary>
public sealed record PerUnitBase : FundingBase
{
    private PerUnitBase(string measure, Fraction unitSize, Money amount, PartialUnits partial)
    {
        Measure = measure;
        UnitSize = unitSize;
        Amount = amount;
        Partial = partial;
    }

    /// <summary>The id of the measure.</summary>
    public string Measure { get; }

    /// <summary>How much of the measure is one unit, in the unit of the measure; above zero.</summary>
    public Fraction UnitSize { get; }

    /// <summary>The amount for one unit, in the plan's currency; zero or more.</summary>
    public Money Amount { get; }

    /// <summary>What a unit that is not full counts for.</summary>
    public PartialUnits Partial { get; }

    internal override string Kind => "perUnit";

    /// <summary>The amount <paramref name="amount"/> for each <paramref name="unitSize"/> of <paramref name="measure"/>.</summary>
    public static PerUnitBase Of(string measure, Fraction unitSize, Money amount, PartialUnits partial)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return new PerUnitBase(measure, unitSize, amount, partial);
    }

    internal override void State(FundingNeeds needs, string path) => needs.Measure(Measure, path + ".measure");

    internal override FundedBase Take(FundingFigures figures, PoolFactors factors, FactorReading factor)
    {
        var units = figures.Measured(Measure).Value / UnitSize;
        var counted = Partial == PartialUnits.ProRata ? units : WholeUnits.Apply(units);
        return Taken(counted * Amount.ToFraction(), factor);
    }

    /// <summary>Full units only: toward zero, so that a negative measure counts its full units too.</summary>
    internal static RoundingRule WholeUnits { get; } = RoundingRule.Of(Fraction.One, MidpointRule.Down);
}
