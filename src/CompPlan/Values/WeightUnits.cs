namespace CompPlan.Values;

/// <summary>What follows from the unit of a list of weights.</summary>
public static class WeightUnits
{
    /// <summary>The sum that a list in this unit must have exactly: 100 or 1; absent for relative weights.</summary>
    public static Fraction? RequiredSum(this WeightUnit unit) => unit switch
    {
        WeightUnit.Percent => Fraction.Hundred,
        WeightUnit.Fraction => Fraction.One,
        _ => null,
    };

    /// <summary>
    /// The part of the whole (1 = everything) that <paramref name="weight"/> stands for in a list whose weights sum to
    /// <paramref name="total"/>: weight ÷ 100 in percent, the weight itself in fractions, weight ÷ total where relative.
    /// </summary>
    /// <exception cref="DivideByZeroException">The weights are relative and sum to zero.</exception>
    public static Fraction ShareOf(this WeightUnit unit, Fraction weight, Fraction total) =>
        weight / (unit.RequiredSum() ?? total);
}
