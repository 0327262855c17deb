using CompPlan.Json.Binding;
using CompPlan.People;

namespace CompPlan.Json.Codecs.People;

/// <summary>Presence in contractual hours.</summary>
internal sealed class PresenceInHoursCodec : VariantCodec<PresenceRule, PresenceInHours>
{
    public override string Kind => "hours";

    protected override PresenceInHours? Read(ObjectReader from)
    {
        var hours = from.Id("openingHours");
        return from.Build(() => PresenceInHours.Of(hours));
    }

    protected override void Write(PresenceInHours rule, ObjectWriter to) => to.Text("openingHours", rule.OpeningHours);
}
