using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace CompPlan.Periods;

/// <summary>
/// Years of twelve calendar months that start on the first of any month. Quarters are counted from the start of the year.
/// Months are named <c>2026-03</c>. With January first, quarters and years are <c>2026-Q1</c> and <c>2026</c>; otherwise
/// <c>FY2026-Q1</c> and <c>FY2026</c>, and a month may also be written <c>FY2026-P07</c>.
/// </summary>
public sealed record MonthsCalendar : PlanCalendar
{
    private MonthsCalendar(int firstMonth, YearLabel label)
    {
        FirstMonth = firstMonth;
        Label = label;
    }

    /// <summary>The month in which the year starts: 1 for January to 12 for December. Review refuses any other.</summary>
    public int FirstMonth { get; }

    /// <summary>Which calendar year gives the year its number.</summary>
    public YearLabel Label { get; }

    internal override string Kind => "months";

    /// <summary>A calendar whose years start on the first day of <paramref name="firstMonth"/>.</summary>
    public static MonthsCalendar Of(int firstMonth, YearLabel label) => new(firstMonth, label);

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The first month is none of the twelve.</exception>
    public override PerformancePeriod PeriodFor(Cadence cadence, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(cadence);
        date = Days.Iso(date);
        return PeriodAt(cadence, MonthNumber(date));
    }

    /// <inheritdoc/>
    public override bool TryParse([NotNullWhen(true)] string? name, [NotNullWhen(true)] out PerformancePeriod? period)
    {
        period = null;
        if (!PeriodName.TryParse(name, out var parsed))
            return false;
        if (parsed.Fiscal == (FirstMonth == 1) && parsed.Form != PeriodForm.CalendarMonth)
            return false;
        var month = parsed.Form == PeriodForm.CalendarMonth
            ? parsed.Year * 12 + parsed.Number - 1
            : (parsed.Year - LabelOffset) * 12 + Valid(FirstMonth) - 1 + (parsed.Number - 1) * parsed.Cadence.Months;
        period = PeriodAt(parsed.Cadence, month);
        return true;
    }

    internal override PerformancePeriod Shift(PerformancePeriod period, int count)
    {
        ArgumentNullException.ThrowIfNull(period);
        return PeriodAt(period.Cadence, MonthNumber(period.First) + count * period.Cadence.Months);
    }

    /// <summary>How far the number of a year is ahead of the calendar year it starts in.</summary>
    private int LabelOffset => Label == YearLabel.End && FirstMonth != 1 ? 1 : 0;

    private PerformancePeriod PeriodAt(Cadence cadence, int month)
    {
        var fromAnchor = month - (Valid(FirstMonth) - 1);
        var year = Math.DivRem(fromAnchor, 12, out var inYear);
        var index = inYear / cadence.Months;
        var first = FirstOf(year * 12 + FirstMonth - 1 + index * cadence.Months);
        var last = first.PlusMonths(cadence.Months).PlusDays(-1);
        return PerformancePeriod.Of(NameOf(cadence, year + LabelOffset, index, first), cadence, first, last);
    }

    private string NameOf(Cadence cadence, int year, int index, LocalDate first)
    {
        if (cadence == Cadence.Monthly)
            return string.Create(CultureInfo.InvariantCulture, $"{first.Year:0000}-{first.Month:00}");
        var name = string.Create(CultureInfo.InvariantCulture, $"{(FirstMonth == 1 ? "" : "FY")}{year:0000}");
        return cadence == Cadence.Annual ? name : string.Create(CultureInfo.InvariantCulture, $"{name}-Q{index + 1}");
    }

    private static int MonthNumber(LocalDate date) => date.Year * 12 + date.Month - 1;

    private static LocalDate FirstOf(int monthNumber) => new(monthNumber / 12, monthNumber % 12 + 1, 1);

    private static int Valid(int firstMonth) => firstMonth is >= 1 and <= 12
        ? firstMonth
        : throw new InvalidOperationException("The first month of a year is 1 to 12; review the calendar before it is used.");
}
