using CompPlan.Json.Binding;
using CompPlan.People;

namespace CompPlan.Json.Codecs.People;

/// <summary>Presence in calendar months.</summary>
internal sealed class PresenceInMonthsCodec : VariantCodec<PresenceRule, PresenceInMonths>
{
    private static readonly Names<MonthParts> Parts = Names<MonthParts>.Of(("calendarDays", MonthParts.CalendarDays), ("thirtieths", MonthParts.Thirtieths));

    public override string Kind => "months";

    protected override PresenceInMonths? Read(ObjectReader from)
    {
        var parts = from.Choice("parts", Parts);
        var rounding = PresenceTerms.ReadRounding(from);
        var target = PresenceTerms.ReadTargetBonus(from);
        return from.Build(() => PresenceInMonths.Of(parts, rounding, target));
    }

    protected override void Write(PresenceInMonths rule, ObjectWriter to)
    {
        to.Choice("parts", rule.Parts, Parts);
        PresenceTerms.Write(rule, to);
    }
}
