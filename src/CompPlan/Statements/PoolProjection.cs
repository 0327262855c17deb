using CompPlan.Attribution;
using CompPlan.Funding;
using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Runs;
using CompPlan.Splits;
using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>The pool of one bonus period and what each department has of it, as explanations that all its statements share.</summary>
internal sealed class PoolProjection
{
    private readonly PlanPaths _paths;
    private readonly BonusResult _result;
    private readonly CreditProjection _credits;
    private readonly ScoreProjection _scores;
    private readonly FundingProjection _funding;
    private readonly TrueUpProjection _trueUp;
    private readonly string _path;
    private readonly Lazy<Explanation> _funded;
    private readonly Lazy<Explanation> _divided;
    private readonly Dictionary<string, Explanation> _departments = new(StringComparer.Ordinal);

    /// <param name="paths">Where terms stand.</param>
    /// <param name="result">The result to explain.</param>
    /// <param name="credits">The credit of the run.</param>
    /// <param name="others">The pools of the same run, by bonus and performance period; asked for no sooner than an explanation needs one.</param>
    internal PoolProjection(PlanPaths paths, BonusResult result, CreditProjection credits, Func<string, PerformancePeriod, PoolProjection> others)
    {
        _paths = paths;
        _result = result;
        _credits = credits;
        var measures = new MeasureProjection(paths, credits);
        _scores = new ScoreProjection(new GoalProjection(paths, measures), measures);
        _funding = new FundingProjection(paths, measures, _scores, result.Pool, result.Bonus.Id);
        _trueUp = new TrueUpProjection(paths, _funding, result.Pool, result.Bonus.Id, others);
        _path = paths.Bonus(result.Bonus.Id);
        _funded = new Lazy<Explanation>(() => _trueUp.Funded(Bounded()));
        _divided = new Lazy<Explanation>(() => Exactly(_trueUp.Divided(Funded), result.Pool.Divided));
    }

    /// <summary>The pool as funded.</summary>
    internal Explanation Funded => _funded.Value;

    /// <summary>What of it, and of what was carried in, is divided over departments.</summary>
    internal Explanation Divided => _divided.Value;

    /// <summary>What of it is kept in reserve.</summary>
    internal Explanation Reserved => _trueUp.Reserved(Funded);

    /// <summary>What a department has of it.</summary>
    internal Explanation Department(string department)
    {
        if (!_departments.TryGetValue(department, out var known))
            _departments.Add(department, known = Split(_result.Division, Divided, department, _path + ".split"));
        return known;
    }

    private static Explanation Exactly(Explanation explanation, Money amount) => explanation.Value == amount.ToFraction()
        ? explanation
        : throw new InvalidOperationException($"The pool is {amount} and its explanation gives {explanation.Value}.");

    /// <summary>The rounded pool within its cap and floor.</summary>
    private Explanation Bounded()
    {
        var (rule, pool, id) = (_result.Bonus.Funding, _result.Pool, _result.Bonus.Id);
        var path = _path + ".funding";
        var value = _funding.Rounded(_trueUp.Reserve);
        if (rule.Cap is { } cap)
            value = LeastNode.Of(
                Label.Of("pool.capped", id), _paths.Money, value, _funding.Limit(cap, pool.Figures, Label.Of("pool.cap", id), MidpointRule.Down, path + ".cap"));
        return rule.Floor is { } floor ? Floored(rule, floor, value, path + ".floor") : value;
    }

    private Explanation Floored(FundingRule rule, FundingLimit floor, Explanation value, string path)
    {
        var id = _result.Bonus.Id;
        var floored = GreatestNode.Of(
            Label.Of("pool.floored", id), _paths.Money, value, _funding.Limit(floor, _result.Pool.Figures, Label.Of("pool.floor", id), MidpointRule.Up, path));
        return rule.FloorWhenGated == FloorWhenGated.Nothing && rule.Score != ScoreUse.NotApplied
            ? _scores.WhenAllOpen(_result.Pool.Score, _path + ".score", floored, value)
            : floored;
    }

    /// <summary>What a division gives a department; <paramref name="part"/> is the part of a blend that is divided, if one is.</summary>
    private Explanation Split(PoolDivision division, Explanation amount, string department, string path, string? part = null)
    {
        if (division.Rule is BlendedSplit blend)
            return SumNode.Of(
                Label.Of("department.blend", department), _paths.Money, blend.Parts.Select((part, i) => BlendPart(division, part, i, amount, department, path)));
        var (weight, unitsPerWeight) = Weight(division, department, path);
        return ShareNode.Of(
            part is null ? Label.Of("department.share", department) : Label.Of("department.part", department, part),
            amount,
            weight,
            ShareReceipt.Of(division.Shares, department, unitsPerWeight));
    }

    private Explanation BlendPart(PoolDivision division, SplitPart part, int index, Explanation amount, string department, string path)
    {
        var weight = TermLeaf.Of(Label.Of("split.part.weight", part.Id), Unit.Count, part.Weight, $"{path}.parts[{index}].weight");
        var share = ShareNode.Of(Label.Of("split.part", part.Id), amount, weight, ShareReceipt.Of(division.Shares, part.Id, Fraction.One));
        return Split(division.Parts[index], share, department, $"{path}.parts[{index}].split", part.Id);
    }

    /// <summary>The weight of a department, and its units per unit that was divided over.</summary>
    private (Explanation Weight, Fraction UnitsPerWeight) Weight(PoolDivision division, string department, string path) => division.Rule switch
    {
        CreditSplit when division.NoCredit == NoCreditRule.Even =>
            (TermLeaf.Of(Label.Of("split.equal", department), Unit.Count, Fraction.One, path + ".withoutCredit"), Fraction.One),
        EqualSplit => (TermLeaf.Of(Label.Of("split.equal", department), Unit.Count, Fraction.One, path), Fraction.One),
        WeightedSplit weighted => (Stated(weighted, department, path), Fraction.One),
        CreditSplit credit => (
            _credits.Of(_result.Due.CreditOf(credit, department), path),
            Fraction.Of(1, _result.Pool.Amount.Currency!.MinorUnitsPerUnit)),
        _ => throw new ArgumentOutOfRangeException(nameof(division), division.Rule.Kind, "The family of splits is closed."),
    };

    private static TermLeaf Stated(WeightedSplit split, string department, string path)
    {
        var place = 0;
        while (!string.Equals(split.Weights.Items[place].Id, department, StringComparison.Ordinal))
            place++;
        return TermLeaf.Of(Label.Of("split.weight", department), Unit.Count, split.Weights.Items[place].Value, $"{path}.weights[{place}].weight");
    }
}
