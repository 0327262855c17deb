using NodaTime;

namespace CompPlan.Periods;

/// <summary>
/// The day of the week on which a year of 52 or 53 weeks ends: a closed family. The last day of each year is found from the
/// anchor's date in its own calendar year, never from the year before. The year begins on the day after the last one ended.
/// </summary>
public abstract record YearAnchor
{
    private protected YearAnchor(int month, IsoDayOfWeek weekday)
    {
        Month = month;
        Weekday = weekday;
    }

    /// <summary>The kind in documents.</summary>
    internal abstract string Kind { get; }

    /// <summary>The month of the anchor: 1 for January to 12 for December. Review refuses any other.</summary>
    public int Month { get; }

    /// <summary>The day of the week on which every year ends.</summary>
    public IsoDayOfWeek Weekday { get; }

    /// <summary>Whether there is such a day in every year.</summary>
    internal abstract bool IsPossible { get; }

    /// <summary>Whether the anchor is the end of the calendar year, so that its start and its end have one number.</summary>
    internal abstract bool EndsCalendarYear { get; }

    /// <summary>The last day of the year whose anchor lies in this calendar year. It may be up to three days into the next.</summary>
    internal abstract LocalDate LastDayIn(int year);
}
