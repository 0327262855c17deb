using System.Globalization;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>Reviews the jobs that a rule names: texts as participants have them, each once and in one spelling.</summary>
internal static class JobReview
{
    public static IEnumerable<Issue> Of(ValueList<string> jobs, string member)
    {
        if (jobs.Count == 0)
            yield return Issue.Error(
                IssueCodes.EmptyList, member, "No job is named.", "Name at least one job, written as the participants' own; for everybody state everyMember.");
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < jobs.Count; i++)
        {
            var item = string.Create(CultureInfo.InvariantCulture, $"{member}[{i}]");
            foreach (var issue in NameReview.Of(jobs[i], item))
                yield return issue;
            if (!seen.TryAdd(jobs[i], jobs[i]))
                yield return Repeated(item, jobs[i], seen[jobs[i]]);
        }
    }

    private static Issue Repeated(string item, string job, string earlier) => string.Equals(job, earlier, StringComparison.Ordinal)
        ? Issue.Error(IssueCodes.DuplicateId, item, $"The job '{job}' is named twice.", "Leave one of the two out.")
        : Issue.Error(
            IssueCodes.AmbiguousId,
            item,
            $"'{job}' and '{earlier}' differ only in upper and lower case; jobs are compared character by character.",
            "Write the job in one way everywhere, as the participants have it.");
}
