using CompPlan.Periods;

namespace CompPlan.People;

/// <summary>
/// What each day of a period counts, as running sums in whole numbers over one denominator, so that any stretch of days or half days
/// costs two look-ups. Half days are numbered: mornings twice the number of the day, afternoons one more.
/// </summary>
internal sealed class DayWeights
{
    private readonly int _first;
    private readonly long[] _before;

    private DayWeights(int first, long[] before, long denominator)
    {
        _first = first;
        _before = before;
        Denominator = denominator;
    }

    /// <summary>What a weight of one day is divided by.</summary>
    public long Denominator { get; }

    /// <summary>What the whole period comes to, over <see cref="Denominator"/>.</summary>
    public long Whole => _before[^1];

    /// <summary>The weight of each day of a period over a denominator.</summary>
    public static DayWeights Of(PerformancePeriod period, long denominator, Func<int, long> weightOf)
    {
        var (first, last) = (Days.Of(period.First), Days.Of(period.Last));
        var before = new long[last - first + 2];
        for (var day = first; day <= last; day++)
            before[day - first + 1] = before[day - first] + weightOf(day);
        return new DayWeights(first, before, denominator);
    }

    /// <summary>One for each day.</summary>
    public static DayWeights OfDays(PerformancePeriod period) => Of(period, 1, _ => 1);

    /// <summary>
    /// For each day one ÷ the days of its calendar year, because a day's salary is the annual salary ÷ the days of that day's own year. The
    /// denominator is 365, 366, or 133,590 where the period touches years of both lengths.
    /// </summary>
    public static DayWeights OfYears(PerformancePeriod period)
    {
        var (common, leap) = (false, false);
        for (var year = period.First.Year; year <= period.Last.Year; year++)
            if (CalendarYears.DaysIn(year) == 366)
                leap = true;
            else
                common = true;
        var denominator = common && leap ? 365 * 366 : leap ? 366 : 365;
        return Of(period, denominator, day => denominator / CalendarYears.DaysIn(Days.ToDate(day).Year));
    }

    /// <summary>Twice the weight of the half days from first to last, both inclusive and inside the period.</summary>
    public long Halves(int first, int last) => Before(last + 1) - Before(first);

    private long Before(int half)
    {
        var day = (half >> 1) - _first;
        var sum = 2 * _before[day];
        return (half & 1) == 0 ? sum : sum + _before[day + 1] - _before[day];
    }
}
