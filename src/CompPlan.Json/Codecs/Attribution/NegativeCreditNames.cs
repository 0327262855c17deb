using CompPlan.Attribution;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Attribution;

/// <summary>How documents say what credit below zero becomes.</summary>
internal static class NegativeCreditNames
{
    public const string Member = "negative";

    public static Names<NegativeCredit> All { get; } = Names<NegativeCredit>.Of(
        ("forget", NegativeCredit.Forget), ("carry", NegativeCredit.Carry), ("negative", NegativeCredit.Negative));
}
