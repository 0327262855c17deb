using CompPlan.Curves;
using CompPlan.Values;
using Xunit;
using static CompPlan.Tests.Goals.Stated;

namespace CompPlan.Tests.Curves;

/// <summary>Two payouts at one x, and which of them is paid there.</summary>
public class JumpTests
{
    private static LinearCurve Of(StepSide side, CurveEnd below = CurveEnd.Hold) => LinearCurve.Of(
        CurveAxis.Ratio,
        CurveDirection.Rising,
        [
            CurvePoint.Jump(0.8m, 0.1m, 0.5m, side), CurvePoint.Jump(1, 0.9m, 1, side), CurvePoint.Jump(1.2m, 1.4m, 2, side),
        ],
        below,
        CurveEnd.Hold);

    // 10 % up to 80 %, then 50 % rising to 90 % at 100 %, then 100 % rising to 140 % at 120 %, then 200 %.
    [Theory]
    [InlineData(70, 10, 10)]
    [InlineData(80, 50, 10)]
    [InlineData(90, 70, 70)]
    [InlineData(100, 100, 90)]
    [InlineData(110, 120, 120)]
    [InlineData(120, 200, 140)]
    [InlineData(130, 200, 200)]
    public void The_side_decides_what_is_paid_at_x_itself(decimal attainment, decimal from, decimal upTo) => Assert.Equal(
        (Percent(from), Percent(upTo)), (Of(StepSide.From).Read(Percent(attainment)).Payout, Of(StepSide.UpTo).Read(Percent(attainment)).Payout));

    [Fact]
    public void The_receipt_names_the_point_that_jumps()
    {
        var reading = Of(StepSide.UpTo).Read(1);
        Assert.Equal(("point 2", (Fraction)0.9m, (Fraction?)1), (reading.Segment, reading.Used[0].Payout, reading.Used[0].After));
    }

    [Fact]
    public void A_threshold_that_must_be_passed_is_a_jump_up_to_it()
    {
        // Nothing up to and at 80 %, 50 % above it.
        var curve = LinearCurve.Of(
            CurveAxis.Ratio, CurveDirection.Rising, [CurvePoint.Jump(0.8m, 0, 0.5m, StepSide.UpTo), CurvePoint.Of(1, 1)], CurveEnd.Nothing, CurveEnd.Hold);
        Assert.Equal(new Fraction[] { 0, 0, 0.75m }, new decimal[] { 0.79m, 0.8m, 0.9m }.Select(x => curve.Read(x).Payout));
    }

    [Fact]
    public void Jumps_are_terms()
    {
        Assert.NotEqual(CurvePoint.Jump(1, 0, 1, StepSide.From), CurvePoint.Jump(1, 0, 1, StepSide.UpTo));
        Assert.NotEqual(CurvePoint.Of(1, 0), CurvePoint.Jump(1, 0, 1, StepSide.UpTo));
        Assert.Equal((Fraction)1, CurvePoint.Jump(1, 0, 1, StepSide.From).At);
        Assert.Equal((Fraction)0, CurvePoint.Jump(1, 0, 1, StepSide.UpTo).At);
    }
}
