using CompPlan.Facts;
using CompPlan.Measures;
using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Tests.Oracles;

/// <summary>
/// Measures once more, by recursion over the months of a naive calendar, from the words of the reference page. Credit comes from a
/// naive attribution; of the library the terms are taken only.
/// </summary>
internal sealed class NaiveMeasure(
    IReadOnlyList<Measure> measures,
    IReadOnlyList<Measurement> rows,
    NaiveCalendar calendar,
    Func<AttributedMeasure, LocalDate, LocalDate, Fraction> credit,
    Func<ComplianceMeasure, LocalDate, LocalDate, Fraction?>? kept = null)
{
    private readonly List<(LocalDate First, LocalDate Last)> _months = [.. calendar.Periods(1)];
    private readonly List<(LocalDate First, LocalDate Last)> _years = [.. calendar.Periods(12)];

    /// <summary>What a measure comes to from the first day of a month to the last day of another, without the first week where told so.</summary>
    public Fraction Value(string id, LocalDate first, LocalDate last, bool lessWeek = false) => Named(id) switch
    {
        PeriodicMeasure own => Combined(own.Combine, [.. rows
            .Where(row => row.Measure == id && first <= row.From && row.To <= last && !IsWeek(row))
            .OrderBy(row => row.From)
            .Select(row => Of(own, row))]) - (lessWeek && own.Combine == Combination.Sum ? Of(own, Week(id, first)) : 0),
        RatioMeasure ratio => Value(ratio.Numerator, first, last, lessWeek) / Value(ratio.Denominator, first, last, lessWeek),
        DifferenceMeasure difference => Value(difference.Minuend, first, last, lessWeek) - Value(difference.Subtrahend, first, last, lessWeek),
        SumMeasure sum => Total(sum.Terms.Select(term => Value(term, first, last, lessWeek))),
        ProductMeasure product => product.Factors.Aggregate(product.Times ?? 1, (value, factor) => value * Value(factor, first, last, lessWeek)),
        YearToDateMeasure year => Value(year.Measure, YearStart(last), last, lessWeek),
        ComplianceMeasure compliance => kept!(compliance, first, last)!.Value,
        AttributedMeasure attributed => credit(attributed, lessWeek ? first.PlusDays(7) : first, last),
        TrailingAverageMeasure average => Total(Enumerable.Range(0, average.Periods).Select(back => MonthsTo(last, average.Per.Months, back))
            .Select(span => Value(average.Measure, span.First, span.Last))) / average.Periods,
        GrowthMeasure { Over: Baseline baseline } growth => Value(growth.Measure, first, last) / baseline.Value - 1,
        GrowthMeasure growth => Growth(growth, first, last),
        _ => throw new ArgumentException("There is no other measure.", nameof(id)),
    };

    /// <summary>The first day of the plan's year that holds a day.</summary>
    public LocalDate YearStart(LocalDate date) => _years.First(year => date <= year.Last).First;

    public static Fraction Combined(Combination combination, IReadOnlyList<Fraction> values) => combination switch
    {
        Combination.Last => values[^1],
        Combination.Sum => Total(values),
        _ => Total(values) / values.Count,
    };

    private Measure Named(string id) => measures.Single(one => one.Id == id);

    private Fraction Growth(GrowthMeasure growth, LocalDate first, LocalDate last)
    {
        var (from, to) = (_months.FindIndex(month => month.First == first), _months.FindIndex(month => month.Last == last));
        var back = growth.Over is PriorYear ? 12 : to - from + 1;
        var (firstBefore, lastBefore) = (_months[from - back].First, _months[to - back].Last);
        var weeks = Weeks(growth.Measure, first, last).CompareTo(Weeks(growth.Measure, firstBefore, lastBefore));
        var drop = growth.LongYear == LongYearRule.DropFirstWeek ? weeks : 0;
        var (now, before) = (Value(growth.Measure, first, last, drop > 0), Value(growth.Measure, firstBefore, lastBefore, drop < 0));
        if (growth.LongYear == LongYearRule.ScaleByWeeks)
        {
            // Each value by the week grows as the value of the longer period does when it is cut to the shorter one.
            now /= Weeks(growth.Measure, first, last);
            before /= Weeks(growth.Measure, firstBefore, lastBefore);
        }
        return now / before - 1;
    }

    /// <summary>The whole weeks over which a measure is taken for a span.</summary>
    private int Weeks(string id, LocalDate first, LocalDate last) => Named(id) is YearToDateMeasure year
        ? Weeks(year.Measure, YearStart(last), last)
        : (Period.DaysBetween(first, last) + 1) / 7;

    private (LocalDate First, LocalDate Last) MonthsTo(LocalDate last, int count, int back)
    {
        var end = _months.FindIndex(month => month.Last == last) - back * count;
        return (_months[end - count + 1].First, _months[end].Last);
    }

    /// <summary>Seven days that begin with a month and are none.</summary>
    private bool IsWeek(Measurement row) => row.To == row.From.PlusDays(6) && !_months.Contains((row.From, row.To));

    private Measurement Week(string id, LocalDate first) => rows.Single(row => row.Measure == id && row.From == first && row.To == first.PlusDays(6));

    private static Fraction Of(PeriodicMeasure measure, Measurement row) =>
        row.Value ?? ((RatedMeasure)measure).Levels.Single(level => level.Level == row.Level).Value;

    private static Fraction Total(IEnumerable<Fraction> values) => values.Aggregate(Fraction.Zero, (sum, value) => sum + value);
}
