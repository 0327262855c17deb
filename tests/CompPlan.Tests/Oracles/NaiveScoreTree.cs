using CompPlan.Curves;
using CompPlan.Facts;
using CompPlan.Goals;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Tests.Oracles;

/// <summary>
/// A score tree once more, from its terms by plain recursion: every node is computed again wherever it is asked for. Of the library
/// it takes the terms only, none of their verbs.
/// </summary>
internal sealed class NaiveScoreTree(ScoreNode root, NaiveScore figures, IReadOnlyList<Override>? overrides = null)
{
    /// <summary>Whether any gate of the tree was closed.</summary>
    public bool Closed { get; private set; }

    public Fraction Value => Of(root);

    public Fraction Of(ScoreNode node)
    {
        var value = Combined(node);
        foreach (var modifier in node.Modifiers)
            value = modifier switch
            {
                GoalModifier { Use: ModifierUse.Times } by => value * figures.Payout(by.Goal),
                GoalModifier by => value + figures.Payout(by.Goal),
                ConditionalModifier conditional => Holds(conditional.Condition) ? Changed(conditional.Effect, value) : value,
                _ => throw new ArgumentException("There is no other modifier.", nameof(node)),
            };
        value = NaiveScore.Rounded(value, node.Rounding?.Rule);
        if (value < node.Floor?.Value)
            value = node.Floor.Value;
        if (value > node.Cap?.Value)
            value = node.Cap.Value;
        foreach (var gate in node.Gates)
        {
            var open = Holds(gate.Condition);
            Closed |= !open;
            value = open ? value : Changed(gate.Effect, value);
        }
        if (overrides?.SingleOrDefault(one => one.Node == node.Id) is { } decided)
            value = (decided.Action == OverrideAction.Add ? value : 0) + decided.Value / (decided.Unit == OverrideUnit.Percent ? 100 : 1);
        return value;
    }

    private Fraction Combined(ScoreNode node) => node switch
    {
        GoalNode leaf => figures.Payout(leaf.Goal),
        WeightedNode weighted => Weighted(weighted),
        SummedNode sum => sum.Nodes.Select(Of).Aggregate(Fraction.Zero, (total, one) => total + one),
        MultipliedNode product => product.Nodes.Select(Of).Aggregate(Fraction.One, (total, one) => total * one),
        LowestNode least => least.Nodes.Select(Of).Order().First(),
        HighestNode greatest => greatest.Nodes.Select(Of).Order().Last(),
        CountedNode count => Counted(count),
        CurvedNode curved => NaiveCurve.Payout(curved.Curve, Of(curved.Node)),
        MatrixNode matrix => Cells(matrix),
        _ => throw new ArgumentException("There is no other node.", nameof(node)),
    };

    private Fraction Weighted(WeightedNode node)
    {
        var parts = node.Parts.Where(part => part.Node is not GoalNode leaf || figures.Applies(leaf.Goal)).ToArray();
        var whole = node.Unit switch
        {
            WeightUnit.Percent => 100,
            WeightUnit.Fraction => 1,
            _ => parts.Aggregate(Fraction.Zero, (sum, part) => sum + part.Weight),
        };
        return parts.Aggregate(Fraction.Zero, (sum, part) => sum + NaiveScore.Rounded(part.Weight / whole * Of(part.Node), node.PartRounding?.Rule));
    }

    private Fraction Counted(CountedNode node)
    {
        var met = node.Nodes.Count(one => Compares(Of(one), node.Met.Comparison, node.Met.Level.Value));
        return NaiveCurve.Payout(node.Curve, node.Curve.Axis == CurveAxis.Value ? met : Fraction.Of(met, 1) / node.Nodes.Count);
    }

    /// <summary>Every cell, weighted by how near its row and its column are.</summary>
    private Fraction Cells(MatrixNode matrix)
    {
        var (rows, columns) = (Nearness(matrix.Rows, matrix.Between), Nearness(matrix.Columns, matrix.Between));
        var payout = Fraction.Zero;
        for (var i = 0; i < rows.Length; i++)
            for (var j = 0; j < columns.Length; j++)
                payout += rows[i] * columns[j] * matrix.Payouts[i][j];
        return payout;
    }

    private Fraction[] Nearness(MatrixAxis axis, BetweenCells between) => axis switch
    {
        LevelsAxis levels => [.. levels.Levels.Select(level => level == figures.LevelOf(levels.Measure) ? Fraction.One : 0)],
        AttainmentAxis attainment => Nearness(attainment, figures.Attained(attainment.Goal), between),
        MeasureAxis measure => Nearness(measure, figures.Measured(measure.Measure), between),
        _ => throw new ArgumentException("There is no other axis.", nameof(axis)),
    };

    /// <summary>Of the places of an axis, the share of each: one tent over each place, or one step from each place on.</summary>
    private static Fraction[] Nearness(PlacedAxis axis, Fraction x, BetweenCells between)
    {
        var at = axis.At.ToArray();
        if (x < at[0])
            return [.. at.Select((_, i) => axis.Below == AxisEnd.Hold && i == 0 ? Fraction.One : 0)];
        if (x > at[^1])
            return [.. at.Select((_, i) => axis.Above == AxisEnd.Hold && i == at.Length - 1 ? Fraction.One : 0)];
        if (between == BetweenCells.Stepped)
            return [.. at.Select((_, i) => i == at.Count(place => place <= x) - 1 ? Fraction.One : 0)];
        return [.. at.Select((place, i) => x == place ? 1
            : x < place ? i > 0 && at[i - 1] < x ? 1 - (place - x) / (place - at[i - 1]) : 0
            : i + 1 < at.Length && x < at[i + 1] ? 1 - (x - place) / (at[i + 1] - place) : 0)];
    }

    private bool Holds(GateCondition condition) => condition switch
    {
        AttainmentCondition attainment => Compares(figures.Attained(attainment.Goal), attainment.Comparison, attainment.Threshold),
        MeasureCondition measure => Compares(figures.Measured(measure.Measure), measure.Comparison, measure.Threshold),
        ScoreCondition score => Compares(Of(root.WithDescendants().First(node => node.Id == score.Node)), score.Comparison, score.Level.Value),
        AllOfCondition all => all.Conditions.Count(Holds) == all.Conditions.Count,
        AnyOfCondition any => any.Conditions.Count(Holds) > 0,
        NotCondition not => Holds(not.Condition) is false,
        _ => throw new ArgumentException("There is no other condition.", nameof(condition)),
    };

    private static Fraction Changed(GateEffect effect, Fraction value) => effect switch
    {
        CapsAt caps => value < caps.Cap.Value ? value : caps.Cap.Value,
        Multiplies times => value * times.Factor,
        AddsPoints points => value + points.Points.Value,
        _ => 0,
    };

    private static bool Compares(Fraction observed, Comparison comparison, Fraction stated)
    {
        var order = observed.CompareTo(stated);
        return comparison switch
        {
            Comparison.AtLeast => order >= 0,
            Comparison.Above => order > 0,
            Comparison.AtMost => order <= 0,
            _ => order < 0,
        };
    }
}
