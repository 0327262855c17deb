using CompPlan.Json.Binding;
using CompPlan.People;

namespace CompPlan.Json.Codecs.People;

/// <summary>Presence in calendar days.</summary>
internal sealed class PresenceInDaysCodec : VariantCodec<PresenceRule, PresenceInDays>
{
    public override string Kind => "calendarDays";

    protected override PresenceInDays? Read(ObjectReader from)
    {
        var rounding = PresenceTerms.ReadRounding(from);
        var target = PresenceTerms.ReadTargetBonus(from);
        return from.Build(() => PresenceInDays.Of(rounding, target));
    }

    protected override void Write(PresenceInDays rule, ObjectWriter to) => PresenceTerms.Write(rule, to);
}
