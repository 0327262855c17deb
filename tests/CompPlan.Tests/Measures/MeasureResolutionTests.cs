using CompPlan.Facts;
using CompPlan.Measures;
using CompPlan.Periods;
using CompPlan.Tests.Goals;
using CompPlan.Values;
using NodaTime;
using Xunit;
using static CompPlan.Tests.Goals.Stated;

namespace CompPlan.Tests.Measures;

public class MeasureResolutionTests
{
    private static readonly LocalDate KnownOn = new(2026, 4, 10);

    private static readonly RatedMeasure Rated = RatedMeasure.Of(
        "quality", "Quality", Cadence.Quarterly, Combination.Mean, [RatedLevel.Of("poor", 0), RatedLevel.Of("good", 1), RatedLevel.Of("excellent", 1.5m)]);

    private static ReportedMeasure Revenue(Combination combine) => ReportedMeasure.Of("revenue", null, Unit.Amount("EUR"), Cadence.Monthly, combine);

    private static Measurement Month(int month, decimal value, string measure = "revenue") => Measurement.Of(
        measure, new LocalDate(2026, month, 1), new LocalDate(2026, month, 1).With(DateAdjusters.EndOfMonth), value, null, KnownOn, IssueSource.Row("measurements.csv", month + 1));

    private static MeasureResolution Resolve(Measure measure, PlanCalendar calendar, PerformancePeriod period, IEnumerable<Measurement> facts) =>
        MeasureBook.Of(ValueList<Measure>.Of([measure]), calendar, facts).Resolve(measure.Id, period);

    private static Measurement Level(string? level, decimal? value = null) =>
        Measurement.Of("quality", Quarter.First, Quarter.Last, value, level, KnownOn);

    [Theory]
    [InlineData(Combination.Sum, "310")]
    [InlineData(Combination.Last, "110")]
    [InlineData(Combination.Mean, "310/3")]
    public void Inner_periods_combine_as_stated(Combination combine, string expected)
    {
        // January 80, February 120, March 110: sum 310, last 110, mean 310/3 exactly.
        var measured = Resolve(Revenue(combine), Calendar, Quarter, [Month(3, 110), Month(1, 80), Month(2, 120)]).Value;
        Assert.Equal(Fraction.Parse(expected), measured!.Value);
        Assert.Equal(combine, measured.Combination);
    }

    [Fact]
    public void The_receipt_keeps_every_term_with_its_fact_and_source()
    {
        var measured = Resolve(Revenue(Combination.Last), Calendar, Quarter, [Month(3, 110), Month(1, 80), Month(2, 120)]).Value!;
        Assert.Equal(["2026-01", "2026-02", "2026-03"], measured.Terms.Select(term => term.Period.Name));
        Assert.Equal(new Fraction[] { 80, 120, 110 }, measured.Terms.Select(term => term.Value));
        Assert.Equal(["measurements.csv:2", "measurements.csv:3", "measurements.csv:4"], measured.Terms.Select(term => term.Fact.Source!.ToString()));
        Assert.Equal(Quarter, measured.Period);
    }

    [Fact]
    public void Every_missing_period_is_named_even_where_only_the_last_counts()
    {
        var resolution = Resolve(Revenue(Combination.Last), Calendar, Quarter, [Month(3, 110)]);
        Assert.Null(resolution.Value);
        Assert.Equal(["MEASUREMENT_MISSING measurements", "MEASUREMENT_MISSING measurements"], resolution.Issues.Codes());
        Assert.Contains("2026-01", resolution.Issues[0].Message, StringComparison.Ordinal);
        Assert.Contains("2026-02", resolution.Issues[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_measurement_of_other_days_is_a_finding_not_a_value()
    {
        var quarter = Measurement.Of("revenue", Quarter.First, Quarter.Last, 310, null, KnownOn, IssueSource.Row("measurements.csv", 9));
        var resolution = Resolve(Revenue(Combination.Sum), Calendar, Quarter, [quarter, Month(1, 1), Month(2, 1), Month(3, 1)]);
        var issue = Assert.Single(resolution.Issues);
        Assert.Equal((IssueCodes.MeasurementPeriod, "measurements.csv:9"), (issue.Code, issue.Source!.ToString()));
        Assert.Null(resolution.Value);
    }

    [Fact]
    public void Other_periods_and_other_measures_are_passed_over()
    {
        Measurement[] facts = [Month(1, 1), Month(2, 2), Month(3, 3), Month(4, 100), Month(2, 100, "cost")];
        Assert.Equal((Fraction)6, Resolve(Revenue(Combination.Sum), Calendar, Quarter, facts).Value!.Value);
    }

    [Fact]
    public void A_level_is_looked_up_in_the_scale()
    {
        var measured = Resolve(Rated, Calendar, Quarter, [Level("excellent")]).Value!;
        Assert.Equal((Fraction)1.5m, measured.Value);
        Assert.Equal(RatedLevel.Of("excellent", 1.5m), measured.Terms[0].Rated);
        Assert.Equal(Unit.Ratio, Rated.Unit);
    }

    [Theory]
    [InlineData("superb", IssueCodes.LevelUnknown)]
    [InlineData("Good", IssueCodes.LevelUnknown)]
    [InlineData(null, IssueCodes.MissingField)]
    public void A_level_outside_the_scale_is_a_finding(string? level, string code) =>
        Assert.Equal([code + " measurements"], Resolve(Rated, Calendar, Quarter, [Level(level, level is null ? 1 : null)]).Issues.Codes());

    [Fact]
    public void A_level_of_a_reported_measure_is_a_finding()
    {
        var measure = ReportedMeasure.Of("quality", null, Unit.Points, Cadence.Quarterly, Combination.Sum);
        Assert.Equal(["MISSING_FIELD measurements"], Resolve(measure, Calendar, Quarter, [Level("good")]).Issues.Codes());
    }

    [Fact]
    public void A_measure_cannot_be_taken_over_less_than_its_own_period() => Assert.Equal(
        ["CADENCE_MISMATCH measures"],
        Resolve(Rated, Calendar, Calendar.PeriodFor(Cadence.Monthly, KnownOn), [Level("good")]).Issues.Codes());

    [Fact]
    public void Combining_nothing_is_a_fault_of_the_program() => Assert.Throws<ArgumentException>(() => Combination.Sum.Combine([]));
}
