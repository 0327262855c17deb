using System.Globalization;
using CompPlan.Attribution;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What every length of time between touches must satisfy.</summary>
internal static class TouchWindowReview
{
    /// <summary>Nothing, or that the length is out of range; <paramref name="member"/> holds it.</summary>
    internal static IEnumerable<Issue> Of(TouchWindow? window, string member) => window is null || window.IsInRange
        ? []
        : [Issue.Error(
            IssueCodes.NumberRange,
            member,
            string.Create(CultureInfo.InvariantCulture, $"The length is {window.Amount}; it is at least zero and at most 36,600 days."),
            "State a length in that range.")];
}
