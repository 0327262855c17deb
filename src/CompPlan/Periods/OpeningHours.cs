using CompPlan.Values;

namespace CompPlan.Periods;

/// <summary>
/// When a desk is open: hours by day of the week, in one time zone, except on holidays. A day of the week that is not stated is
/// closed. <see cref="BusinessTime"/> reckons with it.
/// </summary>
public sealed record OpeningHours
{
    private OpeningHours(string id, string? name, string? timeZone, ValueList<OpeningDay> days, ValueList<HolidaySet> holidays)
    {
        Id = id;
        Name = name;
        TimeZone = timeZone;
        Days = days;
        Holidays = holidays;
    }

    /// <summary>The id, once in a plan; commitments name it.</summary>
    public string Id { get; }

    /// <summary>The displayed name; changes nothing.</summary>
    public string? Name { get; }

    /// <summary>The IANA zone of the desk; absent where it is the zone of the plan.</summary>
    public string? TimeZone { get; }

    /// <summary>The open days of the week, each at most once.</summary>
    public ValueList<OpeningDay> Days { get; }

    /// <summary>Whole days on which the desk is closed; a day in several sets is closed once.</summary>
    public ValueList<HolidaySet> Holidays { get; }

    /// <summary>Opening hours in the zone of the plan, or in <paramref name="timeZone"/> where it is stated.</summary>
    public static OpeningHours Of(
        string id, IEnumerable<OpeningDay> days, IEnumerable<HolidaySet> holidays, string? timeZone = null, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        return new OpeningHours(id, name, timeZone, ValueList<OpeningDay>.Of(days), ValueList<HolidaySet>.Of(holidays));
    }
}
