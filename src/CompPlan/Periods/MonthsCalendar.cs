using System.Globalization;
using NodaTime;

namespace CompPlan.Periods;

/// <summary>
/// Years of twelve calendar months that start on the first of any month. Months are named <c>2026-03</c>. With January first,
/// the other periods are <c>2026-Q1</c>, <c>2026-H1</c>, <c>2026</c>; otherwise <c>FY2026-Q1</c> and so on, and a month may also
/// be written <c>FY2026-P07</c>.
/// </summary>
public sealed record MonthsCalendar : PlanCalendar
{
    private MonthsCalendar(int firstMonth, YearLabel label, int? countedFrom)
        : base(countedFrom)
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
    public static MonthsCalendar Of(int firstMonth, YearLabel label) => new(firstMonth, label, null);

    /// <summary>The calendar with <see cref="PlanCalendar.CountedFrom"/>; null takes it away.</summary>
    public MonthsCalendar WithCountedFrom(int? year) => new(FirstMonth, Label, year);

    internal override bool HasCalendarYears => FirstMonth == 1;

    internal override int MonthOf(LocalDate date) => 12 * date.Year + date.Month - 1 - Ahead;

    internal override LocalDate FirstOf(int month)
    {
        var year = Math.DivRem(month + Ahead, 12, out var inYear);
        return new LocalDate(year, inYear + 1, 1);
    }

    internal override string MonthName(int month)
    {
        var first = FirstOf(month);
        return string.Create(CultureInfo.InvariantCulture, $"{first.Year:0000}-{first.Month:00}");
    }

    private protected override int? MonthOf(PeriodName name) =>
        name.Form == PeriodForm.CalendarMonth ? 12 * name.Year + name.Month - Ahead : base.MonthOf(name);

    /// <summary>How many months the number of a calendar month is ahead of that of the plan's month.</summary>
    private int Ahead
    {
        get
        {
            if (FirstMonth is < 1 or > 12)
                throw new InvalidOperationException("The first month of a year is 1 to 12; review the calendar before it is used.");
            return FirstMonth - 1 - (Label == YearLabel.End && FirstMonth != 1 ? 12 : 0);
        }
    }
}
