using CompPlan.Facts;
using CompPlan.People;
using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Tests.Oracles;

/// <summary>What a day counts in the unit of a bonus, from the words of the page.</summary>
internal sealed class NaiveUnit(PresenceRule? rule, ValueList<OpeningHours>? all)
{
    private readonly OpeningHours? _hours = all?.FirstOrDefault(one => one.Id == (rule as PresenceInWorkingDays)?.OpeningHours || one.Id == (rule as PresenceInHours)?.OpeningHours);

    public Fraction Of(LocalDate day, Membership? row) => rule switch
    {
        PresenceInWorkingDays => IsOpen(day) ? 1 : 0,
        PresenceInHours => IsOpen(day) ? row!.Hours!.Value / _hours!.Days.Count(one => one.Intervals.Count > 0) : 0,
        PresenceInMonths { Parts: MonthParts.CalendarDays } => Fraction.Of(1, Length(day)),
        PresenceInMonths => Fraction.Of(day.Day switch
        {
            31 => 0,
            28 when Length(day) == 28 => 3,
            29 when Length(day) == 29 => 2,
            _ => 1,
        }, 30),
        _ => 1,
    };

    public Fraction Year(int year)
    {
        var sum = Fraction.Zero;
        for (var day = new LocalDate(year, 1, 1); day.Year == year; day = day.PlusDays(1))
            sum += Of(day, null);
        return sum;
    }

    private static int Length(LocalDate day) => CalendarSystem.Iso.GetDaysInMonth(day.Year, day.Month);

    private bool IsOpen(LocalDate day) =>
        _hours!.Days.Any(one => one.Weekday == day.DayOfWeek && one.Intervals.Count > 0) && !_hours.Holidays.Any(set => set.DatesIn(day.Year).Contains(day));
}
