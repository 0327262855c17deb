using CompPlan.Curves;
using CompPlan.Values;
using FsCheck;
using FsCheck.Fluent;

namespace CompPlan.Tests.Generators;

/// <summary>Sound curves of every variant, axis, direction, end and side, slightly broken ones, and places to read them at; with shrinkers.</summary>
public static class CurveGenerators
{
    /// <summary>Numbers with halves, thirds and tenths, some of them far out.</summary>
    public static Gen<Fraction> Number => Gen.OneOf(
        Gen.Choose(-3, 12).Select(number => (Fraction)number),
        from numerator in Gen.Choose(-30, 120)
        from denominator in Gen.Elements(2, 3, 7, 10)
        select Fraction.Of(numerator, denominator),
        Gen.Elements<Fraction>(-1_000_000_000_000, 1_000_000_000_000, Fraction.Of(1, 1_000_000_007)));

    public static Gen<PayoutCurve> Sound =>
        from axis in Gen.Elements(CurveAxis.Ratio, CurveAxis.Value)
        from direction in Gen.Elements(CurveDirection.Rising, CurveDirection.Falling, CurveDirection.NonMonotone)
        from pays in Gen.Elements(PayoutUnit.Ratio, PayoutUnit.Points)
        from curve in Directed(axis, direction, pays)
        select curve;

    /// <summary>
    /// Sound curves of one axis and direction, whose cap is not below the payout at target. On the axis <c>ratio</c> the target
    /// is 1; on the other there is one where <paramref name="target"/> says so.
    /// </summary>
    public static Gen<PayoutCurve> Directed(
        CurveAxis axis, CurveDirection direction, PayoutUnit pays = PayoutUnit.Ratio, Fraction? target = null) =>
        from curve in Uncapped(axis, direction, pays)
        from cap in Cap
        let least = axis == CurveAxis.Ratio ? 1 : target
        let promised = least is { } at ? curve.Read(at).Unbounded : Fraction.Zero
        select cap is { } stated ? Capped(curve, Fraction.Max(stated, promised)) : curve;

    /// <summary>Curves with a fault that the review must find.</summary>
    public static Gen<PayoutCurve> Broken => Gen.OneOf(
        Gen.Elements<PayoutCurve>(
            LinearCurve.Of(CurveAxis.Ratio, CurveDirection.Rising, [], CurveEnd.Nothing, CurveEnd.Hold),
            StepCurve.Of(CurveAxis.Ratio, CurveDirection.Rising, StepSide.From, [], 0),
            LinearCurve.Of(CurveAxis.Ratio, CurveDirection.Rising, [CurvePoint.Of(1, 1)], CurveEnd.Nothing, CurveEnd.Extrapolate),
            BucketCurve.Of(CurveAxis.Value, CurveDirection.Rising, 0, [1], BeyondBuckets.Repeat),
            BucketCurve.Of(CurveAxis.Value, CurveDirection.Falling, 1, [1], BeyondBuckets.Repeat)),
        from curve in LineGenerators.Linear(CurveAxis.Ratio, CurveDirection.Rising, PayoutUnit.Ratio)
        select (PayoutCurve)LinearCurve.Of(curve.Axis, curve.Direction, curve.Points.Append(curve.Points[0]), curve.Below, curve.Above, curve.Floor, curve.Cap),
        from curve in LineGenerators.Linear(CurveAxis.Value, CurveDirection.Rising, PayoutUnit.Ratio)
        select (PayoutCurve)LinearCurve.Of(
            curve.Axis, curve.Direction, curve.Points.Append(CurvePoint.Of(curve.Points[^1].X + 1, curve.Points[^1].Right - Fraction.Of(1, 7))), curve.Below, curve.Above, curve.Floor, curve.Cap),
        from curve in LineGenerators.Step(CurveAxis.Value, CurveDirection.Falling, PayoutUnit.Points)
        select (PayoutCurve)StepCurve.Of(curve.Axis, curve.Direction, curve.Side, curve.Steps.Append(curve.Steps[0]), curve.Otherwise, curve.Cap),
        from curve in LineGenerators.Step(CurveAxis.Ratio, CurveDirection.Rising, PayoutUnit.Ratio)
        select (PayoutCurve)StepCurve.Of(curve.Axis, curve.Direction, curve.Side, curve.Steps, curve.Otherwise, -1),
        TierGenerators.Broken);

    public static Arbitrary<PayoutCurve> Curves() => Arb.From(Sound, CurveShrinking.Of);

    public static Arbitrary<LinearCurve> Lines() => Arb.From(AnyOf(LineGenerators.Linear, CurveDirection.Falling));

    public static Arbitrary<MarginalCurve> Marginals() => Arb.From(AnyOf(TierGenerators.Marginal, CurveDirection.Rising));

    public static Arbitrary<WholeCurve> Wholes() => Arb.From(AnyOf(TierGenerators.Whole, CurveDirection.Rising));

    public static Arbitrary<BucketCurve> Buckets() => Arb.From(AnyOf(TierGenerators.Buckets, CurveDirection.Rising));

    public static Arbitrary<Fraction> Numbers() => Arb.From(Number, number => number.IsWhole ? [] : [number.Floor()]);

    internal static Gen<Fraction> Payout => Gen.Choose(0, 30).Select(tenths => Fraction.Of(tenths, 10));

    internal static Gen<Fraction?> Cap => Gen.Frequency((2, Gen.Constant((Fraction?)null)), (1, Payout.Select(cap => (Fraction?)cap)));

    private static Gen<T> AnyOf<T>(Func<CurveAxis, CurveDirection, PayoutUnit, Gen<T>> kind, CurveDirection also) =>
        from axis in Gen.Elements(CurveAxis.Ratio, CurveAxis.Value)
        from direction in Gen.Elements(CurveDirection.Rising, also, CurveDirection.NonMonotone)
        from pays in Gen.Elements(PayoutUnit.Ratio, PayoutUnit.Points)
        from curve in kind(axis, direction, pays)
        select curve;

    private static Gen<PayoutCurve> Uncapped(CurveAxis axis, CurveDirection direction, PayoutUnit pays)
    {
        var line = LineGenerators.Linear(axis, direction, pays).Select(curve => (PayoutCurve)curve);
        var step = LineGenerators.Step(axis, direction, pays).Select(curve => (PayoutCurve)curve);
        return direction == CurveDirection.Falling
            ? Gen.OneOf(line, step)
            : Gen.OneOf(
                line,
                step,
                TierGenerators.Marginal(axis, direction, pays).Select(curve => (PayoutCurve)curve),
                TierGenerators.Whole(axis, direction, pays).Select(curve => (PayoutCurve)curve),
                TierGenerators.Buckets(axis, direction, pays).Select(curve => (PayoutCurve)curve));
    }

    private static PayoutCurve Capped(PayoutCurve curve, Fraction cap) => curve switch
    {
        LinearCurve linear => LinearCurve.Of(linear.Axis, linear.Direction, linear.Points, linear.Below, linear.Above, linear.Floor, cap, linear.Pays),
        StepCurve step => StepCurve.Of(step.Axis, step.Direction, step.Side, step.Steps, step.Otherwise, cap, step.Pays),
        MarginalCurve marginal => MarginalCurve.Of(marginal.Axis, marginal.Direction, marginal.Side, marginal.Bands, cap, marginal.Pays),
        WholeCurve whole => WholeCurve.Of(whole.Axis, whole.Direction, whole.Side, whole.Bands, cap, whole.Pays),
        BucketCurve buckets => BucketCurve.Of(
            buckets.Axis, buckets.Direction, buckets.Size, buckets.Amounts, buckets.Beyond, buckets.From, cap, buckets.Pays),
        _ => throw new InvalidOperationException("A new curve needs its cap."),
    };
}
