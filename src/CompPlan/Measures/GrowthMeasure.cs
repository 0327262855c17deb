using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Measures;

/// <summary>
/// Growth of a measure as a ratio: (actual − base) ÷ base. A base that is zero or negative has no growth and is a finding.
/// </summary>
public sealed record GrowthMeasure : DerivedMeasure
{
    private GrowthMeasure(string id, string? name, Unit unit, string measure, GrowthBase over, LongYearRule? longYear)
        : base(id, name, unit)
    {
        Measure = measure;
        Over = over;
        LongYear = longYear;
    }

    /// <summary>The id of the measure that grows.</summary>
    public string Measure { get; }

    /// <summary>What the growth is measured against.</summary>
    public GrowthBase Over { get; }

    /// <summary>
    /// How a period with the 53rd week is compared; stated for growth over the year before in a calendar of weeks, and only there.
    /// </summary>
    public LongYearRule? LongYear { get; }

    /// <inheritdoc/>
    public override IEnumerable<string> Parts => [Measure];

    internal override string Kind => "growth";

    /// <summary>The growth of <paramref name="measure"/> over a base; its unit is a ratio.</summary>
    public static GrowthMeasure Of(string id, string? name, Unit unit, string measure, GrowthBase over, LongYearRule? longYear = null)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(over);
        return new GrowthMeasure(id, name, unit, measure, over, longYear);
    }

    internal override MeasureResolution Resolve(MeasureBook book, MeasureSpan span)
    {
        RequireWholeSpan(span);
        if (Over is PriorPeriod && span.Period.IsYearToDate)
            return MeasureResolution.Of([YearToDateFault(book, span.Period)]);
        var (now, before) = (span, Over.PeriodBefore(book.Calendar, span.Period) is { } earlier ? span.Over(earlier) : null);
        WeekScale? scale = null;
        if (before is not null && LongYear is LongYearRule.DropFirstWeek or LongYearRule.ScaleByWeeks
            && Weeks(book, now) is { } weeks && Weeks(book, before!) is { } weeksBefore && weeks != weeksBefore)
        {
            if (LongYear == LongYearRule.ScaleByWeeks)
                scale = WeekScale.Of(book.SpanOf(Measure, now.Period), book.SpanOf(Measure, before!.Period), weeks, weeksBefore);
            else
                (now, before) = weeks > weeksBefore ? (now.LessFirstWeek(), before) : (now, before!.LessFirstWeek());
        }
        MeasureSpan[] spans = before is null ? [now] : [now, before];
        return Combine(spans.Select(one => book.Resolve(Measure, one)), parts => Grow(book, span.Period, parts, scale));
    }

    private MeasureResolution Grow(MeasureBook book, PerformancePeriod period, ValueList<MeasuredValue> parts, WeekScale? scale)
    {
        var growth = GrowthReading.Of(parts[0], parts.Count > 1 ? parts[1] : null, (Over as Baseline)?.Value, scale);
        return growth.BaseValue.Sign > 0
            ? MeasureResolution.Of(MeasuredValue.Grown(this, period, growth, parts))
            : MeasureResolution.Of([BaseFault(book, growth)]);
    }

    private int? Weeks(MeasureBook book, MeasureSpan span) => book.Calendar.Weeks(book.SpanOf(Measure, span.Period));

    private Issue BaseFault(MeasureBook book, GrowthReading growth)
    {
        var when = growth.Before is { } before ? $" for {before.Period.Name}" : "";
        return growth.BaseValue.Sign == 0
            ? Issue.Error(
                IssueCodes.DivisionByZero, book.PathOf(Id) + ".over", $"The base of '{Id}'{when} is zero; growth over nothing has no value.", "Check the measurements, or measure the difference in place of the growth.")
            : Issue.Error(
                IssueCodes.NumberRange, book.PathOf(Id) + ".over", $"The base of '{Id}'{when} is {growth.BaseValue}; growth over a base below zero says nothing.", "Check the measurements, or measure the difference in place of the growth.");
    }

    private Issue YearToDateFault(MeasureBook book, PerformancePeriod period) => Issue.Error(
        IssueCodes.CadenceMismatch,
        book.PathOf(Id) + ".over",
        $"'{Id}' grows over the prior period and is asked for {period.Name}; a year to date has no period before it.",
        "Let it grow over the prior year.");
}
