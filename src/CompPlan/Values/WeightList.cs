namespace CompPlan.Values;

/// <summary>
/// Weights with their unit, in the order stated. Holds what an author wrote; review demands ids once each, no negative
/// weight, and a sum of exactly 100 in percent, exactly 1 in fractions, above zero where relative.
/// </summary>
public sealed record WeightList
{
    private WeightList(WeightUnit unit, ValueList<Weight> items)
    {
        Unit = unit;
        Items = items;
    }

    /// <summary>What the numbers mean.</summary>
    public WeightUnit Unit { get; }

    /// <summary>The weights, as stated.</summary>
    public ValueList<Weight> Items { get; }

    /// <summary>The exact sum of the weights, in their unit.</summary>
    public Fraction Total => Items.Aggregate(Fraction.Zero, (sum, weight) => sum + weight.Value);

    /// <summary>The weights <paramref name="items"/>, stated in <paramref name="unit"/>.</summary>
    public static WeightList Of(WeightUnit unit, IEnumerable<Weight> items) => new(unit, ValueList<Weight>.Of(items));
}
