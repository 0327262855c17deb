using System.Diagnostics.CodeAnalysis;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Periods;

/// <summary>
/// How the plan divides time: years of twelve months each, and the periods made of them. Every period is computed from the
/// start of its year, never from its neighbour, and the periods of one cadence follow each other without gap or overlap. A
/// month here is a calendar month or, in a calendar of weeks, one of the twelve periods of the year.
/// </summary>
public abstract record PlanCalendar
{
    private protected PlanCalendar(int? countedFrom) => CountedFrom = countedFrom;

    /// <summary>The kind in documents.</summary>
    internal abstract string Kind { get; }

    /// <summary>
    /// The number of the year on whose first day a period begins, for every cadence that does not divide the year: two years,
    /// eighteen months. Absent where the plan has no such cadence. Review accepts 1900 to 2199.
    /// </summary>
    public int? CountedFrom { get; }

    /// <summary>The period of this cadence that holds the day.</summary>
    /// <exception cref="InvalidOperationException">
    /// The calendar has faults that review finds, or the cadence does not divide the year and <see cref="CountedFrom"/> is absent.
    /// </exception>
    public PerformancePeriod PeriodFor(Cadence cadence, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(cadence);
        var month = MonthOf(Days.Iso(date));
        var origin = cadence.DividesYear ? 0 : 12 * (CountedFrom ?? throw new InvalidOperationException(
            $"Periods of the cadence {cadence} are counted from a stated year; review the plan before it is used."));
        return Span(month - FloorRemainder(month - origin, cadence.Months), cadence);
    }

    /// <summary>The year that holds the day.</summary>
    public PerformancePeriod YearOf(LocalDate date) => PeriodFor(Cadence.Annual, date);

    /// <summary>
    /// The span from the first day of the year that holds the period's last day, to that last day. It is named after the period,
    /// as <c>2026-Q3-YTD</c>; its cadence is the number of months so far, here nine. Of a year to date it is the same.
    /// </summary>
    public PerformancePeriod YearToDate(PerformancePeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        if (period.IsYearToDate)
            return period;
        var last = MonthOf(period.Last);
        var months = FloorRemainder(last, 12) + 1;
        return PerformancePeriod.Of(
            period.Name + PerformancePeriod.YearToDateSuffix, Cadence.OfMonths(months), FirstOf(last + 1 - months), FirstOf(last + 1).PlusDays(-1));
    }

    /// <summary>
    /// The same months one year of the calendar earlier: the quarter before four quarters, the year to date of the year before.
    /// Of a cadence that does not divide the year it need not be a period of that cadence.
    /// </summary>
    public PerformancePeriod YearBefore(PerformancePeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return period.IsYearToDate
            ? YearToDate(YearBefore(Named(period.Name[..^PerformancePeriod.YearToDateSuffix.Length])))
            : Span(MonthOf(period.First) - 12, period.Cadence);
    }

    /// <summary>The whole weeks of a period of this calendar; null in a calendar of months.</summary>
    public virtual int? Weeks(PerformancePeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return null;
    }

    /// <summary>
    /// Reads a period's name, exactly as <see cref="PerformancePeriod.Name"/> writes it or in an accepted other form. A name of
    /// a period that holds no day of the years 1900 to 2199 is none.
    /// </summary>
    /// <remarks>
    /// The span of any months has a name, as <c>2026-02+3M</c>: it is a period of its length and need not be one of those that
    /// <see cref="PeriodFor"/> gives.
    /// </remarks>
    public bool TryParse([NotNullWhen(true)] string? name, [NotNullWhen(true)] out PerformancePeriod? period)
    {
        period = PeriodName.TryParse(name, out var parsed) && MonthOf(parsed) is { } month ? Span(month, parsed.Cadence) : null;
        if (period is not null && parsed.YearToDate)
            period = YearToDate(period);
        if (period is not null && !Days.InRange(period.First) && !Days.InRange(period.Last))
            period = null;
        return period is not null;
    }

    /// <summary>The period of the same length that begins the day after this one ends.</summary>
    public PerformancePeriod PeriodAfter(PerformancePeriod period) => Shift(period, 1);

    /// <summary>The period of the same length that ends the day before this one begins.</summary>
    public PerformancePeriod PeriodBefore(PerformancePeriod period) => Shift(period, -1);

    /// <summary>
    /// Whether the period consists of whole periods of a cadence, as <see cref="PeriodFor"/> gives them: three months fill a
    /// quarter, and quarters fill no span from February to April.
    /// </summary>
    public bool Fills(Cadence cadence, PerformancePeriod period)
    {
        ArgumentNullException.ThrowIfNull(cadence);
        ArgumentNullException.ThrowIfNull(period);
        return cadence.Divides(period.Cadence) && PeriodFor(cadence, period.First).First == period.First;
    }

    /// <summary>The periods of a cadence that lie wholly between two days, both inclusive, in their order.</summary>
    public ValueList<PerformancePeriod> PeriodsWithin(Cadence cadence, LocalDate first, LocalDate last)
    {
        ArgumentNullException.ThrowIfNull(cadence);
        var periods = new List<PerformancePeriod>();
        if (last < first)
            return ValueList<PerformancePeriod>.Empty;
        var period = PeriodFor(cadence, first);
        if (period.First < first)
            period = PeriodAfter(period);
        for (; period.Last <= last; period = PeriodAfter(period))
            periods.Add(period);
        return ValueList<PerformancePeriod>.Of(periods);
    }

    /// <summary>The period that is <paramref name="count"/> periods of the same length later (earlier where negative).</summary>
    internal PerformancePeriod Shift(PerformancePeriod period, int count)
    {
        ArgumentNullException.ThrowIfNull(period);
        return Span(MonthOf(period.First) + count * period.Cadence.Months, period.Cadence);
    }

    /// <summary>Whether a day of this cadence's periods can be found: the cadence divides the year, or the calendar says where to count from.</summary>
    internal bool Counts(Cadence cadence) => cadence.DividesYear || CountedFrom is not null;

    /// <summary>The number of the month that holds a day of the ISO calendar: 12 × the number of the year, plus 0 to 11.</summary>
    internal abstract int MonthOf(LocalDate date);

    /// <summary>The first day of a month by its number.</summary>
    internal abstract LocalDate FirstOf(int month);

    /// <summary>The name of a month by its number.</summary>
    internal abstract string MonthName(int month);

    /// <summary>Whether years are those of the calendar, named without <c>FY</c>.</summary>
    internal abstract bool HasCalendarYears { get; }

    /// <summary>The number of the month in which the period of a name begins; null where this calendar has no such name.</summary>
    private protected virtual int? MonthOf(PeriodName name) =>
        name.Form == PeriodForm.MonthOfYear && name.Fiscal != HasCalendarYears ? 12 * name.Year + name.Month : null;

    private PerformancePeriod Named(string name) => PeriodName.TryParse(name, out var parsed) && MonthOf(parsed) is { } month
        ? Span(month, parsed.Cadence)
        : throw new ArgumentException($"'{name}' is no period of this calendar.", nameof(name));

    private PerformancePeriod Span(int month, Cadence cadence) => PerformancePeriod.Of(
        PeriodName.Text(this, month, cadence), cadence, FirstOf(month), FirstOf(month + cadence.Months).PlusDays(-1));

    private static int FloorRemainder(int value, int divisor) => (value % divisor + divisor) % divisor;
}
