namespace CompPlan.Values;

/// <summary>Weights with their stated unit: percent sum to exactly 100, fractions to exactly 1, relative weights to anything above zero.</summary>
public sealed record WeightList
{
    private WeightList(WeightUnit unit, ValueList<Weight> items)
    {
        Unit = unit;
        Items = items;
    }

    /// <summary>The unit of every weight of the list.</summary>
    public WeightUnit Unit { get; }

    /// <summary>The weights, in the order the plan states them.</summary>
    public ValueList<Weight> Items { get; }

    /// <summary>A list of weights in <paramref name="unit"/>.</summary>
    public static WeightList Of(WeightUnit unit, IEnumerable<Weight> items) => new(unit, ValueList<Weight>.Of(items));
}
