using CompPlan.Values;

namespace CompPlan.Measures;

/// <summary>One measure less another of the same unit: revenue less cost, allowed payroll less actual payroll.</summary>
public sealed record DifferenceMeasure : DerivedMeasure
{
    private DifferenceMeasure(string id, string? name, Unit unit, string minuend, string subtrahend)
        : base(id, name, unit)
    {
        Minuend = minuend;
        Subtrahend = subtrahend;
    }

    /// <summary>The id of the measure that something is taken from.</summary>
    public string Minuend { get; }

    /// <summary>The id of the measure that is taken away.</summary>
    public string Subtrahend { get; }

    /// <inheritdoc/>
    public override IEnumerable<string> Parts => [Minuend, Subtrahend];

    internal override string Kind => "difference";

    /// <summary><paramref name="minuend"/> − <paramref name="subtrahend"/>, in the unit of both.</summary>
    public static DifferenceMeasure Of(string id, string? name, Unit unit, string minuend, string subtrahend)
    {
        ArgumentNullException.ThrowIfNull(minuend);
        ArgumentNullException.ThrowIfNull(subtrahend);
        return new DifferenceMeasure(id, name, unit, minuend, subtrahend);
    }

    private protected override MeasureResolution Derive(MeasureBook book, MeasureSpan span, ValueList<MeasuredValue> parts) =>
        Value(span, parts, parts[0].Value - parts[1].Value);
}
