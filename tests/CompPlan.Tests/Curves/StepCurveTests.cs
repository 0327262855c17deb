using CompPlan.Curves;
using CompPlan.Values;
using Xunit;
using static CompPlan.Tests.Goals.Stated;

namespace CompPlan.Tests.Curves;

public class StepCurveTests
{
    private static StepCurve Steps(CurveDirection direction, StepSide side, decimal otherwise, params (decimal X, decimal Payout)[] steps) => StepCurve.Of(
        CurveAxis.Value, direction, side, steps.Select(step => CurvePoint.Of(step.X, Percent(step.Payout))), Percent(otherwise));

    [Theory]
    [InlineData(79.99, 0, "no step")]
    [InlineData(80, 50, "step 1")]
    [InlineData(99.99, 50, "step 1")]
    [InlineData(100, 100, "step 2")]
    [InlineData(1000, 100, "step 2")]
    public void A_step_from_x_includes_x(decimal x, decimal payout, string segment)
    {
        var reading = Steps(CurveDirection.Rising, StepSide.From, 0, (80, 50), (100, 100)).Read(x);
        Assert.Equal((Percent(payout), segment), (reading.Payout, reading.Segment));
    }

    [Theory]
    [InlineData(-5, 200, "step 1")]
    [InlineData(2, 200, "step 1")]
    [InlineData(2.01, 100, "step 2")]
    [InlineData(5, 100, "step 2")]
    [InlineData(5.01, 10, "no step")]
    public void A_step_up_to_x_includes_x(decimal incidents, decimal payout, string segment)
    {
        var reading = Steps(CurveDirection.Falling, StepSide.UpTo, 10, (2, 200), (5, 100)).Read(incidents);
        Assert.Equal((Percent(payout), segment), (reading.Payout, reading.Segment));
    }

    [Fact]
    public void The_receipt_keeps_the_step()
    {
        var curve = Steps(CurveDirection.Rising, StepSide.From, 5, (80, 50), (100, 100));
        Assert.Equal([curve.Steps[1]], curve.Read(100).Used);
        Assert.Equal((2, CurvePlace.Step), (curve.Read(100).Number, curve.Read(100).Place));
        Assert.Empty(curve.Read(1).Used);
        Assert.Equal((Percent(5), 0), (curve.Read(1).Payout, curve.Read(1).Number));
    }

    [Fact]
    public void A_cap_lowers_steps_too()
    {
        var curve = StepCurve.Of(CurveAxis.Ratio, CurveDirection.Rising, StepSide.From, [CurvePoint.Of(1, 2)], 0, cap: 1.5m);
        Assert.Equal(((Fraction)1.5m, true), (curve.Read(1).Payout, curve.Read(1).Capped));
        Assert.False(curve.Read(0).Capped);
    }

    [Fact]
    public void Reading_a_curve_without_steps_is_a_fault_of_the_program() =>
        Assert.Throws<InvalidOperationException>(() => Steps(CurveDirection.Rising, StepSide.From, 0).Read(1));
}
