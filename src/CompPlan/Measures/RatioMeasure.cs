using CompPlan.Values;

namespace CompPlan.Measures;

/// <summary>
/// One measure divided by another: labour cost ÷ sales, revenue ÷ headcount. Both are taken over the whole period first; ratios of
/// inner periods are never combined.
/// </summary>
public sealed record RatioMeasure : DerivedMeasure
{
    private RatioMeasure(string id, string? name, Unit unit, string numerator, string denominator)
        : base(id, name, unit)
    {
        Numerator = numerator;
        Denominator = denominator;
    }

    /// <summary>The id of the measure above the line.</summary>
    public string Numerator { get; }

    /// <summary>The id of the measure below the line. A period in which it is zero has no value.</summary>
    public string Denominator { get; }

    /// <inheritdoc/>
    public override IEnumerable<string> Parts => [Numerator, Denominator];

    internal override string Kind => "ratio";

    /// <summary>
    /// <paramref name="numerator"/> ÷ <paramref name="denominator"/>: a ratio where both have one unit, otherwise in the unit of the
    /// numerator for each of what the denominator counts.
    /// </summary>
    public static RatioMeasure Of(string id, string? name, Unit unit, string numerator, string denominator)
    {
        ArgumentNullException.ThrowIfNull(numerator);
        ArgumentNullException.ThrowIfNull(denominator);
        return new RatioMeasure(id, name, unit, numerator, denominator);
    }

    private protected override MeasureResolution Derive(MeasureBook book, MeasureSpan span, ValueList<MeasuredValue> parts) =>
        parts[1].Value.Sign == 0
            ? MeasureResolution.Of([Issue.Error(
                IssueCodes.DivisionByZero,
                book.PathOf(Id) + ".denominator",
                $"'{Denominator}' is zero in {parts[1].Period.Name}, and '{Id}' divides by it.",
                "Check the measurements; a ratio to nothing has no value.")])
            : Value(span, parts, parts[0].Value / parts[1].Value);
}
