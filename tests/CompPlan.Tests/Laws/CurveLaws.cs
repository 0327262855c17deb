using CompPlan.Curves;
using CompPlan.Tests.Generators;
using CompPlan.Validation;
using CompPlan.Values;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace CompPlan.Tests.Laws;

/// <summary>What every curve does: keeps its direction, its bounds and its points, names where it was read, has no jumps but the stated ones.</summary>
[Properties(Arbitrary = [typeof(CurveGenerators)], MaxTest = 250)]
public class CurveLaws
{
    [Property]
    public void Sound_curves_have_no_findings(PayoutCurve curve) => Assert.Empty(CurveReview.Of(curve, "curve"));

    [Property]
    public FsCheck.Property Broken_curves_have_findings() => Prop.ForAll(
        FsCheck.Fluent.Arb.From(CurveGenerators.Broken), curve => CurveReview.Of(curve, "curve").Any());

    [Property]
    public bool A_curve_goes_the_stated_way(PayoutCurve curve, Fraction one, Fraction other)
    {
        var (low, high) = (curve.Read(Fraction.Min(one, other)).Payout, curve.Read(Fraction.Max(one, other)).Payout);
        return curve.Direction switch
        {
            CurveDirection.Rising => low <= high,
            CurveDirection.Falling => low >= high,
            _ => true,
        };
    }

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
    public void A_point_pays_what_it_states(PayoutCurve curve)
    {
        foreach (var point in curve is LinearCurve linear ? linear.Points : ((StepCurve)curve).Steps)
            Assert.Equal(point.Payout, curve.Read(point.X).Unbounded);
    }

    [Property]
    public void A_reading_names_the_segment_that_holds_its_input(PayoutCurve curve, Fraction x)
    {
        var reading = curve.Read(x);
        Assert.Equal((x, curve), (reading.Input, reading.Curve));
        if (curve is LinearCurve linear)
            Located(linear, reading);
        else
            Located((StepCurve)curve, reading);
    }

    /// <summary>Between stated x's and at their ends a linear curve has no jump but those of an end that pays nothing.</summary>
    [Property]
    public void A_linear_curve_is_continuous_inside(PayoutCurve curve, Fraction x)
    {
        if (curve is not LinearCurve linear || linear.Points.Count < 2)
            return;
        var (first, last) = (linear.Points[0].X, linear.Points[^1].X);
        var inside = Fraction.Min(Fraction.Max(x, first), last);
        var near = Fraction.Min(inside + Fraction.Of(1, 1_000_000), last);
        var slope = linear.Points.Zip(linear.Points.Skip(1), (left, right) => ((right.Payout - left.Payout) / (right.X - left.X)).Abs()).Max();
        Assert.True((curve.Read(near).Payout - curve.Read(inside).Payout).Abs() <= slope * (near - inside));
    }

    /// <summary>A curve turned over (x → −x, falling for rising, up to for from) pays the same at the mirrored place.</summary>
    [Property]
    public bool A_mirrored_curve_pays_the_same(PayoutCurve curve, Fraction x) => Mirror(curve).Read(-x).Payout == curve.Read(x).Payout;

    [Property]
    public bool A_naive_reading_pays_the_same(PayoutCurve curve, Fraction x) => Naive(curve, x) == curve.Read(x).Unbounded;

    private static void Located(LinearCurve curve, CurveReading reading)
    {
        var (x, points) = (reading.Input, curve.Points);
        var located = reading.Place switch
        {
            CurvePlace.Below => x < points[0].X && reading.End == curve.Below,
            CurvePlace.Above => x > points[^1].X && reading.End == curve.Above,
            CurvePlace.Point => points[reading.Number - 1].X == x && reading.Used.Single() == points[reading.Number - 1],
            CurvePlace.Segment => reading.Used.SequenceEqual([points[reading.Number - 1], points[reading.Number]])
                && points[reading.Number - 1].X < x && x < points[reading.Number].X,
            _ => false,
        };
        Assert.True(located);
        Assert.Equal(reading.Place == CurvePlace.Segment || reading.End == CurveEnd.Extrapolate ? 2 : 1, reading.Used.Count);
    }

    private static void Located(StepCurve curve, CurveReading reading)
    {
        var (x, steps) = (reading.Input, curve.Steps);
        var n = reading.Number - 1;
        var located = (reading.Place, curve.Side) switch
        {
            (CurvePlace.Step, StepSide.From) => steps[n].X <= x && (n == steps.Count - 1 || x < steps[n + 1].X),
            (CurvePlace.Step, _) => x <= steps[n].X && (n == 0 || steps[n - 1].X < x),
            (CurvePlace.NoStep, StepSide.From) => x < steps[0].X,
            (CurvePlace.NoStep, _) => x > steps[^1].X,
            _ => false,
        };
        Assert.True(located);
    }

    private static PayoutCurve Mirror(PayoutCurve curve)
    {
        var direction = curve.Direction switch
        {
            CurveDirection.Rising => CurveDirection.Falling,
            CurveDirection.Falling => CurveDirection.Rising,
            var other => other,
        };
        static IEnumerable<CurvePoint> Turn(IEnumerable<CurvePoint> points) => points.Reverse().Select(point => CurvePoint.Of(-point.X, point.Payout));
        return curve is LinearCurve linear
            ? LinearCurve.Of(curve.Axis, direction, Turn(linear.Points), linear.Above, linear.Below, linear.Floor, curve.Cap)
            : curve is StepCurve step
                ? StepCurve.Of(curve.Axis, direction, step.Side == StepSide.From ? StepSide.UpTo : StepSide.From, Turn(step.Steps), step.Otherwise, curve.Cap)
                : throw new InvalidOperationException("A new curve needs its mirror.");
    }

    /// <summary>A second reading: weights of the neighbours instead of a slope, and a search from the other side.</summary>
    private static Fraction Naive(PayoutCurve curve, Fraction x)
    {
        if (curve is StepCurve step)
            return (step.Side == StepSide.From
                ? step.Steps.LastOrDefault(one => one.X <= x)
                : step.Steps.FirstOrDefault(one => one.X >= x))?.Payout ?? step.Otherwise;
        var linear = (LinearCurve)curve;
        var (below, above) = (x < linear.Points[0].X, x > linear.Points[^1].X);
        if ((below && linear.Below == CurveEnd.Nothing) || (above && linear.Above == CurveEnd.Nothing))
            return 0;
        if (linear.Points.Count == 1 || (below && linear.Below == CurveEnd.Hold) || (above && linear.Above == CurveEnd.Hold))
            return (above ? linear.Points[^1] : linear.Points[0]).Payout;
        var right = Math.Max(1, linear.Points.Count - 1 - linear.Points.Reverse().TakeWhile(point => point.X > x).Count() + 1);
        var (a, b) = (linear.Points[Math.Min(right, linear.Points.Count - 1) - 1], linear.Points[Math.Min(right, linear.Points.Count - 1)]);
        return (a.Payout * (b.X - x) + b.Payout * (x - a.X)) / (b.X - a.X);
    }
}
