using CompPlan.Periods;
using CompPlan.Tests.Generators;
using CompPlan.Tests.Oracles;
using FsCheck.Xunit;
using NodaTime;
using Xunit;

namespace CompPlan.Tests.Laws;

/// <summary>Periods of one cadence tile time, have one name each, and are paid once: in calendars of months and of weeks alike.</summary>
[Properties(Arbitrary = [typeof(CalendarGenerators)], MaxTest = 200)]
public sealed class CalendarLaws
{
    [Property]
    public void Thirty_years_have_no_gap_and_no_overlap(PlanCalendar calendar, Cadence cadence, LocalDate start)
    {
        var end = start.PlusYears(30);
        var period = calendar.PeriodFor(cadence, start);
        Assert.True(period.Contains(start));
        var days = 0;
        while (period.First <= end)
        {
            var next = calendar.PeriodAfter(period);
            Assert.Equal(period.Last.PlusDays(1), next.First);
            Assert.Equal(period, calendar.PeriodBefore(next));
            Assert.Equal(period, calendar.PeriodFor(cadence, period.First));
            Assert.Equal(period, calendar.PeriodFor(cadence, period.Last));
            Assert.Equal(cadence, period.Cadence);
            if (calendar is MonthsCalendar)
                Assert.Equal(period.First.PlusMonths(cadence.Months), next.First);
            else
                Assert.Equal(period.Days, 7 * calendar.Weeks(period));
            days += period.Days;
            period = next;
        }
        Assert.Equal(Period.DaysBetween(calendar.PeriodFor(cadence, start).First, period.First), days);
    }

    /// <summary>Also the far ends of what plans may speak of: no year depends on the one before it.</summary>
    [Property(MaxTest = 25)]
    public void Periods_are_those_that_a_walk_from_day_to_day_finds(PlanCalendar calendar, Cadence cadence)
    {
        var all = new NaiveCalendar(calendar, 1889, 2210);
        var expected = all.Periods(cadence.Months).Where(period => period.Last.Year >= 1900 && period.First.Year <= 2199).ToList();
        Assert.Equal(expected, expected.Select(period => calendar.PeriodFor(cadence, period.First)).Select(period => (period.First, period.Last)));
        Assert.Equal(expected, expected.Select(period => calendar.PeriodFor(cadence, period.Last)).Select(period => (period.First, period.Last)));
        foreach (var month in all.Months.Where(month => month.Last.Year >= 1900 && month.First.Year <= 2199))
        {
            var name = calendar is MonthsCalendar { FirstMonth: 1 } ? $"{month.Year}-{month.Number:00}" : $"FY{month.Year}-P{month.Number:00}";
            Assert.True(calendar.TryParse(name, out var period), name);
            Assert.Equal((month.First, month.Last), (period.First, period.Last));
        }
    }

    [Property]
    public void A_name_reads_back_as_its_period(PlanCalendar calendar, Cadence cadence, LocalDate date)
    {
        var period = calendar.PeriodFor(cadence, date);
        AssertNamed(calendar, period);
        AssertNamed(calendar, calendar.YearToDate(period));
        AssertNamed(calendar, calendar.YearBefore(period));
        AssertNamed(calendar, calendar.PeriodBefore(calendar.YearToDate(period)));
    }

    [Property]
    public void The_first_and_the_last_day_of_which_plans_speak_have_named_periods(PlanCalendar calendar, Cadence cadence)
    {
        AssertNamed(calendar, calendar.PeriodFor(cadence, new LocalDate(1900, 1, 1)));
        AssertNamed(calendar, calendar.PeriodFor(cadence, new LocalDate(2199, 12, 31)));
    }

    [Property]
    public void Names_of_different_periods_differ(PlanCalendar calendar, LocalDate date)
    {
        Cadence[] cadences = [.. Cadence.Named, Cadence.OfMonths(2), Cadence.OfMonths(4), Cadence.OfMonths(5), Cadence.OfMonths(18)];
        var periods = cadences.SelectMany(cadence => calendar.PeriodsWithin(cadence, date, date.PlusYears(6))).ToList();
        Assert.Equal(periods.Count, periods.Select(period => period.Name).Distinct().Count());
    }

    [Property]
    public void Shorter_periods_fill_longer_ones(PlanCalendar calendar, LocalDate date)
    {
        var year = calendar.YearOf(date);
        foreach (var (months, count) in new[] { (1, 12), (2, 6), (3, 4), (4, 3), (6, 2), (12, 1) })
        {
            var cadence = Cadence.OfMonths(months);
            Assert.Equal(count, calendar.PeriodsWithin(cadence, year.First, year.Last).Count);
            Assert.Equal(count - 1, calendar.PeriodsWithin(cadence, year.First.PlusDays(1), year.Last).Count);
            Assert.Equal(count - 1, calendar.PeriodsWithin(cadence, year.First, year.Last.PlusDays(-1)).Count);
            Assert.True(calendar.Fills(cadence, year));
        }
        if (calendar is MonthsCalendar months12)
            Assert.Equal((1, months12.FirstMonth), (year.First.Day, year.First.Month));
        else
            Assert.Equal(((WeeksCalendar)calendar).Anchor.Weekday, year.Last.DayOfWeek);
    }

    [Property]
    public void A_year_to_date_begins_with_the_year_and_ends_with_its_period(PlanCalendar calendar, Cadence cadence, LocalDate date)
    {
        var period = calendar.PeriodFor(cadence, date);
        var toDate = calendar.YearToDate(period);
        Assert.Equal((calendar.YearOf(period.Last).First, period.Last), (toDate.First, toDate.Last));
        Assert.Equal(toDate.Cadence.Months, calendar.PeriodsWithin(Cadence.Monthly, toDate.First, toDate.Last).Count);
        Assert.Equal(toDate, calendar.YearToDate(toDate));
    }

    [Property]
    public void The_year_before_has_the_same_months(PlanCalendar calendar, LocalDate date)
    {
        foreach (var cadence in Cadence.Named)
        {
            var period = calendar.PeriodFor(cadence, date);
            var before = calendar.YearBefore(period);
            Assert.Equal(period, Enumerable.Range(0, 12 / cadence.Months).Aggregate(before, (one, _) => calendar.PeriodAfter(one)));
            Assert.Equal(calendar.YearToDate(before), calendar.YearBefore(calendar.YearToDate(period)));
        }
    }

    [Property]
    public void Every_period_is_paid_in_exactly_one_payout_period(
        PlanCalendar calendar, Cadence cadence, PayoutSchedule payout, LocalDate date)
    {
        var period = calendar.PeriodFor(cadence, date);
        var paidBy = 0;
        var candidate = calendar.PeriodFor(payout.Cadence, period.First.PlusYears(-1));
        for (; candidate.First <= period.Last.PlusYears(14); candidate = calendar.PeriodAfter(candidate))
            if (payout.PaidIn(calendar, candidate, cadence).Contains(period))
            {
                paidBy++;
                Assert.Equal(candidate, payout.PayoutPeriodOf(calendar, period));
            }
        Assert.Equal(1, paidBy);
    }

    [Property(MaxTest = 100)]
    public void A_payout_period_pays_what_the_list_of_periods_says(PlanCalendar calendar, Cadence cadence, PayoutSchedule payout, LocalDate date)
    {
        var candidate = calendar.PeriodFor(payout.Cadence, date);
        Assert.Equal(
            new NaiveCalendar(calendar, 1920, 2170).Due(cadence.Months, payout, candidate.First),
            payout.PaidIn(calendar, candidate, cadence).Select(period => (period.First, period.Last)));
    }

    private static void AssertNamed(PlanCalendar calendar, PerformancePeriod period)
    {
        Assert.True(calendar.TryParse(period.Name, out var read), period.Name);
        Assert.Equal(period, read);
    }
}
