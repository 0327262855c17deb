using System.Globalization;
using CompPlan.Funding;
using CompPlan.Plans;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What the shared caps of a plan must satisfy: bonuses that are there, each under one cap, in spans of whole performance periods.</summary>
internal static class SharedCapReview
{
    /// <summary>What a shared cap can be told about itself.</summary>
    internal static IEnumerable<Issue> Of(SharedCap shared, string path) =>
    [
        .. IdReview.Of(shared.Bonuses, path + ".bonuses"),
        .. FundingReview.OfLimit(shared.Cap, path + ".cap"),
        .. shared.Cap is PayrollShareLimit or PerHeadLimit
            ? [Issue.Error(
                IssueCodes.OptionConflict, path + ".cap.kind", "A shared cap counts no people: its bonuses may have different ones.", "State an amount, or a share of a measure.")]
            : Array.Empty<Issue>(),
    ];

    /// <summary>What it names in the rest of the plan.</summary>
    internal static IEnumerable<Issue> Of(PlanDraft draft, PlanReferences plan)
    {
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < draft.SharedCaps.Count; i++)
        {
            var (shared, path) = (draft.SharedCaps[i], string.Create(CultureInfo.InvariantCulture, $"sharedCaps[{i}]"));
            foreach (var issue in OfCap(shared, plan, path))
                yield return issue;
            for (var j = 0; j < shared.Bonuses.Count; j++)
                foreach (var issue in OfBonus(shared, shared.Bonuses[j], plan, named, string.Create(CultureInfo.InvariantCulture, $"{path}.bonuses[{j}]")))
                    yield return issue;
        }
    }

    private static IEnumerable<Issue> OfCap(SharedCap shared, PlanReferences plan, string path) =>
    [
        .. FundingAmounts.Of(shared.Cap, path + ".cap").SelectMany(amount => plan.Amount(amount.Amount, amount.Path)),
        .. FundingNeeds.Of(shared.Cap, path + ".cap").Measures.SelectMany(need => plan.Measure(need.Id, need.Path)),
        .. shared.Cap is MeasureShareLimit share ? plan.AmountMeasure(share.Measure, path + ".cap.measure") : [],
    ];

    private static IEnumerable<Issue> OfBonus(
        SharedCap shared, string id, PlanReferences plan, Dictionary<string, string> named, string path)
    {
        if (plan.BonusNamed(id) is not { } bonus)
        {
            foreach (var issue in plan.Bonus(id, path))
                yield return issue;
            yield break;
        }
        if (!named.TryAdd(id, shared.Id) && named[id] != shared.Id)
            yield return Issue.Error(
                IssueCodes.OptionConflict, path, $"'{id}' shares the cap '{named[id]}' already; a bonus shares one cap.", "Leave it out of one of the two.");
        if (FundingNeeds.Of(bonus.Funding, "").Reserves.Count > 0)
            yield return Issue.Error(
                IssueCodes.OptionConflict, path, $"'{id}' pays out a reserve, which was capped when it was made.", "Leave it out of the shared cap.");
        var fits = shared.Cap is AmountLimit ? bonus.Cadence.Divides(shared.Per) : bonus.Cadence == shared.Per;
        if (!fits)
            yield return Issue.Error(
                IssueCodes.CadenceMismatch,
                path,
                $"'{id}' is earned {bonus.Cadence}, and the cap holds {shared.Per}; {(shared.Cap is AmountLimit ? "whole performance periods fit in the span of a cap" : "a cap by a measure holds for one performance period")}.",
                "State another span, or leave the bonus out.");
    }
}
