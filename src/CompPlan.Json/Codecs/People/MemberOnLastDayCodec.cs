using CompPlan.Json.Binding;
using CompPlan.People;

namespace CompPlan.Json.Codecs.People;

/// <summary>Who is a member on the last day of the period.</summary>
internal sealed class MemberOnLastDayCodec : VariantCodec<EligibilityRule, MemberOnLastDay>
{
    public override string Kind => "memberOnLastDay";

    protected override MemberOnLastDay? Read(ObjectReader from) => from.Build(MemberOnLastDay.Of);

    protected override void Write(MemberOnLastDay rule, ObjectWriter to)
    {
    }
}
