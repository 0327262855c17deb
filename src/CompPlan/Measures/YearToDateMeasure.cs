using CompPlan.Values;

namespace CompPlan.Measures;

/// <summary>A measure taken from the first day of the plan's year to the last day of the period.</summary>
public sealed record YearToDateMeasure : DerivedMeasure
{
    private YearToDateMeasure(string id, string? name, Unit unit, string measure)
        : base(id, name, unit) => Measure = measure;

    /// <summary>The id of the measure that is taken over the longer span.</summary>
    public string Measure { get; }

    /// <inheritdoc/>
    public override IEnumerable<string> Parts => [Measure];

    internal override string Kind => "yearToDate";

    /// <summary><paramref name="measure"/> over the year to date, in its unit.</summary>
    public static YearToDateMeasure Of(string id, string? name, Unit unit, string measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return new YearToDateMeasure(id, name, unit, measure);
    }

    internal override MeasureResolution Resolve(MeasureBook book, MeasureSpan span) => Combine(
        [book.Resolve(Measure, span.Over(book.Calendar.YearToDate(span.Period)))],
        parts => Derive(book, span, parts));
}
