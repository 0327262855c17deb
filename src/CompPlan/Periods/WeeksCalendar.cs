using System.Globalization;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Periods;

/// <summary>
/// Years of 52 or 53 whole weeks, divided into twelve periods by a pattern of week counts such as 4-5-4. The periods take the
/// place of months: a quarter is three of them. Named <c>FY2026-P07</c>, <c>FY2026-Q3</c>, <c>FY2026-H2</c>, <c>FY2026</c>.
/// </summary>
public sealed record WeeksCalendar : PlanCalendar
{
    private const int DaysOfWeek = 7;

    private WeeksCalendar(ValueList<int> pattern, int week53, YearAnchor anchor, YearLabel label, int? countedFrom)
        : base(countedFrom)
    {
        Pattern = pattern;
        Week53 = week53;
        Anchor = anchor;
        Label = label;
    }

    /// <summary>The weeks of each of the twelve periods in a year of 52 weeks. Review wants twelve, each at least one, 52 in all.</summary>
    public ValueList<int> Pattern { get; }

    /// <summary>The period that is a week longer in a year of 53 weeks: 1 to 12.</summary>
    public int Week53 { get; }

    /// <summary>On which day the year ends.</summary>
    public YearAnchor Anchor { get; }

    /// <summary>
    /// Which calendar year gives the year its number: that of the anchor's date, or that of the day after the anchor's date a
    /// year before. The dates of the anchor decide, not the days on which a year happens to start and end, since two years
    /// could end in one calendar year.
    /// </summary>
    public YearLabel Label { get; }

    internal override string Kind => "weeks";

    /// <summary>A calendar of weeks; every term as the property of its name says.</summary>
    public static WeeksCalendar Of(IEnumerable<int> pattern, int week53, YearAnchor anchor, YearLabel label)
    {
        ArgumentNullException.ThrowIfNull(anchor);
        return new WeeksCalendar(ValueList<int>.Of(pattern), week53, anchor, label, null);
    }

    /// <summary>The calendar with <see cref="PlanCalendar.CountedFrom"/>; null takes it away.</summary>
    public WeeksCalendar WithCountedFrom(int? year) => new(Pattern, Week53, Anchor, Label, year);

    /// <inheritdoc/>
    public override int? Weeks(PerformancePeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return period.Days / DaysOfWeek;
    }

    internal override bool HasCalendarYears => false;

    internal override int MonthOf(LocalDate date)
    {
        Valid();
        var anchored = date.Year - 1;
        while (Anchor.LastDayIn(anchored) < date)
            anchored++;
        var first = FirstDayOf(anchored);
        var month = 11;
        while (date < first.PlusDays(DaysOfWeek * WeeksBefore(month, anchored)))
            month--;
        return 12 * (anchored + LabelOffset) + month;
    }

    internal override LocalDate FirstOf(int month)
    {
        Valid();
        var anchored = Math.DivRem(month, 12, out var index) - LabelOffset;
        return FirstDayOf(anchored).PlusDays(DaysOfWeek * WeeksBefore(index, anchored));
    }

    internal override string MonthName(int month)
    {
        var year = Math.DivRem(month, 12, out var index);
        return string.Create(CultureInfo.InvariantCulture, $"FY{year:0000}-P{index + 1:00}");
    }

    /// <summary>How far the number of a year is ahead of the calendar year of its anchor.</summary>
    private int LabelOffset => Label == YearLabel.Start && !Anchor.EndsCalendarYear ? -1 : 0;

    private LocalDate FirstDayOf(int anchored) => Anchor.LastDayIn(anchored - 1).PlusDays(1);

    /// <summary>The weeks of a year before one of its periods; the period counts from zero.</summary>
    private int WeeksBefore(int month, int anchored)
    {
        var weeks = 0;
        for (var i = 0; i < month; i++)
            weeks += Pattern[i];
        return weeks + (month >= Week53 && IsLong(anchored) ? 1 : 0);
    }

    private bool IsLong(int anchored) =>
        Period.DaysBetween(Anchor.LastDayIn(anchored - 1), Anchor.LastDayIn(anchored)) > 52 * DaysOfWeek;

    private void Valid()
    {
        if (Pattern.Count != 12 || !Anchor.IsPossible || Anchor.Weekday is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday)
            throw new InvalidOperationException("The calendar of weeks has faults; review it before it is used.");
    }
}
