using CompPlan.Goals;
using CompPlan.Measures;
using CompPlan.Plans;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>Whether the targets of a goal combine as its measure does.</summary>
internal static class TargetReview
{
    /// <summary>What the goal and its measure tell, whatever the bonus.</summary>
    internal static IEnumerable<Issue> Of(Goal goal, Measure? measure, MeasureTraits traits, string path)
    {
        if (measure is null || goal.Targets is not { } targets)
            yield break;
        if (targets.Over is not null && measure is not YearToDateMeasure)
            yield return Issue.Error(
                IssueCodes.OptionConflict,
                path + ".over",
                $"The targets are of the year to date, and the measure '{measure.Id}' is taken over the performance period.",
                "Leave it out, or measure the year to date.");
        var cumulative = measure is YearToDateMeasure && targets.Over is null;
        if (!cumulative && traits.CombinationOf(measure.Id) is { } combination && targets.Combine != combination)
            yield return Issue.Error(
                IssueCodes.OptionConflict,
                path + ".combine",
                $"The targets combine in another way than the measure '{measure.Id}'; a target over a longer period combines as its measure does.",
                "State the combination of the measure.");
    }

    /// <summary>
    /// What they tell over the performance periods of a bonus: targets of a ratio do not become the target of a longer period, but
    /// the last of them may hold for it.
    /// </summary>
    internal static IEnumerable<Issue> Of(Goal goal, Bonus bonus, Measure? measure, MeasureTraits traits, string path)
    {
        if (measure is null || goal.Targets is not { } targets || targets.Combine == Combination.Last || !traits.Knows(measure.Id))
            yield break;
        var combined = targets.Per != bonus.Cadence || targets.Over is not null || bonus.Funding.TrueUp is not null;
        var cumulative = measure is YearToDateMeasure && targets.Over is null;
        if (combined && (cumulative || traits.CombinationOf(measure.Id) is null))
            yield return Issue.Error(
                IssueCodes.OptionConflict,
                path + ".combine",
                $"The targets are combined over {bonus.Cadence} periods or a year to date, and the measure '{measure.Id}' does not combine from shorter periods in any stated way.",
                "State a target for each performance period, or let the last one hold.");
    }
}
