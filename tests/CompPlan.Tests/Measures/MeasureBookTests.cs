using CompPlan.Facts;
using CompPlan.Measures;
using CompPlan.Periods;
using CompPlan.Tests.Goals;
using CompPlan.Values;
using NodaTime;
using Xunit;
using static CompPlan.Tests.Goals.Stated;

namespace CompPlan.Tests.Measures;

/// <summary>What the book of measures finds, and what stands in the way of a derived value.</summary>
public class MeasureBookTests
{
    private static readonly Unit Euro = Unit.Amount("EUR");
    private static readonly LocalDate KnownOn = new(2026, 4, 10);

    private static readonly WeeksCalendar Retail = WeeksCalendar.Of(
        [4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 4], 12, ClosestWeekday.Of(1, 31, IsoDayOfWeek.Saturday), YearLabel.Start);

    private static PerformancePeriod Month(int month) => Calendar.PeriodFor(Cadence.Monthly, new LocalDate(2026, month, 1));

    private static ReportedMeasure Monthly(string id, Combination combine = Combination.Sum) => ReportedMeasure.Of(id, null, Euro, Cadence.Monthly, combine);

    private static IEnumerable<Measurement> Reported(string id, params decimal[] values) => values.Select((value, i) => Stated.Measured(id, Month(i + 1), value));

    [Fact]
    public void A_ratio_to_nothing_has_no_value()
    {
        var book = Book([Monthly("a"), Monthly("b"), RatioMeasure.Of("r", null, Unit.Ratio, "a", "b")], [.. Reported("a", 5), .. Reported("b", 0)]);
        var resolution = book.Resolve("r", Month(1));
        Assert.Null(resolution.Value);
        Assert.Equal(["DIVISION_BY_ZERO measures[2].denominator"], resolution.Issues.Codes());
    }

    [Theory]
    [InlineData(0, "DIVISION_BY_ZERO measures[1].over")]
    [InlineData(-3, "NUMBER_RANGE measures[1].over")]
    public void Growth_over_nothing_or_over_a_loss_has_no_value(int before, string finding)
    {
        var book = Book([Monthly("a"), GrowthMeasure.Of("g", null, Unit.Ratio, "a", PriorPeriod.Instance)], Reported("a", before, 5));
        Assert.Equal([finding], book.Resolve("g", Month(2)).Issues.Codes());
    }

    [Fact]
    public void What_several_measures_lack_is_said_once()
    {
        var book = Book(
            [
                Monthly("a"), ProductMeasure.Of("p", null, Euro, ["a"], 2), DifferenceMeasure.Of("d", null, Euro, "p", "a"),
                TrailingAverageMeasure.Of("t", null, Euro, "d", 2, Cadence.Monthly),
            ],
            Reported("a", 5));
        Assert.Equal(["MEASUREMENT_MISSING measurements"], book.Resolve("d", Month(2)).Issues.Codes());
        Assert.Equal(["MEASUREMENT_MISSING measurements"], book.Resolve("t", Month(2)).Issues.Codes());
    }

    [Fact]
    public void The_year_before_counts_also_before_the_plan()
    {
        var book = Book(
            [Monthly("a"), GrowthMeasure.Of("g", null, Unit.Ratio, "a", PriorYear.Instance)],
            [.. Reported("a", 5), Stated.Measured("a", Calendar.YearBefore(Month(1)), 4)]);
        Assert.Equal((Fraction)0.25m, book.Resolve("g", Month(1)).Value!.Value);
        Assert.Contains("2025-02", Assert.Single(book.Resolve("g", Month(2)).Issues, issue => issue.Message.Contains("2025", StringComparison.Ordinal)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Growth_over_the_prior_period_says_nothing_about_a_year_to_date()
    {
        var book = Book([Monthly("a"), GrowthMeasure.Of("g", null, Unit.Ratio, "a", PriorPeriod.Instance)], Reported("a", 1, 2));
        Assert.Equal(["CADENCE_MISMATCH measures[1].over"], book.Resolve("g", Calendar.YearToDate(Month(2))).Issues.Codes());
    }

    [Fact]
    public void The_year_to_date_grows_over_that_of_the_year_before()
    {
        var (jan25, feb25) = (Calendar.YearBefore(Month(1)), Calendar.YearBefore(Month(2)));
        var book = Book(
            [Monthly("a"), YearToDateMeasure.Of("y", null, Euro, "a"), GrowthMeasure.Of("g", null, Unit.Ratio, "y", PriorYear.Instance)],
            [.. Reported("a", 3, 6), Stated.Measured("a", jan25, 2), Stated.Measured("a", feb25, 4)]);
        var growth = book.Resolve("g", Month(2)).Value!;
        Assert.Equal((Fraction)0.5m, growth.Value);
        Assert.Equal(["2026-02-YTD", "2025-02-YTD"], growth.Parts.Select(part => part.Parts[0].Period.Name));
        Assert.Same(book.Resolve("y", Month(2)).Value, growth.Parts[0]);
    }

    [Fact]
    public void A_year_to_date_of_a_year_to_date_is_the_same_days()
    {
        var book = Book([Monthly("a"), YearToDateMeasure.Of("y", null, Euro, "a")], Reported("a", 3, 6));
        Assert.Equal((Fraction)9, book.Resolve("y", Calendar.YearToDate(Month(2))).Value!.Value);
        Assert.Same(book.Resolve("y", Month(2)).Value!.Parts[0], book.Resolve("y", Calendar.YearToDate(Month(2))).Value!.Parts[0]);
    }

    [Fact]
    public void An_average_ends_with_the_period_or_has_no_value()
    {
        var book = Book([Monthly("a"), TrailingAverageMeasure.Of("t", null, Euro, "a", 2, Cadence.Quarterly)], Reported("a", 1, 2, 3));
        Assert.Equal(["CADENCE_MISMATCH measures[1].per"], book.Resolve("t", Month(2)).Issues.Codes());
        Assert.Equal(3, book.Resolve("t", Month(3)).Issues.Count);
    }

    [Fact]
    public void An_attributed_measure_needs_its_ledger()
    {
        var book = Book([AttributedMeasure.Of("m", null, "EUR", "sourced", "marketing")], []);
        Assert.Equal(["MISSING_FIELD measures[0].attribution"], book.Resolve("m", Quarter).Issues.Codes());
    }

    [Fact]
    public void What_a_review_of_the_plan_refuses_is_a_fault_of_the_program()
    {
        var circle = Book([ProductMeasure.Of("a", null, Euro, ["b"], 2), ProductMeasure.Of("b", null, Euro, ["a"], 2)], []);
        Assert.Throws<ArgumentException>(() => circle.Resolve("a", Quarter));
        Assert.Throws<ArgumentException>(() => circle.Resolve("c", Quarter));
        Assert.Throws<ArgumentException>(() => Book([Monthly("a"), Monthly("a")], []));
    }

    [Fact]
    public void A_long_quarter_without_its_first_week_names_the_week_that_is_missing()
    {
        var (_, book) = Quarters(LongYearRule.DropFirstWeek);
        var issue = Assert.Single(book.Resolve("g", Retail.PeriodFor(Cadence.Quarterly, new LocalDate(2024, 1, 1))).Issues);
        Assert.Equal(IssueCodes.MeasurementMissing, issue.Code);
        Assert.Contains("2023-10-29", issue.Remedy, StringComparison.Ordinal);
        Assert.Contains("2023-11-04", issue.Remedy, StringComparison.Ordinal);
        Assert.Empty(book.Resolve("g", Retail.PeriodFor(Cadence.Quarterly, new LocalDate(2023, 9, 1))).Issues);
    }

    [Fact]
    public void A_first_week_counts_only_where_a_comparison_leaves_it_out()
    {
        // The fourth quarter of 2023 has 14 weeks: 4 periods' worth of 100 a week; its first week sold 80. Without it 1,320 against 1,300.
        var week = Measurement.Of("s", new LocalDate(2023, 10, 29), new LocalDate(2023, 11, 4), 80, null, KnownOn);
        var (facts, dropping) = Quarters(LongYearRule.DropFirstWeek, week);
        var quarter = Retail.PeriodFor(Cadence.Quarterly, new LocalDate(2024, 1, 1));
        var growth = dropping.Resolve("g", quarter).Value!;
        Assert.Equal(Fraction.Of(20, 1300), growth.Value);
        Assert.True(growth.Parts[0].WithoutFirstWeek);
        Assert.Equal((Fraction)80, growth.Parts[0].FirstWeek!.Value);
        Assert.Equal((Fraction)1400, dropping.Resolve("s", quarter).Value!.Value);
        var (_, asIs) = Quarters(LongYearRule.AsIs, week);
        Assert.Equal(["MEASUREMENT_PERIOD measurements"], asIs.Resolve("s", quarter).Issues.Codes());
        Assert.Equal(facts, facts.Distinct());
    }

    [Fact]
    public void A_ratio_is_taken_without_the_first_week_term_by_term()
    {
        // 14 weeks: sales 1,400, hours 280 at the end; without the first week (80 of sales) 1,320 ÷ 280 against 1,300 ÷ 260 = 5.
        var week = Measurement.Of("s", new LocalDate(2023, 10, 29), new LocalDate(2023, 11, 4), 80, null, KnownOn);
        var quarter = Retail.PeriodFor(Cadence.Quarterly, new LocalDate(2024, 1, 1));
        var before = Retail.YearBefore(quarter);
        var book = MeasureBook.Of(
            ValueList<Measure>.Of([
                ReportedMeasure.Of("s", null, Euro, Cadence.Quarterly, Combination.Sum), ReportedMeasure.Of("h", null, Unit.Count, Cadence.Quarterly, Combination.Last),
                RatioMeasure.Of("r", null, Euro, "s", "h"), GrowthMeasure.Of("g", null, Unit.Ratio, "r", PriorYear.Instance, LongYearRule.DropFirstWeek)]),
            Retail,
            [Stated.Measured("s", quarter, 1400), Stated.Measured("h", quarter, 280), Stated.Measured("s", before, 1300), Stated.Measured("h", before, 260), week]);
        Assert.Equal(Fraction.Of(1320, 280) / 5 - 1, book.Resolve("g", quarter).Value!.Value);
    }

    private static (List<Measurement> Facts, MeasureBook Book) Quarters(LongYearRule rule, params Measurement[] more)
    {
        var facts = Retail.PeriodsWithin(Cadence.Monthly, new LocalDate(2022, 1, 30), new LocalDate(2024, 2, 3))
            .Select(month => Stated.Measured("s", month, 100 * Retail.Weeks(month)!.Value)).Concat(more).ToList();
        return (facts, MeasureBook.Of(
            ValueList<Measure>.Of([Monthly("s"), GrowthMeasure.Of("g", null, Unit.Ratio, "s", PriorYear.Instance, rule)]), Retail, facts));
    }
}
