using CompPlan.Curves;
using CompPlan.Tests.Goals;
using CompPlan.Validation;
using CompPlan.Values;
using Xunit;
using static CompPlan.Tests.Goals.Stated;

namespace CompPlan.Tests.Validation;

public class CurveReviewTests
{
    [Fact]
    public void Good_curves_pass()
    {
        Assert.Empty(CurveReview.Of(OverAttainment((90, 50), (100, 100), (120, 200)), "curve"));
        Assert.Empty(CurveReview.Of(OverValue(CurveDirection.Falling, (0, 200), (2, 100), (4, 25)), "curve"));
        Assert.Empty(CurveReview.Of(OverValue(CurveDirection.NonMonotone, (0, 0), (2, 100), (4, 0)), "curve"));
        Assert.Empty(CurveReview.Of(StepCurve.Of(CurveAxis.Ratio, CurveDirection.Rising, StepSide.From, [CurvePoint.Of(1, 1)], 0), "curve"));
    }

    [Fact]
    public void Points_are_sorted_and_each_x_stands_once() => Assert.Equal(
        ["CURVE_INVALID goal.curve.points[1].x", "CURVE_INVALID goal.curve.points[2].x"],
        CurveReview.Of(OverAttainment((100, 100), (90, 50), (90, 60)), "goal.curve").Codes());

    [Fact]
    public void A_curve_goes_the_stated_way()
    {
        Assert.Equal(["CURVE_INVALID points[1].payout"], CurveReview.Of(OverAttainment((90, 50), (100, 40)), "").Codes());
        Assert.Equal(["CURVE_INVALID points[1].payout"], CurveReview.Of(OverValue(CurveDirection.Falling, (90, 50), (100, 60)), "").Codes());
        Assert.Empty(CurveReview.Of(OverValue(CurveDirection.NonMonotone, (90, 50), (100, 40)), ""));
    }

    [Fact]
    public void Ends_go_the_stated_way()
    {
        var rising = LinearCurve.Of(CurveAxis.Ratio, CurveDirection.Rising, [CurvePoint.Of(1, 1)], CurveEnd.Hold, CurveEnd.Nothing);
        var falling = LinearCurve.Of(CurveAxis.Ratio, CurveDirection.Falling, [CurvePoint.Of(1, 1)], CurveEnd.Nothing, CurveEnd.Hold);
        Assert.Equal(["CURVE_INVALID above"], CurveReview.Of(rising, "").Codes());
        Assert.Equal(["CURVE_INVALID below"], CurveReview.Of(falling, "").Codes());
    }

    [Fact]
    public void A_line_needs_two_points()
    {
        var curve = LinearCurve.Of(CurveAxis.Ratio, CurveDirection.Rising, [CurvePoint.Of(1, 1)], CurveEnd.Extrapolate, CurveEnd.Extrapolate);
        Assert.Equal(["CURVE_INVALID below", "CURVE_INVALID above"], CurveReview.Of(curve, "").Codes());
        Assert.Equal(["EMPTY_LIST points"], CurveReview.Of(OverAttainment(), "").Codes());
    }

    [Fact]
    public void A_line_that_leads_downward_needs_a_floor()
    {
        CurvePoint[] points = [CurvePoint.Of(1, 1), CurvePoint.Of(2, 2)];
        var rising = LinearCurve.Of(CurveAxis.Ratio, CurveDirection.Rising, points, CurveEnd.Extrapolate, CurveEnd.Hold);
        Assert.Equal(["MISSING_FIELD floor"], CurveReview.Of(rising, "").Codes());
        Assert.Empty(CurveReview.Of(LinearCurve.Of(CurveAxis.Ratio, CurveDirection.Rising, points, CurveEnd.Extrapolate, CurveEnd.Hold, floor: 0), ""));
        var falling = LinearCurve.Of(
            CurveAxis.Value, CurveDirection.Falling, [CurvePoint.Of(1, 2), CurvePoint.Of(2, 1)], CurveEnd.Hold, CurveEnd.Extrapolate);
        Assert.Equal(["MISSING_FIELD floor"], CurveReview.Of(falling, "").Codes());
    }

    [Fact]
    public void Bounds_are_not_negative_and_in_order()
    {
        CurvePoint[] points = [CurvePoint.Of(1, 1)];
        Assert.Equal(
            ["BOUND_NEGATIVE floor", "BOUND_NEGATIVE cap", "CAP_BELOW_FLOOR cap"],
            CurveReview.Of(LinearCurve.Of(CurveAxis.Ratio, CurveDirection.Rising, points, CurveEnd.Hold, CurveEnd.Hold, -1, -2), "").Codes());
        Assert.Equal(
            ["OPTION_CONFLICT floor"],
            CurveReview.Of(LinearCurve.Of(CurveAxis.Ratio, CurveDirection.Rising, points, CurveEnd.Nothing, CurveEnd.Hold, floor: 0.1m), "").Codes());
    }

    [Fact]
    public void Payouts_are_not_negative()
    {
        Assert.Equal(["NUMBER_RANGE points[0].payout"], CurveReview.Of(OverValue(CurveDirection.NonMonotone, (1, -1)), "").Codes());
        Assert.Equal(
            ["NUMBER_RANGE otherwise"],
            CurveReview.Of(StepCurve.Of(CurveAxis.Ratio, CurveDirection.Rising, StepSide.From, [CurvePoint.Of(1, 1)], -1), "").Codes());
    }

    [Fact]
    public void What_is_paid_on_no_step_goes_the_stated_way()
    {
        static string[] Review(CurveDirection direction, StepSide side) =>
            CurveReview.Of(StepCurve.Of(CurveAxis.Value, direction, side, [CurvePoint.Of(1, 0.5m)], 1), "").Codes();
        Assert.Equal(["CURVE_INVALID otherwise"], Review(CurveDirection.Rising, StepSide.From));
        Assert.Empty(Review(CurveDirection.Rising, StepSide.UpTo));
        Assert.Empty(Review(CurveDirection.Falling, StepSide.From));
        Assert.Equal(["CURVE_INVALID otherwise"], Review(CurveDirection.Falling, StepSide.UpTo));
    }

    [Fact]
    public void Options_have_no_default()
    {
        Assert.Equal(
            ["MISSING_FIELD axis", "MISSING_FIELD direction", "MISSING_FIELD below", "MISSING_FIELD above"],
            CurveReview.Of(LinearCurve.Of(default, default, [CurvePoint.Of(1, 1)], default, default), "").Codes());
        Assert.Equal(
            ["MISSING_FIELD axis", "MISSING_FIELD direction", "MISSING_FIELD side", "EMPTY_LIST steps"],
            CurveReview.Of(StepCurve.Of(default, default, default, [], 0), "").Codes());
    }

    [Fact]
    public void Jumps_go_the_stated_way_and_have_a_side()
    {
        static string[] Review(CurveDirection direction, CurvePoint jump) => CurveReview.Of(
            LinearCurve.Of(CurveAxis.Value, direction, [jump], CurveEnd.Hold, CurveEnd.Hold), "").Codes();
        Assert.Empty(Review(CurveDirection.Rising, CurvePoint.Jump(1, 0, 1, StepSide.From)));
        Assert.Equal(["CURVE_INVALID points[0].after"], Review(CurveDirection.Rising, CurvePoint.Jump(1, 1, 0, StepSide.From)));
        Assert.Equal(["CURVE_INVALID points[0].after"], Review(CurveDirection.Falling, CurvePoint.Jump(1, 0, 1, StepSide.UpTo)));
        Assert.Empty(Review(CurveDirection.NonMonotone, CurvePoint.Jump(1, 1, 0, StepSide.From)));
        Assert.Equal(["MISSING_FIELD points[0].side"], Review(CurveDirection.Rising, CurvePoint.Jump(1, 0, 1, default)));
        Assert.Equal(["NUMBER_RANGE points[0].after", "CURVE_INVALID points[0].after"], Review(CurveDirection.Rising, CurvePoint.Jump(1, 0, -1, StepSide.From)));
    }

    [Fact]
    public void What_follows_a_jump_is_compared_with_what_holds_after_it() => Assert.Equal(
        ["CURVE_INVALID points[1].payout"],
        CurveReview.Of(
            LinearCurve.Of(
                CurveAxis.Value, CurveDirection.Rising, [CurvePoint.Jump(1, 0.2m, 0.8m, StepSide.From), CurvePoint.Of(2, 0.5m)], CurveEnd.Hold, CurveEnd.Hold),
            "").Codes());

    [Fact]
    public void An_end_is_not_extrapolated_past_a_jump_and_a_step_has_none()
    {
        CurvePoint[] points = [CurvePoint.Jump(1, 0, 1, StepSide.From), CurvePoint.Jump(2, 2, 3, StepSide.From)];
        Assert.Equal(
            ["CURVE_INVALID below", "CURVE_INVALID above"],
            CurveReview.Of(LinearCurve.Of(CurveAxis.Value, CurveDirection.Rising, points, CurveEnd.Extrapolate, CurveEnd.Extrapolate, floor: 0), "").Codes());
        Assert.Equal(
            ["OPTION_CONFLICT steps[0].after", "OPTION_CONFLICT steps[1].after"],
            CurveReview.Of(StepCurve.Of(CurveAxis.Value, CurveDirection.Rising, StepSide.From, points, 0), "").Codes());
    }

    [Fact]
    public void A_cap_below_the_payout_at_target_is_found()
    {
        CurveBand[] bands = [CurveBand.AtRate(0, null, 1)];
        Assert.Equal(
            ["CAP_BELOW_TARGET c.cap"], CurveReview.Of(MarginalCurve.Of(CurveAxis.Ratio, CurveDirection.Rising, StepSide.From, bands, 0.5m), "c").Codes());
        Assert.Empty(CurveReview.Of(MarginalCurve.Of(CurveAxis.Value, CurveDirection.Rising, StepSide.From, bands, 0.5m), "c"));
        Assert.Equal(
            ["CAP_BELOW_TARGET cap"],
            CurveReview.Of(StepCurve.Of(CurveAxis.Ratio, CurveDirection.Rising, StepSide.From, [CurvePoint.Of(1, 1)], 0, 0.99m), "").Codes());
    }
}
