using CompPlan.Goals;
using CompPlan.Json.Binding;
using CompPlan.Json.Codecs.Values;

namespace CompPlan.Json.Codecs.Goals;

/// <summary>Attainment is actual ÷ target.</summary>
internal sealed class HigherIsBetterCodec : VariantCodec<AttainmentRule, HigherIsBetter>
{
    public override string Kind => "higherIsBetter";

    protected override HigherIsBetter? Read(ObjectReader from)
    {
        var rounding = from.OptionalPart("rounding", RoundingRuleCodec.ReadRatio);
        return from.Build(() => HigherIsBetter.Of(rounding));
    }

    protected override void Write(HigherIsBetter rule, ObjectWriter to) => to.Part("rounding", rule.Rounding, RoundingRuleCodec.WriteRatio);
}
