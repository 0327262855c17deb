using CompPlan.Json.Binding;
using CompPlan.People;

namespace CompPlan.Json.Codecs.People;

/// <summary>Everybody with a membership in the period.</summary>
internal sealed class EveryMemberCodec : VariantCodec<EligibilityRule, EveryMember>
{
    public override string Kind => "everyMember";

    protected override EveryMember? Read(ObjectReader from) => from.Build(EveryMember.Of);

    protected override void Write(EveryMember rule, ObjectWriter to)
    {
    }
}
