using CompPlan.Json.Binding;
using CompPlan.People;

namespace CompPlan.Json.Codecs.People;

/// <summary>The members that say which day an eligibility rule looks at.</summary>
internal static class EligibilityDayMembers
{
    private static readonly Names<bool> Ends = Names<bool>.Of(("firstDay", false), ("lastDay", true));

    public static EligibilityDay Read(ObjectReader from)
    {
        var isLast = from.Choice("on", Ends);
        var later = from.OptionalWholeNumber("daysLater", int.MinValue, int.MaxValue) ?? 0;
        return (isLast ? EligibilityDay.LastDay : EligibilityDay.FirstDay).WithDaysLater(later);
    }

    public static void Write(EligibilityDay day, ObjectWriter to)
    {
        to.Choice("on", day.IsLast, Ends);
        to.Whole("daysLater", day.DaysLater == 0 ? null : day.DaysLater);
    }
}
