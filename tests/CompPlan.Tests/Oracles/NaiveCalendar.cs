using CompPlan.Periods;
using NodaTime;

namespace CompPlan.Tests.Oracles;

/// <summary>
/// A calendar once more, as a plain list of the months of its years: the last days of years of weeks are looked for day by day, and
/// each month begins where the one before it ends. Of the library it takes the terms only.
/// </summary>
internal sealed class NaiveCalendar
{
    private readonly PlanCalendar _calendar;

    public NaiveCalendar(PlanCalendar calendar, int from, int to)
    {
        _calendar = calendar;
        Months = [.. Enumerable.Range(from, to - from + 1).SelectMany(year => calendar is WeeksCalendar weeks ? OfWeeks(weeks, year) : OfMonths((MonthsCalendar)calendar, year))];
    }

    /// <summary>All months, or periods of weeks, in their order.</summary>
    public List<Month> Months { get; }

    /// <summary>All whole periods of so many months: counted from the start of each year, or from the year that the calendar names.</summary>
    public List<(LocalDate First, LocalDate Last)> Periods(int months)
    {
        var origin = Months.FindIndex(month => month.Number == 1 && (12 % months == 0 || month.Year == _calendar.CountedFrom));
        var start = origin % months;
        var periods = new List<(LocalDate, LocalDate)>();
        for (; start + months <= Months.Count; start += months)
            periods.Add((Months[start].First, Months[start + months - 1].Last));
        return periods;
    }

    /// <summary>The periods that a payout period pays: those that end in the payout period so many payout periods earlier.</summary>
    public IEnumerable<(LocalDate First, LocalDate Last)> Due(int months, PayoutSchedule payout, LocalDate payoutFirst)
    {
        var payouts = Periods(payout.Cadence.Months);
        var (first, last) = payouts[payouts.FindIndex(period => period.First == payoutFirst) - payout.Lag];
        return Periods(months).Where(period => first <= period.Last && period.Last <= last);
    }

    private static IEnumerable<Month> OfMonths(MonthsCalendar calendar, int startYear)
    {
        var number = 0;
        var label = calendar.Label == YearLabel.End ? new LocalDate(startYear, calendar.FirstMonth, 1).PlusMonths(11).Year : startYear;
        for (var first = new LocalDate(startYear, calendar.FirstMonth, 1); number < 12; first = first.PlusMonths(1))
            yield return new Month(label, ++number, first, first.PlusMonths(1).PlusDays(-1));
    }

    private static IEnumerable<Month> OfWeeks(WeeksCalendar calendar, int anchored)
    {
        var first = LastDay(calendar.Anchor, anchored - 1).PlusDays(1);
        var last = LastDay(calendar.Anchor, anchored);
        var isLong = first.PlusDays(52 * 7) <= last;
        var label = calendar.Label == YearLabel.End ? anchored : Stated(calendar.Anchor, anchored - 1).PlusDays(1).Year;
        for (var number = 1; number <= 12; number++)
        {
            var weeks = calendar.Pattern[number - 1] + (isLong && number == calendar.Week53 ? 1 : 0);
            yield return new Month(label, number, first, first.PlusDays(7 * weeks - 1));
            first = first.PlusDays(7 * weeks);
        }
        if (first != last.PlusDays(1))
            throw new InvalidOperationException($"The year {label} does not end where its weeks end.");
    }

    private static LocalDate Stated(YearAnchor anchor, int year) => anchor is ClosestWeekday closest
        ? new LocalDate(year, closest.Month, closest.Day)
        : new LocalDate(year, anchor.Month, 1).PlusMonths(1).PlusDays(-1);

    private static LocalDate LastDay(YearAnchor anchor, int year)
    {
        var stated = Stated(anchor, year);
        var (earliest, latest) = anchor is ClosestWeekday ? (-3, 3) : (-6, 0);
        return Enumerable.Range(earliest, latest - earliest + 1).Select(stated.PlusDays).Single(day => day.DayOfWeek == anchor.Weekday);
    }

    /// <summary>A month: the number of its year, its own from 1 to 12, and its days.</summary>
    internal readonly record struct Month(int Year, int Number, LocalDate First, LocalDate Last);
}
