using CompPlan.Curves;
using CompPlan.Distribution;
using CompPlan.Funding;
using CompPlan.Goals;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Rounding;
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
        .. OfFunding(_bonus.Funding, _path + ".funding"),
        .. OfSplit(_bonus.Split, _path + ".split"),
        .. OfCap(_bonus.Distribution.Cap, _path + ".distribution.cap"),
    ];

    private IEnumerable<Issue> OfFunding(FundingRule funding, string path)
    {
        var amounts = new List<(Money? Amount, string Member)> { (funding.Cap, "cap"), (funding.Floor, "floor") };
        if (funding.Base is FixedBase fixedBase)
            amounts.Add((fixedBase.Amount, "base.amount"));
        foreach (var (amount, member) in amounts)
            foreach (var issue in OfAmount(amount, $"{path}.{member}"))
                yield return issue;
        var gated = _bonus.Score.WithDescendants().Any(node => node.Gates.Count > 0) && funding.Score == ScoreUse.Applied;
        if (gated && funding.Floor is { Minor: > 0 } && funding.FloorWhenGated is null)
            yield return Issue.Error(
                IssueCodes.FloorWhenGatedMissing,
                path + ".floorWhenGated",
                "The score has a gate and the pool has a floor; the plan does not say what the floor does when the gate is closed.",
                "State floorWhenGated: pays or nothing.");
        if (funding.FloorWhenGated is not null && (!gated || funding.Floor is null))
            yield return Issue.Error(
                IssueCodes.OptionConflict,
                path + ".floorWhenGated",
                "floorWhenGated is stated, but there is no gate on an applied score or no floor.",
                "Leave it out, or state the gate and the floor it speaks of.");
    }

    private IEnumerable<Issue> OfSplit(SplitRule split, string path) => split switch
    {
        EqualSplit equal => OfDepartments(equal.Departments, i => $"{path}.departments[{i}]"),
        WeightedSplit weighted => OfDepartments(weighted.Departments, i => $"{path}.weights[{i}].department"),
        CreditSplit credit =>
        [
            .. _plan.Attribution(credit.Attribution, path + ".attribution"),
            .. OfDepartments(credit.Departments, i => $"{path}.departments[{i}]"),
        ],
        BlendedSplit blended => blended.Parts.SelectMany((part, i) => OfSplit(part.Rule, $"{path}.parts[{i}].split")),
        _ => throw new ArgumentOutOfRangeException(nameof(split), "The family of splits is closed."),
    };

    private IEnumerable<Issue> OfDepartments(ValueList<string> ids, Func<int, string> pathOf) =>
        ids.SelectMany((id, i) => _plan.Department(id, pathOf(i)));

    private IEnumerable<Issue> OfCap(IndividualCap? cap, string path) =>
        cap is AmountCap amount ? OfAmount(amount.Amount, path + ".amount") : [];

    private IEnumerable<Issue> OfAmount(Money? amount, string path) =>
        amount is { Currency: { } currency } && currency.Code != _plan.Currency
            ? [Issue.Error(
                IssueCodes.CurrencyMismatch, path, $"The amount is in {currency.Code}; the plan is in {_plan.Currency}.", "State it in the currency of the plan.")]
            : [];
}
