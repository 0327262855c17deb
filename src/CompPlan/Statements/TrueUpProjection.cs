using CompPlan.Facts;
using CompPlan.Funding;
using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Values;
using NodaTime.Text;

namespace CompPlan.Statements;

/// <summary>
/// What comes after the bounds of a pool, as an explanation in the order of the rule: override, true-up, draw, shared cap, what becomes
/// of a negative pool, what is carried in, the reserve and the company's share.
/// </summary>
internal sealed class TrueUpProjection
{
    private readonly PlanPaths _paths;
    private readonly FundingProjection _funding;
    private readonly FundedPool _pool;
    private readonly Func<string, PerformancePeriod, PoolProjection> _others;
    private readonly string _id;
    private readonly string _path;

    /// <param name="paths">Where terms stand.</param>
    /// <param name="funding">The steps before.</param>
    /// <param name="pool">The pool.</param>
    /// <param name="bonus">The id of the bonus.</param>
    /// <param name="others">The pools of the same run, by bonus and performance period.</param>
    internal TrueUpProjection(
        PlanPaths paths, FundingProjection funding, FundedPool pool, string bonus, Func<string, PerformancePeriod, PoolProjection> others)
    {
        (_paths, _funding, _pool, _id, _others) = (paths, funding, pool, bonus, others);
        _path = paths.Bonus(bonus) + ".funding";
    }

    /// <summary>What is divided; <paramref name="funded"/> is the funded pool.</summary>
    internal Explanation Divided(Explanation funded)
    {
        var opened = CarriedIn(funded);
        if (_pool.Shortfall)
            return GreatestNode.Of(Label.Of("pool.divided", _id), _paths.Money, opened, Zero(_path + ".negative"));
        var left = opened;
        if (_pool.Reserve is not null)
            left = DifferenceNode.Of(Label.Of("pool.left", _id), _paths.Money, left, Kept(_pool.Reserve, left, Label.Of("pool.reserve", _id), _path + ".reserve"));
        if (_pool.CompanyShare is { } company)
            left = DifferenceNode.Of(Label.Of("pool.divided", _id), _paths.Money, left, Kept(company, left, Label.Of("pool.companyShare", _id), _path + ".companyShare"));
        return left;
    }

    /// <summary>What goes into the reserve; below zero where it absorbs a negative pool.</summary>
    internal Explanation Reserved(Explanation funded)
    {
        var opened = CarriedIn(funded);
        return _pool.Shortfall ? opened : Kept(_pool.Reserve!, opened, Label.Of("pool.reserve", _id), _path + ".reserve");
    }

    /// <summary>The funded pool; <paramref name="bounded"/> is the pool after cap and floor.</summary>
    internal Explanation Funded(Explanation bounded)
    {
        var value = Overridden(bounded);
        value = TruedUp(value);
        value = Drawn(value);
        value = Shared(value);
        return _pool.Rule.Negative == NegativePool.Zero && value.Value.Sign < 0
            ? GreatestNode.Of(Label.Of("pool.negative", _id), _paths.Money, value, Zero(_path + ".negative"))
            : value;
    }

    /// <summary>Never silent: what stood there, and what the decision makes of it, with its reason and who approved it.</summary>
    private Explanation Overridden(Explanation value)
    {
        if (_pool.Override is not { } applied)
            return value;
        var stated = applied.Stated;
        var fact = FactLeaf.Of(
            Label.Of("pool.override", stated.Id, stated.Reason, stated.ApprovedBy),
            _paths.Money, stated.Value, "overrides", stated.Id, stated.Source);
        var change = stated.Action == OverrideAction.Set
            ? DifferenceNode.Of(Label.Of("pool.override.change", stated.Id), _paths.Money, fact, value)
            : (Explanation)fact;
        return SumNode.Of(Label.Of("pool.overridden", _id, stated.Id), _paths.Money, value, change);
    }

    private Explanation TruedUp(Explanation value) => _pool.TrueUp is { } trueUp
        ? DifferenceNode.Of(
            Label.Of("pool.trueUp", _id),
            _paths.Money,
            value,
            SumNode.Of(Label.Of("pool.paidToDate", _id), _paths.Money, trueUp.Paid.Select(Paid)))
        : value;

    private Explanation Drawn(Explanation value)
    {
        if (_pool.Draw is not { } draw)
            return value;
        var least = TermLeaf.Of(Label.Of("pool.draw", _id), _paths.Money, draw.Draw.Amount.ToFraction(), _path + ".draw.amount");
        if (draw.OwedIn is not { } owed || draw.PaidBack.Sign == 0)
            return GreatestNode.Of(Label.Of("pool.drawn", _id), _paths.Money, value, least);
        var above = DifferenceNode.Of(Label.Of("pool.aboveDraw", _id), _paths.Money, value, least);
        var paidBack = LeastNode.Of(Label.Of("pool.paidBack", _id), _paths.Money, Balance(owed, Label.Of("pool.owed", owed.Bonus, Iso(owed))), above);
        return DifferenceNode.Of(Label.Of("pool.drawn", _id), _paths.Money, value, paidBack);
    }

    private Explanation Shared(Explanation value)
    {
        if (_pool.SharedCap is not { Room: var room } || value.Value.Sign < 0)
            return value;
        Explanation left = _funding.Limit(
            room.Cap.Cap, room.Figures, Label.Of("pool.sharedCap", room.Cap.Id), MidpointRule.Down, _paths.SharedCap(room.Cap.Id) + ".cap");
        if (room.Paid.Count + room.Taken.Count > 0)
            left = DifferenceNode.Of(
                Label.Of("pool.sharedRoom", room.Cap.Id),
                _paths.Money,
                left,
                SumNode.Of(Label.Of("pool.sharedTaken", room.Cap.Id), _paths.Money, room.Paid.Select(Paid).Concat(room.Taken.Select(Taken))));
        if (left.Value.Sign < 0)
            left = GreatestNode.Of(Label.Of("pool.sharedRoom", room.Cap.Id), _paths.Money, left, Zero(_paths.SharedCap(room.Cap.Id) + ".cap"));
        return LeastNode.Of(Label.Of("pool.shared", _id), _paths.Money, value, left);
    }

    private Explanation CarriedIn(Explanation value) => _pool.Figures.CarriedIn is { } carried
        ? SumNode.Of(Label.Of("pool.opened", _id), _paths.Money, value, Balance(carried, Label.Of("pool.carriedIn", carried.Bonus, Iso(carried))))
        : value;

    private Explanation Kept(PoolShareReading share, Explanation of, Label label, string path)
    {
        var counted = of.Value.Sign < 0 ? GreatestNode.Of(Label.Of("pool.negative", _id), _paths.Money, of, Zero(_path + ".negative")) : of;
        return RoundedNode.Of(
            label,
            ProductNode.Of(
                label, _paths.Money, counted, TermLeaf.Of(Label.Of("pool.rate"), Unit.Ratio, share.Share.Rate, path + ".value")),
            RoundingRule.ToMinorUnit(_pool.Figures.Currency, share.Share.Midpoint));
    }

    private FactLeaf Balance(PoolBalance balance, Label label) => FactLeaf.Of(
        label, _paths.Money, balance.Amount.ToFraction(), "balances", $"{balance.Bonus} {Iso(balance)} {balance.Kind.Word()}", balance.Source);

    private static string Iso(PoolBalance balance) => LocalDatePattern.Iso.Format(balance.PeriodFrom);

    /// <summary>What a period reserved, by its balance or as the pool of the same run makes it.</summary>
    internal Explanation Reserve(ReservedPeriod reserve) => reserve.Balance is { } balance
        ? Balance(balance, Label.Of("pool.reservedBalance", balance.Bonus, Iso(balance)))
        : _others(reserve.Bonus, reserve.Period).Reserved;

    private Explanation Paid(PaidPeriod paid) => TotalLeaf.Of(Label.Of("pool.paid", paid.Bonus, paid.Period.Name), _paths.Money, paid.Amount, paid.People);

    private Explanation Taken(TakenPool taken)
    {
        var funded = _others(taken.Bonus, taken.Period).Funded;
        return funded.Value.Sign < 0
            ? GreatestNode.Of(Label.Of("pool.negative", taken.Bonus), _paths.Money, funded, Zero(_paths.Bonus(taken.Bonus) + ".funding.negative"))
            : funded;
    }

    private TermLeaf Zero(string path) => TermLeaf.Of(Label.Of("pool.nothing"), _paths.Money, Fraction.Zero, path);
}
