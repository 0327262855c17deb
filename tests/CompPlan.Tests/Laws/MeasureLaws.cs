using CompPlan.Facts;
using CompPlan.Measures;
using CompPlan.Periods;
using CompPlan.Tests.Generators;
using CompPlan.Tests.Goals;
using CompPlan.Validation;
using CompPlan.Values;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace CompPlan.Tests.Laws;

/// <summary>What every measure does.</summary>
[Properties(Arbitrary = [typeof(MeasureGenerators), typeof(CurveGenerators)], MaxTest = 200)]
public class MeasureLaws
{
    [Property]
    public void Sound_measures_have_no_findings(Measure measure) => Assert.Empty(MeasureReview.Of(measure, "measures[0]"));

    [Property(MaxTest = 100)]
    public FsCheck.Property Broken_measures_have_findings() => Prop.ForAll(
        FsCheck.Fluent.Arb.From(MeasureGenerators.Broken), measure => MeasureReview.Of(measure, "measures[0]").Any());

    /// <summary>A measured value lies between its least and greatest term (or is their sum), and without one term there is none.</summary>
    [Property]
    public void Terms_combine_and_none_may_be_missing(PeriodicMeasure measure, Fraction[] numbers)
    {
        var periods = Stated.Calendar.PeriodsWithin(measure.Cadence, Stated.Year.First, Stated.Year.Last);
        var facts = periods.Select((period, i) => Fact(measure, period, numbers, i)).ToList();
        var value = Stated.Book([measure], facts.AsEnumerable().Reverse()).Resolve(measure.Id, Stated.Year).Value!;
        Assert.Equal(periods, value.Terms.Select(term => term.Period));
        Assert.Equal(facts, value.Terms.Select(term => term.Fact));
        var terms = value.Terms.Select(term => term.Value).ToList();
        var sum = terms.Aggregate(Fraction.Zero, (total, term) => total + term);
        Assert.Equal(
            measure.Combine switch { Combination.Sum => sum, Combination.Last => terms[^1], _ => sum * Fraction.Of(1, terms.Count) }, value.Value);
        for (var missing = 0; missing < facts.Count; missing++)
        {
            var without = Stated.Book([measure], facts.Where((_, i) => i != missing)).Resolve(measure.Id, Stated.Year);
            Assert.Null(without.Value);
            Assert.Equal(["MEASUREMENT_MISSING measurements"], without.Issues.Codes());
        }
    }

    private static Measurement Fact(Measure measure, PerformancePeriod period, Fraction[] numbers, int index)
    {
        var levels = (measure as RatedMeasure)?.Levels;
        return Measurement.Of(
            measure.Id,
            period.First,
            period.Last,
            levels is null ? numbers.Length == 0 ? 1 : numbers[index % numbers.Length] : null,
            levels?[index % levels.Count].Level,
            new NodaTime.LocalDate(2027, 1, 5));
    }
}
