using CompPlan.Facts;
using CompPlan.Goals;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Tests.Generators;
using CompPlan.Tests.Goals;
using CompPlan.Tests.Oracles;
using CompPlan.Validation;
using CompPlan.Values;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace CompPlan.Tests.Laws;

/// <summary>What every score does.</summary>
[Properties(Arbitrary = [typeof(ScoreGenerators)], MaxTest = 150)]
public class ScoreLaws
{
    [Property]
    public void Sound_goals_and_scores_have_no_findings(ScoreCase one) => HasNoFindings(one);

    [Property]
    public FsCheck.Property Free_goals_and_scores_have_no_findings() => Prop.ForAll(FsCheck.Fluent.Arb.From(ScoreGenerators.Free), HasNoFindings);

    [Property]
    public FsCheck.Property Broken_scores_have_findings() => Prop.ForAll(
        FsCheck.Fluent.Arb.From(ScoreGenerators.Broken), root => ScoreReview.Of(root, "score").Any());

    /// <summary>Both generators reach every kind of node, modifier, effect, condition and axis, also below the root.</summary>
    [Fact]
    public void Generated_trees_are_of_every_kind()
    {
        foreach (var generator in new[] { ScoreGenerators.Sound, ScoreGenerators.Free })
        {
            var nodes = generator.Sample(numberOfSamples: 400, seed: new FsCheck.Rnd(20261124), size: 60).SelectMany(one => one.Root.WithDescendants().Skip(1)).ToList();
            var conditions = nodes.SelectMany(node => node.Conditions).ToList();
            var effects = nodes.SelectMany(node => node.Gates.Select(gate => gate.Effect)
                .Concat(node.Modifiers.OfType<ConditionalModifier>().Select(modifier => modifier.Effect)));
            var axes = nodes.OfType<MatrixNode>().SelectMany(matrix => new[] { matrix.Rows, matrix.Columns });
            Assert.Equal(9, nodes.Select(node => node.Kind).Distinct().Count());
            Assert.Equal(6, conditions.Select(condition => condition.Kind).Distinct().Count());
            Assert.Equal(4, effects.Select(effect => effect.Kind).Distinct().Count());
            Assert.Equal(3, axes.Select(axis => axis.Kind).Distinct().Count());
            Assert.Equal(2, nodes.SelectMany(node => node.Modifiers).Select(modifier => modifier.Kind).Distinct().Count());
        }
    }

    /// <summary>Every value, and whether a gate is closed, once more by plain recursion.</summary>
    [Property(MaxTest = 500)]
    public FsCheck.Property The_oracle_gives_the_same_score() => Prop.ForAll(
        FsCheck.Fluent.Arb.From(Gen.OneOf(ScoreGenerators.Free, ScoreGenerators.Sound)),
        one =>
        {
            var score = one.Score();
            var oracle = Oracle(one);
            Assert.Equal(oracle.Value, score.Value);
            Assert.Equal(oracle.Closed, score.Gated);
            Assert.All(score.WithDescendants(), reading => Assert.Equal(oracle.Of(reading.Node), reading.Value));
        });

    /// <summary>
    /// L47 at the level of the score. Rising goals under weighted, summed, multiplied, least, greatest, counted, curved and matrix
    /// nodes whose curves and cells rise, with modifiers that raise and gates that more opens: reaching more never pays less.
    /// Falling curves, "at most" conditions and modifiers that lower are left out: they may pay less, and that is meant.
    /// </summary>
    [Property]
    public void Reaching_more_never_scores_less(ScoreCase one, byte which, byte more)
    {
        var goal = which % one.Goals.Count;
        var raised = one.WithActual(goal, one.Actuals[goal] + Fraction.Of(more, 4));
        Assert.True(raised.Score().Value >= one.Score().Value);
    }

    /// <summary>Without roundings of its parts a weighted node lies between its least and its greatest child.</summary>
    [Property]
    public void A_weighted_node_lies_between_its_children(ScoreCase one)
    {
        foreach (var reading in one.Score().WithDescendants())
            if (reading.Node is WeightedNode { PartRounding: null })
                Assert.True(reading.Children.Min(child => child.Value) <= reading.Combined && reading.Combined <= reading.Children.Max(child => child.Value));
    }

    [Property]
    public FsCheck.Property A_node_is_what_its_kind_makes_of_those_below() => Prop.ForAll(FsCheck.Fluent.Arb.From(ScoreGenerators.Free), one =>
    {
        foreach (var reading in one.Score().WithDescendants())
            switch (reading.Node)
            {
                case WeightedNode:
                    Assert.Equal(Fraction.One, reading.Parts.Aggregate(Fraction.Zero, (sum, part) => sum + part.Share));
                    Assert.Equal(reading.Combined, reading.Parts.Aggregate(Fraction.Zero, (sum, part) => sum + part.Value));
                    break;
                case GoalNode:
                    Assert.Equal(reading.Combined, reading.GoalScore!.Payout);
                    break;
                case LowestNode:
                    Assert.All(reading.Children, child => Assert.True(reading.Combined <= child.Value));
                    Assert.Contains(reading.Children, child => child.Value == reading.Combined);
                    break;
                case HighestNode:
                    Assert.All(reading.Children, child => Assert.True(reading.Combined >= child.Value));
                    Assert.Contains(reading.Children, child => child.Value == reading.Combined);
                    break;
                case CountedNode counted:
                    Assert.Equal(reading.Children.Count(child => counted.Met.HoldsAt(child.Value)), reading.Met);
                    Assert.Equal(reading.Combined, reading.Curve!.Payout);
                    break;
                case CurvedNode:
                    Assert.Equal(reading.Children[0].Value, reading.Curve!.Input);
                    break;
                case MatrixNode matrix:
                    var cells = matrix.Payouts.SelectMany(row => row).ToArray();
                    Assert.True(reading.Combined.Sign == 0 || (cells.Min() <= reading.Combined && reading.Combined <= cells.Max()));
                    break;
            }
    });

    [Property]
    public void A_node_keeps_its_bounds_and_a_closed_gate_never_raises_it(ScoreCase one)
    {
        foreach (var reading in one.Score().WithDescendants())
        {
            Assert.True(reading.Node.Cap is null || reading.Bounded <= reading.Node.Cap.Value);
            Assert.True(reading.Node.Floor is null || reading.Bounded >= reading.Node.Floor.Value);
            Assert.True(reading.Value <= reading.Bounded && reading.Value.Sign >= 0);
            Assert.Equal(reading.Node.Gates, reading.GateReadings.Select(gate => gate.Gate));
            Assert.All(reading.GateReadings, gate => Assert.True(gate.Open ? gate.After == gate.Before : gate.After <= gate.Before));
            Assert.Equal(reading.Node.Modifiers, reading.ModifierReadings.Select(modifier => modifier.Modifier));
            Assert.All(reading.ModifierReadings, modifier => Assert.True(modifier.Applied || modifier.After == modifier.Before));
        }
    }

    /// <summary>All of, any of and not are what logic says, and every part is read.</summary>
    [Property]
    public FsCheck.Property An_override_comes_last_and_the_nodes_above_see_it() => Prop.ForAll(
        FsCheck.Fluent.Arb.From(from one in ScoreGenerators.Free
                                from which in Gen.Choose(0, 20)
                                from action in Gen.Elements(OverrideAction.Set, OverrideAction.Add)
                                from unit in Gen.Elements(OverrideUnit.Percent, OverrideUnit.Fraction)
                                from value in Gen.Choose(-50, 300)
                                select (one, which, action, unit, value)),
        drawn =>
        {
            var nodes = drawn.one.Root.WithDescendants().ToArray();
            var node = nodes[drawn.which % nodes.Length];
            var decision = Override.Of("o1", "b", Stated.Year.First, node.Id, drawn.action, drawn.unit, drawn.value, "audit", "cfo", Stated.Year.Last);
            var score = drawn.one.Review().Scorecard!.WithOverrides([decision]).Score();
            var oracle = Oracle(drawn.one, decision);
            Assert.Equal(oracle.Value, score.Value);
            Assert.Equal(oracle.Closed, score.Gated);
            var reading = score.WithDescendants().Single(one => one.Override is not null);
            Assert.Equal((node.Id, decision), (reading.Node.Id, reading.Override!.Decision));
            Assert.Equal(reading.Override.After, reading.Value);
        });

    [Property]
    public FsCheck.Property Conditions_follow_their_parts() => Prop.ForAll(FsCheck.Fluent.Arb.From(ScoreGenerators.Free), one =>
    {
        foreach (var condition in one.Score().WithDescendants().SelectMany(Conditions))
        {
            Assert.Equal(condition.Condition.Parts, condition.Parts.Select(part => part.Condition));
            Assert.Equal(
                condition.Condition switch
                {
                    AllOfCondition => !condition.Parts.Any(part => !part.Holds),
                    AnyOfCondition => !condition.Parts.All(part => !part.Holds),
                    NotCondition => !condition.Parts.Single().Holds,
                    ComparedCondition compared => compared.HoldsAt(condition.Observed!.Value),
                    _ => throw new InvalidOperationException("There is no other condition."),
                },
                condition.Holds);
        }
    });

    [Property]
    public FsCheck.Property Rows_and_columns_of_a_matrix_can_be_exchanged() => Prop.ForAll(
        FsCheck.Fluent.Arb.From(ScoreGenerators.Free), one => one.Score().Value == (one with { Root = Rebuilt(one.Root, node => node, Transposed) }).Score().Value);

    [Property]
    public void The_unit_of_the_weights_changes_nothing(ScoreCase one) =>
        Assert.Equal(one.Score().Value, (one with { Root = InRelativeWeights(one.Root) }).Score().Value);

    [Property]
    public void The_order_of_parts_changes_nothing(ScoreCase one) =>
        Assert.Equal(one.Score().Value, (one with { Root = Turned(one.Root) }).Score().Value);

    /// <summary>L42: the same figures give the same receipts.</summary>
    [Property(MaxTest = 100)]
    public void Scoring_again_gives_the_same_receipts(ScoreCase one)
    {
        Assert.Equal(one.Review().Scorecard, one.Review().Scorecard);
        Assert.Equal(one.Score(), one.Score());
    }

    [Property]
    public FsCheck.Property Reaching_less_never_pays_less_where_less_is_better() => Prop.ForAll(
        FsCheck.Fluent.Arb.From(from goal in ScoreGenerators.LowerGoal
                                from actual in Gen.Choose(1, 500)
                                from less in Gen.Choose(0, 100)
                                select (goal, actual, less)),
        one =>
        {
            var more = new ScoreCase(GoalNode.Of("g1"), [one.goal], [one.actual]);
            return more.WithActual(0, Math.Max(1, one.actual - one.less)).Score().Value >= more.Score().Value;
        });

    [Property]
    public bool Attainments_are_exact(ScoreCase one) => one.Score().WithDescendants()
        .Where(reading => reading.GoalScore is { Target: not null })
        .All(reading => reading.GoalScore!.Measured.Value == (reading.GoalScore.Attainment.Rule is Variance
            ? reading.GoalScore.Attainment.Unrounded + reading.GoalScore.Target!.Value
            : reading.GoalScore.Attainment.Unrounded * reading.GoalScore.Target!.Value));

    private static void HasNoFindings(ScoreCase one)
    {
        Assert.Empty(ScoreReview.Of(one.Root, "score"));
        Assert.Empty(new ScoreUnitReview(one.Root, id => one.Goals.Single(goal => goal.Id == id).Curve.Pays).Findings("score"));
        Assert.All(one.Goals, goal => Assert.Empty(GoalReview.Of(goal, "goals[0]")));
        Assert.DoesNotContain(one.Review().Issues, issue => issue.Severity == IssueSeverity.Error);
    }

    private static NaiveScoreTree Oracle(ScoreCase one, params Override[] overrides)
    {
        var plan = PlanDraft.Of("plan", "EUR", "Etc/UTC", Stated.Calendar, PayoutSchedule.Of(Cadence.Annual, 0), Stated.Year.First)
            .WithMeasures(one.Measures).WithGoals(one.Goals);
        return new NaiveScoreTree(one.Root, new NaiveScore(plan, one.Measurements, Stated.Year.First, Stated.Year.Last), overrides);
    }

    private static IEnumerable<ConditionReading> Conditions(ScoreReading reading)
    {
        return reading.GateReadings.Select(gate => gate.Condition)
            .Concat(reading.ModifierReadings.Select(modifier => modifier.Condition).OfType<ConditionReading>())
            .SelectMany(Tree);

        static IEnumerable<ConditionReading> Tree(ConditionReading condition) => condition.Parts.SelectMany(Tree).Prepend(condition);
    }

    private static ScoreNode InRelativeWeights(ScoreNode node) => Rebuilt(node, one => one, one => one is WeightedNode weighted
        ? WeightedNode.Of(
            one.Id, WeightUnit.Relative, weighted.Parts.Select(part => WeightedPart.Of(part.Weight * Fraction.Of(7, 3), part.Node)))
            .WithPartRounding(weighted.PartRounding).WithTerms(one.Terms)
        : one);

    private static ScoreNode Turned(ScoreNode node) => Rebuilt(node, nodes => nodes.Reverse(), one => one);

    private static ScoreNode Transposed(ScoreNode node) => node is MatrixNode matrix
        ? MatrixNode.Of(
            matrix.Id, matrix.Columns, matrix.Rows, matrix.Unit, matrix.Between,
            Enumerable.Range(0, matrix.Columns.Count).Select(column => matrix.Payouts.Select(row => row[column]))).WithTerms(node.Terms)
        : node;

    /// <summary>The same tree with lists of nodes in another order and each node exchanged, from the leaves upward.</summary>
    private static ScoreNode Rebuilt(ScoreNode node, Func<IEnumerable<ScoreNode>, IEnumerable<ScoreNode>> order, Func<ScoreNode, ScoreNode> change)
    {
        IEnumerable<ScoreNode> Below(IEnumerable<ScoreNode> nodes) => order(nodes.Select(child => Rebuilt(child, order, change)));
        return change(node switch
        {
            WeightedNode weighted => WeightedNode.Of(
                node.Id, weighted.Unit, order(weighted.Children).Select(child => WeightedPart.Of(
                    weighted.Parts.First(part => ReferenceEquals(part.Node, child)).Weight, Rebuilt(child, order, change))))
                .WithPartRounding(weighted.PartRounding).WithTerms(node.Terms),
            SummedNode sum => SummedNode.Of(node.Id, Below(sum.Nodes)).WithTerms(node.Terms),
            MultipliedNode product => MultipliedNode.Of(node.Id, Below(product.Nodes)).WithTerms(node.Terms),
            LowestNode least => LowestNode.Of(node.Id, Below(least.Nodes)).WithTerms(node.Terms),
            HighestNode greatest => HighestNode.Of(node.Id, Below(greatest.Nodes)).WithTerms(node.Terms),
            CountedNode count => CountedNode.Of(node.Id, Below(count.Nodes), count.Met, count.Curve).WithTerms(node.Terms),
            CurvedNode curved => CurvedNode.Of(node.Id, Rebuilt(curved.Node, order, change), curved.Curve).WithTerms(node.Terms),
            _ => node,
        });
    }
}
