using CompPlan.Json.Binding;
using CompPlan.People;

namespace CompPlan.Json.Codecs.People;

/// <summary>The table of units of presence.</summary>
internal static class PresenceFamily
{
    public static Family<PresenceRule> All { get; } = Family<PresenceRule>.Of(
        new PresenceInDaysCodec(), new PresenceInWorkingDaysCodec(), new PresenceInHoursCodec(), new PresenceInMonthsCodec());
}
