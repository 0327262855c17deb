using CompPlan.Values;

namespace CompPlan.Measures;

/// <summary>
/// A measure that is computed from other measures of the plan. It states the unit of its values, and review checks that the
/// measures it names give that unit.
/// </summary>
public abstract record DerivedMeasure : Measure
{
    private protected DerivedMeasure(string id, string? name, Unit unit)
        : base(id, name)
    {
        ArgumentNullException.ThrowIfNull(unit);
        Unit = unit;
    }

    /// <inheritdoc/>
    public override Unit Unit { get; }

    /// <summary>The measures it is derived from over the same days, and from them the value.</summary>
    internal override MeasureResolution Resolve(MeasureBook book, MeasureSpan span) => Combine(
        Parts.Select(part => book.Resolve(part, span)),
        parts => Derive(book, span, parts));

    private protected virtual MeasureResolution Derive(MeasureBook book, MeasureSpan span, ValueList<MeasuredValue> parts) =>
        Value(span, parts, parts[0].Value);

    /// <summary>The receipt of a value.</summary>
    private protected MeasureResolution Value(MeasureSpan span, ValueList<MeasuredValue> parts, Fraction value) =>
        MeasureResolution.Of(MeasuredValue.Derived(this, span, value, parts));

    /// <summary>What is derived from values, or everything that keeps one of them away.</summary>
    private protected static MeasureResolution Combine(
        IEnumerable<MeasureResolution> parts, Func<ValueList<MeasuredValue>, MeasureResolution> derive)
    {
        var all = parts.ToArray();
        return all.Any(part => part.Value is null)
            ? MeasureResolution.Of(all.SelectMany(part => part.Issues))
            : derive(ValueList<MeasuredValue>.Of(all.Select(part => part.Value!)));
    }

    /// <summary>Growth, averages and years to date have spans of their own, of which no first week can be left out; review refuses it.</summary>
    private protected void RequireWholeSpan(MeasureSpan span)
    {
        if (span.WithoutFirstWeek)
            throw new ArgumentException($"'{Id}' cannot be taken without its first week; review the plan first.", nameof(span));
    }
}
