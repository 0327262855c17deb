using CompPlan.Goals;
using CompPlan.Json.Binding;
using CompPlan.Json.Codecs.Values;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Json.Codecs.Goals;

/// <summary>What every node of a score may carry: rounding, floor, cap and gates, in the order in which they apply.</summary>
internal sealed class ScoreLimits
{
    private ScoreLimits(RoundingRule? rounding, Fraction? floor, Fraction? cap, ValueList<Gate> gates)
    {
        Rounding = rounding;
        Floor = floor;
        Cap = cap;
        Gates = gates;
    }

    public RoundingRule? Rounding { get; }

    public Fraction? Floor { get; }

    public Fraction? Cap { get; }

    public ValueList<Gate> Gates { get; }

    public static ScoreLimits Read(ObjectReader from) => new(
        from.OptionalPart("rounding", RoundingRuleCodec.ReadRatio),
        from.OptionalBound("floor"),
        from.OptionalBound("cap"),
        from.OptionalParts("gates", GateCodec.Read));

    public static void Write(ScoreNode node, ObjectWriter to)
    {
        to.Part("rounding", node.Rounding, RoundingRuleCodec.WriteRatio);
        to.Bound("floor", node.Floor);
        to.Bound("cap", node.Cap);
        to.OptionalParts("gates", node.Gates, GateCodec.Write);
    }
}
