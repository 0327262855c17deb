using CompPlan.Values;
using NodaTime;

namespace CompPlan.Periods;

/// <summary>Days off that the plan lists itself: holidays of other countries, bridge days, company closures.</summary>
public sealed record DatedHolidays : HolidaySet
{
    private DatedHolidays(string? name, ValueList<LocalDate> dates)
    {
        Name = name;
        Dates = dates;
    }

    /// <summary>What people call the list; changes nothing.</summary>
    public string? Name { get; }

    /// <summary>The days as stated, each once; review refuses one that is stated twice.</summary>
    public ValueList<LocalDate> Dates { get; }

    internal override string Kind => "dates";

    /// <summary>These very days.</summary>
    public static DatedHolidays Of(IEnumerable<LocalDate> dates, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(dates);
        return new DatedHolidays(name, ValueList<LocalDate>.Of(dates.Select(Days.Iso)));
    }

    /// <inheritdoc/>
    public override ValueList<LocalDate> DatesIn(int year) => Sorted(year, Dates.Where(date => date.Year == year));
}
