using CompPlan.Attribution;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What the caps of one set of terms must satisfy, each by itself and all together.</summary>
internal static class CreditCapReview
{
    /// <summary>All findings; <paramref name="list"/> is the member that holds the caps.</summary>
    internal static IEnumerable<Issue> Of(AttributionTerms terms, string list)
    {
        for (var i = 0; i < terms.Caps.Count; i++)
            foreach (var issue in Of(terms.Caps[i], terms))
                yield return issue.Below($"{list}[{i}]");
        for (var i = 1; i < terms.Caps.Count; i++)
            if (terms.Caps.Take(i).Any(earlier => earlier.By == terms.Caps[i].By))
                yield return Issue.Error(
                    IssueCodes.OptionConflict, $"{list}[{i}].by", "There is a cap by that already; a deal has at most one by kind, by person and by department.", "Remove one of the two.");
    }

    private static IEnumerable<Issue> Of(CreditCap cap, AttributionTerms terms)
    {
        foreach (var issue in OptionReview.Of(cap.By, "by"))
            yield return issue;
        if (cap.Share.Sign <= 0 || cap.Share > Fraction.One)
            yield return Issue.Error(
                IssueCodes.NumberRange, "most", $"The cap is {cap.Share * 100} percent of a deal; it is above zero and at most 100 percent.", "State a share of the deal.");
        if (cap.Only is not { } only)
            yield break;
        foreach (var issue in IdReview.Form(only, "only"))
            yield return issue;
        if (cap.By == CapGroup.Department && !terms.Roles.Any(mapping => string.Equals(mapping.Department, only, StringComparison.Ordinal)))
            yield return Issue.Error(
                IssueCodes.DanglingReference, "only", $"The terms credit no department '{only}', so the cap would hold nobody.", "Name a department that a role is mapped to.");
    }
}
