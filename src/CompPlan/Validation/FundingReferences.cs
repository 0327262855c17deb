using CompPlan.Funding;
using CompPlan.Measures;
using CompPlan.Plans;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What the funding of a bonus names in the rest of its plan, and whether it fits.</summary>
internal sealed class FundingReferences
{
    private readonly PlanReferences _plan;
    private readonly Bonus _bonus;
    private readonly FundingRule _rule;
    private readonly string _path;
    private readonly FundingNeeds _needs;

    internal FundingReferences(PlanReferences plan, Bonus bonus, string path)
    {
        _plan = plan;
        _bonus = bonus;
        _rule = bonus.Funding;
        _path = path;
        _needs = FundingNeeds.Of(_rule, path);
    }

    internal IEnumerable<Issue> Findings() =>
    [
        .. FundingAmounts.Of(_rule, _path).SelectMany(amount => _plan.Amount(amount.Amount, amount.Path)),
        .. _needs.Measures.Concat(_needs.Running).SelectMany(named => OfMeasure(named.Id, named.Path)),
        .. _rule.Base.WithInner(_path + ".base").SelectMany(inner => OfUnit(inner.Base, inner.Path)),
        .. OfUnit(_rule.Cap, _path + ".cap"),
        .. OfUnit(_rule.Floor, _path + ".floor"),
        .. _needs.Reserves.SelectMany(named => OfReserve(named.Id, named.Path)),
        .. _needs.Nodes.SelectMany(named => OfNode(named.Id, named.Path)),
        .. OfFloorWhenGated(),
        .. OfMemory(),
    ];

    private IEnumerable<Issue> OfMeasure(string id, string path) => _plan.MeasureOf(_bonus, id, path);

    private IEnumerable<Issue> OfUnit(FundingBase fundingBase, string path) => fundingBase switch
    {
        ShareBase share => _plan.AmountMeasure(share.Measure, path + ".measure"),
        ProfitShareBase share => _plan.AmountMeasure(share.Measure, path + ".measure"),
        _ => [],
    };

    private IEnumerable<Issue> OfUnit(FundingLimit? limit, string path) =>
        limit is MeasureShareLimit share ? _plan.AmountMeasure(share.Measure, path + ".measure") : [];

    private IEnumerable<Issue> OfReserve(string id, string path)
    {
        if (_plan.BonusNamed(id) is not { } other)
            return _plan.Bonus(id, path);
        if (string.Equals(id, _bonus.Id, StringComparison.Ordinal) || FundingNeeds.Of(other.Funding, "").Reserves.Count > 0)
            return [Issue.Error(
                IssueCodes.OptionConflict, path, $"'{_bonus.Id}' is funded from the reserve of '{id}', which is itself funded from a reserve.", "Name a bonus whose pool comes from elsewhere.")];
        if (other.Funding.Reserve is null)
            return [Issue.Error(IssueCodes.OptionConflict, path, $"The bonus '{id}' keeps no reserve.", "State its reserve, or name a bonus that has one.")];
        return other.Cadence.Divides(_bonus.Cadence)
            ? []
            : [Issue.Error(
                IssueCodes.CadenceMismatch, path, $"'{id}' reserves {other.Cadence}; '{_bonus.Id}' is earned {_bonus.Cadence}, which is not a whole number of such periods.", "Pay the reserve out at most as often as it is made.")];
    }

    private IEnumerable<Issue> OfNode(string id, string path) =>
        _bonus.Score.WithDescendants().Any(node => string.Equals(node.Id, id, StringComparison.Ordinal))
            ? []
            : [Issue.Error(IssueCodes.DanglingReference, path, $"The score of '{_bonus.Id}' has no node '{id}'.", "Name a node of the score of this bonus.")];

    private IEnumerable<Issue> OfFloorWhenGated()
    {
        var gated = _bonus.Score.WithDescendants().Any(node => node.Gates.Count > 0) && _rule.Score != ScoreUse.NotApplied;
        if (gated && _rule.Floor is not null and not AmountLimit { Amount.Minor: <= 0 } && _rule.FloorWhenGated is null)
            yield return Issue.Error(
                IssueCodes.FloorWhenGatedMissing,
                _path + ".floorWhenGated",
                "The score has a gate and the pool has a floor; the plan does not say what the floor does when the gate is closed.",
                "State floorWhenGated: pays or nothing.");
        if (_rule.FloorWhenGated is not null && (!gated || _rule.Floor is null))
            yield return Issue.Error(
                IssueCodes.OptionConflict,
                _path + ".floorWhenGated",
                "floorWhenGated is stated, but there is no gate on an applied score or no floor.",
                "Leave it out, or state the gate and the floor it speaks of.");
    }

    /// <summary>A pool that depends on earlier ones is paid one period at a time; counting on within a year needs several periods in it.</summary>
    private IEnumerable<Issue> OfMemory()
    {
        var counts = _rule.TrueUp is not null ? "trueUp" : _needs.Running.Count > 0 ? "base" : null;
        if (counts is not null && (_bonus.Cadence.Months >= 12 || 12 % _bonus.Cadence.Months != 0))
            yield return Issue.Error(
                IssueCodes.CadenceMismatch,
                $"{_path}.{counts}",
                $"The pool counts on within the plan year; '{_bonus.Id}' is earned {_bonus.Cadence}, of which no several make a year.",
                "Earn it in periods of which several make a year, or let each period stand alone.");
        var remembers = _rule.TrueUp is not null ? "trueUp" : _rule.Draw is { Recovery: DrawRecovery.Recovered } ? "draw" : _rule.Carries ? "negative" : null;
        if (remembers is not null && _plan.Payout.Cadence.Months > _bonus.Cadence.Months)
            yield return Issue.Error(
                IssueCodes.CadenceMismatch,
                remembers == "negative" && _rule.Negative != NegativePool.Carry ? _path + ".undistributed" : $"{_path}.{remembers}",
                $"The pool depends on what the period before left; '{_bonus.Id}' is earned {_bonus.Cadence} and paid {_plan.Payout.Cadence}, several periods at once.",
                "Pay it at least as often as it is earned.");
    }
}
