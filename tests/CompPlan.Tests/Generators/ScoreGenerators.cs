using CompPlan.Curves;
using CompPlan.Goals;
using CompPlan.Rounding;
using CompPlan.Tests.Goals;
using CompPlan.Validation;
using CompPlan.Values;
using FsCheck;
using FsCheck.Fluent;

namespace CompPlan.Tests.Generators;

/// <summary>
/// Sound goals and scores in which more is better throughout: rising curves over attainment or raw values, falling ones over the
/// raw value only where asked for; trees of every kind of node over them; free ones that may also fall; with shrinkers.
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
        from root in new ScoreTrees([.. goals.Select(goal => TreeGoal.Of(goal)), Grade], true).Root
        from grade in Gen.Elements(ScoreCase.Grades.ToArray())
        select new ScoreCase(root, goals.ToList(), actuals.ToList()) { Grade = grade };

    /// <summary>Goals and trees of any direction, with goals in points among them.</summary>
    public static Gen<ScoreCase> Free =>
        from count in Gen.Choose(1, Ids.Length)
        let ids = Ids.Take(count).ToArray()
        from goals in Gen.CollectToSequence(ids.Select(AnyGoal))
        from actuals in Gen.Choose(0, 400).Select(value => Fraction.Of(value, 3)).ListOf(count)
        from root in new ScoreTrees([.. goals.Select(goal => TreeGoal.Of(goal)), Grade], false).Root
        from grade in Gen.Elements(ScoreCase.Grades.ToArray())
        select new ScoreCase(root, goals.ToList(), actuals.ToList()) { Grade = grade };

    /// <summary>What the rated measure of every case offers: levels for a matrix, and no payout.</summary>
    private static TreeGoal Grade => new("grade-goal", ScoreCase.GradeMeasure, false, 0, ScoreCase.Grades);

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

    /// <summary>A goal of any direction, in ratios or in points.</summary>
    public static Gen<Goal> AnyGoal(string id) =>
        from goal in GoalOf(id)
        from direction in Gen.Elements(CurveDirection.Rising, CurveDirection.Falling, CurveDirection.NonMonotone)
        from curve in CurveGenerators.Directed(goal.Curve.Axis, direction)
        from lower in Gen.Elements(false, false, true)
        from points in Gen.Elements(false, false, true)
        let attainment = lower && goal.Attainment is HigherIsBetter ? LowerIsBetter.Of(InverseMethod.TwoMinusRatio, goal.Attainment.Rounding) : goal.Attainment
        let any = Goal.Of(id, null, id, attainment, goal.Targets, points ? InPoints(curve) : curve, goal.PayoutRounding)
        where !GoalReview.Of(any, "goal").Any()
        select any;

    private static PayoutCurve InPoints(PayoutCurve curve) => curve switch
    {
        LinearCurve linear => LinearCurve.Of(
            linear.Axis, linear.Direction, linear.Points, linear.Below, linear.Above, linear.Floor, linear.Cap, PayoutUnit.Points),
        StepCurve step => StepCurve.Of(step.Axis, step.Direction, step.Side, step.Steps, step.Otherwise, step.Cap, PayoutUnit.Points),
        _ => curve,
    };

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
        WeightedNode.Of("n", WeightUnit.Percent, [WeightedPart.Of(50, GoalNode.Of("g1")), WeightedPart.Of(50, GoalNode.Of("g1"))]),
        SummedNode.Of("n"),
        MultipliedNode.Of("n", SummedNode.Of("m")),
        LowestNode.Of("n", GoalNode.Of("g1"), GoalNode.Of("g2", "N")),
        HighestNode.Of("n"),
        CountedNode.Of("n", [], ScoreThreshold.Of(Comparison.AtLeast, ScoreLevel.OfRatio(1)), Stated.OverAttainment((0, 0), (100, 100))),
        CurvedNode.Of("n", GoalNode.Of("g1"), LinearCurve.Of(CurveAxis.Ratio, CurveDirection.Rising, [], CurveEnd.Nothing, CurveEnd.Hold)),
        MatrixNode.Of("n", LevelsAxis.Of("m", "a", "b"), LevelsAxis.Of("m", "a"), PayoutUnit.Ratio, BetweenCells.Stepped, [[1]]),
        GoalNode.Of("g1", gates: [Gate.Of(ScoreCondition.Of("g1", Comparison.AtLeast, ScoreLevel.OfRatio(1)), PaysNothing.Instance)]),
        GoalNode.Of("g1", gates: [Gate.Of(AnyOfCondition.Of([]), PaysNothing.Instance)]),
        GoalNode.Of("g1", gates: [Gate.Of(MeasureCondition.Of("m", Comparison.AtLeast, 1), AddsPoints.Of(ScoreLevel.OfRatio(1)))]),
        GoalNode.Of("g1").WithTerms(NodeTerms.Empty.WithModifiers(GoalModifier.Of("g2", default))),
        GoalNode.Of("g1").WithTerms(NodeTerms.Empty.WithModifiers(
            ConditionalModifier.Of(MeasureCondition.Of("m", Comparison.AtLeast, 1), Multiplies.Of(-1)))));

    private static Gen<RoundingRule?> Rounding => Gen.Frequency(
        (3, Gen.Constant((RoundingRule?)null)),
        (1, from decimals in Gen.Choose(0, 4)
            from midpoint in Gen.Elements(MidpointRule.HalfUp, MidpointRule.HalfEven, MidpointRule.Down, MidpointRule.Up)
            select (RoundingRule?)RoundingRule.ToDecimals(decimals, midpoint)));

    private static IEnumerable<ScoreCase> Shrink(ScoreCase one)
    {
        foreach (var child in one.Root.Children)
            yield return one with { Root = child };
        for (var i = 0; i < one.Actuals.Count; i++)
            if (one.Actuals[i].Sign != 0)
                yield return one.WithActual(i, one.Actuals[i].IsWhole ? 0 : one.Actuals[i].Floor());
    }
}
