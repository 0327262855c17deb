using CompPlan.Curves;
using CompPlan.Goals;
using CompPlan.Measures;
using CompPlan.Periods;
using CompPlan.Values;
using Xunit;
using static CompPlan.Tests.Goals.Stated;

namespace CompPlan.Tests.Golden;

/// <summary>
/// One score in every kind of node, by hand: revenue 105 % attained pays 112.5 %, margin pays 80 %, quality pays 100 %. The
/// reference page of scores shows the same numbers.
/// </summary>
public class ScoreTreeCasesTests
{
    private static readonly GoalNode Revenue = GoalNode.Of("revenue");
    private static readonly GoalNode Margin = GoalNode.Of("margin");
    private static readonly GoalNode Quality = GoalNode.Of("quality");

    private static ScoreReading Scored(ScoreNode root, decimal safety = 0) => Score(
        root,
        [
            Goal.Of("revenue", null, "revenue", HigherIsBetter.Of(), AnnualTarget(100), OverAttainment((80, 50), (100, 100), (140, 200))),
            GivenPayout("margin"),
            GivenPayout("quality"),
            GivenPayout("factor"),
        ],
        ("revenue", 105), ("margin", 0.8m), ("quality", 1), ("factor", 1.2m), ("safety", safety));

    // 100 % + (105 − 100) ÷ 40 × 100 % = 112.5 % for revenue; 50 % × 112.5 % + 30 % × 80 % + 20 % × 100 % = 100.25 %.
    [Fact]
    public void Weighted() => Assert.Equal(Percent(100.25m), Scored(WeightedNode.Of("team", WeightUnit.Percent, [
        WeightedPart.Of(50, Revenue), WeightedPart.Of(30, Margin), WeightedPart.Of(20, Quality)])).Value);

    // Exact thirds: (112.5 % + 80 % + 100 %) ÷ 3 = 97.5 %; three times 33.33 percent is refused by review.
    [Fact]
    public void Relative_weights_are_exact_thirds()
    {
        var score = Scored(WeightedNode.Of("team", WeightUnit.Relative, [WeightedPart.Of(1, Revenue), WeightedPart.Of(1, Margin), WeightedPart.Of(1, Quality)]));
        Assert.Equal(Percent(97.5m), score.Value);
        Assert.All(score.Parts, part => Assert.Equal(Fraction.Of(1, 3), part.Share));
    }

    // 112.5 % + 80 % = 192.5 %; 112.5 % × 80 % = 90 %; the least 80 %, the greatest 112.5 %.
    [Fact]
    public void Sum_product_least_and_greatest()
    {
        Assert.Equal(Percent(192.5m), Scored(SummedNode.Of("all", Revenue, Margin)).Value);
        Assert.Equal(Percent(90), Scored(MultipliedNode.Of("both", Revenue, Margin)).Value);
        Assert.Equal(Percent(80), Scored(LowestNode.Of("weakest", Revenue, Margin)).Value);
        Assert.Equal(Percent(112.5m), Scored(HighestNode.Of("best", Revenue, Margin)).Value);
    }

    // Revenue and quality reach 100 %, margin does not: 2 of 3. By number two pay 60 %; as a share 2/3 lies half-way between
    // 1/3 → 0 % and 1 → 100 %, which is 50 %.
    [Fact]
    public void Counted()
    {
        var met = ScoreThreshold.Of(Comparison.AtLeast, ScoreLevel.OfRatio(1));
        var byNumber = CountedNode.Of("met", [Revenue, Margin, Quality], met, StepCurve.Of(
            CurveAxis.Value, CurveDirection.Rising, StepSide.From, [CurvePoint.Of(1, Percent(20)), CurvePoint.Of(2, Percent(60)), CurvePoint.Of(3, 1)], 0));
        Assert.Equal((2, Percent(60)), (Scored(byNumber).Met, Scored(byNumber).Value));
        var byShare = CountedNode.Of("met", [Revenue, Margin, Quality], met, LinearCurve.Of(
            CurveAxis.Ratio, CurveDirection.Rising, [CurvePoint.Of(Fraction.Of(1, 3), 0), CurvePoint.Of(1, 1)], CurveEnd.Nothing, CurveEnd.Hold));
        Assert.Equal(Percent(50), Scored(byShare).Value);
    }

    // Rows: revenue at 90 %, 100 %, 110 %; columns: margin at 70 % and 90 %. Reached: 105 % and 80 %.
    // Stepped: row 100 %, column 70 % → 100 %. Interpolated: half-way between the rows and half-way between the columns,
    // (100 % + 120 % + 140 % + 200 %) ÷ 4 = 140 %.
    [Theory]
    [InlineData(BetweenCells.Stepped, 100)]
    [InlineData(BetweenCells.Interpolated, 140)]
    public void Matrix_of_two_goals(BetweenCells between, decimal paid)
    {
        var matrix = MatrixNode.Of(
            "grid",
            AttainmentAxis.Of("revenue", [Percent(90), 1, Percent(110)], AxisEnd.Nothing, AxisEnd.Hold),
            MeasureAxis.Of("margin", [0.7m, 0.9m], AxisEnd.Hold, AxisEnd.Nothing),
            PayoutUnit.Ratio,
            between,
            [[0, Percent(50)], [1, Percent(120)], [Percent(140), 2]]);
        Assert.Equal(Percent(paid), Scored(matrix).Value);
    }

    // Ordinal axis: the rating "good" is a column of its own; revenue 105 % lies on the step from 100 %.
    [Theory]
    [InlineData("weak", 0)]
    [InlineData("fair", 80)]
    [InlineData("good", 150)]
    public void Matrix_with_levels(string level, decimal paid)
    {
        var matrix = MatrixNode.Of(
            "grid",
            AttainmentAxis.Of("revenue", [Percent(90), 1], AxisEnd.Nothing, AxisEnd.Hold),
            LevelsAxis.Of("rating", "weak", "fair", "good"),
            PayoutUnit.Ratio,
            BetweenCells.Stepped,
            [[0, Percent(40), Percent(75)], [0, Percent(80), Percent(150)]]);
        var goal = Goal.Of("revenue", null, "revenue", HigherIsBetter.Of(), AnnualTarget(100), OverAttainment((0, 0)));
        var rating = RatedMeasure.Of("rating", null, Cadence.Annual, Combination.Last, [RatedLevel.Of("weak", 0), RatedLevel.Of("fair", 1), RatedLevel.Of("good", 2)]);
        var book = MeasureBook.Of(
            ValueList<Measure>.Of([AnnualMeasure("revenue"), rating]),
            Calendar,
            [Measured("revenue", Year, 105), CompPlan.Facts.Measurement.Of("rating", Year.First, Year.Last, null, level, new NodaTime.LocalDate(2027, 1, 15))]);
        var score = Scorecard.Review(matrix, ValueList<Goal>.Of([goal]), book, Year).Scorecard!.Score();
        Assert.Equal(Percent(paid), score.Value);
        Assert.Equal(level, score.Matrix!.Column.Level);
    }

    // An accelerator over the whole scorecard: the weighted score of 100.25 % lies on the line from 100 % → 100 % to
    // 120 % → 160 %: 100 % + 0.25 ÷ 20 × 60 % = 100.75 %.
    [Fact]
    public void A_second_curve_over_the_score()
    {
        var team = WeightedNode.Of("team", WeightUnit.Percent, [WeightedPart.Of(50, Revenue), WeightedPart.Of(30, Margin), WeightedPart.Of(20, Quality)]);
        Assert.Equal(Percent(100.75m), Scored(CurvedNode.Of("accelerated", team, OverAttainment((0, 0), (100, 100), (120, 160)))).Value);
    }

    // An overachievement scorecard on top of a core one: the core of 90 % × 1 = 90 % counts up to 100 %; the part of revenue
    // above 100 % adds half: 90 % + 50 % × 12.5 % = 96.25 %. The part above is the curve (100 % → 0 %, 200 % → 100 %).
    [Fact]
    public void Overachievement_on_top_of_a_core()
    {
        var core = WeightedNode.Of("core", WeightUnit.Percent, [WeightedPart.Of(50, Margin), WeightedPart.Of(50, Quality)], cap: 1);
        var above = CurvedNode.Of("above", Revenue, LinearCurve.Of(
            CurveAxis.Ratio, CurveDirection.Rising, [CurvePoint.Of(1, 0), CurvePoint.Of(2, 1)], CurveEnd.Nothing, CurveEnd.Extrapolate));
        var over = WeightedNode.Of("over", WeightUnit.Relative, [WeightedPart.Of(1, above)]).WithTerms(
            NodeTerms.Empty.WithModifiers(ConditionalModifier.Of(ScoreCondition.Of("core", Comparison.AtLeast, ScoreLevel.OfRatio(Percent(80))), Multiplies.Of(0.5m))));
        Assert.Equal(Percent(96.25m), Scored(SummedNode.Of("total", core, over)).Value);
    }

    // Modifiers come before the cap and in their order: 80 % × 1.2 = 96 %, + 10 points = 106 %, cap 100 %. Without an accident
    // the points are paid; with one they are not: 96 %.
    [Theory]
    [InlineData(0, 100)]
    [InlineData(1, 96)]
    public void Modifiers_by_a_goal_and_by_a_condition(decimal accidents, decimal paid)
    {
        var node = Margin.WithTerms(NodeTerms.Empty
            .WithModifiers(
                GoalModifier.Of("factor", ModifierUse.Times),
                ConditionalModifier.Of(MeasureCondition.Of("safety", Comparison.AtMost, 0), AddsPoints.Of(ScoreLevel.OfRatio(Percent(10)))))
            .WithCap(ScoreLevel.OfRatio(1)));
        var score = Scored(node, accidents);
        Assert.Equal((Percent(paid), false), (score.Value, score.Gated));
    }

    // A gate with a tree: open if revenue is at least 100 % and either margin is at least 90 % or there was no accident.
    // Closed it takes 15 points: 100 % − 15 % = 85 %.
    [Theory]
    [InlineData(0, 100)]
    [InlineData(2, 85)]
    public void A_gate_by_a_tree_of_conditions_takes_points(decimal accidents, decimal paid)
    {
        var condition = AllOfCondition.Of([
            AttainmentCondition.Of("revenue", Comparison.AtLeast, 1),
            AnyOfCondition.Of([
                MeasureCondition.Of("margin", Comparison.AtLeast, 0.9m), NotCondition.Of(MeasureCondition.Of("safety", Comparison.Above, 0))])]);
        var score = Scored(
            Quality.WithTerms(NodeTerms.Empty.WithGates(Gate.Of(condition, AddsPoints.Of(ScoreLevel.OfRatio(Percent(-15)))))), accidents);
        Assert.Equal((Percent(paid), paid < 100), (score.Value, score.Gated));
        Assert.Equal(paid == 100, score.GateReadings[0].Condition.Parts[1].Parts[1].Holds);
    }

    // Points: a curve that pays 300 euros a head at 100 % and 500 at 120 % gives 350 at 105 %; times 80 % of the margin 280.
    [Fact]
    public void Points_are_multiplied_by_ratios()
    {
        var perHead = CurvedNode.Of("per-head", SummedNode.Of("whole", CurvedNode.Of("reached", Revenue, OverAttainment((100, 100), (125, 110)))), LinearCurve.Of(
            CurveAxis.Ratio, CurveDirection.Rising, [CurvePoint.Of(1, 300), CurvePoint.Of(Percent(120), 500)], CurveEnd.Nothing, CurveEnd.Hold, pays: PayoutUnit.Points));
        var score = Scored(MultipliedNode.Of("pay", perHead, Margin));
        Assert.Equal((PayoutUnit.Points, (Fraction)280), (score.Unit, score.Value));
    }
}
