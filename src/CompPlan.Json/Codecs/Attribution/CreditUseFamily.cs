using CompPlan.Attribution;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Attribution;

/// <summary>The table of what credit is for.</summary>
internal static class CreditUseFamily
{
    public static Family<CreditUse> All { get; } = Family<CreditUse>.Of(new SplitCreditCodec(), new OverlayCreditCodec(), new ShadowCreditCodec());
}
