using NodaTime;

namespace CompPlan.Periods;

/// <summary>
/// A named span of days for which a bonus is earned, a measure is reported or a payout is made. Both ends are inclusive.
/// Calendars give them: see <see cref="PlanCalendar.PeriodFor"/> and <see cref="PlanCalendar.TryParse"/>.
/// </summary>
public sealed record PerformancePeriod
{
    private PerformancePeriod(string name, Cadence cadence, LocalDate first, LocalDate last)
    {
        Name = name;
        Cadence = cadence;
        First = first;
        Last = last;
    }

    /// <summary>What the name of a year to date ends with.</summary>
    internal const string YearToDateSuffix = "-YTD";

    /// <summary>
    /// The name in its calendar: <c>2026-03</c>, <c>2026-Q1</c>, <c>2026-H1</c>, <c>2026</c>, <c>FY2026-P07</c>, <c>2026-4M2</c>,
    /// <c>2026-01+18M</c>, <c>2026-Q3-YTD</c>.
    /// </summary>
    public string Name { get; }

    /// <summary>How long it is. Of a year to date the months so far.</summary>
    public Cadence Cadence { get; }

    /// <summary>The first day, inclusive.</summary>
    public LocalDate First { get; }

    /// <summary>The last day, inclusive.</summary>
    public LocalDate Last { get; }

    /// <summary>The number of days, both ends counted.</summary>
    public int Days => CompPlan.Periods.Days.Of(Last) - CompPlan.Periods.Days.Of(First) + 1;

    /// <summary>Whether it is a year to date: see <see cref="PlanCalendar.YearToDate"/>.</summary>
    internal bool IsYearToDate => Name.EndsWith(YearToDateSuffix, StringComparison.Ordinal);

    /// <summary>Whether the day lies in the period; both ends do.</summary>
    public bool Contains(LocalDate date) => First <= date && date <= Last;

    /// <summary>
    /// Whether the text has the form of a period's name in one or another calendar. Whether a calendar has such a period tells
    /// <see cref="PlanCalendar.TryParse"/>.
    /// </summary>
    public static bool IsName(string? text) => PeriodName.TryParse(text, out _);

    /// <summary>A period with these ends, both inclusive.</summary>
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    internal static PerformancePeriod Of(string name, Cadence cadence, LocalDate first, LocalDate last)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(cadence);
        if (last < first)
            throw new ArgumentException("A period ends on or after its first day.", nameof(last));
        return new PerformancePeriod(name, cadence, first, last);
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
