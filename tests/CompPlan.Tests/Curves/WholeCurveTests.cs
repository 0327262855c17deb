using CompPlan.Curves;
using CompPlan.Values;
using Xunit;

namespace CompPlan.Tests.Curves;

public class WholeCurveTests
{
    private static WholeCurve Of(StepSide side, params CurveBand[] bands) =>
        WholeCurve.Of(CurveAxis.Value, CurveDirection.Rising, side, bands, null, PayoutUnit.Points);

    private static readonly CurveBand[] Bands = [CurveBand.Flat(10, 100, 3), CurveBand.AtRate(100, 200, 0.1m, null, 15), CurveBand.AtRate(200, null, 0.2m, 45)];

    // 3 flat from 10, 10 % of all of x from 100 but at most 15, 20 % of all of x from 200 but at least 45.
    [Theory]
    [InlineData(9, 0, "below")]
    [InlineData(10, 3, "band 1")]
    [InlineData(99, 3, "band 1")]
    [InlineData(100, 10, "band 2")]
    [InlineData(120, 12, "band 2")]
    [InlineData(199, 15, "band 2")]
    [InlineData(200, 45, "band 3")]
    [InlineData(300, 60, "band 3")]
    public void The_band_that_holds_x_pays_for_all_of_it(decimal x, decimal payout, string segment)
    {
        var reading = Of(StepSide.From, Bands).Read(x);
        Assert.Equal(((Fraction)payout, segment), (reading.Payout, reading.Segment));
    }

    [Fact]
    public void The_receipt_keeps_the_one_band()
    {
        Assert.Equal([CurvePart.Of(2, 199, 19.9m, 15)], Of(StepSide.From, Bands).Read(199).Parts);
        Assert.Equal((CurvePlace.Band, 2), (Of(StepSide.From, Bands).Read(199).Place, Of(StepSide.From, Bands).Read(199).Number));
        Assert.Empty(Of(StepSide.From, Bands).Read(0).Parts);
    }

    [Fact]
    public void A_boundary_belongs_to_the_stated_side() => Assert.Equal(
        new Fraction[] { 0, 3, 15 }, new decimal[] { 10, 100, 200 }.Select(x => Of(StepSide.UpTo, Bands).Read(x).Payout));

    [Fact]
    public void Reading_an_unreviewed_curve_is_a_fault_of_the_program()
    {
        Assert.Throws<InvalidOperationException>(() => Of(StepSide.From).Read(1));
        Assert.Throws<InvalidOperationException>(() => Of(StepSide.From, CurveBand.Flat(0, 1, 1)).Read(0.5m));
        Assert.Throws<InvalidOperationException>(() => Of(StepSide.From, CurveBand.Flat(0, 1, 1), CurveBand.Flat(2, null, 1)).Read(0.5m));
    }
}
