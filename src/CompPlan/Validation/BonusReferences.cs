using CompPlan.Curves;
using CompPlan.Distribution;
using CompPlan.Plans;
using CompPlan.Splits;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What a bonus names in the rest of its plan, and whether it fits.</summary>
internal sealed class BonusReferences
{
    private readonly PlanReferences _plan;
    private readonly Bonus _bonus;
    private readonly string _path;

    internal BonusReferences(PlanReferences plan, Bonus bonus, string path)
    {
        _plan = plan;
        _bonus = bonus;
        _path = path;
    }

    internal IEnumerable<Issue> Findings() =>
    [
        .. new ScoreReferences(_plan, _bonus).Findings(_path + ".score"),
        .. new FundingReferences(_plan, _bonus, _path + ".funding").Findings(),
        .. OfSplit(_bonus.Split, _path + ".split"),
        .. _bonus.Distribution.Parts.SelectMany((part, i) => part.Key is CreditKey key
            ? _plan.PayingAttribution(key.Attribution, $"{_path}.distribution.parts[{i}].key.attribution") : []),
        .. _plan.Bound(_bonus.Distribution.Cap, _path + ".distribution.cap"),
        .. _plan.Bound(_bonus.Distribution.Floor, _path + ".distribution.floor"),
    ];

    private IEnumerable<Issue> OfSplit(SplitRule split, string path) => split switch
    {
        EqualSplit equal => OfDepartments(equal.Departments, i => $"{path}.departments[{i}]"),
        WeightedSplit weighted => OfDepartments(weighted.Departments, i => $"{path}.weights[{i}].department"),
        CreditSplit credit =>
        [
            .. _plan.PayingAttribution(credit.Attribution, path + ".attribution"),
            .. OfDepartments(credit.Departments, i => $"{path}.departments[{i}]"),
        ],
        BlendedSplit blended => blended.Parts.SelectMany((part, i) => OfSplit(part.Rule, $"{path}.parts[{i}].split")),
        _ => throw new ArgumentOutOfRangeException(nameof(split), "The family of splits is closed."),
    };

    private IEnumerable<Issue> OfDepartments(ValueList<string> ids, Func<int, string> pathOf) =>
        ids.SelectMany((id, i) => _plan.Department(id, pathOf(i)));
}
