using CompPlan.Curves;
using CompPlan.Tests.Goals;
using CompPlan.Validation;
using Xunit;

namespace CompPlan.Tests.Validation;

public class TierReviewTests
{
    private static string[] Marginal(params CurveBand[] bands) => Marginal(CurveDirection.Rising, bands);

    private static string[] Marginal(CurveDirection direction, params CurveBand[] bands) =>
        CurveReview.Of(MarginalCurve.Of(CurveAxis.Value, direction, StepSide.From, bands), "").Codes();

    private static string[] Whole(CurveDirection direction, params CurveBand[] bands) =>
        CurveReview.Of(WholeCurve.Of(CurveAxis.Value, direction, StepSide.From, bands), "").Codes();

    [Fact]
    public void Good_bands_pass()
    {
        Assert.Empty(Marginal(CurveBand.AtRate(-5, 0, 1, 2, 3), CurveBand.Spread(0, 1, 4), CurveBand.Flat(1, null, 0)));
        Assert.Empty(Whole(CurveDirection.Rising, CurveBand.Flat(0, 10, 1), CurveBand.AtRate(10, 20, 0.1m), CurveBand.AtRate(20, null, 0.2m)));
    }

    [Fact]
    public void Each_band_begins_where_the_one_before_it_ends()
    {
        Assert.Equal(["CURVE_INVALID bands[1].from"], Marginal(CurveBand.AtRate(0, 100, 1), CurveBand.AtRate(101, 200, 1)));
        Assert.Equal(["CURVE_INVALID bands[1].from"], Marginal(CurveBand.AtRate(0, 100, 1), CurveBand.AtRate(99, 200, 1)));
        Assert.Equal(["CURVE_INVALID bands[1].from"], Marginal(CurveBand.AtRate(100, 200, 1), CurveBand.AtRate(0, 100, 1)));
        Assert.Equal(["CURVE_INVALID bands[0].to"], Marginal(CurveBand.AtRate(1, 1, 1)));
        Assert.Equal(["MISSING_FIELD bands[0].to"], Marginal(CurveBand.AtRate(0, null, 1), CurveBand.AtRate(1, 2, 1)));
        Assert.Equal(["EMPTY_LIST bands"], Marginal());
    }

    [Fact]
    public void A_gap_and_an_overlap_say_what_lies_in_them()
    {
        var curve = MarginalCurve.Of(
            CurveAxis.Value, CurveDirection.Rising, StepSide.From, [CurveBand.AtRate(0, 100, 1), CurveBand.AtRate(101, 200, 1), CurveBand.AtRate(150, null, 1)]);
        Assert.Equal(
            ["What lies between 100 and 101 is in no band.", "What lies between 150 and 200 is in two bands."],
            CurveReview.Of(curve, "").Select(issue => issue.Message));
    }

    [Fact]
    public void A_band_adds_zero_or_more_and_its_bounds_are_in_order()
    {
        Assert.Equal(
            ["NUMBER_RANGE bands[0].rate", "NUMBER_RANGE bands[1].amount", "NUMBER_RANGE bands[2].flat"],
            Marginal(CurveBand.AtRate(0, 1, -1), CurveBand.Spread(1, 2, -1), CurveBand.Flat(2, 3, -1)));
        Assert.Equal(["CAP_BELOW_FLOOR bands[0].max"], Marginal(CurveBand.AtRate(0, 1, 1, 3, 2)));
        Assert.Equal(["BOUND_NEGATIVE bands[0].min", "BOUND_NEGATIVE bands[0].max"], Marginal(CurveBand.AtRate(0, 1, 1, -3, -2)));
        Assert.Equal(["MISSING_FIELD bands[0].to"], Marginal(CurveBand.Spread(0, null, 1)));
    }

    [Fact]
    public void What_adds_up_never_falls()
    {
        Assert.Equal(["CURVE_INVALID direction"], Marginal(CurveDirection.Falling, CurveBand.AtRate(0, 1, 1)));
        Assert.Empty(Marginal(CurveDirection.NonMonotone, CurveBand.AtRate(0, 1, 1)));
    }

    [Fact]
    public void Whole_amounts_go_the_stated_way_where_one_band_follows_the_other()
    {
        // 3 % up to 100 is 3, 2 % from 100 on is 2: the payout falls at the boundary.
        CurveBand[] fall = [CurveBand.AtRate(0, 100, 0.03m), CurveBand.AtRate(100, null, 0.02m)];
        Assert.Equal(["CURVE_INVALID bands[1].rate"], Whole(CurveDirection.Rising, fall));
        Assert.Empty(Whole(CurveDirection.NonMonotone, fall));
        Assert.Equal(
            ["CURVE_INVALID bands[0].rate", "CURVE_INVALID bands[1].rate"], Whole(CurveDirection.Falling, fall));
        Assert.Equal(["CURVE_INVALID bands[0].flat"], Whole(CurveDirection.Falling, CurveBand.Flat(0, 5, 1), CurveBand.Flat(5, null, 0)));
    }

    [Fact]
    public void Whole_amounts_have_no_spread_no_end_and_no_negative_beginning()
    {
        Assert.Equal(["CURVE_INVALID bands[0].to"], Whole(CurveDirection.Rising, CurveBand.AtRate(0, 1, 1)));
        Assert.Equal(["OPTION_CONFLICT bands[0].amount"], Whole(CurveDirection.Rising, CurveBand.Spread(0, 1, 1), CurveBand.Flat(1, null, 1)));
        Assert.Equal(
            ["NUMBER_RANGE bands[0].from", "CURVE_INVALID bands[0].rate"], Whole(CurveDirection.Rising, CurveBand.AtRate(-1, null, 1)));
    }

    [Fact]
    public void Buckets_have_a_size_and_amounts()
    {
        Assert.Equal(
            ["CURVE_INVALID direction", "NUMBER_RANGE size", "EMPTY_LIST amounts", "BOUND_NEGATIVE cap"],
            CurveReview.Of(BucketCurve.Of(CurveAxis.Value, CurveDirection.Falling, 0, [], BeyondBuckets.Nothing, cap: -1), "").Codes());
        Assert.Equal(
            ["NUMBER_RANGE amounts[1]"],
            CurveReview.Of(BucketCurve.Of(CurveAxis.Value, CurveDirection.Rising, 1, [1, -1], BeyondBuckets.Nothing), "").Codes());
    }

    [Fact]
    public void Options_have_no_default()
    {
        Assert.Equal(
            ["MISSING_FIELD axis", "MISSING_FIELD direction", "MISSING_FIELD pays", "MISSING_FIELD side"],
            CurveReview.Of(MarginalCurve.Of(default, default, default, [CurveBand.Flat(0, 1, 1)], null, default), "").Codes());
        Assert.Equal(
            ["MISSING_FIELD side"], CurveReview.Of(WholeCurve.Of(CurveAxis.Value, CurveDirection.Rising, default, [CurveBand.Flat(0, null, 1)]), "").Codes());
        Assert.Equal(
            ["MISSING_FIELD beyond"], CurveReview.Of(BucketCurve.Of(CurveAxis.Value, CurveDirection.Rising, 1, [1], default), "").Codes());
    }
}
