using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>Every component of a plan reviewed on its own, list by list in the order of the document.</summary>
internal static class PlanComponents
{
    internal static IEnumerable<Issue> Of(PlanDraft draft) =>
    [
        .. IdReview.Of([.. draft.Departments.Select(department => department.Id)], "departments", "id"),
        .. draft.Departments.SelectMany((department, i) => NameReview.Of(department.Name, $"departments[{i}].name")),
        .. Ids(draft.Absences.Select(absence => absence.Type), "absences", "type"),
        .. Ids(draft.OpeningHours.Select(hours => hours.Id), "openingHours", "id"),
        .. draft.OpeningHours.SelectMany((hours, i) => OpeningHoursReview.Of(hours, $"openingHours[{i}]")),
        .. Ids(draft.LeadQualities.Select(quality => quality.Id), "leadQualities", "id"),
        .. draft.LeadQualities.SelectMany((quality, i) => CommitmentReview.Of(quality, $"leadQualities[{i}]")),
        .. Ids(draft.Commitments.Select(commitment => commitment.Id), "commitments", "id"),
        .. draft.Commitments.SelectMany((commitment, i) => CommitmentReview.Of(commitment, $"commitments[{i}]")),
        .. Ids(draft.Measures.Select(measure => measure.Id), "measures", "id"),
        .. draft.Measures.SelectMany((measure, i) => NameReview.Of(measure.Name, $"measures[{i}].name")),
        .. draft.Measures.SelectMany((measure, i) => MeasureReview.Of(measure, $"measures[{i}]")),
        .. Ids(draft.Goals.Select(goal => goal.Id), "goals", "id"),
        .. draft.Goals.SelectMany((goal, i) => NameReview.Of(goal.Name, $"goals[{i}].name")),
        .. draft.Goals.SelectMany((goal, i) => GoalReview.Of(goal, $"goals[{i}]")),
        .. Ids(draft.Attribution.Select(rule => rule.Id), "attribution", "id"),
        .. draft.Attribution.SelectMany((rule, i) => NameReview.Of(rule.Name, $"attribution[{i}].name")),
        .. draft.Attribution.SelectMany((rule, i) => AttributionReview.Of(rule, $"attribution[{i}]")),
        .. IdReview.Of([.. draft.Bonuses.Select(bonus => bonus.Id)], "bonuses", "id"),
        .. draft.Bonuses.SelectMany((bonus, i) => Of(bonus, draft, $"bonuses[{i}]")),
        .. Ids(draft.SharedCaps.Select(shared => shared.Id), "sharedCaps", "id"),
        .. draft.SharedCaps.SelectMany((shared, i) => SharedCapReview.Of(shared, $"sharedCaps[{i}]")),
        .. Ids(draft.Ceilings.Select(ceiling => ceiling.Id), "ceilings", "id"),
        .. draft.Ceilings.SelectMany((ceiling, i) => CeilingReview.Of(ceiling, $"ceilings[{i}]")),
        .. Ids(draft.PersonalCaps.Select(personal => personal.Id), "personalCaps", "id"),
        .. draft.PersonalCaps.SelectMany((personal, i) => PersonalCapReview.Of(personal, $"personalCaps[{i}]")),
    ];

    private static IEnumerable<Issue> Of(Bonus bonus, PlanDraft draft, string path) =>
    [
        .. NameReview.Of(bonus.Name, path + ".name"),
        .. EligibilityReview.Of(bonus.Eligibility, path + ".eligibility"),
        .. PresenceReview.Of(bonus.Presence, draft.OpeningHours, path + ".presence"),
        .. ScoreReview.Of(bonus.Score, path + ".score"),
        .. FundingReview.Of(bonus.Funding, CurrencyOf(draft), path + ".funding"),
        .. SplitReview.Of(bonus.Split, path + ".split"),
        .. DistributionReview.Of(bonus.Distribution, path + ".distribution", draft.PersonalCaps.Any(cap => cap.Bonuses.Contains(bonus.Id))),
    ];

    private static Currency? CurrencyOf(PlanDraft draft) => Currency.TryOf(draft.Currency, out var currency) ? currency : null;

    /// <summary>The ids of a list that may be empty.</summary>
    private static IEnumerable<Issue> Ids(IEnumerable<string> ids, string list, string member)
    {
        var all = ids.ToArray();
        return all.Length == 0 ? [] : IdReview.Of(all, list, member);
    }
}
