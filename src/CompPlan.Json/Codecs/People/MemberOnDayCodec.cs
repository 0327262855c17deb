using CompPlan.Json.Binding;
using CompPlan.People;

namespace CompPlan.Json.Codecs.People;

/// <summary>Who is a member, and present, on a day.</summary>
internal sealed class MemberOnDayCodec : VariantCodec<EligibilityRule, MemberOnDay>
{
    private static readonly Names<bool> Reaches = Names<bool>.Of(("bonus", false), ("company", true));

    private static readonly Names<bool> Presences = Names<bool>.Of(("member", false), ("present", true));

    public override string Kind => "memberOn";

    protected override MemberOnDay? Read(ObjectReader from)
    {
        var on = EligibilityDayMembers.Read(from);
        var anywhere = from.Choice("of", Reaches);
        var present = from.Choice("as", Presences);
        return from.Build(() => MemberOnDay.Of(on, anywhere, present));
    }

    protected override void Write(MemberOnDay rule, ObjectWriter to)
    {
        EligibilityDayMembers.Write(rule.On, to);
        to.Choice("of", rule.Anywhere, Reaches);
        to.Choice("as", rule.Present, Presences);
    }
}
