using CompPlan.Curves;
using CompPlan.Tests.Generators;
using CompPlan.Values;
using FsCheck.Xunit;

namespace CompPlan.Tests.Laws;

/// <summary>The shape of each kind of curve: continuous where no jump is stated, an integral of rates, one rate on the whole, whole buckets.</summary>
[Properties(Arbitrary = [typeof(CurveGenerators)], MaxTest = 200)]
public class CurveShapeLaws
{
    [Property]
    public bool A_line_is_continuous_between_its_jumps(LinearCurve curve, Fraction one, Fraction other) =>
        CurveChecks.IsContinuousBetweenJumps(curve, Read, one, other);

    [Property]
    public bool A_jump_has_its_two_sides(LinearCurve curve) => CurveChecks.PointsPayWhatTheyState(curve, Read) && CurveChecks.JumpsHaveTwoSides(curve, Read);

    [Property]
    public bool Rates_and_spread_amounts_are_continuous_everywhere(MarginalCurve curve, Fraction one, Fraction other) =>
        CurveChecks.IsContinuous(curve, Read, one, other);

    [Property]
    public bool A_band_of_no_width_pays_neither_its_rate_nor_its_least_part(MarginalCurve curve) => CurveChecks.IsContinuousFromBelow(curve, Read);

    [Property]
    public bool A_flat_amount_is_paid_from_the_stated_side_on(MarginalCurve curve) => CurveChecks.FlatAmountsFollowTheSide(curve, Read);

    [Property]
    public bool A_marginal_payout_is_the_integral_of_its_rates(MarginalCurve curve, Fraction one, Fraction other) => CurveChecks.All(curve, Read, one, other);

    [Property]
    public bool A_whole_payout_is_one_rate_times_x(WholeCurve curve, Fraction x) => CurveChecks.IsOneRateTimesX(curve, Read, x);

    [Property]
    public bool Each_full_bucket_adds_its_amount(BucketCurve curve) => CurveChecks.EachFullBucketAddsItsAmount(curve, Read);

    private static Fraction Read(PayoutCurve curve, Fraction x) => curve.Read(x).Unbounded;
}
