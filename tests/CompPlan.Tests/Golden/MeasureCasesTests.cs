using CompPlan.Curves;
using CompPlan.Facts;
using CompPlan.Funding;
using CompPlan.Goals;
using CompPlan.Measures;
using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Tests.Goals;
using CompPlan.Values;
using NodaTime;
using Xunit;
using static CompPlan.Tests.Goals.Stated;

namespace CompPlan.Tests.Golden;

/// <summary>
/// A quarter of a company scored from its monthly reports: the worked example of the reference pages of measures, goals and funding.
/// </summary>
public class MeasureCasesTests
{
    private static readonly LocalDate KnownOn = new(2026, 4, 8);

    // Revenue 80,000 + 120,000 + 110,000 = 310,000 against 3 × 100,000: 103.33…%; from 100 % → 100 % to 120 % → 200 % that pays 116.666…%.
    // Delivery delays 4 days against a target of 5, two minus ratio: 2 − 4/5 = 120 %, pays 110 % on the line from 100 % → 100 % to 140 % → 120 %.
    // Customer satisfaction is rated "good" = 90 % and pays as rated.
    // 60 % × 116.666…% + 25 % × 110 % + 15 % × 90 % = 70 + 27.5 + 13.5 = 111 %.
    [Fact]
    public void A_quarter_from_monthly_reports()
    {
        Measure[] measures =
        [
            ReportedMeasure.Of("revenue", "Revenue", Unit.Amount("EUR"), Cadence.Monthly, Combination.Sum),
            ReportedMeasure.Of("delay", "Delivery delay", Unit.Days, Cadence.Monthly, Combination.Mean),
            RatedMeasure.Of("satisfaction", null, Cadence.Quarterly, Combination.Last, [RatedLevel.Of("poor", 0), RatedLevel.Of("good", 0.9m), RatedLevel.Of("excellent", 1.2m)]),
        ];
        Goal[] goals =
        [
            Goal.Of("revenue", null, "revenue", HigherIsBetter.Of(), Targets(Cadence.Monthly, 100_000), OverAttainment((80, 0), (100, 100), (120, 200))),
            Goal.Of(
                "delay", null, "delay", LowerIsBetter.Of(InverseMethod.TwoMinusRatio), Targets(Cadence.Quarterly, 5), OverAttainment((100, 100), (140, 120))),
            GivenPayout("satisfaction"),
        ];
        var root = WeightedNode.Of("team", WeightUnit.Percent, [
            WeightedPart.Of(60, GoalNode.Of("revenue")), WeightedPart.Of(25, GoalNode.Of("delay")), WeightedPart.Of(15, GoalNode.Of("satisfaction"))]);
        Measurement[] facts =
        [
            .. Months("revenue", 80_000, 120_000, 110_000), .. Months("delay", 3, 4, 5),
            Measurement.Of("satisfaction", Quarter.First, Quarter.Last, null, "good", KnownOn),
        ];
        var review = Scorecard.Review(root, ValueList<Goal>.Of(goals), Book(measures, facts), Quarter);
        Assert.Empty(review.Issues);
        var score = review.Scorecard!.Score();
        Assert.Equal(
            [Fraction.Of(31, 30), 1.2m, 0.9m], score.Children.Select(child => child.GoalScore!.Attainment.Value));
        Assert.Equal([Fraction.Of(7, 6), 1.1m, 0.9m], score.Children.Select(child => child.Value));
        Assert.Equal(new Fraction[] { 0.7m, 0.275m, 0.135m }, score.Parts.Select(part => part.Value));
        Assert.Equal((Fraction)1.11m, score.Value);

        // 10,000.00 × 111 % = 11,100.00, capped at 10,000.00: the pool that the other reference pages divide.
        var ten = Money.Parse("10000.00", Currency.Of("EUR"));
        var pool = FundingRule.Of(FixedBase.Of(ten), ScoreUse.Applied, RoundingRule.ToMinorUnit(Currency.Of("EUR"), MidpointRule.HalfUp)).WithCap(AmountLimit.Of(ten)).Fund(score);
        Assert.Equal(((Fraction)11_100, ten, true), (pool.Rounded.Result, pool.Amount, pool.CapApplied));
    }

    private static TargetSchedule Targets(Cadence per, decimal value) => TargetSchedule.Of(
        per, Combination.Sum, [DatedTarget.Of(new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31), value, "letter of 2025-12-15")]);

    private static IEnumerable<Measurement> Months(string measure, params decimal[] values) => Calendar
        .PeriodsWithin(Cadence.Monthly, Quarter.First, Quarter.Last)
        .Zip(values, (month, value) => Measurement.Of(measure, month.First, month.Last, value, null, KnownOn));
}
