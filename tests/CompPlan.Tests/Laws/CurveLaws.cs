using CompPlan.Curves;
using CompPlan.Tests.Generators;
using CompPlan.Tests.Oracles;
using CompPlan.Validation;
using CompPlan.Values;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace CompPlan.Tests.Laws;

/// <summary>What every curve does: keeps its direction, its bounds and its terms, pays what a second implementation pays, names where it was read.</summary>
[Properties(Arbitrary = [typeof(CurveGenerators)], MaxTest = 300)]
public class CurveLaws
{
    [Property]
    public void Sound_curves_have_no_findings(PayoutCurve curve) => Assert.Empty(CurveReview.Of(curve, "curve"));

    [Property]
    public FsCheck.Property Broken_curves_have_findings() => Prop.ForAll(
        FsCheck.Fluent.Arb.From(CurveGenerators.Broken), curve => CurveReview.Of(curve, "curve").Any());

    [Property]
    public bool A_curve_goes_the_stated_way(PayoutCurve curve, Fraction one, Fraction other) => CurveChecks.GoesTheStatedWay(curve, Read, one, other);

    [Property]
    public bool A_curve_goes_the_stated_way_at_its_own_borders(PayoutCurve curve) => CurveChecks.BordersGoTheStatedWay(curve, Read);

    [Property]
    public bool A_payout_keeps_the_bounds_and_says_which_one_moved_it(PayoutCurve curve, Fraction x)
    {
        var reading = curve.Read(x);
        var floor = (curve as LinearCurve)?.Floor;
        return reading.Payout.Sign >= 0
            && (curve.Cap is null || reading.Payout <= curve.Cap)
            && (floor is null || reading.Capped || reading.Payout >= floor)
            && (reading.Capped || reading.Floored || reading.Payout == reading.Unbounded)
            && reading.Capped == reading.Unbounded > reading.Payout
            && reading.Floored == reading.Unbounded < reading.Payout;
    }

    [Property]
    public void A_step_pays_what_it_states(PayoutCurve curve)
    {
        foreach (var step in (curve as StepCurve)?.Steps ?? ValueList<CurvePoint>.Empty)
            Assert.Equal(step.Payout, curve.Read(step.X).Unbounded);
    }

    [Property]
    public void A_reading_names_what_holds_its_input(PayoutCurve curve, Fraction x)
    {
        foreach (var at in CurvePlaces.BordersOf(curve).Append(x))
            Assert.True(CurvePlaces.IsNamedRightly(curve.Read(at)), $"{curve} at {at} is said to be {curve.Read(at).Segment}");
    }

    /// <summary>A line or a step turned over (x → −x, falling for rising, up to for from) pays the same at the mirrored place.</summary>
    [Property]
    public bool A_mirrored_curve_pays_the_same(PayoutCurve curve, Fraction x) =>
        CurvePlaces.Mirror(curve) is not { } mirrored || mirrored.Read(-x).Payout == curve.Read(x).Payout;

    [Property]
    public bool A_naive_reading_pays_the_same(PayoutCurve curve, Fraction x) =>
        CurvePlaces.BordersOf(curve).Append(x).All(at => NaiveCurve.Unbounded(curve, at) == curve.Read(at).Unbounded && NaiveCurve.Payout(curve, at) == curve.Read(at).Payout);

    /// <summary>A reading adds up: the parts of bands and buckets to the payout before the cap, and nothing that is not said counts.</summary>
    [Property]
    public bool The_parts_of_a_reading_are_its_payout(PayoutCurve curve, Fraction x)
    {
        var reading = curve.Read(x);
        return curve is LinearCurve or StepCurve
            ? reading.Parts.Count == 0
            : reading.Used.Count == 0 && reading.Parts.Aggregate(Fraction.Zero, (sum, part) => sum + part.Payout) == reading.Unbounded;
    }

    private static Fraction Read(PayoutCurve curve, Fraction x) => curve.Read(x).Payout;
}
