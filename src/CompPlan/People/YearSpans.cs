using CompPlan.Periods;

namespace CompPlan.People;

/// <summary>
/// A period cut at the turns of calendar years, because a day's salary is the annual salary ÷ the days of that day's own year. Holds
/// for each year what a day counts in the common denominator, so that the loop over people stays in whole numbers.
/// </summary>
internal sealed class YearSpans
{
    private readonly int[] _first;
    private readonly int[] _last;
    private readonly int[] _perDay;

    private YearSpans(int[] first, int[] last, int[] perDay, int denominator)
    {
        _first = first;
        _last = last;
        _perDay = perDay;
        Denominator = denominator;
    }

    /// <summary>The least common multiple of the lengths of the years: 365, 366 or 133,590.</summary>
    public int Denominator { get; }

    public static YearSpans Of(PerformancePeriod period)
    {
        var (from, to) = (period.First.Year, period.Last.Year);
        var (common, leap) = (false, false);
        for (var year = from; year <= to; year++)
            if (CalendarYears.DaysIn(year) == 366)
                leap = true;
            else
                common = true;
        var denominator = common && leap ? 365 * 366 : leap ? 366 : 365;
        var count = to - from + 1;
        var (first, last, perDay) = (new int[count], new int[count], new int[count]);
        for (var i = 0; i < count; i++)
        {
            first[i] = Math.Max(Days.Of(period.First), Days.Of(new NodaTime.LocalDate(from + i, 1, 1)));
            last[i] = Math.Min(Days.Of(period.Last), Days.Of(new NodaTime.LocalDate(from + i, 12, 31)));
            perDay[i] = denominator / CalendarYears.DaysIn(from + i);
        }
        return new YearSpans(first, last, perDay, denominator);
    }

    /// <summary>Σ over the days from first to last, inclusive and inside the period, of denominator ÷ days of the year.</summary>
    public int Weigh(int first, int last)
    {
        if (_first.Length == 1)
            return last - first + 1;
        var sum = 0;
        for (var i = 0; i < _first.Length; i++)
            sum += Math.Max(0, Math.Min(last, _last[i]) - Math.Max(first, _first[i]) + 1) * _perDay[i];
        return sum;
    }
}
