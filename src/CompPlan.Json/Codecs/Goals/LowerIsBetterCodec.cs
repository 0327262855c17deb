using CompPlan.Goals;
using CompPlan.Json.Binding;
using CompPlan.Json.Codecs.Values;

namespace CompPlan.Json.Codecs.Goals;

/// <summary>Attainment by the stated inverse.</summary>
internal sealed class LowerIsBetterCodec : VariantCodec<AttainmentRule, LowerIsBetter>
{
    private static readonly Names<InverseMethod> Methods = Names<InverseMethod>.Of(
        ("targetOverActual", InverseMethod.TargetOverActual), ("twoMinusRatio", InverseMethod.TwoMinusRatio));

    public override string Kind => "lowerIsBetter";

    protected override LowerIsBetter? Read(ObjectReader from)
    {
        var inverse = from.Choice("inverse", Methods);
        var rounding = from.OptionalPart("rounding", RoundingRuleCodec.ReadRatio);
        return from.Build(() => LowerIsBetter.Of(inverse, rounding));
    }

    protected override void Write(LowerIsBetter rule, ObjectWriter to)
    {
        to.Choice("inverse", rule.Inverse, Methods);
        to.Part("rounding", rule.Rounding, RoundingRuleCodec.WriteRatio);
    }
}
