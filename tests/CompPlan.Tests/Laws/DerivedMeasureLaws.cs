using CompPlan.Facts;
using CompPlan.Measures;
using CompPlan.Periods;
using CompPlan.Tests.Generators;
using CompPlan.Tests.Goals;
using CompPlan.Tests.Oracles;
using CompPlan.Values;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Xunit;

namespace CompPlan.Tests.Laws;

/// <summary>What derived measures do, whatever they are derived from.</summary>
[Properties(MaxTest = 200)]
public class DerivedMeasureLaws
{
    private static readonly Unit Euro = Unit.Amount("EUR");

    private static PerformancePeriod MonthOf(int month) => Stated.Calendar.PeriodFor(Cadence.Monthly, new LocalDate(2026, month, 1));

    private static Gen<Fraction[]> Values => Gen.Choose(-600, 1200).Select(value => Fraction.Of(value, 7)).ArrayOf(12);

    private static MeasureBook BookOf(Fraction[] values, params Measure[] derived) => Stated.Book(
        [ReportedMeasure.Of("a", null, Euro, Cadence.Monthly, Combination.Sum), .. derived],
        values.Select((value, i) => Measurement.Of("a", MonthOf(i + 1).First, MonthOf(i + 1).Last, value, null, new LocalDate(2027, 1, 1))));

    private static Fraction Of(MeasureBook book, string id, PerformancePeriod period) => book.Resolve(id, period).Value!.Value;

    /// <summary>Every measure over every period of a year agrees with the naive one, which knows days only.</summary>
    [Property]
    public Property Derived_measures_agree_with_the_naive_ones() => Prop.ForAll(
        (from periodic in MeasureGenerators.Periodic.Where(one => one is not RatedMeasure rated || rated.Levels.All(level => level.Value.Sign > 0))
         from derived in DerivedGenerators.Over("derived", false, true, periodic)
         from values in Gen.Choose(1, 400).ArrayOf(5)
         from start in Gen.Choose(1, 12)
         from place in Gen.Choose(0, 11)
         select (Periodic: periodic, Derived: derived, Values: values, Start: start, Place: place)).ToArbitrary(),
        one =>
        {
            var calendar = MonthsCalendar.Of(one.Start, YearLabel.Start);
            var facts = calendar.PeriodsWithin(one.Periodic.Cadence, new LocalDate(2021, 1, 1), new LocalDate(2026, 12, 31))
                .Select((period, i) => Fact(one.Periodic, period, one.Values[i % one.Values.Length])).ToList();
            var measures = ValueList<Measure>.Of([.. one.Derived, one.Periodic]);
            var span = calendar.PeriodFor(one.Periodic.Cadence, new LocalDate(2025, 1, 1).PlusMonths(one.Place));
            var resolution = MeasureBook.Of(measures, calendar, facts).Resolve(one.Derived[^1].Id, span);
            var naive = new NaiveMeasure(measures, facts, new NaiveCalendar(calendar, 2015, 2035), (_, _, _) => 0);
            Assert.Empty(resolution.Issues);
            Assert.Equal(naive.Value(one.Derived[^1].Id, span.First, span.Last), resolution.Value!.Value);
        });

    /// <summary>The year to date of a sum is the sum of the periods so far.</summary>
    [Property]
    public Property A_year_to_date_is_the_sum_of_its_periods() => Prop.ForAll(Values.ToArbitrary(), Gen.Choose(1, 12).ToArbitrary(), (values, month) =>
    {
        var book = BookOf(values, YearToDateMeasure.Of("y", null, Euro, "a"));
        Assert.Equal(
            Enumerable.Range(1, month).Aggregate(Fraction.Zero, (sum, one) => sum + Of(book, "a", MonthOf(one))), Of(book, "y", MonthOf(month)));
        var before = month == 1 ? Fraction.Zero : Of(book, "y", MonthOf(month - 1));
        Assert.Equal(Of(book, "a", MonthOf(month)), Of(book, "y", MonthOf(month)) - before);
    });

    /// <summary>The average of what never changes is what it is, and a constant has no growth.</summary>
    [Property]
    public Property What_is_constant_stays_so() => Prop.ForAll(
        Gen.Choose(1, 900).Select(value => Fraction.Of(value, 7)).ToArbitrary(), Gen.Choose(1, 6).ToArbitrary(), (value, count) =>
        {
            var book = BookOf(
                [.. Enumerable.Repeat(value, 12)],
                TrailingAverageMeasure.Of("t", null, Euro, "a", count, Cadence.Monthly),
                GrowthMeasure.Of("g", null, Unit.Ratio, "a", PriorPeriod.Instance));
            Assert.Equal(value, Of(book, "t", MonthOf(9)));
            Assert.Equal(Fraction.Zero, Of(book, "g", MonthOf(9)));
        });

    /// <summary>A ratio over a longer period divides what its terms combine to; ratios of months are never combined.</summary>
    [Property]
    public Property A_ratio_divides_the_combined_terms() => Prop.ForAll(
        Gen.Choose(1, 900).Select(value => Fraction.Of(value, 7)).ArrayOf(24).ToArbitrary(), values =>
        {
            var months = Enumerable.Range(1, 12).Select(MonthOf).ToArray();
            var facts = months.SelectMany((month, i) => new[] { Known("a", month, values[i]), Known("b", month, values[i + 12]) });
            var book = Stated.Book(
                [
                    ReportedMeasure.Of("a", null, Euro, Cadence.Monthly, Combination.Sum), ReportedMeasure.Of("b", null, Euro, Cadence.Monthly, Combination.Sum),
                    RatioMeasure.Of("r", null, Unit.Ratio, "a", "b"),
                ],
                facts);
            Fraction Sum(int from) => values.Skip(from).Take(12).Aggregate(Fraction.Zero, (sum, value) => sum + value);
            Assert.Equal(Sum(0) / Sum(12), Of(book, "r", Stated.Year));
        });

    private static Measurement Known(string id, PerformancePeriod period, Fraction value) =>
        Measurement.Of(id, period.First, period.Last, value, null, new LocalDate(2027, 1, 1));

    private static Measurement Fact(PeriodicMeasure measure, PerformancePeriod period, int value) => measure is RatedMeasure rated
        ? Measurement.Of(measure.Id, period.First, period.Last, null, rated.Levels[value % 3].Level, new LocalDate(2027, 1, 1))
        : Known(measure.Id, period, Fraction.Of(value, 3));
}
