using CompPlan.Values;

namespace CompPlan.Measures;

/// <summary>
/// The product of measures and of a constant: 44 % of sales, half of a surplus times a ratio. Each factor is taken over the whole
/// period first.
/// </summary>
public sealed record ProductMeasure : DerivedMeasure
{
    private ProductMeasure(string id, string? name, Unit unit, ValueList<string> factors, Fraction? times)
        : base(id, name, unit)
    {
        Factors = factors;
        Times = times;
    }

    /// <summary>The ids of the measures that are multiplied; at most one of them is not a ratio.</summary>
    public ValueList<string> Factors { get; }

    /// <summary>The constant, a plain number; absent where there is none.</summary>
    public Fraction? Times { get; }

    /// <inheritdoc/>
    public override IEnumerable<string> Parts => Factors;

    internal override string Kind => "product";

    /// <summary>The product of <paramref name="factors"/> and, where stated, of the constant <paramref name="times"/>.</summary>
    public static ProductMeasure Of(string id, string? name, Unit unit, IEnumerable<string> factors, Fraction? times = null) =>
        new(id, name, unit, ValueList<string>.Of(factors), times);

    private protected override MeasureResolution Derive(MeasureBook book, MeasureSpan span, ValueList<MeasuredValue> parts) =>
        Value(span, parts, parts.Aggregate(Times ?? Fraction.One, (product, part) => product * part.Value));
}
