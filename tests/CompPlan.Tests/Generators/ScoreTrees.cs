using System.Collections.Immutable;
using CompPlan.Curves;
using CompPlan.Goals;
using CompPlan.Values;
using FsCheck;
using FsCheck.Fluent;

namespace CompPlan.Tests.Generators;

/// <summary>
/// Sound score trees over given goals: every kind of node, nested, with modifiers, roundings, bounds, gates and conditions of every
/// kind. Rising ones never fall when a goal rises; the others do anything a sound tree may do.
/// </summary>
public sealed class ScoreTrees(IReadOnlyList<TreeGoal> goals, bool rising)
{
    /// <summary>A node that stands before another in the order of work, so that a condition on it is no circle.</summary>
    private sealed record Seen(string Id, PayoutUnit Unit);

    private readonly ScoreTerms _terms = new(goals, rising);

    /// <summary>A tree in ratios, never below zero.</summary>
    public Gen<ScoreNode> Root =>
        from size in Gen.Frequency((1, Gen.Constant(1)), (3, Gen.Choose(2, 4)), (2, Gen.Choose(5, 9)))
        from node in Node("n", PayoutUnit.Ratio, size, [])
        select rising || !ScoreTerms.MayFallBelowZero(node) ? node : SummedNode.Of("not-below-zero", node).WithTerms(NodeTerms.Empty.WithFloor(ScoreLevel.OfRatio(0)));

    private Gen<ScoreNode> Node(string id, PayoutUnit unit, int size, ImmutableList<Seen> seen) =>
        from bare in Bare(id, unit, size, seen)
        let known = seen.AddRange(Below(bare)).Select(one => (one.Id, one.Unit)).ToArray()
        from terms in _terms.Of(unit, known)
        select bare.WithTerms(terms);

    private IEnumerable<Seen> Below(ScoreNode node) => node.WithDescendants().Skip(1).Select(one => new Seen(one.Id, UnitOf(one)));

    private PayoutUnit UnitOf(ScoreNode node) =>
        node.UnitFrom([.. node.Children.Select(child => (PayoutUnit?)UnitOf(child))], id => goals.Single(goal => goal.Id == id).Pays)!.Value;

    private Gen<ScoreNode> Bare(string id, PayoutUnit unit, int size, ImmutableList<Seen> seen)
    {
        var leaves = goals.Where(goal => goal.Pays == unit).ToArray();
        if (size <= 1)
            return leaves.Length == 0 ? Matrix(id, unit) : Gen.Frequency((6, Leaf(id, leaves)), (1, Matrix(id, unit)));
        return Gen.Frequency(
            (4, Weighted(id, unit, size, seen)),
            (1, Nodes(id, unit, size, seen).Select(nodes => (ScoreNode)SummedNode.Of(id, nodes))),
            (1, Product(id, unit, size, seen)),
            (1, Nodes(id, unit, size, seen).Select(nodes => (ScoreNode)LowestNode.Of(id, nodes))),
            (1, Nodes(id, unit, size, seen).Select(nodes => (ScoreNode)HighestNode.Of(id, nodes))),
            (1, Counted(id, unit, size, seen)),
            (1, Curved(id, unit, size, seen)),
            (1, Matrix(id, unit)));
    }

    /// <summary>A leaf that is the whole tree may have the id of its goal.</summary>
    private static Gen<ScoreNode> Leaf(string id, TreeGoal[] leaves) =>
        from goal in Gen.Elements(leaves)
        from own in Gen.Elements(true, false)
        select (ScoreNode)GoalNode.Of(goal.Id, own || id != "n" ? id : null);

    /// <summary>One to three nodes of one unit, each after those before it.</summary>
    private Gen<ImmutableList<ScoreNode>> Nodes(string id, PayoutUnit unit, int size, ImmutableList<Seen> seen) =>
        from count in Gen.Choose(1, Math.Min(3, size))
        from nodes in Enumerable.Range(0, count).Aggregate(
            Gen.Constant(ImmutableList<ScoreNode>.Empty),
            (made, i) => from before in made
                         let known = seen.AddRange(before.SelectMany(one => Below(one).Append(new Seen(one.Id, unit))))
                         from node in Node($"{id}-{i}", unit, count == 1 ? size - 1 : size / count, known)
                         select before.Add(node))
        select nodes;

    private Gen<ScoreNode> Weighted(string id, PayoutUnit unit, int size, ImmutableList<Seen> seen) =>
        from nodes in Nodes(id, unit, size, seen)
        from weightUnit in SplitGenerators.Unit
        from weights in SplitGenerators.WeightsOf(weightUnit, nodes.Count)
        from rounding in ScoreTerms.Rounding(unit)
        select (ScoreNode)WeightedNode.Of(id, weightUnit, nodes.Zip(weights, (node, weight) => WeightedPart.Of(weight, node))).WithPartRounding(rounding);

    private Gen<ScoreNode> Product(string id, PayoutUnit unit, int size, ImmutableList<Seen> seen) => unit == PayoutUnit.Ratio
        ? Nodes(id, unit, size, seen).Select(nodes => (ScoreNode)MultipliedNode.Of(id, nodes))
        : from first in Node(id + "-0", PayoutUnit.Points, size / 2, seen)
          let known = seen.AddRange(Below(first)).Add(new Seen(first.Id, PayoutUnit.Points))
          from factor in Node(id + "-1", PayoutUnit.Ratio, size / 2, known)
          select (ScoreNode)MultipliedNode.Of(id, first, factor);

    private Gen<ScoreNode> Counted(string id, PayoutUnit unit, int size, ImmutableList<Seen> seen) =>
        from inner in InnerUnit
        from nodes in Nodes(id, inner, size, seen)
        from comparison in _terms.Comparison(true)
        from level in ScoreTerms.Tenths(0, 15)
        from axis in Gen.Elements(CurveAxis.Ratio, CurveAxis.Value)
        from curve in Curve(axis, unit)
        select (ScoreNode)CountedNode.Of(id, nodes, ScoreThreshold.Of(comparison, ScoreLevel.Of(inner, level)), curve);

    private Gen<ScoreNode> Curved(string id, PayoutUnit unit, int size, ImmutableList<Seen> seen) =>
        from inner in InnerUnit
        from node in Node(id + "-0", inner, size - 1, seen)
        from curve in Curve(inner == PayoutUnit.Ratio ? CurveAxis.Ratio : CurveAxis.Value, unit)
        select (ScoreNode)CurvedNode.Of(id, node, curve);

    private static Gen<PayoutUnit> InnerUnit => Gen.Frequency((3, Gen.Constant(PayoutUnit.Ratio)), (1, Gen.Constant(PayoutUnit.Points)));

    private Gen<PayoutCurve> Curve(CurveAxis axis, PayoutUnit pays) =>
        from direction in rising
            ? Gen.Constant(CurveDirection.Rising)
            : Gen.Elements(CurveDirection.Rising, CurveDirection.Falling, CurveDirection.NonMonotone)
        from points in CurvePoints(direction)
        from below in Gen.Elements(CurveEnd.Nothing, CurveEnd.Hold)
        from above in rising ? Gen.Constant(CurveEnd.Hold) : Gen.Elements(CurveEnd.Nothing, CurveEnd.Hold)
        let free = direction == CurveDirection.NonMonotone
        select (PayoutCurve)LinearCurve.Of(
            axis,
            direction,
            points,
            free || direction == CurveDirection.Rising ? below : CurveEnd.Hold,
            free || direction == CurveDirection.Falling ? above : CurveEnd.Hold,
            pays: pays);

    private static Gen<CurvePoint[]> CurvePoints(CurveDirection direction) =>
        from count in Gen.Choose(1, 4)
        from steps in Gen.Choose(1, 9).ListOf(count)
        from payouts in ScoreTerms.Tenths(0, 20).ListOf(count)
        let sorted = direction switch
        {
            CurveDirection.Rising => payouts.Order(),
            CurveDirection.Falling => payouts.OrderDescending(),
            _ => payouts.AsEnumerable(),
        }
        select Running(steps).Zip(sorted, CurvePoint.Of).ToArray();

    /// <summary>Strictly rising thirds.</summary>
    private static IEnumerable<Fraction> Running(IEnumerable<int> steps)
    {
        var place = Fraction.Zero;
        foreach (var step in steps)
            yield return place += Fraction.Of(step, 3);
    }

    private Gen<ScoreNode> Matrix(string id, PayoutUnit unit) =>
        from rows in Axis
        from columns in Axis
        from between in rows is LevelsAxis && columns is LevelsAxis
            ? Gen.Constant(BetweenCells.Stepped)
            : Gen.Elements(BetweenCells.Stepped, BetweenCells.Interpolated)
        from cells in ScoreTerms.Tenths(0, 20).ListOf(rows.Count * columns.Count)
        select (ScoreNode)MatrixNode.Of(id, rows, columns, unit, between, Cells([.. cells], rows.Count, columns.Count));

    private Fraction[][] Cells(Fraction[] cells, int rows, int columns)
    {
        var table = Enumerable.Range(0, rows).Select(row => cells[(row * columns)..((row + 1) * columns)]).ToArray();
        if (rising)
            for (var i = 0; i < rows; i++)
                for (var j = 0; j < columns; j++)
                    table[i][j] = new[] { table[i][j], i > 0 ? table[i - 1][j] : 0, j > 0 ? table[i][j - 1] : 0 }.Max();
        return table;
    }

    private Gen<MatrixAxis> Axis =>
        from count in Gen.Choose(1, 3)
        from steps in Gen.Choose(1, 5).ListOf(count)
        from below in Gen.Elements(AxisEnd.Nothing, AxisEnd.Hold)
        from above in rising ? Gen.Constant(AxisEnd.Hold) : Gen.Elements(AxisEnd.Nothing, AxisEnd.Hold)
        from goal in Gen.Elements(goals.ToArray())
        from kind in Gen.Choose(0, 2)
        select kind switch
        {
            0 when goal.HasAttainment => AttainmentAxis.Of(goal.Id, Running(steps), below, above),
            1 when goal.Levels.Count > 0 => LevelsAxis.Of(goal.Measure, goal.Levels),
            _ => (MatrixAxis)MeasureAxis.Of(goal.Measure, Running(steps).Select(place => place * 50), below, above),
        };
}
