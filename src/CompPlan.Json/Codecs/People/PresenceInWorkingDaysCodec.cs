using CompPlan.Json.Binding;
using CompPlan.People;

namespace CompPlan.Json.Codecs.People;

/// <summary>Presence in working days.</summary>
internal sealed class PresenceInWorkingDaysCodec : VariantCodec<PresenceRule, PresenceInWorkingDays>
{
    public override string Kind => "workingDays";

    protected override PresenceInWorkingDays? Read(ObjectReader from)
    {
        var hours = from.Id("openingHours");
        var rounding = PresenceTerms.ReadRounding(from);
        var target = PresenceTerms.ReadTargetBonus(from);
        return from.Build(() => PresenceInWorkingDays.Of(hours, rounding, target));
    }

    protected override void Write(PresenceInWorkingDays rule, ObjectWriter to)
    {
        to.Text("openingHours", rule.OpeningHours);
        PresenceTerms.Write(rule, to);
    }
}
