using CompPlan.Json.Binding;
using CompPlan.Values;

namespace CompPlan.Json.Codecs.Values;

/// <summary>A ratio that stands alone, with its unit: a floor or a cap of a score.</summary>
internal static class BoundCodec
{
    public static Fraction? OptionalBound(this ObjectReader from, string name) => from.OptionalPart(name, Read)?.Ratio;

    public static void Bound(this ObjectWriter to, string name, Fraction? ratio) =>
        to.Part(name, ratio is { } stated ? new LoneRatio(stated) : null, (bound, item) => Write(bound.Ratio, item));

    private static LoneRatio? Read(ObjectReader from)
    {
        var ratio = from.Ratio("value", from.RatioUnit());
        return from.Build(() => new LoneRatio(ratio));
    }

    private static void Write(Fraction ratio, ObjectWriter to)
    {
        to.PercentUnit();
        to.Percent("value", ratio);
    }

    private sealed class LoneRatio(Fraction ratio)
    {
        public Fraction Ratio { get; } = ratio;
    }
}
