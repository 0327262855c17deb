using CompPlan.Curves;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Curves;

/// <summary>The table of payout curves.</summary>
internal static class CurveFamily
{
    public static Family<PayoutCurve> All { get; } = Family<PayoutCurve>.Of(
        new LinearCurveCodec(), new StepCurveCodec(), new MarginalCurveCodec(), new WholeCurveCodec(), new BucketCurveCodec());
}
