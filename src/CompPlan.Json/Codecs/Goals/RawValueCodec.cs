using CompPlan.Goals;
using CompPlan.Json.Binding;
using CompPlan.Json.Codecs.Values;

namespace CompPlan.Json.Codecs.Goals;

/// <summary>The measured value itself.</summary>
internal sealed class RawValueCodec : VariantCodec<AttainmentRule, RawValue>
{
    public override string Kind => "rawValue";

    protected override RawValue? Read(ObjectReader from)
    {
        var rounding = from.OptionalPart("rounding", RoundingRuleCodec.ReadValue);
        return from.Build(() => RawValue.Of(rounding));
    }

    protected override void Write(RawValue rule, ObjectWriter to) => to.Part("rounding", rule.Rounding, RoundingRuleCodec.WriteValue);
}
