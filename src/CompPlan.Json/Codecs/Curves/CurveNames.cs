using CompPlan.Curves;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Curves;

/// <summary>The choices of payout curves.</summary>
internal static class CurveNames
{
    public static Names<CurveAxis> Axes { get; } = Names<CurveAxis>.Of(("ratio", CurveAxis.Ratio), ("value", CurveAxis.Value));

    public static Names<CurveDirection> Directions { get; } = Names<CurveDirection>.Of(
        ("rising", CurveDirection.Rising), ("falling", CurveDirection.Falling), ("nonMonotone", CurveDirection.NonMonotone));

    public static Names<CurveEnd> Ends { get; } = Names<CurveEnd>.Of(
        ("nothing", CurveEnd.Nothing), ("hold", CurveEnd.Hold), ("extrapolate", CurveEnd.Extrapolate));

    public static Names<StepSide> Sides { get; } = Names<StepSide>.Of(("from", StepSide.From), ("upTo", StepSide.UpTo));

    /// <summary>Ratios are what a curve pays where it states nothing, so they have no name.</summary>
    public static Names<PayoutUnit> Payments { get; } = Names<PayoutUnit>.Of(("points", PayoutUnit.Points));

    public static Names<BeyondBuckets> Beyond { get; } = Names<BeyondBuckets>.Of(("nothing", BeyondBuckets.Nothing), ("repeat", BeyondBuckets.Repeat));
}
