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
    private readonly DepartmentDistribution _department;
    private readonly Award _award;
    private readonly string _path;

    internal AwardProjection(PlanPaths paths, BonusResult result, PoolProjection pool, KeyProjection keys, DepartmentDistribution department, Award award)
    {
        _paths = paths;
        _result = result;
        _pool = pool;
        _keys = keys;
        _department = department;
        _award = award;
        _path = paths.Bonus(result.Bonus.Id) + ".distribution";
    }

    private DistributionRule Rule => _department.Rule;

    private Fraction PerMinorUnit => Fraction.Of(1, _department.Pool.Currency!.MinorUnitsPerUnit);

    /// <summary>The award; its value is the amount.</summary>
    internal Explanation Award()
    {
        if (Rule.Cap is null)
            return Rule.Parts.Count == 1
                ? SubPoolShare(0)
                : SumNode.Of(Label.Of("award", _award.Participant), _paths.Money, Rule.Parts.Select((_, c) => SubPoolShare(c)));
        var cap = Cap();
        if (_award.IsAtCap)
            return AtCap(cap);
        var share = ShareNode.Of(
            Label.Of("award.share", _award.Participant, _award.Department),
            DividedOnce(),
            UncappedTotal(),
            ShareReceipt.Of(_department.Whole!, _award.Participant, PerMinorUnit),
            Rule.Excess == ExcessRule.Redistribute ? cap : null);
        if (Rule.Excess == ExcessRule.Redistribute)
            return share;
        var capped = Label.Of("award.capped", _award.Participant);
        return share.Value.Sign < 0
            ? GreatestNode.Of(capped, _paths.Money, share, Opposite(cap))
            : LeastNode.Of(capped, _paths.Money, share, cap);
    }

    /// <summary>Somebody whose exact uncapped total is above the cap has the cap, and no part in what is divided again.</summary>
    private Explanation AtCap(Explanation cap)
    {
        var capped = LeastNode.Of(Label.Of("award.capped", _award.Participant), _paths.Money, UncappedTotal(), cap);
        return _department.Pool.Sign < 0 ? Opposite(capped) : capped;
    }

    /// <summary>What is divided; where the excess is redistributed once, less the caps of those above theirs.</summary>
    private Explanation DividedOnce()
    {
        var pool = Distributed();
        return _department.AtCap.IsZero
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
                    Label.Of("award.line", lines[c].Criterion), award, UncappedLine(c), ShareReceipt.Of(division, lines[c].Criterion, PerMinorUnit))
                : SubPoolShare(c));
    }

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
        var weight = TermLeaf.Of(Label.Of("distribution.weight", part.Id), Unit.Count, part.Weight, $"{_path}.parts[{criterion}].weight");
        return ShareNode.Of(Label.Of("distribution.part", part.Id), pool, weight, ShareReceipt.Of(_department.Criteria, part.Id, Fraction.One));
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

    /// <summary>The most the person may get in the department, in whole minor units.</summary>
    private Explanation Cap()
    {
        var reading = _award.Cap!;
        var exact = reading.Rule switch
        {
            AmountBound amount => (Explanation)TermLeaf.Of(Label.Of("cap.amount"), _paths.Money, amount.Amount.ToFraction(), _path + ".cap.amount"),
            SalaryShareBound share => ProductNode.Of(
                Label.Of("cap.salaryShare"),
                _paths.Money,
                TermLeaf.Of(Label.Of("cap.share"), Unit.Ratio, share.Share, _path + ".cap.value"),
                _keys.SalaryEarned()),
            _ => throw new ArgumentOutOfRangeException(nameof(reading), "The family of caps is closed."),
        };
        var currency = _department.Pool.Currency!;
        var total = RoundedNode.Of(Label.Of("cap.total", _award.Participant), exact, RoundingRule.ToMinorUnit(currency, MidpointRule.Down));
        return reading.Departments is { } division
            ? ShareNode.Of(Label.Of("cap.department", _award.Department), total, UncappedTotal(), ShareReceipt.Of(division, _award.Department, PerMinorUnit))
            : total;
    }
}
