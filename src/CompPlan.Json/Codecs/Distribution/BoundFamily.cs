using CompPlan.Distribution;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Distribution;

/// <summary>The table of individual caps.</summary>
internal static class BoundFamily
{
    public static Family<IndividualBound> All { get; } = Family<IndividualBound>.Of(new AmountBoundCodec(), new SalaryShareBoundCodec());
}
