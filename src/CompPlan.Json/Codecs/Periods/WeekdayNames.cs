using CompPlan.Json.Binding;
using NodaTime;

namespace CompPlan.Json.Codecs.Periods;

/// <summary>The days of the week.</summary>
internal static class WeekdayNames
{
    public static Names<IsoDayOfWeek> All { get; } = Names<IsoDayOfWeek>.Of(
        ("monday", IsoDayOfWeek.Monday),
        ("tuesday", IsoDayOfWeek.Tuesday),
        ("wednesday", IsoDayOfWeek.Wednesday),
        ("thursday", IsoDayOfWeek.Thursday),
        ("friday", IsoDayOfWeek.Friday),
        ("saturday", IsoDayOfWeek.Saturday),
        ("sunday", IsoDayOfWeek.Sunday));
}
