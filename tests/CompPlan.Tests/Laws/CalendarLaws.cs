using CompPlan.Periods;
using CompPlan.Tests.Generators;
using FsCheck.Xunit;
using NodaTime;
using Xunit;

namespace CompPlan.Tests.Laws;

/// <summary>Periods of one cadence tile time, have one name each, and are paid once.</summary>
[Properties(Arbitrary = [typeof(CalendarGenerators)], MaxTest = 200)]
public sealed class CalendarLaws
{
    [Property]
    public void Thirty_years_have_no_gap_and_no_overlap(MonthsCalendar calendar, Cadence cadence, LocalDate start)
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
            Assert.Equal(period.First.PlusMonths(cadence.Months), next.First);
            days += period.Days;
            period = next;
        }
        Assert.Equal(Period.DaysBetween(calendar.PeriodFor(cadence, start).First, period.First), days);
    }

    [Property]
    public void A_name_reads_back_as_its_period(MonthsCalendar calendar, Cadence cadence, LocalDate date)
    {
        var period = calendar.PeriodFor(cadence, date);
        Assert.True(calendar.TryParse(period.Name, out var read));
        Assert.Equal(period, read);
    }

    [Property]
    public void Shorter_periods_fill_longer_ones(MonthsCalendar calendar, LocalDate date)
    {
        var year = calendar.PeriodFor(Cadence.Annual, date);
        Assert.Equal(1, year.First.Day);
        Assert.Equal(calendar.FirstMonth, year.First.Month);
        Assert.Equal(12, calendar.PeriodsWithin(Cadence.Monthly, year.First, year.Last).Count);
        Assert.Equal(4, calendar.PeriodsWithin(Cadence.Quarterly, year.First, year.Last).Count);
        Assert.Equal(11, calendar.PeriodsWithin(Cadence.Monthly, year.First.PlusDays(1), year.Last).Count);
        Assert.Equal(3, calendar.PeriodsWithin(Cadence.Quarterly, year.First, year.Last.PlusDays(-1)).Count);
    }

    [Property]
    public void Every_period_is_paid_in_exactly_one_payout_period(
        MonthsCalendar calendar, Cadence cadence, PayoutSchedule payout, LocalDate date)
    {
        var period = calendar.PeriodFor(cadence, date);
        var paidBy = 0;
        var candidate = calendar.PeriodFor(payout.Cadence, period.First.PlusYears(-1));
        for (; candidate.First <= period.Last.PlusYears(7); candidate = calendar.PeriodAfter(candidate))
            if (payout.PaidIn(calendar, candidate, cadence).Contains(period))
            {
                paidBy++;
                Assert.Equal(candidate, payout.PayoutPeriodOf(calendar, period));
            }
        Assert.Equal(1, paidBy);
    }
}
