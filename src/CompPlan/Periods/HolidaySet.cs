using CompPlan.Values;
using NodaTime;

namespace CompPlan.Periods;

/// <summary>
/// Days on which nobody is open, year by year: a closed family. A set of dates, so two holidays that fall on one date close one
/// day. Part of the plan, so that a later change of a calendar recalculates nothing that was agreed before.
/// </summary>
public abstract record HolidaySet
{
    /// <summary>The kind in documents.</summary>
    internal abstract string Kind { get; }

    /// <summary>The days of a year, each once, in their order.</summary>
    /// <param name="year">A year from 1900 to 2199; other years have none.</param>
    public abstract ValueList<LocalDate> DatesIn(int year);

    /// <summary>Whether the day is one of them.</summary>
    public bool Contains(LocalDate date)
    {
        date = Days.Iso(date);
        return DatesIn(date.Year).Contains(date);
    }

    /// <summary>The dates in order, each once; none outside the years that plans speak of.</summary>
    private protected static ValueList<LocalDate> Sorted(int year, params IEnumerable<LocalDate> dates) =>
        year is < Days.FirstYear or > Days.LastYear ? ValueList<LocalDate>.Empty : ValueList<LocalDate>.Of(dates.Distinct().Order());
}
