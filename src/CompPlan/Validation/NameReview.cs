using System.Globalization;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>Displayed names: free text on one line, of bounded length.</summary>
internal static class NameReview
{
    /// <summary>The greatest number of characters of a displayed name, inclusive.</summary>
    internal const int MaxLength = 200;

    internal static IEnumerable<Issue> Of(string? name, string path)
    {
        if (name is null)
            yield break;
        if (name.Length is 0 or > MaxLength)
            yield return Issue.Error(
                IssueCodes.Limit, path, $"The name has {name.Length.ToString(CultureInfo.InvariantCulture)} characters; 1 to {MaxLength} are allowed.", "Shorten it, or leave it out.");
        else if (!DisplayText.IsShowable(name))
            yield return Issue.Error(IssueCodes.BadText, path, "The name has control characters or half of a surrogate pair.", "Write it on one line without them.");
    }

    internal static void Report<T>(string? name, string member, ComponentValidator<T>.Report report)
        where T : class
    {
        foreach (var issue in Of(name, member))
            report.Error(issue.Path, issue.Code, issue.Message, issue.Remedy);
    }
}
