using CompPlan.Goals;
using CompPlan.Measures;
using CompPlan.Plans;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What only the whole plan can tell: that what is named exists, and that cadences, units and currencies fit.</summary>
internal sealed class PlanReferences
{
    private readonly PlanDraft _draft;
    private readonly HashSet<string> _departments;
    private readonly HashSet<string> _attribution;
    private readonly Dictionary<string, Measure> _measures;
    private readonly Dictionary<string, (Goal Goal, int Index)> _goals;

    private PlanReferences(PlanDraft draft)
    {
        _draft = draft;
        _departments = draft.Departments.Select(department => department.Id).ToHashSet(StringComparer.Ordinal);
        _attribution = draft.Attribution.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        _measures = draft.Measures.DistinctBy(measure => measure.Id).ToDictionary(measure => measure.Id, StringComparer.Ordinal);
        _goals = draft.Goals.Select((goal, i) => (goal, i)).DistinctBy(item => item.goal.Id)
            .ToDictionary(item => item.goal.Id, item => item, StringComparer.Ordinal);
    }

    internal static IEnumerable<Issue> Of(PlanDraft draft)
    {
        var references = new PlanReferences(draft);
        return
        [
            .. draft.Measures.SelectMany((measure, i) => references.OfMeasure(measure, $"measures[{i}]")),
            .. draft.Goals.SelectMany((goal, i) => references.OfGoal(goal, $"goals[{i}]")),
            .. draft.Attribution.SelectMany((rule, i) => rule.Roles.SelectMany(
                (role, j) => references.Department(role.Department, $"attribution[{i}].roles[{j}].department"))),
            .. draft.Bonuses.SelectMany((bonus, i) => new BonusReferences(references, bonus, $"bonuses[{i}]").Findings()),
        ];
    }

    internal string Currency => _draft.Currency;

    internal Goal? GoalNamed(string id) => _goals.TryGetValue(id, out var found) ? found.Goal : null;

    internal int IndexOfGoal(string id) => _goals[id].Index;

    internal Measure? MeasureNamed(string id) => _measures.GetValueOrDefault(id);

    internal IEnumerable<Issue> Goal(string id, string path) => _goals.ContainsKey(id) ? [] : [Dangling("goal", id, "goals", path)];

    internal IEnumerable<Issue> Measure(string id, string path) =>
        _measures.ContainsKey(id) ? [] : [Dangling("measure", id, "measures", path)];

    internal IEnumerable<Issue> Department(string id, string path) =>
        _departments.Contains(id) ? [] : [Dangling("department", id, "departments", path)];

    internal IEnumerable<Issue> Attribution(string id, string path) =>
        _attribution.Contains(id) ? [] : [Dangling("attribution rule", id, "attribution", path)];

    private IEnumerable<Issue> OfMeasure(Measure measure, string path)
    {
        if (measure.Unit.CurrencyCode is { } code && code != Currency)
            yield return Issue.Error(
                IssueCodes.CurrencyMismatch, path + ".unit", $"The measure is in {code}; the plan is in {Currency}.", "State it in the currency of the plan.");
    }

    private IEnumerable<Issue> OfGoal(Goal goal, string path)
    {
        foreach (var issue in Measure(goal.Measure, path + ".measure"))
            yield return issue;
        if (MeasureNamed(goal.Measure) is PeriodicMeasure measure && goal.Targets is { } targets && targets.Combine != measure.Combine)
            yield return Issue.Error(
                IssueCodes.OptionConflict,
                path + ".targets.combine",
                $"The targets combine in another way than the measure '{measure.Id}'; a target over a longer period combines as its measure does.",
                "State the combination of the measure.");
    }

    private static Issue Dangling(string what, string id, string list, string path) => Issue.Error(
        IssueCodes.DanglingReference, path, $"There is no {what} '{id}' in {list}.", $"Name one that is there, or add it to {list}.");
}
