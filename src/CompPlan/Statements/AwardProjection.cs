using CompPlan.Distribution;
using CompPlan.Rounding;
using CompPlan.Runs;
using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>The award of one person in one department as an explanation: share of the pool, cap, cents and why this cent.</summary>
internal sealed class AwardProjection
{
    private readonly PlanPaths _paths;
    private readonly BonusResult _result;
    private readonly PoolProjection _pool;
    private readonly KeyProjection _keys;
    private readonly KeyProjection? _spanKeys;
    private readonly DepartmentDistribution _department;
    private readonly Award _award;
    private readonly string _path;

    internal AwardProjection(PlanPaths paths, BonusResult result, PoolProjection pool, KeyProjection keys, KeyProjection? spanKeys, DepartmentDistribution department, Award award)
    {
        _paths = paths;
        _result = result;
        _pool = pool;
        _keys = keys;
        _spanKeys = spanKeys;
        _department = department;
        _award = award;
        _path = paths.Bonus(result.Bonus.Id) + ".distribution";
    }

    private DistributionRule Rule => _department.Rule;

    private Fraction PerMinorUnit => Fraction.Of(1, _department.Pool.Currency!.MinorUnitsPerUnit);

    /// <summary>The award; its value is the amount.</summary>
    internal Explanation Award()
    {
        if (_department.Whole is null)
            return Rule.Parts.Count == 1
                ? SubPoolShare(0)
                : SumNode.Of(Label.Of("award", _award.Participant), _paths.Money, Rule.Parts.Select((_, c) => SubPoolShare(c)));
        var bounds = new BoundProjection(_paths, _result, _keys, _spanKeys, _award, UncappedTotal());
        if (_department.IsShort)
            return Share(Label.Of("award.floors", _award.Participant, _award.Department), Distributed(), bounds.Floor(), _department.Whole, null, null);
        var cap = _award.Cap is null ? null : bounds.Cap();
        var floor = _award.Floor is null || _department.Pool.Sign <= 0 || Distributed().Value.Sign == 0 ? null : bounds.Floor();
        if (_award.IsAtCap)
            return AtCap(cap!, floor);
        var within = cap is null || Rule.Excess == ExcessRule.Redistribute;
        var share = Share(Label.Of("award.share", _award.Participant, _award.Department), DividedOnce(), UncappedTotal(), _department.Whole, within ? cap : null, floor);
        if (within)
            return share;
        var capped = Label.Of("award.capped", _award.Participant);
        return share.Value.Sign < 0
            ? GreatestNode.Of(capped, _paths.Money, share, Opposite(cap!))
            : LeastNode.Of(capped, _paths.Money, share, cap!);
    }

    private ShareNode Share(Label label, Explanation amount, Explanation weight, PeopleDivision division, Explanation? cap, Explanation? floor) => ShareNode.Of(
        label, amount, weight, ShareReceipt.Of(division, _award.Participant, PerMinorUnit), cap, floor);

    /// <summary>Somebody whose exact uncapped total is above the cap has the cap, and no part in what is divided again.</summary>
    private Explanation AtCap(Explanation cap, Explanation? floor)
    {
        var exact = _department.First is { } first ? Share(Label.Of("award.first", _award.Participant, _award.Department), Distributed(), UncappedTotal(), first, null, floor) : (Explanation)UncappedTotal();
        var capped = LeastNode.Of(Label.Of("award.capped", _award.Participant), _paths.Money, exact, cap);
        return _department.Pool.Sign < 0 ? Opposite(capped) : capped;
    }

    /// <summary>What is divided; where the excess is redistributed once, less the caps of those above theirs.</summary>
    private Explanation DividedOnce()
    {
        var pool = Distributed();
        return _department.PeopleAtCap == 0
            ? pool
            : DifferenceNode.Of(
                Label.Of("department.others", _award.Department),
                _paths.Money,
                pool,
                TotalLeaf.Of(Label.Of("department.atCap", _award.Department), _paths.Money, _department.AtCap.ToFraction(), _department.PeopleAtCap));
    }

    /// <summary>The award by sub-pool, each line with its explanation; <paramref name="award"/> is the explanation of the whole.</summary>
    internal IEnumerable<StatementPart> Parts(Explanation award)
    {
        var lines = _award.Lines;
        for (var c = 0; c < lines.Count; c++)
            yield return StatementPart.Of(lines[c].Criterion, lines[c].Amount, _award.LineDivision is { } division
                ? ShareNode.Of(
                    Label.Of("award.line", lines[c].Criterion), award, LineWeight(c), ShareReceipt.Of(division, lines[c].Criterion, HasLine ? PerMinorUnit : Fraction.One))
                : SubPoolShare(c));
    }

    /// <summary>Somebody who has only the floor has it by the weights of the sub-pools.</summary>
    private bool HasLine => UncappedTotal().Value.Sign != 0;

    private Explanation LineWeight(int criterion) => HasLine ? UncappedLine(criterion) : PartWeight(criterion);

    private TermLeaf PartWeight(int criterion) => TermLeaf.Of(
        Label.Of("distribution.weight", Rule.Parts[criterion].Id), Unit.Count, Rule.Parts[criterion].Weight, $"{_path}.parts[{criterion}].weight");

    /// <summary>The share of one sub-pool that is divided on its own.</summary>
    private ShareNode SubPoolShare(int criterion) => ShareNode.Of(
        Label.Of("award.subPool", _award.Participant, _award.Department, Rule.Parts[criterion].Id),
        SubPool(criterion),
        Key(criterion),
        ShareReceipt.Of(_department.SubPools[criterion], _award.Participant, Fraction.One));

    private Explanation Key(int criterion) => _keys.Weight(Rule.Parts[criterion].Key, _award.Department);

    /// <summary>The amount of a sub-pool; the whole department pool where there is only one.</summary>
    private Explanation SubPool(int criterion) => _department.KeptOf(criterion) is { } kept
        ? _keys.Credits.Kept(_award.Department, Rule.Parts[criterion].Id, WholeSubPool(criterion), kept)
        : WholeSubPool(criterion);

    private Explanation WholeSubPool(int criterion)
    {
        var pool = _pool.Department(_award.Department);
        if (Rule.Parts.Count == 1)
            return pool;
        var part = Rule.Parts[criterion];
        return ShareNode.Of(Label.Of("distribution.part", part.Id), pool, PartWeight(criterion), ShareReceipt.Of(_department.Criteria, part.Id, Fraction.One));
    }

    /// <summary>The department pool less what goes back for credit of others and the sub-pools in which nobody has weight.</summary>
    private Explanation Distributed()
    {
        var pool = _pool.Department(_award.Department);
        var returned = Rule.Parts.Select((_, c) => c).Where(c => _department.KeptOf(c) is not null).Select(Returned).ToArray();
        if (returned.Length > 0)
            pool = DifferenceNode.Of(
                Label.Of("department.kept", _award.Department), _paths.Money, pool,
                SumNode.Of(Label.Of("department.returned", _award.Department), _paths.Money, returned));
        var empty = Rule.Parts.Select((_, c) => c).Where(c => _department.KeyTotal(c).Sign == 0).Select(SubPool).ToArray();
        return empty.Length == 0 || _department.SetAside.Minor == 0
            ? pool
            : DifferenceNode.Of(
                Label.Of("department.distributed", _award.Department),
                _paths.Money,
                pool,
                SumNode.Of(Label.Of("department.setAside", _award.Department), _paths.Money, empty));
    }

    private ShareNode Returned(int criterion) => _keys.Credits.Returned(
        _award.Department, Rule.Parts[criterion].Id, WholeSubPool(criterion), _department.KeptOf(criterion)!);

    /// <summary>What the person would get without a cap, exactly.</summary>
    private SumNode UncappedTotal() => SumNode.Of(
        Label.Of("award.uncapped", _award.Participant),
        _paths.Money,
        Rule.Parts.Select((_, c) => c).Where(c => _department.KeyTotal(c).Sign != 0).Select(UncappedLine));

    private Explanation UncappedLine(int criterion)
    {
        var total = _department.KeyTotal(criterion);
        if (total.Sign == 0)
            return TermLeaf.Of(Label.Of("distribution.empty", Rule.Parts[criterion].Id), _paths.Money, Fraction.Zero, $"{_path}.parts[{criterion}]");
        var key = Key(criterion);
        return QuotientNode.Of(
            Label.Of("award.uncapped.line", Rule.Parts[criterion].Id),
            _paths.Money,
            ProductNode.Of(Label.Of("award.weighted"), _paths.Money, Magnitude(SubPool(criterion)), key),
            TotalLeaf.Of(Label.Of("key.total", _award.Department, Rule.Parts[criterion].Id), key.Unit, total, _department.Count));
    }

    /// <summary>A negative pool is divided by its magnitude.</summary>
    private Explanation Magnitude(Explanation amount) => amount.Value.Sign < 0 ? Opposite(amount) : amount;

    private DifferenceNode Opposite(Explanation amount) => DifferenceNode.Of(
        Label.Of("award.opposite"),
        _paths.Money,
        TermLeaf.Of(Label.Of("pool.nothing"), _paths.Money, Fraction.Zero, _paths.Bonus(_result.Bonus.Id) + ".funding.negative"),
        amount);
}
