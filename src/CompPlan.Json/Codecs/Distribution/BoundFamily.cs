using CompPlan.Distribution;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Distribution;

/// <summary>The table of individual bounds.</summary>
internal static class BoundFamily
{
    public static Family<IndividualBound> All { get; } = Family<IndividualBound>.Of(
        new AmountBoundCodec(), new SalaryShareBoundCodec(), new CeilingBoundCodec());

    public static Names<BoundProration> Prorations { get; } = Names<BoundProration>.Of(
        ("none", BoundProration.None), ("membership", BoundProration.Membership));
}
