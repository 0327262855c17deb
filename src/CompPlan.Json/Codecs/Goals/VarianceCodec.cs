using CompPlan.Goals;
using CompPlan.Json.Binding;
using CompPlan.Json.Codecs.Values;

namespace CompPlan.Json.Codecs.Goals;

/// <summary>The measured value less its target.</summary>
internal sealed class VarianceCodec : VariantCodec<AttainmentRule, Variance>
{
    public override string Kind => "variance";

    protected override Variance? Read(ObjectReader from)
    {
        var rounding = from.OptionalPart("rounding", RoundingRuleCodec.ReadValue);
        return from.Build(() => Variance.Of(rounding));
    }

    protected override void Write(Variance rule, ObjectWriter to) => to.Part("rounding", rule.Rounding, RoundingRuleCodec.WriteValue);
}
