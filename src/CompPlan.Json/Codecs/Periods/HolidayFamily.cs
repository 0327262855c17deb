using CompPlan.Json.Binding;
using CompPlan.Periods;

namespace CompPlan.Json.Codecs.Periods;

/// <summary>The table of holidays.</summary>
internal static class HolidayFamily
{
    public static Family<HolidaySet> All { get; } = Family<HolidaySet>.Of(
        new FranceHolidaysCodec(), new AlsaceMoselleHolidaysCodec(), new DatedHolidaysCodec());
}
