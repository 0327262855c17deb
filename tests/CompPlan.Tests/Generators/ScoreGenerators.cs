using CompPlan.Curves;
using CompPlan.Goals;
using CompPlan.Rounding;
using CompPlan.Tests.Goals;
using CompPlan.Values;
using FsCheck;
using FsCheck.Fluent;

namespace CompPlan.Tests.Generators;

/// <summary>
/// Sound goals and scores in which more is better throughout: rising curves over attainment or raw values, falling ones over the
/// raw value only where asked for; weighted trees with roundings, bounds and gates of every variant; with shrinkers.
/// </summary>
public static class ScoreGenerators
{
    private static readonly string[] Ids = ["g1", "g2", "g3", "g4"];

    public static Arbitrary<ScoreCase> Cases() => Arb.From(Sound, Shrink);

    public static Gen<ScoreCase> Sound =>
        from count in Gen.Choose(1, Ids.Length)
        let ids = Ids.Take(count).ToArray()
        from goals in Gen.CollectToSequence(ids.Select(GoalOf))
        from actuals in Gen.Choose(0, 400).Select(value => Fraction.Of(value, 3)).ListOf(count)
        from root in Tree(ids)
        select new ScoreCase(root, goals.ToList(), actuals.ToList());

    /// <summary>A goal in which more is better.</summary>
    public static Gen<Goal> GoalOf(string id) => Gen.OneOf(
        from curve in CurveGenerators.Directed(CurveAxis.Ratio, CurveDirection.Rising)
        from attainment in Rounding.Select(rounding => (AttainmentRule)HigherIsBetter.Of(rounding))
        from target in Gen.Choose(1, 200)
        from rounding in Rounding
        select Goal.Of(id, null, id, attainment, Stated.AnnualTarget(target), curve, rounding),
        from curve in CurveGenerators.Directed(CurveAxis.Value, CurveDirection.Rising, target: 0)
        from attainment in Rounding.Select(rounding => (AttainmentRule)Variance.Of(rounding))
        from target in Gen.Choose(-200, 200)
        from rounding in Rounding
        select Goal.Of(id, null, id, attainment, Stated.AnnualTarget(target), curve, rounding),
        from curve in CurveGenerators.Directed(CurveAxis.Value, CurveDirection.Rising)
        from attainment in Rounding.Select(rounding => (AttainmentRule)RawValue.Of(rounding))
        from rounding in Rounding
        select Goal.Of(id, null, id, attainment, null, curve, rounding));

    /// <summary>Goals in which less is better, by each inverse.</summary>
    public static Gen<Goal> LowerGoal =>
        from inverse in Gen.Elements(InverseMethod.TargetOverActual, InverseMethod.TwoMinusRatio)
        from curve in CurveGenerators.Directed(CurveAxis.Ratio, CurveDirection.Rising)
        from target in Gen.Choose(1, 200)
        select Goal.Of("g1", null, "g1", LowerIsBetter.Of(inverse), Stated.AnnualTarget(target), curve);

    /// <summary>Scores with a fault that the review must find.</summary>
    public static Gen<ScoreNode> Broken => Gen.Elements<ScoreNode>(
        GoalNode.Of("g 1"),
        GoalNode.Of("g1", cap: -1),
        GoalNode.Of("g1", floor: 2, cap: 1),
        GoalNode.Of("g1", gates: [Gate.Of(MeasureCondition.Of("g1", Comparison.AtLeast, 1), Multiplies.Of(2))]),
        GoalNode.Of("g1", gates: [Gate.Of(AttainmentCondition.Of("", Comparison.AtLeast, 1), PaysNothing.Instance)]),
        WeightedNode.Of("n", WeightUnit.Percent, []),
        WeightedNode.Of("n", WeightUnit.Percent, [WeightedPart.Of(99, GoalNode.Of("g1"))]),
        WeightedNode.Of("n", WeightUnit.Relative, [WeightedPart.Of(0, GoalNode.Of("g1"))]),
        WeightedNode.Of("n", WeightUnit.Percent, [WeightedPart.Of(50, GoalNode.Of("g1")), WeightedPart.Of(50, GoalNode.Of("g1"))]));

    private static Gen<RoundingRule?> Rounding => Gen.Frequency(
        (3, Gen.Constant((RoundingRule?)null)),
        (1, from decimals in Gen.Choose(0, 4)
            from midpoint in Gen.Elements(MidpointRule.HalfUp, MidpointRule.HalfEven, MidpointRule.Down, MidpointRule.Up)
            select (RoundingRule?)RoundingRule.ToDecimals(decimals, midpoint)));

    private static Gen<Fraction?> Bound(int from, int to) => Gen.Frequency(
        (3, Gen.Constant((Fraction?)null)), (1, Gen.Choose(from, to).Select(tenths => (Fraction?)Fraction.Of(tenths, 10))));

    /// <summary>A tree over these goals: a leaf for one, otherwise a weighted node whose parts are trees.</summary>
    private static Gen<ScoreNode> Tree(string[] ids) =>
        from gates in GateOn(ids).ListOf().Select(gates => gates.Take(2).ToArray())
        from rounding in Rounding
        from floor in Bound(0, 5)
        from cap in Bound(5, 20)
        from node in ids.Length == 1
            ? Gen.Constant((ScoreNode)GoalNode.Of(ids[0], null, rounding, floor, cap, gates))
            : Weighted(ids, rounding, floor, cap, gates)
        select node;

    private static Gen<ScoreNode> Weighted(string[] ids, RoundingRule? rounding, Fraction? floor, Fraction? cap, Gate[] gates) =>
        from cut in Gen.Choose(1, ids.Length - 1)
        from left in Tree(ids[..cut])
        from right in Tree(ids[cut..])
        from unit in SplitGenerators.Unit
        from weights in SplitGenerators.WeightsOf(unit, 2)
        from partRounding in Rounding
        select (ScoreNode)WeightedNode.Of(
            "over-" + string.Join('-', ids), unit, [WeightedPart.Of(weights[0], left), WeightedPart.Of(weights[1], right)], partRounding, rounding, floor, cap, gates);

    private static Gen<Gate> GateOn(string[] ids) =>
        from id in Gen.Elements(ids)
        from comparison in Gen.Elements(Comparison.AtLeast, Comparison.Above)
        from threshold in Gen.Choose(0, 20).Select(tenths => Fraction.Of(tenths, 10))
        from condition in Gen.Elements<GateCondition>(
            AttainmentCondition.Of(id, comparison, threshold), MeasureCondition.Of(id, comparison, threshold * 50))
        from part in Gen.Choose(0, 10).Select(tenths => Fraction.Of(tenths, 10))
        from effect in Gen.Elements<GateEffect>(PaysNothing.Instance, CapsAt.Of(part), Multiplies.Of(part))
        select Gate.Of(condition, effect);

    private static IEnumerable<ScoreCase> Shrink(ScoreCase one)
    {
        foreach (var child in one.Root.Children)
            yield return one with { Root = child };
        for (var i = 0; i < one.Actuals.Count; i++)
            if (one.Actuals[i].Sign != 0)
                yield return one.WithActual(i, one.Actuals[i].IsWhole ? 0 : one.Actuals[i].Floor());
    }
}
