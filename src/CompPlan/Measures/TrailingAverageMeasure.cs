using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Measures;

/// <summary>The exact arithmetic mean of a measure over the last periods of a stated length, of which the last ends with the period.</summary>
public sealed record TrailingAverageMeasure : DerivedMeasure
{
    private TrailingAverageMeasure(string id, string? name, Unit unit, string measure, int periods, Cadence per)
        : base(id, name, unit)
    {
        Measure = measure;
        Periods = periods;
        Per = per;
    }

    /// <summary>The id of the measure that is averaged.</summary>
    public string Measure { get; }

    /// <summary>Over how many periods; each counts once, whatever its days.</summary>
    public int Periods { get; }

    /// <summary>How long each of them is.</summary>
    public Cadence Per { get; }

    /// <inheritdoc/>
    public override IEnumerable<string> Parts => [Measure];

    internal override string Kind => "trailingAverage";

    /// <summary>The mean of <paramref name="measure"/> over the last <paramref name="periods"/> periods of <paramref name="per"/>.</summary>
    public static TrailingAverageMeasure Of(string id, string? name, Unit unit, string measure, int periods, Cadence per)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(per);
        return new TrailingAverageMeasure(id, name, unit, measure, periods, per);
    }

    internal override MeasureResolution Resolve(MeasureBook book, MeasureSpan span)
    {
        RequireWholeSpan(span);
        var last = book.Calendar.PeriodFor(Per, span.Period.Last);
        if (last.Last != span.Period.Last)
            return MeasureResolution.Of([Unaligned(book, span.Period)]);
        var periods = Enumerable.Range(0, Periods).Select(place => book.Calendar.Shift(last, place + 1 - Periods));
        return Combine(periods.Select(period => book.Resolve(Measure, MeasureSpan.Of(period))), parts => Derive(book, span, parts));
    }

    private protected override MeasureResolution Derive(MeasureBook book, MeasureSpan span, ValueList<MeasuredValue> parts) =>
        Value(span, parts, Combination.Mean.Combine(parts.Select(part => part.Value)));

    private Issue Unaligned(MeasureBook book, PerformancePeriod period) => Issue.Error(
        IssueCodes.CadenceMismatch,
        book.PathOf(Id) + ".per",
        $"No {Per.Name} period ends with {period.Name}, over which '{Id}' is asked for.",
        "Average over periods that are at least as short as those it is asked for.");
}
