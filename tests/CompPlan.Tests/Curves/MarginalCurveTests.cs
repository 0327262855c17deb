using CompPlan.Curves;
using CompPlan.Values;
using Xunit;

namespace CompPlan.Tests.Curves;

public class MarginalCurveTests
{
    private static readonly MarginalCurve Tiers = Of(
        StepSide.From, CurveBand.AtRate(0, 100, 0.01m), CurveBand.Spread(100, 300, 10), CurveBand.Flat(300, 500, 7), CurveBand.AtRate(500, 1000, 0.1m, 5, 20));

    private static MarginalCurve Of(StepSide side, params CurveBand[] bands) =>
        MarginalCurve.Of(CurveAxis.Value, CurveDirection.Rising, side, bands, null, PayoutUnit.Points);

    // 0–100 at 1 %, 10 spread over 100–300, 7 flat from 300, 500–1,000 at 10 % but at least 5 and at most 20.
    // At 150: 1 + 10 × 50/200 = 3.5. At 300: 1 + 10 + 7 = 18. At 520: 18 + max(5, 2) = 23. At 600: 18 + 10 = 28. From 700 on: 18 + 20 = 38.
    [Theory]
    [InlineData(-1, 0, "below", 0)]
    [InlineData(0, 0, "band 1", 1)]
    [InlineData(50, 0.5, "band 1", 1)]
    [InlineData(100, 1, "band 2", 2)]
    [InlineData(150, 3.5, "band 2", 2)]
    [InlineData(299, 10.95, "band 2", 2)]
    [InlineData(300, 18, "band 3", 3)]
    [InlineData(500, 18, "band 4", 4)]
    [InlineData(520, 23, "band 4", 4)]
    [InlineData(600, 28, "band 4", 4)]
    [InlineData(900, 38, "band 4", 4)]
    [InlineData(1000, 38, "above", 4)]
    [InlineData(99999, 38, "above", 4)]
    public void Bands_add_up(decimal x, decimal payout, string segment, int parts)
    {
        var reading = Tiers.Read(x);
        Assert.Equal(((Fraction)payout, segment, parts), (reading.Payout, reading.Segment, reading.Parts.Count));
    }

    [Fact]
    public void The_receipt_keeps_the_slice_and_the_part_of_each_band() => Assert.Equal(
        [
            CurvePart.Of(1, 100, 1, 1), CurvePart.Of(2, 200, 10, 10), CurvePart.Of(3, 200, 7, 7), CurvePart.Of(4, 20, 2, 5),
        ],
        Tiers.Read(520).Parts);

    [Fact]
    public void A_boundary_belongs_to_the_stated_side()
    {
        // Up to: 300 is the end of the second band and the flat amount of the third is not yet paid.
        var upTo = Of(StepSide.UpTo, [.. Tiers.Bands]);
        Assert.Equal(((Fraction)11, "band 2"), (upTo.Read(300).Payout, upTo.Read(300).Segment));
        Assert.Equal(((Fraction)18, "band 3"), (upTo.Read(300.01m).Payout, upTo.Read(300.01m).Segment));
        Assert.Equal(("below", "band 4"), (upTo.Read(0).Segment, upTo.Read(1000).Segment));
    }

    [Fact]
    public void A_cap_lowers_the_sum_and_leaves_the_parts()
    {
        var reading = MarginalCurve.Of(CurveAxis.Value, CurveDirection.Rising, StepSide.From, Tiers.Bands, 20, PayoutUnit.Points).Read(600);
        Assert.Equal(((Fraction)20, (Fraction)28, true, 4), (reading.Payout, reading.Unbounded, reading.Capped, reading.Parts.Count));
    }

    [Fact]
    public void The_blended_rate_pays_the_same_on_all_of_x()
    {
        Assert.Equal(Fraction.Of(28, 600), Tiers.Read(600).BlendedRate);
        Assert.Null(Tiers.Read(0).BlendedRate);
        Assert.Null(LinearCurve.Of(CurveAxis.Value, CurveDirection.Rising, [CurvePoint.Of(0, 1)], CurveEnd.Hold, CurveEnd.Hold).Read(1).BlendedRate);
    }

    [Fact]
    public void Thirds_stay_thirds() =>
        Assert.Equal(Fraction.Of(1, 3), Of(StepSide.From, CurveBand.Spread(0, 3, 1)).Read(1).Payout);

    [Fact]
    public void Curves_are_compared_by_their_terms()
    {
        Assert.Equal(Tiers, Of(StepSide.From, [.. Tiers.Bands]));
        Assert.NotEqual(Tiers, Of(StepSide.UpTo, [.. Tiers.Bands]));
        Assert.NotEqual(CurveBand.AtRate(0, 1, 1), CurveBand.Flat(0, 1, 1));
    }

    [Fact]
    public void Reading_bands_out_of_order_is_a_fault_of_the_program()
    {
        Assert.Throws<InvalidOperationException>(() => Of(StepSide.From).Read(1));
        Assert.Throws<InvalidOperationException>(() => Of(StepSide.From, CurveBand.AtRate(1, 2, 1), CurveBand.AtRate(0, 1, 1)).Read(1));
        Assert.Throws<InvalidOperationException>(() => Of(StepSide.From, CurveBand.AtRate(0, 100, 1), CurveBand.AtRate(101, 200, 1)).Read(100.5m));
        Assert.Throws<InvalidOperationException>(() => Of(StepSide.From, CurveBand.AtRate(0, null, 1), CurveBand.AtRate(1, 2, 1)).Read(1));
        Assert.Throws<ArgumentNullException>(() => MarginalCurve.Of(CurveAxis.Ratio, CurveDirection.Rising, StepSide.From, null!));
    }
}
