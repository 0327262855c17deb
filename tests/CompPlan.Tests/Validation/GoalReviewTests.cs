using CompPlan.Curves;
using CompPlan.Goals;
using CompPlan.Measures;
using CompPlan.Periods;
using CompPlan.Tests.Goals;
using CompPlan.Validation;
using NodaTime;
using Xunit;
using static CompPlan.Tests.Goals.Stated;

namespace CompPlan.Tests.Validation;

public class GoalReviewTests
{
    private static Goal With(TargetSchedule? targets, AttainmentRule? rule = null, PayoutCurve? curve = null) =>
        Goal.Of("a", null, "m", rule ?? HigherIsBetter.Of(), targets, curve ?? OverAttainment((90, 50), (100, 100)));

    private static TargetSchedule Quarters(params decimal[] values) => TargetSchedule.Of(
        Cadence.Quarterly,
        Combination.Sum,
        values.Select((value, i) => DatedTarget.Of(new LocalDate(2026, 3 * i + 1, 1), new LocalDate(2026, 3 * i + 1, 1).PlusMonths(3).PlusDays(-1), value)));

    [Fact]
    public void Good_goals_pass()
    {
        Assert.Empty(GoalReview.Of(With(Quarters(100, 110, 120, 130)), "goals[0]"));
        Assert.Empty(GoalReview.Of(GivenPayout("a"), "goals[0]"));
        Assert.Empty(GoalReview.Of(With(Quarters(-5, 0), RawValue.Of(), OverValue(CurveDirection.Rising, (-10, 0), (0, 100))), "goals[0]"));
    }

    [Fact]
    public void Ids_curve_and_targets_are_reviewed_at_once() => Assert.Equal(
        ["BAD_ID goals[2].id", "BAD_ID goals[2].measure", "TARGET_MISSING goals[2].targets", "EMPTY_LIST goals[2].curve.points"],
        GoalReview.Of(Goal.Of("a b", null, "", HigherIsBetter.Of(), null, OverAttainment()), "goals[2]").Codes());

    [Fact]
    public void The_curve_reads_what_the_attainment_gives()
    {
        Assert.Equal(["OPTION_CONFLICT curve.axis"], GoalReview.Of(With(Quarters(1), curve: OverValue(CurveDirection.Rising, (1, 1))), "").Codes());
        Assert.Equal(["OPTION_CONFLICT curve.axis"], GoalReview.Of(With(null, RawValue.Of()), "").Codes());
    }

    [Fact]
    public void Attainment_needs_targets_above_zero()
    {
        Assert.Equal(["TARGET_ZERO targets.values[0].value"], GoalReview.Of(With(Quarters(0)), "").Codes());
        Assert.Equal(["TARGET_ZERO targets.values[0].value"], GoalReview.Of(With(Quarters(0), LowerIsBetter.Of(InverseMethod.TargetOverActual)), "").Codes());
        Assert.Equal(["NUMBER_RANGE targets.values[1].value"], GoalReview.Of(With(Quarters(1, -1)), "").Codes());
        Assert.Empty(GoalReview.Of(With(Quarters(1, 0)), ""));
        var last = TargetSchedule.Of(Cadence.Quarterly, Combination.Last, Quarters(1, 0).Values);
        Assert.Equal(["TARGET_ZERO targets.values[1].value"], GoalReview.Of(With(last), "").Codes());
    }

    [Fact]
    public void A_variance_needs_a_target_of_any_sign()
    {
        var curve = OverValue(CurveDirection.Rising, (-10, 0), (0, 100));
        Assert.Empty(GoalReview.Of(With(Quarters(-5, 0), Variance.Of(), curve), ""));
        Assert.Equal(["TARGET_MISSING targets"], GoalReview.Of(With(null, Variance.Of(), curve), "").Codes());
        Assert.Equal(["OPTION_CONFLICT curve.axis"], GoalReview.Of(With(Quarters(1), Variance.Of()), "").Codes());
    }

    [Fact]
    public void A_cap_below_the_payout_at_target_is_found()
    {
        static LinearCurve Capped(CurveAxis axis, decimal target, decimal cap) => LinearCurve.Of(
            axis, CurveDirection.Rising, [CurvePoint.Of(target - 1, 0), CurvePoint.Of(target, 1)], CurveEnd.Hold, CurveEnd.Extrapolate, cap: cap);
        Assert.Equal(["CAP_BELOW_TARGET curve.cap"], GoalReview.Of(With(Quarters(1), curve: Capped(CurveAxis.Ratio, 1, 0.9m)), "").Codes());
        Assert.Equal(["CAP_BELOW_TARGET curve.cap"], GoalReview.Of(With(Quarters(1), Variance.Of(), Capped(CurveAxis.Value, 0, 0.9m)), "").Codes());
        Assert.Empty(GoalReview.Of(With(Quarters(1), curve: Capped(CurveAxis.Ratio, 1, 1)), ""));
        Assert.Empty(GoalReview.Of(With(null, RawValue.Of(), Capped(CurveAxis.Value, 1, 0.9m)), ""));
    }

    [Fact]
    public void Dates_are_in_order_in_range_and_do_not_overlap()
    {
        var schedule = TargetSchedule.Of(Cadence.Monthly, Combination.Sum, [
            DatedTarget.Of(new LocalDate(2026, 1, 1), new LocalDate(2026, 6, 30), 1),
            DatedTarget.Of(new LocalDate(2026, 6, 30), new LocalDate(2026, 12, 31), 1),
            DatedTarget.Of(new LocalDate(2027, 2, 1), new LocalDate(2027, 1, 31), 1),
            DatedTarget.Of(new LocalDate(2200, 1, 1), new LocalDate(9999, 12, 31), 1)]);
        Assert.Equal(
            ["PERIOD_INVALID targets.values[2].to", "PERIOD_INVALID targets.values[3].from", "PERIOD_INVALID targets.values[3].to", "TARGET_OVERLAP targets.values[1].from", "TARGET_MISSING targets.values[3].from"],
            GoalReview.Of(With(schedule), "").Codes());
    }

    [Fact]
    public void Days_between_two_targets_have_one()
    {
        DatedTarget From(int month, int last) => DatedTarget.Of(new LocalDate(2026, month, 1), new LocalDate(2026, last, 1).PlusMonths(1).PlusDays(-1), 1);
        IEnumerable<string> Codes(params DatedTarget[] values) => GoalReview.Of(With(TargetSchedule.Of(Cadence.Monthly, Combination.Sum, values)), "").Codes();

        Assert.Empty(Codes(From(6, 12), From(1, 5)));
        Assert.Equal(["TARGET_MISSING targets.values[0].from"], Codes(From(8, 12), From(1, 5)));
    }

    [Fact]
    public void A_schedule_has_values_and_options_have_no_default()
    {
        Assert.Equal(
            ["EMPTY_LIST targets.values", "MISSING_FIELD targets.combine"],
            GoalReview.Of(With(TargetSchedule.Of(Cadence.Annual, default, [])), "").Codes());
        Assert.Equal(["MISSING_FIELD attainment.inverse"], GoalReview.Of(With(Quarters(1), LowerIsBetter.Of(default)), "").Codes());
    }
}
