using CompPlan.Json.Binding;
using CompPlan.People;

namespace CompPlan.Json.Codecs.People;

/// <summary>Who is a member for at least a number of days of the period.</summary>
internal sealed class MinimumDaysCodec : VariantCodec<EligibilityRule, MinimumDays>
{
    public override string Kind => "minimumDays";

    protected override MinimumDays? Read(ObjectReader from)
    {
        var days = from.WholeNumber("days", int.MinValue, int.MaxValue);
        return from.Build(() => MinimumDays.Of(days));
    }

    protected override void Write(MinimumDays rule, ObjectWriter to) => to.Whole("days", rule.Days);
}
