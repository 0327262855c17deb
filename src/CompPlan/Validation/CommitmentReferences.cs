using CompPlan.Commitments;
using CompPlan.Goals;
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
            .. draft.Bonuses.SelectMany((bonus, i) => NotApplicable(bonus, $"bonuses[{i}].score", draft)),
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
        else if (found is VolumeCommitment && measure.Result is ComplianceResult.MeanMinutes or ComplianceResult.MeanPayout)
            yield return Issue.Error(
                IssueCodes.OptionConflict, path + ".result", $"'{found.Id}' promises a volume, which has no time to an answer.", "State share, count or breaches.");
        else if (measure.Result == ComplianceResult.MeanPayout && found.Limit is { UnitTime: null })
            yield return Issue.Error(
                IssueCodes.OptionConflict,
                path + ".result",
                $"'{found.Id}' counts open days, and a day has no one length that a curve could read.",
                "Promise minutes, hours, days or business hours, or take the share.");
    }

    /// <summary>A goal that may not apply can be left out of relative weights only: stated shares add up to the whole as they are.</summary>
    private static IEnumerable<Issue> NotApplicable(Bonus bonus, string path, PlanDraft draft)
    {
        foreach (var measure in draft.Measures.OfType<ComplianceMeasure>())
        {
            if (draft.Commitments.FirstOrDefault(one => one.Id == measure.Commitment) is not { } commitment || !measure.MayNotApply(commitment))
                continue;
            var asked = ScoreNeeds.MeasuresNamed(bonus.Score).Contains(measure.Id);
            var named = ScoreNeeds.GoalsNamed(bonus.Score).ToHashSet(StringComparer.Ordinal);
            if (asked || draft.Goals.Any(goal => goal.Measure == measure.Id && named.Contains(goal.Id) && !ScoreNeeds.CanDoWithout(bonus.Score, goal.Id)))
                yield return Issue.Error(
                    IssueCodes.OptionConflict,
                    path,
                    $"With nothing due under '{commitment.Id}' the measure '{measure.Id}' does not apply, and the score cannot do without it.",
                    "Weigh a goal on it with relative weights, and let nothing else ask for it; or state met or missing for nothingDue.");
        }
    }

    private static Issue Dangling(string what, string id, string list, string path) => Issue.Error(
        IssueCodes.DanglingReference, path, $"There is no {what} '{id}' in {list}.", $"Name one that is there, or add it to {list}.");
}
