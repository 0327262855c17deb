using CompPlan.Distribution;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Distribution;

/// <summary>The table of individual caps.</summary>
internal static class CapFamily
{
    public static Family<IndividualCap> All { get; } = Family<IndividualCap>.Of(new AmountCapCodec(), new SalaryShareCapCodec());
}
