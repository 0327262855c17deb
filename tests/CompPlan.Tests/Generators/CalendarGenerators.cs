using CompPlan.Periods;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CompPlan.Tests.Generators;

/// <summary>Calendars of months and of weeks, cadences, payout schedules and days of 1950 to 2150.</summary>
public static class CalendarGenerators
{
    private static readonly int[][] Patterns =
    [
        [4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5],
        [4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 4],
        [5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4],
        [4, 5, 4, 4, 4, 5, 4, 4, 5, 4, 4, 5],
    ];

    /// <summary>Any calendar, always with a year from which long periods are counted.</summary>
    public static Arbitrary<PlanCalendar> Calendars() => Arb.From(
        Gen.OneOf(
            MonthsCalendars().Generator.Select(calendar => (PlanCalendar)calendar),
            WeeksCalendars().Generator.Select(calendar => (PlanCalendar)calendar)),
        calendar => calendar is WeeksCalendar weeks
            ? [MonthsCalendar.Of(1, YearLabel.Start).WithCountedFrom(2020), .. WeeksCalendars().Shrinker(weeks)]
            : MonthsCalendars().Shrinker((MonthsCalendar)calendar));

    public static Arbitrary<MonthsCalendar> MonthsCalendars() => Arb.From(
        from first in Gen.Choose(1, 12)
        from label in Labels
        from year in Gen.Choose(1980, 2060)
        select MonthsCalendar.Of(first, label).WithCountedFrom(year),
        calendar => calendar.FirstMonth == 1 ? [] : [Starting(calendar, 1), Starting(calendar, calendar.FirstMonth - 1)]);

    public static Arbitrary<WeeksCalendar> WeeksCalendars() => Arb.From(
        from pattern in Gen.Frequency((3, Gen.Elements(Patterns)), (1, FreePattern))
        from week53 in Gen.Choose(1, 12)
        from anchor in Anchors().Generator
        from label in Labels
        from year in Gen.Choose(1980, 2060)
        select WeeksCalendar.Of(pattern, week53, anchor, label).WithCountedFrom(year),
        calendar => calendar.Week53 == 12
            ? []
            : [WeeksCalendar.Of(Patterns[0], 12, calendar.Anchor, calendar.Label).WithCountedFrom(calendar.CountedFrom)]);

    public static Arbitrary<YearAnchor> Anchors() => Arb.From(
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(1, 31)
        from weekday in Gen.Choose(1, 7)
        from closest in Gen.Elements(true, false)
        select closest
            ? (YearAnchor)ClosestWeekday.Of(month, Math.Min(day, CalendarSystem.Iso.GetDaysInMonth(2023, month)), (IsoDayOfWeek)weekday)
            : LastWeekday.Of(month, (IsoDayOfWeek)weekday));

    /// <summary>The cadences that plans mostly have, and any others.</summary>
    public static Arbitrary<Cadence> Cadences() => Arb.From(
        Gen.Frequency(
            (3, Gen.Elements(Cadence.Monthly, Cadence.Quarterly, Cadence.HalfYearly, Cadence.Annual)),
            (1, Gen.Elements(2, 4, 5, 8, 18, 24).Select(Cadence.OfMonths))),
        cadence => cadence == Cadence.Monthly ? [] : [Cadence.Monthly, Cadence.OfMonths(cadence.Months - 1)]);

    public static Arbitrary<PayoutSchedule> Payouts() => Arb.From(
        from cadence in Cadences().Generator
        from lag in Gen.Choose(0, 5)
        select PayoutSchedule.Of(cadence, lag),
        payout => payout.Lag == 0 ? [] : [PayoutSchedule.Of(payout.Cadence, payout.Lag - 1)]);

    public static Arbitrary<LocalDate> Dates() => Arb.From(
        Gen.Choose(0, 73_000).Select(days => new LocalDate(1950, 1, 1).PlusDays(days)),
        date => date > new LocalDate(1950, 1, 1) ? [date.PlusDays(-1)] : []);

    /// <summary>The cadences of which a year has whole periods.</summary>
    public static Gen<Cadence> WithinYear => Gen.Elements(1, 2, 3, 4, 6, 12).Select(Cadence.OfMonths);

    private static Gen<YearLabel> Labels => Gen.Elements(YearLabel.Start, YearLabel.End);

    /// <summary>Twelve periods of at least a week: one week each, and forty more anywhere.</summary>
    private static Gen<int[]> FreePattern => Gen.Choose(0, 11).ListOf(40).Select(extra =>
        Enumerable.Range(0, 12).Select(month => 1 + extra.Count(place => place == month)).ToArray());

    private static MonthsCalendar Starting(MonthsCalendar calendar, int month) => MonthsCalendar.Of(month, calendar.Label).WithCountedFrom(calendar.CountedFrom);
}
