using CompPlan.Periods;
using CompPlan.People;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>Reviews units of presence, each variant by its validator, and that the opening hours they name are in the plan.</summary>
internal static class PresenceReview
{
    public static IEnumerable<Issue> Of(PresenceRule? rule, ValueList<OpeningHours> hours, string path) => rule is null ? [] :
    [
        .. rule switch
        {
            PresenceInDays days => new PresenceValidator<PresenceInDays>().Review(days, path),
            PresenceInWorkingDays working => new PresenceValidator<PresenceInWorkingDays>().Review(working, path),
            PresenceInHours inHours => new PresenceValidator<PresenceInHours>().Review(inHours, path),
            PresenceInMonths months => new PresenceValidator<PresenceInMonths>().Review(months, path),
            _ => throw new ArgumentException($"There is no validator for presence of kind '{rule.Kind}'.", nameof(rule)),
        },
        .. Unknown(rule, hours, path),
    ];

    private static IEnumerable<Issue> Unknown(PresenceRule rule, ValueList<OpeningHours> hours, string path)
    {
        if (rule.Hours is not { } id)
            yield break;
        if (hours.FirstOrDefault(one => string.Equals(one.Id, id, StringComparison.Ordinal)) is not { } found)
            yield return Issue.Error(
                IssueCodes.DanglingReference, path + ".openingHours", $"There are no opening hours '{id}' in the plan.", "Mend the id, or add the opening hours to openingHours.");
        else if (!found.Days.Any(day => day.Intervals.Count > 0))
            yield return Issue.Error(
                IssueCodes.HoursInvalid, path + ".openingHours", $"The opening hours '{id}' never open, so that there is no working day.", "State the days on which people work.");
    }
}
