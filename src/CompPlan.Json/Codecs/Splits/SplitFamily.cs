using CompPlan.Json.Binding;
using CompPlan.Splits;

namespace CompPlan.Json.Codecs.Splits;

/// <summary>The table of splits of a pool over departments.</summary>
internal static class SplitFamily
{
    public static Family<SplitRule> All { get; } = Family<SplitRule>.Of(
        new EqualSplitCodec(), new WeightedSplitCodec(), new CreditSplitCodec(), new BlendedSplitCodec());
}
