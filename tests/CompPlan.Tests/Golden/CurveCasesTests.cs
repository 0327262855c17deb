using CompPlan.Curves;
using CompPlan.Funding;
using CompPlan.Goals;
using CompPlan.Rounding;
using CompPlan.Values;
using Xunit;
using static CompPlan.Tests.Goals.Stated;

namespace CompPlan.Tests.Golden;

/// <summary>Curves that others published, with their numbers. The source stands above each; nothing is compared with a tolerance.</summary>
public class CurveCasesTests
{
    private static StepCurve Rates(StepSide side, decimal otherwise, params (decimal X, decimal Percent)[] steps) => StepCurve.Of(
        CurveAxis.Value, CurveDirection.Rising, side, steps.Select(step => CurvePoint.Of(step.X, Percent(step.Percent))), Percent(otherwise));

    // SAP, interpolation of an actual between the points of a scale: (620, 0.5) (1997, 1) (2400, 1.5) (3324, 2) (4000, 3).
    // 1313 lies 693 of 1,377 after the first point: 0.5 + 693/1377 × 0.5 = 115/153 = 0.751633…; not 0.6574 = 1313/1997.
    [Fact]
    public void Interpolation_between_two_points_of_a_scale()
    {
        var curve = LinearCurve.Of(
            CurveAxis.Value,
            CurveDirection.Rising,
            [CurvePoint.Of(620, 0.5m), CurvePoint.Of(1997, 1), CurvePoint.Of(2400, 1.5m), CurvePoint.Of(3324, 2), CurvePoint.Of(4000, 3)],
            CurveEnd.Nothing,
            CurveEnd.Hold);
        var reading = curve.Read(1313);
        Assert.Equal(Fraction.Of(115, 153), reading.Payout);
        Assert.Equal("segment 1-2", reading.Segment);
        Assert.Equal((Fraction)0.7516m, RoundingRule.ToDecimals(4, MidpointRule.HalfUp).Apply(reading.Payout));
    }

    // Threshold, target, maximum: 80 % → 2 %, 100 % → 2.5 %, 150 % → 3.75 %, nothing below, capped.
    // 90 % is half way from 2 to 2.5: 2.25 %.
    [Theory]
    [InlineData(79, 0)]
    [InlineData(80, 2)]
    [InlineData(90, 2.25)]
    [InlineData(100, 2.5)]
    [InlineData(150, 3.75)]
    [InlineData(175, 3.75)]
    public void Threshold_target_maximum(decimal attainment, decimal payout) =>
        Assert.Equal(Percent(payout), OverAttainment((80, 2), (100, 2.5m), (150, 3.75m)).Read(Percent(attainment)).Payout);

    // Linear from 100 % → 100 % to 130 % → 200 %, printed to whole percents half up. 110 is 133.33…, 115 150, 120 166.66…, 125 183.33….
    [Theory]
    [InlineData(110, 133)]
    [InlineData(115, 150)]
    [InlineData(120, 167)]
    [InlineData(125, 183)]
    public void Linear_printed_to_whole_percents(decimal attainment, decimal printed)
    {
        var goal = Goal.Of("g", null, "g", HigherIsBetter.Of(), AnnualTarget(100), OverAttainment((100, 100), (130, 200)), PercentDecimals(0));
        Assert.Equal(Percent(printed), Score(GoalNode.Of("g"), [goal], ("g", attainment)).Value);
    }

    // Oracle, flat against split rates: 0–10,000 1 %, –50,000 2 %, –100,000 3 %, above 4 %; the whole amount at one rate.
    [Theory]
    [InlineData(5_000, 1)]
    [InlineData(15_000, 2)]
    [InlineData(60_000, 3)]
    [InlineData(100_001, 4)]
    public void Whole_amount_rates(decimal amount, decimal rate) =>
        Assert.Equal(Percent(rate), Rates(StepSide.UpTo, 4, (10_000, 1), (50_000, 2), (100_000, 3)).Read(amount).Payout);

    // Oracle, a boundary value: 0–1.5 M 1.75 %, 1.5–3 M 2.50 %, 3–4.5 M 3.25 %. Exactly 1,500,000 is 2.50 % where a band
    // begins at its lower end, 1.75 % where it goes up to its upper end. Both can be stated.
    [Fact]
    public void A_boundary_belongs_to_the_stated_side()
    {
        Assert.Equal(Percent(2.5m), Rates(StepSide.From, 0, (0, 1.75m), (1_500_000, 2.5m), (3_000_000, 3.25m)).Read(1_500_000).Payout);
        Assert.Equal(Percent(1.75m), Rates(StepSide.UpTo, 3.25m, (1_500_000, 1.75m), (3_000_000, 2.5m), (4_500_000, 3.25m)).Read(1_500_000).Payout);
    }

    // 110 % of a target of 50,000, multiplier 1.0 up to 100 % and 1.4 above, on the whole: 55,000 × 1.4 = 77,000.
    [Fact]
    public void A_multiplier_on_the_whole()
    {
        var multiplier = StepCurve.Of(CurveAxis.Ratio, CurveDirection.Rising, StepSide.UpTo, [CurvePoint.Of(1, 1)], 1.4m);
        var goal = Goal.Of("sales", null, "sales", HigherIsBetter.Of(), AnnualTarget(50_000), multiplier);
        var euro = Currency.Of("EUR");
        var pool = FundingRule
            .Of(FixedBase.Of(Money.Parse("55000.00", euro)), ScoreUse.Applied, RoundingRule.ToMinorUnit(euro, MidpointRule.HalfUp))
            .Fund(Score(GoalNode.Of("sales"), [goal], ("sales", 55_000)));
        Assert.Equal(Money.Parse("77000.00", euro), pool.Amount);
        Assert.Equal((Fraction)1.4m, pool.Factor);
    }

    // 2011 Executive Incentive Plan targets, an exhibit published by Justia (contract 672667): 5 % a point of variance between the bookends 93 % and
    // 110 %, nothing below. At 93 % it jumps from 0 to 65 %.
    [Theory]
    [InlineData(92.99, 0)]
    [InlineData(93, 65)]
    [InlineData(94, 70)]
    [InlineData(95, 75)]
    [InlineData(96, 80)]
    [InlineData(97, 85)]
    [InlineData(98, 90)]
    [InlineData(99, 95)]
    [InlineData(105, 125)]
    [InlineData(110, 150)]
    [InlineData(111, 150)]
    public void A_jump_at_the_threshold(decimal attainment, decimal payout) =>
        Assert.Equal(Percent(payout), OverAttainment((93, 65), (100, 100), (110, 150)).Read(Percent(attainment)).Payout);
}
