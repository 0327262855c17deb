using CompPlan.Curves;
using CompPlan.Goals;
using CompPlan.Rounding;
using CompPlan.Values;
using Xunit;

namespace CompPlan.Tests.Goals;

public class AttainmentTests
{
    [Fact]
    public void Higher_is_better_is_actual_by_target_in_exact_thirds()
    {
        var attainment = HigherIsBetter.Of().Attain(1, 3);
        Assert.Equal((Fraction.Of(1, 3), Fraction.Of(1, 3)), (attainment.Unrounded, attainment.Value));
        Assert.Null(attainment.Rounded);
    }

    [Theory]
    [InlineData(InverseMethod.TargetOverActual, 5, "2")]
    [InlineData(InverseMethod.TwoMinusRatio, 5, "1.5")]
    [InlineData(InverseMethod.TargetOverActual, 10, "1")]
    [InlineData(InverseMethod.TwoMinusRatio, 10, "1")]
    [InlineData(InverseMethod.TargetOverActual, 30, "1/3")]
    [InlineData(InverseMethod.TwoMinusRatio, 30, "-1")]
    [InlineData(InverseMethod.TwoMinusRatio, 0, "2")]
    public void Lower_is_better_by_the_stated_inverse(InverseMethod inverse, int actual, string expected) =>
        Assert.Equal(Fraction.Parse(expected), LowerIsBetter.Of(inverse).Attain(actual, 10).Value);

    [Fact]
    public void Rounding_before_the_curve_is_kept_beside_the_exact_result()
    {
        // 30,603.8 ÷ 30,307.9 = 1.009763…, to two decimals of a percent 100.98 %.
        var attainment = HigherIsBetter.Of(Stated.PercentDecimals(2)).Attain(30603.8m, 30307.9m);
        Assert.Equal((Fraction)1.0098m, attainment.Value);
        Assert.Equal(Fraction.Of(306038, 303079), attainment.Unrounded);
        Assert.Equal(attainment.Unrounded, attainment.Rounded!.Input);
    }

    [Fact]
    public void A_raw_value_is_the_actual()
    {
        var raw = RawValue.Of(RoundingRule.ToDecimals(0, MidpointRule.Down)).Attain(12.9m, null);
        Assert.Equal(((Fraction)12, (Fraction)12.9m, (Fraction?)null), (raw.Value, raw.Unrounded, raw.Target));
        Assert.Equal((Fraction?)100, RawValue.Of().Attain(12, 100).Target);
    }

    [Theory]
    [InlineData(120, 100, 20)]
    [InlineData(80, 100, -20)]
    [InlineData(-30, -50, 20)]
    [InlineData(7, 0, 7)]
    public void A_variance_is_what_lies_between_actual_and_target_of_any_sign(int actual, int target, int expected) =>
        Assert.Equal((Fraction)expected, Variance.Of().Attain(actual, target).Value);

    [Fact]
    public void A_variance_is_rounded_in_the_unit_of_the_measure()
    {
        var attainment = Variance.Of(RoundingRule.Of(1_000, MidpointRule.Down)).Attain(-1_500, 200);
        Assert.Equal(((Fraction)(-1_000), (Fraction)(-1_700)), (attainment.Value, attainment.Unrounded));
    }

    [Fact]
    public void The_rule_says_whether_a_target_is_needed()
    {
        Assert.Equal((CurveAxis.Value, true), (Variance.Of().Axis, Variance.Of().NeedsTarget));
        Assert.Throws<ArgumentNullException>(() => Variance.Of().Attain(1, null));
        Assert.Equal((CurveAxis.Ratio, true), (HigherIsBetter.Of().Axis, HigherIsBetter.Of().NeedsTarget));
        Assert.Equal((CurveAxis.Value, false), (RawValue.Of().Axis, RawValue.Of().NeedsTarget));
        Assert.Throws<ArgumentNullException>(() => HigherIsBetter.Of().Attain(1, null));
        Assert.Throws<DivideByZeroException>(() => HigherIsBetter.Of().Attain(1, 0));
    }
}
