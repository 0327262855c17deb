using CompPlan.Curves;
using CompPlan.Values;
using FsCheck;
using FsCheck.Fluent;

namespace CompPlan.Tests.Generators;

/// <summary>Sound curves of bands and of buckets without a cap, and bands with a gap, an overlap, an end too many or out of order.</summary>
internal static class TierGenerators
{
    private static Gen<Fraction> Gap => Gen.Elements(Fraction.Of(1, 3), Fraction.Of(1, 10), 1, 5);

    private static Gen<StepSide> Side => Gen.Elements(StepSide.From, StepSide.UpTo);

    internal static Gen<MarginalCurve> Marginal(CurveAxis axis, CurveDirection direction, PayoutUnit pays) =>
        from start in CurveGenerators.Number
        from gaps in Gap.NonEmptyListOf()
        from open in Gen.Elements(true, false)
        let ends = Ends(start, gaps.Take(4))
        from bands in Gen.CollectToList(Enumerable.Range(0, ends.Count - 1), i => BandOf(ends[i], open && i == ends.Count - 2 ? null : ends[i + 1]))
        from side in Side
        select MarginalCurve.Of(axis, direction, side, bands, null, pays);

    internal static Gen<WholeCurve> Whole(CurveAxis axis, CurveDirection direction, PayoutUnit pays) =>
        from start in CurveGenerators.Number.Select(number => number.Abs())
        from gaps in Gap.NonEmptyListOf()
        let ends = Ends(start, gaps.Take(4))
        from kinds in Gen.Choose(0, 3).ArrayOf(ends.Count)
        from extras in CurveGenerators.Payout.ArrayOf(ends.Count)
        from side in Side
        select WholeCurve.Of(axis, direction, side, Rising(ends, kinds, extras, direction == CurveDirection.NonMonotone), null, pays);

    internal static Gen<BucketCurve> Buckets(CurveAxis axis, CurveDirection direction, PayoutUnit pays) =>
        from start in Gen.Frequency((1, Gen.Constant((Fraction?)null)), (2, CurveGenerators.Number.Select(number => (Fraction?)number)))
        from size in Gap
        from amounts in CurveGenerators.Payout.NonEmptyListOf()
        from beyond in Gen.Elements(BeyondBuckets.Nothing, BeyondBuckets.Repeat)
        select BucketCurve.Of(axis, direction, size, amounts.Take(5), beyond, start, null, pays);

    internal static Gen<PayoutCurve> Broken =>
        from curve in Marginal(CurveAxis.Value, CurveDirection.Rising, PayoutUnit.Points)
        from fault in Gen.Choose(0, 5)
        let last = curve.Bands[^1]
        let end = last.To ?? last.From + 1
        let closed = curve.Bands.SkipLast(1).Append(CurveBand.AtRate(last.From, end, 1)).ToList()
        select (PayoutCurve)(fault switch
        {
            0 => With(curve, closed.Append(CurveBand.AtRate(end + Fraction.Of(1, 7), null, 1))),
            1 => With(curve, closed.Append(CurveBand.AtRate(end - Fraction.Of(1, 700), null, 1))),
            2 => With(curve, closed.SkipLast(1).Append(CurveBand.AtRate(last.From, null, 1)).Append(CurveBand.AtRate(end, null, 1))),
            3 => With(curve, closed.Append(CurveBand.AtRate(end, null, 1)).Reverse()),
            4 => With(curve, closed.Append(CurveBand.AtRate(end, null, -1))),
            _ => WholeCurve.Of(CurveAxis.Value, CurveDirection.Rising, StepSide.From, [CurveBand.Flat(0, 1, 1), CurveBand.Flat(1, 2, 2)]),
        });

    private static MarginalCurve With(MarginalCurve curve, IEnumerable<CurveBand> bands) =>
        MarginalCurve.Of(curve.Axis, curve.Direction, curve.Side, bands, null, curve.Pays);

    private static List<Fraction> Ends(Fraction start, IEnumerable<Fraction> gaps)
    {
        var ends = new List<Fraction> { start };
        foreach (var gap in gaps)
            ends.Add(ends[^1] + gap);
        return ends;
    }

    private static Gen<CurveBand> BandOf(Fraction begin, Fraction? end) =>
        from value in CurveGenerators.Payout
        from min in CurveGenerators.Cap
        from more in CurveGenerators.Cap
        from kind in Gen.Choose(0, 2)
        let max = more is { } above ? (min ?? 0) + above : (Fraction?)null
        select kind switch
        {
            0 => CurveBand.Flat(begin, end, value),
            1 when end is not null => CurveBand.Spread(begin, end, value, min, max),
            _ => CurveBand.AtRate(begin, end, value, min, max),
        };

    /// <summary>Bands of which each pays at its lower end at least what the one before it pays at its upper end; the last has no end.</summary>
    private static List<CurveBand> Rising(List<Fraction> ends, int[] kinds, Fraction[] extras, bool free)
    {
        var bands = new List<CurveBand>();
        var reached = Fraction.Zero;
        for (var i = 0; i < ends.Count; i++)
        {
            var to = i == ends.Count - 1 ? (Fraction?)null : ends[i + 1];
            if (free)
                reached = Fraction.Zero;
            var rate = (ends[i].Sign > 0 ? reached / ends[i] : Fraction.Zero) + extras[i];
            var low = ends[i].Sign > 0 || reached.Sign == 0 ? rate * ends[i] : reached;
            var band = kinds[i] switch
            {
                0 => CurveBand.Flat(ends[i], to, reached + extras[i]),
                1 => CurveBand.AtRate(ends[i], to, rate, null, low + extras[i]),
                2 => CurveBand.AtRate(ends[i], to, rate, low + extras[i]),
                _ => CurveBand.AtRate(ends[i], to, rate),
            };
            bands.Add(band);
            if (to is { } end)
                reached = band.Bounded(band.Pay(end));
        }
        return bands;
    }
}
