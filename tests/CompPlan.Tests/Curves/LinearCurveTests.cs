using CompPlan.Curves;
using CompPlan.Values;
using Xunit;
using static CompPlan.Tests.Goals.Stated;

namespace CompPlan.Tests.Curves;

public class LinearCurveTests
{
    private static readonly LinearCurve Rising = OverAttainment((90, 50), (100, 100), (120, 200));

    [Theory]
    [InlineData(89.99, 0, "below")]
    [InlineData(90, 50, "point 1")]
    [InlineData(95, 75, "segment 1-2")]
    [InlineData(100, 100, "point 2")]
    [InlineData(101, 105, "segment 2-3")]
    [InlineData(120, 200, "point 3")]
    [InlineData(500, 200, "above")]
    public void Reads_exactly_and_names_the_segment(decimal attainment, decimal payout, string segment)
    {
        var reading = Rising.Read(Percent(attainment));
        Assert.Equal((Percent(payout), segment), (reading.Payout, reading.Segment));
        Assert.Equal(Percent(attainment), reading.Input);
        Assert.Same(Rising, reading.Curve);
    }

    [Fact]
    public void Thirds_stay_thirds()
    {
        // From (0, 0) to (3, 1) the payout at 1 is 1/3, not 0.3333.
        var curve = LinearCurve.Of(CurveAxis.Value, CurveDirection.Rising, [CurvePoint.Of(0, 0), CurvePoint.Of(3, 1)], CurveEnd.Hold, CurveEnd.Hold);
        Assert.Equal(Fraction.Of(1, 3), curve.Read(1).Payout);
    }

    [Fact]
    public void The_receipt_keeps_the_points_it_lay_between()
    {
        var between = Rising.Read(Percent(101));
        Assert.Equal([Rising.Points[1], Rising.Points[2]], between.Used);
        Assert.Equal((CurvePlace.Segment, 2), (between.Place, between.Number));
        Assert.Null(between.End);
        Assert.Equal([Rising.Points[0]], Rising.Read(0).Used);
        Assert.Equal(CurveEnd.Nothing, Rising.Read(0).End);
        Assert.Equal([Rising.Points[2]], Rising.Read(3).Used);
        Assert.Equal((CurveEnd.Hold, 3), (Rising.Read(3).End, Rising.Read(3).Number));
    }

    [Fact]
    public void Ends_hold_or_follow_the_line()
    {
        // Slope 1 below (0.5 → 0.5, 1 → 1), slope 2 above (1 → 1, 2 → 3).
        var curve = LinearCurve.Of(
            CurveAxis.Ratio,
            CurveDirection.Rising,
            [CurvePoint.Of(0.5m, 0.5m), CurvePoint.Of(1, 1), CurvePoint.Of(2, 3)],
            CurveEnd.Extrapolate,
            CurveEnd.Extrapolate,
            floor: 0.1m);
        Assert.Equal((Fraction)0.25m, curve.Read(0.25m).Payout);
        Assert.Equal((Fraction)5, curve.Read(3).Payout);
        Assert.Equal([curve.Points[1], curve.Points[2]], curve.Read(3).Used);
        Assert.Equal((CurvePlace.Above, 2), (curve.Read(3).Place, curve.Read(3).Number));
        var low = curve.Read(-1);
        Assert.Equal(((Fraction)0.1m, (Fraction)(-1), true, false), (low.Payout, low.Unbounded, low.Floored, low.Capped));
    }

    [Fact]
    public void A_cap_lowers_and_says_so_only_where_it_does()
    {
        var curve = LinearCurve.Of(
            CurveAxis.Ratio, CurveDirection.Rising, [CurvePoint.Of(1, 1), CurvePoint.Of(2, 2)], CurveEnd.Nothing, CurveEnd.Extrapolate, cap: 1.5m);
        Assert.Equal(((Fraction)1.5m, true, (Fraction)1.6m), (curve.Read(1.6m).Payout, curve.Read(1.6m).Capped, curve.Read(1.6m).Unbounded));
        Assert.Equal(((Fraction)1.5m, false), (curve.Read(1.5m).Payout, curve.Read(1.5m).Capped));
    }

    [Theory]
    [InlineData(0, 200, "point 1")]
    [InlineData(-1, 200, "below")]
    [InlineData(3, 62.5, "segment 2-3")]
    [InlineData(4, 25, "point 3")]
    [InlineData(4.01, 0, "above")]
    public void Falling_curves_pay_nothing_on_the_high_side(decimal incidents, decimal payout, string segment)
    {
        // Threshold 4 incidents 25 %, target 2 100 %, maximum 0 200 %; 3 incidents are half way: 62.5 %.
        var reading = OverValue(CurveDirection.Falling, (0, 200), (2, 100), (4, 25)).Read(incidents);
        Assert.Equal((Percent(payout), segment), (reading.Payout, reading.Segment));
    }

    [Fact]
    public void One_point_is_a_jump() =>
        Assert.Equal(
            new[] { Percent(0), Percent(80), Percent(80) },
            new[] { 0.5m, 1m, 2m }.Select(x => OverAttainment((100, 80)).Read(x).Payout));

    [Fact]
    public void Curves_are_compared_by_their_terms()
    {
        Assert.Equal(Rising, OverAttainment((90, 50), (100, 100), (120, 200)));
        Assert.NotEqual(Rising, OverAttainment((90, 50), (100, 100), (120, 201)));
        Assert.NotEqual<PayoutCurve>(Rising, OverValue(CurveDirection.Rising, (90, 50), (100, 100), (120, 200)));
    }

    [Fact]
    public void Reading_an_unreviewed_curve_is_a_fault_of_the_program()
    {
        var one = LinearCurve.Of(CurveAxis.Ratio, CurveDirection.Rising, [CurvePoint.Of(1, 1)], CurveEnd.Nothing, CurveEnd.Extrapolate);
        Assert.Throws<InvalidOperationException>(() => one.Read(2));
        Assert.Throws<InvalidOperationException>(() => OverAttainment().Read(1));
        Assert.Throws<ArgumentNullException>(() => LinearCurve.Of(CurveAxis.Ratio, CurveDirection.Rising, null!, CurveEnd.Hold, CurveEnd.Hold));
    }
}
