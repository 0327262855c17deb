using CompPlan.Curves;
using CompPlan.Goals;
using CompPlan.Rounding;
using CompPlan.Values;
using FsCheck;
using FsCheck.Fluent;

namespace CompPlan.Tests.Generators;

/// <summary>What a generated node of a score carries: modifiers, rounding, bounds and gates with conditions of every kind.</summary>
public sealed class ScoreTerms(IReadOnlyList<TreeGoal> goals, bool rising)
{
    public static Gen<Fraction> Tenths(int from, int to) => Gen.Choose(from, to).Select(tenths => Fraction.Of(tenths, 10));

    public static Gen<ScoreRounding?> Rounding(PayoutUnit unit) => Gen.Frequency(
        (4, Gen.Constant((ScoreRounding?)null)),
        (1, from decimals in Gen.Choose(0, 4)
            from midpoint in Gen.Elements(MidpointRule.HalfUp, MidpointRule.HalfEven, MidpointRule.Down, MidpointRule.Up)
            select (ScoreRounding?)ScoreRounding.Of(unit, RoundingRule.ToDecimals(decimals, midpoint))));

    /// <summary>Whether an effect or a modifier of the tree takes points away.</summary>
    public static bool MayFallBelowZero(ScoreNode root) => root.WithDescendants().Any(node => node.Gates.Select(gate => gate.Effect)
        .Concat(node.Modifiers.OfType<ConditionalModifier>().Select(modifier => modifier.Effect))
        .OfType<AddsPoints>().Any(points => points.Points.Value.Sign < 0));

    /// <summary>The terms of a node in <paramref name="unit"/>; conditions may name the nodes <paramref name="seen"/>.</summary>
    public Gen<NodeTerms> Of(PayoutUnit unit, (string Id, PayoutUnit Unit)[] seen) =>
        from modifiers in Some(Modifier(unit, seen))
        from rounding in Rounding(unit)
        from floor in Bound(unit, 0, 5)
        from cap in Bound(unit, 5, 20)
        from gates in Some(Gate(unit, seen))
        select NodeTerms.Empty.WithModifiers(modifiers).WithRounding(rounding).WithFloor(floor).WithCap(cap).WithGates(gates);

    /// <summary>A comparison that more fulfils where <paramref name="up"/> says so in a rising tree; any comparison in another.</summary>
    public Gen<Comparison> Comparison(bool up) => !rising
        ? Gen.Elements(CompPlan.Goals.Comparison.AtLeast, CompPlan.Goals.Comparison.Above, CompPlan.Goals.Comparison.AtMost, CompPlan.Goals.Comparison.Below)
        : up
            ? Gen.Elements(CompPlan.Goals.Comparison.AtLeast, CompPlan.Goals.Comparison.Above)
            : Gen.Elements(CompPlan.Goals.Comparison.AtMost, CompPlan.Goals.Comparison.Below);

    private static Gen<IEnumerable<T>> Some<T>(Gen<T> one) =>
        Gen.Frequency((5, Gen.Constant(0)), (2, Gen.Constant(1)), (1, Gen.Constant(2))).SelectMany(count => one.ListOf(count).Select(list => list.AsEnumerable()));

    private static Gen<ScoreLevel?> Bound(PayoutUnit unit, int from, int to) => Gen.Frequency(
        (4, Gen.Constant((ScoreLevel?)null)), (1, Tenths(from, to).Select(value => (ScoreLevel?)ScoreLevel.Of(unit, value))));

    private Gen<Gate> Gate(PayoutUnit unit, (string, PayoutUnit)[] seen) =>
        from condition in Condition(seen, 2, true)
        from effect in GateEffect(unit)
        from clause in Clause
        select CompPlan.Goals.Gate.Of(condition, effect, clause);

    private static Gen<string?> Clause => Gen.Elements(null, null, "clause 2", "§ 7");

    private Gen<GateEffect> GateEffect(PayoutUnit unit) =>
        from part in Tenths(0, 10)
        from effect in rising
            ? Gen.Elements<GateEffect>(PaysNothing.Instance, CapsAt.Of(ScoreLevel.Of(unit, part)), Multiplies.Of(part))
            : Gen.Elements<GateEffect>(
                PaysNothing.Instance, CapsAt.Of(ScoreLevel.Of(unit, part)), Multiplies.Of(part), AddsPoints.Of(ScoreLevel.Of(unit, -part)))
        select effect;

    private Gen<Modifier> Modifier(PayoutUnit unit, (string, PayoutUnit)[] seen)
    {
        var conditional =
            from condition in Condition(seen, 1, true)
            from effect in ModifierEffect(unit)
            from clause in Clause
            select (Modifier)ConditionalModifier.Of(condition, effect, clause);
        var times = goals.Where(goal => goal.Pays == PayoutUnit.Ratio).Select(goal => (Modifier)GoalModifier.Of(goal.Id, ModifierUse.Times)).ToArray();
        var points = goals.Where(goal => goal.Pays == unit).Select(goal => (Modifier)GoalModifier.Of(goal.Id, ModifierUse.Points, "clause 3")).ToArray();
        return times.Length + points.Length == 0 ? conditional : Gen.OneOf(conditional, Gen.Elements(times.Concat(points).ToArray()));
    }

    /// <summary>In a rising tree what applies when more is reached does not lower the score.</summary>
    private Gen<GateEffect> ModifierEffect(PayoutUnit unit) =>
        from part in Tenths(0, 10)
        from effect in rising
            ? Gen.Elements<GateEffect>(Multiplies.Of(1 + part), AddsPoints.Of(ScoreLevel.Of(unit, part)))
            : Gen.Elements<GateEffect>(
                Multiplies.Of(part * 2), AddsPoints.Of(ScoreLevel.Of(unit, part - Fraction.Of(1, 2))), CapsAt.Of(ScoreLevel.Of(unit, part)), PaysNothing.Instance)
        select effect;

    private Gen<GateCondition> Condition((string Id, PayoutUnit Unit)[] seen, int depth, bool up) => depth == 0
        ? Compared(seen, up)
        : Gen.Frequency(
            (4, Compared(seen, up)),
            (1, Conditions(seen, depth, up).Select(parts => (GateCondition)AllOfCondition.Of(parts))),
            (1, Conditions(seen, depth, up).Select(parts => (GateCondition)AnyOfCondition.Of(parts))),
            (1, Condition(seen, depth - 1, !up).Select(part => (GateCondition)NotCondition.Of(part))));

    private Gen<List<GateCondition>> Conditions((string, PayoutUnit)[] seen, int depth, bool up) =>
        Gen.Choose(1, 3).SelectMany(count => Condition(seen, depth - 1, up).ListOf(count)).Select(parts => parts.ToList());

    private Gen<GateCondition> Compared((string Id, PayoutUnit Unit)[] seen, bool up) =>
        from goal in Gen.Elements(goals.ToArray())
        from comparison in Comparison(up)
        from threshold in Tenths(0, 20)
        from kind in Gen.Choose(0, 2)
        from node in Gen.Choose(0, Math.Max(0, seen.Length - 1))
        select kind switch
        {
            0 when goal.HasAttainment => AttainmentCondition.Of(goal.Id, comparison, threshold),
            1 when seen.Length > 0 => ScoreCondition.Of(seen[node].Id, comparison, ScoreLevel.Of(seen[node].Unit, threshold)),
            _ => (GateCondition)MeasureCondition.Of(goal.Measure, comparison, threshold * 50),
        };
}
