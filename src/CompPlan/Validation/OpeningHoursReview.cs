using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>Reviews opening hours and the holidays in them, each variant by its validator.</summary>
internal static class OpeningHoursReview
{
    /// <summary>All findings about <paramref name="hours"/>, with <paramref name="path"/> in front of their members.</summary>
    internal static IEnumerable<Issue> Of(OpeningHours hours, string path) =>
    [
        .. new OpeningHoursValidator().Review(hours, path),
        .. hours.Holidays.SelectMany((set, i) => Of(set, $"{path}.holidays[{i}]")),
    ];

    private static IEnumerable<Issue> Of(HolidaySet set, string path) => set switch
    {
        FranceHolidays or AlsaceMoselleHolidays => [],
        DatedHolidays dated => new DatedHolidaysValidator().Review(dated, path),
        _ => throw new ArgumentOutOfRangeException(nameof(set), set.Kind, "The family of holidays is closed."),
    };
}
