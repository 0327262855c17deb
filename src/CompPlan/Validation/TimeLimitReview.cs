using CompPlan.Commitments;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What a time limit can be told about itself: at most a year of its units, and a well formed id of opening hours.</summary>
internal static class TimeLimitReview
{
    private const int Days = 366;

    /// <summary>All findings about <paramref name="limit"/>, with <paramref name="path"/> in front of their members.</summary>
    internal static IEnumerable<Issue> Of(TimeLimit limit, string path) =>
    [
        .. limit switch
        {
            MinutesLimit => Count(limit, 1, Days * 24 * 60, path),
            HoursLimit or BusinessHoursLimit => Count(limit, 1, Days * 24, path),
            DaysLimit or BusinessDaysLimit => Count(limit, 1, Days, path),
            EndOfDayLimit => Count(limit, 0, Days, path),
            _ => throw new ArgumentOutOfRangeException(nameof(limit), limit.Kind, "The family of time limits is closed."),
        },
        .. limit.OpeningHours is { } hours ? IdReview.Form(hours, path + ".openingHours") : [],
    ];

    private static IEnumerable<Issue> Count(TimeLimit limit, int least, int most, string path) => limit.Count >= least && limit.Count <= most
        ? []
        : [Issue.Error(IssueCodes.NumberRange, path + ".count", $"The limit is {limit.Count}; it is {least} to {most}.", "State a limit of at most a year.")];
}
