using CompPlan.Commitments;
using CompPlan.Measures;
using CompPlan.Plans;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What commitments name in the rest of their plan, and what measures of compliance name among the commitments.</summary>
internal static class CommitmentReferences
{
    internal static IEnumerable<Issue> Of(PlanDraft draft)
    {
        var hours = draft.OpeningHours.Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        var qualities = draft.LeadQualities.Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. draft.Commitments.SelectMany((commitment, i) => Of(commitment, $"commitments[{i}]", hours, qualities)),
            .. draft.Measures.SelectMany((measure, i) => measure is ComplianceMeasure compliance ? Of(compliance, $"measures[{i}]", draft) : []),
        ];
    }

    private static IEnumerable<Issue> Of(Commitment commitment, string path, HashSet<string> hours, HashSet<string> qualities)
    {
        for (var i = 0; i < commitment.Qualities.Count; i++)
            if (!qualities.Contains(commitment.Qualities[i]))
                yield return Dangling("quality", commitment.Qualities[i], "leadQualities", $"{path}.qualities[{i}]");
        if (commitment.Limit?.OpeningHours is { } desk && !hours.Contains(desk))
            yield return Dangling("opening hours", desk, "openingHours", $"{path}.{(commitment is VolumeCommitment ? "rejectWithin" : "within")}.openingHours");
    }

    private static IEnumerable<Issue> Of(ComplianceMeasure measure, string path, PlanDraft draft)
    {
        if (draft.Commitments.FirstOrDefault(commitment => commitment.Id == measure.Commitment) is not { } found)
            yield return Dangling("commitment", measure.Commitment, "commitments", path + ".commitment");
        else if (found is VolumeCommitment && measure.Result == ComplianceResult.MeanMinutes)
            yield return Issue.Error(
                IssueCodes.OptionConflict, path + ".result", $"'{found.Id}' promises a volume, which has no time to an answer.", "State share, count or breaches.");
    }

    private static Issue Dangling(string what, string id, string list, string path) => Issue.Error(
        IssueCodes.DanglingReference, path, $"There is no {what} '{id}' in {list}.", $"Name one that is there, or add it to {list}.");
}
