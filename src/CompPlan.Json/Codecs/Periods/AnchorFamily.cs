using CompPlan.Json.Binding;
using CompPlan.Periods;

namespace CompPlan.Json.Codecs.Periods;

/// <summary>The table of the days on which a year of weeks can end.</summary>
internal static class AnchorFamily
{
    public static Family<YearAnchor> All { get; } = Family<YearAnchor>.Of(new ClosestWeekdayCodec(), new LastWeekdayCodec());
}
