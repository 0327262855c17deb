using CompPlan.Periods;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CompPlan.Tests.Generators;

/// <summary>Calendars of months, cadences, payout schedules and days of 1950 to 2150.</summary>
public static class CalendarGenerators
{
    public static Arbitrary<MonthsCalendar> Calendars() => Arb.From(
        from first in Gen.Choose(1, 12)
        from label in Gen.Elements(YearLabel.Start, YearLabel.End)
        select MonthsCalendar.Of(first, label),
        calendar => calendar.FirstMonth == 1 ? [] : [MonthsCalendar.Of(1, calendar.Label), MonthsCalendar.Of(calendar.FirstMonth - 1, calendar.Label)]);

    public static Arbitrary<Cadence> Cadences() => Arb.From(Gen.Elements(Cadence.Monthly, Cadence.Quarterly, Cadence.Annual));

    public static Arbitrary<PayoutSchedule> Payouts() => Arb.From(
        from cadence in Cadences().Generator
        from lag in Gen.Choose(0, 5)
        select PayoutSchedule.Of(cadence, lag),
        payout => payout.Lag == 0 ? [] : [PayoutSchedule.Of(payout.Cadence, payout.Lag - 1)]);

    public static Arbitrary<LocalDate> Dates() => Arb.From(
        Gen.Choose(0, 73_000).Select(days => new LocalDate(1950, 1, 1).PlusDays(days)),
        date => date > new LocalDate(1950, 1, 1) ? [date.PlusDays(-1)] : []);
}
