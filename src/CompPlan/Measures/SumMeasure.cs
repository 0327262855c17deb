using CompPlan.Values;

namespace CompPlan.Measures;

/// <summary>The sum of measures of one unit: the revenue of all regions.</summary>
public sealed record SumMeasure : DerivedMeasure
{
    private SumMeasure(string id, string? name, Unit unit, ValueList<string> terms)
        : base(id, name, unit) => Terms = terms;

    /// <summary>The ids of the measures that are added, each once.</summary>
    public ValueList<string> Terms { get; }

    /// <inheritdoc/>
    public override IEnumerable<string> Parts => Terms;

    internal override string Kind => "sum";

    /// <summary>The sum of <paramref name="terms"/>, in the unit of all of them.</summary>
    public static SumMeasure Of(string id, string? name, Unit unit, IEnumerable<string> terms) =>
        new(id, name, unit, ValueList<string>.Of(terms));

    private protected override MeasureResolution Derive(MeasureBook book, MeasureSpan span, ValueList<MeasuredValue> parts) =>
        Value(span, parts, parts.Aggregate(Fraction.Zero, (sum, part) => sum + part.Value));
}
