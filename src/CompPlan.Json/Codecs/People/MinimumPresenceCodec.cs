using CompPlan.Json.Binding;
using CompPlan.People;

namespace CompPlan.Json.Codecs.People;

/// <summary>Who is present for at least so much of the bonus's unit.</summary>
internal sealed class MinimumPresenceCodec : VariantCodec<EligibilityRule, MinimumPresence>
{
    public override string Kind => "minimumPresence";

    protected override MinimumPresence? Read(ObjectReader from)
    {
        var least = from.Number("least");
        return from.Build(() => MinimumPresence.Of(least));
    }

    protected override void Write(MinimumPresence rule, ObjectWriter to) => to.Number("least", rule.Least);
}
