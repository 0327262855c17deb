using System.Globalization;
using CompPlan.Distribution;
using CompPlan.Plans;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What caps over several bonuses must satisfy: bonuses that are there, each under one cap, in spans of whole performance periods.</summary>
internal static class PersonalCapReview
{
    /// <summary>What a cap can be told about itself.</summary>
    internal static IEnumerable<Issue> Of(PersonalCap personal, string path) =>
        [.. IdReview.Of(personal.Bonuses, path + ".bonuses"), .. DistributionReview.Of(personal.Cap, path + ".cap")];

    /// <summary>What it names in the rest of the plan.</summary>
    internal static IEnumerable<Issue> Of(PlanDraft draft, PlanReferences plan)
    {
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < draft.PersonalCaps.Count; i++)
        {
            var (personal, path) = (draft.PersonalCaps[i], string.Create(CultureInfo.InvariantCulture, $"personalCaps[{i}]"));
            foreach (var issue in plan.Bound(personal.Cap, path + ".cap"))
                yield return issue;
            for (var j = 0; j < personal.Bonuses.Count; j++)
                foreach (var issue in OfBonus(personal, personal.Bonuses[j], plan, named, string.Create(CultureInfo.InvariantCulture, $"{path}.bonuses[{j}]")))
                    yield return issue;
        }
    }

    private static IEnumerable<Issue> OfBonus(
        PersonalCap personal, string id, PlanReferences plan, Dictionary<string, string> named, string path)
    {
        if (plan.BonusNamed(id) is not { } bonus)
        {
            foreach (var issue in plan.Bonus(id, path))
                yield return issue;
            yield break;
        }
        if (!named.TryAdd(id, personal.Id) && named[id] != personal.Id)
            yield return Issue.Error(
                IssueCodes.OptionConflict, path, $"'{id}' is under the personal cap '{named[id]}' already; a bonus is under one.", "Leave it out of one of the two.");
        if (!bonus.Cadence.Divides(personal.Per))
            yield return Issue.Error(
                IssueCodes.CadenceMismatch,
                path,
                $"'{id}' is earned {bonus.Cadence}, and the cap holds {personal.Per}; whole performance periods fit in the span of a cap.",
                "State another span, or leave the bonus out.");
    }
}
