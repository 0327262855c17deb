using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.People;

/// <summary>The working days of opening hours: the days of the week that have hours, without holidays.</summary>
internal sealed class WorkingDays
{
    private readonly OpeningHours _hours;
    private readonly bool[] _open = new bool[8];
    private readonly Dictionary<int, HashSet<LocalDate>> _holidays = [];

    private WorkingDays(OpeningHours hours)
    {
        _hours = hours;
        foreach (var day in hours.Days)
            _open[(int)day.Weekday] |= day.Intervals.Count > 0;
    }

    /// <summary>The id of the opening hours.</summary>
    public string Id => _hours.Id;

    /// <summary>The open days of a week without holidays.</summary>
    public int OfWeek => _open.Count(open => open);

    /// <summary>The working days of reviewed opening hours by their id; null where nothing asks for them.</summary>
    public static WorkingDays? Of(string? id, ValueList<OpeningHours> all) =>
        id is null ? null : new WorkingDays(all.First(hours => string.Equals(hours.Id, id, StringComparison.Ordinal)));

    /// <summary>Whether the desk opens on a day at all.</summary>
    public bool IsOpen(int day)
    {
        var date = Days.ToDate(day);
        return _open[(int)date.DayOfWeek] && !HolidaysOf(date.Year).Contains(date);
    }

    /// <summary>The working days of a calendar year.</summary>
    public int InYear(int year)
    {
        var count = 0;
        for (var day = Days.Of(new LocalDate(year, 1, 1)); day <= Days.Of(new LocalDate(year, 12, 31)); day++)
            count += IsOpen(day) ? 1 : 0;
        return count;
    }

    private HashSet<LocalDate> HolidaysOf(int year)
    {
        if (!_holidays.TryGetValue(year, out var dates))
            _holidays.Add(year, dates = [.. _hours.Holidays.SelectMany(set => set.DatesIn(year))]);
        return dates;
    }
}
