using System.Globalization;
using CompPlan.Attribution;
using CompPlan.Distribution;
using CompPlan.Goals;
using CompPlan.Measures;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What only the whole plan can tell: that what is named exists, and that cadences, units and currencies fit.</summary>
internal sealed class PlanReferences
{
    private readonly PlanDraft _draft;
    private readonly HashSet<string> _departments;
    private readonly MeasureReferences _measuring;
    private readonly Dictionary<string, Measure> _measures;
    private readonly Dictionary<string, (Goal Goal, int Index)> _goals;

    private PlanReferences(PlanDraft draft)
    {
        _draft = draft;
        _departments = draft.Departments.Select(department => department.Id).ToHashSet(StringComparer.Ordinal);
        _measuring = new MeasureReferences(draft);
        _measures = draft.Measures.DistinctBy(measure => measure.Id).ToDictionary(measure => measure.Id, StringComparer.Ordinal);
        _goals = draft.Goals.Select((goal, i) => (goal, i)).DistinctBy(item => item.goal.Id)
            .ToDictionary(item => item.goal.Id, item => item, StringComparer.Ordinal);
    }

    internal static IEnumerable<Issue> Of(PlanDraft draft)
    {
        var references = new PlanReferences(draft);
        return
        [
            .. CommitmentReferences.Of(draft),
            .. references._measuring.Findings(),
            .. draft.Goals.SelectMany((goal, i) => references.OfGoal(goal, $"goals[{i}]")),
            .. draft.Attribution.SelectMany((rule, i) => rule.Terms.SelectMany((terms, k) => terms.Roles.SelectMany(
                (role, j) => references.Department(role.Department, $"attribution[{i}].{AttributionRule.PathOfTerms(k)}roles[{j}].department")))),
            .. draft.Bonuses.SelectMany((bonus, i) => new BonusReferences(references, bonus, $"bonuses[{i}]").Findings()),
            .. SharedCapReview.Of(draft, references),
            .. draft.Ceilings.SelectMany((ceiling, i) => ceiling.Values.SelectMany(
                (value, j) => references.Amount(value.Amount, $"ceilings[{i}].values[{j}].amount"))),
            .. PersonalCapReview.Of(draft, references),
        ];
    }

    internal string Currency => _draft.Currency;

    internal PayoutSchedule Payout => _draft.Payout;

    internal Goal? GoalNamed(string id) => _goals.TryGetValue(id, out var found) ? found.Goal : null;

    internal int IndexOfGoal(string id) => _goals[id].Index;

    internal Measure? MeasureNamed(string id) => _measures.GetValueOrDefault(id);

    internal Bonus? BonusNamed(string id) => _draft.Bonuses.FirstOrDefault(bonus => string.Equals(bonus.Id, id, StringComparison.Ordinal));

    internal IEnumerable<Issue> Bonus(string id, string path) => BonusNamed(id) is null ? [Dangling("bonus", id, "bonuses", path)] : [];

    /// <summary>An amount in another currency than the plan's.</summary>
    internal IEnumerable<Issue> Amount(Money? amount, string path) =>
        amount is { Currency: { } currency } && currency.Code != Currency
            ? [Issue.Error(
                IssueCodes.CurrencyMismatch, path, $"The amount is in {currency.Code}; the plan is in {Currency}.", "State it in the currency of the plan.")]
            : [];

    /// <summary>What a bound of people names: its currency, and a ceiling that is there.</summary>
    internal IEnumerable<Issue> Bound(IndividualBound? bound, string path) => bound switch
    {
        AmountBound amount => Amount(amount.Amount, path + ".amount"),
        CeilingBound multiple when !_draft.Ceilings.Any(ceiling => string.Equals(ceiling.Id, multiple.Ceiling, StringComparison.Ordinal)) =>
            [Dangling("ceiling", multiple.Ceiling, "ceilings", path + ".ceiling")],
        _ => [],
    };

    /// <summary>A measure of which a share is taken and that measures no amount.</summary>
    internal IEnumerable<Issue> AmountMeasure(string id, string path) =>
        MeasureNamed(id) is { Unit: { Kind: not UnitKind.Amount } unit }
            ? [Issue.Error(
                IssueCodes.UnitMismatch, path, $"A share is taken of '{id}', which is measured in {unit} and is no amount.", "Name a measure in the currency of the plan.")]
            : [];

    internal IEnumerable<Issue> Goal(string id, string path) => _goals.ContainsKey(id) ? [] : [Dangling("goal", id, "goals", path)];

    internal IEnumerable<Issue> Measure(string id, string path) =>
        _measures.ContainsKey(id) ? [] : [Dangling("measure", id, "measures", path)];

    /// <summary>A measure that a bonus takes over its performance periods: that it is there, and can be.</summary>
    internal IEnumerable<Issue> MeasureOf(Bonus bonus, string id, string path) =>
        _measuring.Traits.Misfit(id, bonus.Cadence) is { } misfit ? [Mismatch(bonus, misfit, path)] : Measure(id, path);

    /// <summary>The targets of a goal of a bonus: that they can be read over its performance periods.</summary>
    internal IEnumerable<Issue> TargetsOf(Bonus bonus, Goal goal)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"goals[{IndexOfGoal(goal.Id)}].targets");
        return goal.Targets is not { } targets ? []
            : targets.Per.Divides(bonus.Cadence) ? TargetReview.Of(goal, bonus, MeasureNamed(goal.Measure), _measuring.Traits, path)
            : [Mismatch(bonus, $"The targets of '{goal.Id}' are stated {targets.Per}", path + ".per")];
    }

    internal IEnumerable<Issue> Department(string id, string path) =>
        _departments.Contains(id) ? [] : [Dangling("department", id, "departments", path)];

    /// <summary>A rule whose credit pay is made of: that it is there, and may pay.</summary>
    internal IEnumerable<Issue> PayingAttribution(string id, string path) =>
        _draft.Attribution.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.Ordinal)) is not { } rule
            ? [Dangling("attribution rule", id, "attribution", path)]
            : rule.Use.MayPay ? [] : [AttributionReview.NeverPays(id, path)];

    private IEnumerable<Issue> OfGoal(Goal goal, string path)
    {
        foreach (var issue in Measure(goal.Measure, path + ".measure"))
            yield return issue;
        foreach (var issue in TargetReview.Of(goal, MeasureNamed(goal.Measure), _measuring.Traits, path + ".targets"))
            yield return issue;
    }

    private static Issue Mismatch(Bonus bonus, string what, string path) => Issue.Error(
        IssueCodes.CadenceMismatch,
        path,
        $"{what}; the bonus '{bonus.Id}' is earned {bonus.Cadence}, which does not fit.",
        "State it at least as often as the bonus is earned.");

    private static Issue Dangling(string what, string id, string list, string path) => Issue.Error(
        IssueCodes.DanglingReference, path, $"There is no {what} '{id}' in {list}.", $"Name one that is there, or add it to {list}.");
}
