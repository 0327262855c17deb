using CompPlan.Goals;
using CompPlan.Measures;
using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;
using Xunit;
using static CompPlan.Tests.Goals.Stated;

namespace CompPlan.Tests.Goals;

public class ScorecardTests
{
    private static Goal Attained(string id, AttainmentRule rule, decimal target) =>
        Goal.Of(id, null, id, rule, AnnualTarget(target), OverAttainment((0, 0), (100, 100)));

    [Fact]
    public void Everything_that_stands_in_the_way_is_found_at_once()
    {
        var goals = new[]
        {
            Attained("unused", HigherIsBetter.Of(), 0),
            Attained("zero-target", HigherIsBetter.Of(), 0),
            Attained("zero-actual", LowerIsBetter.Of(InverseMethod.TargetOverActual), 5),
            Attained("negative-target", LowerIsBetter.Of(InverseMethod.TwoMinusRatio), -5),
            Goal.Of("no-target", null, "no-target", HigherIsBetter.Of(), TargetSchedule.Of(
                Cadence.Annual, Combination.Sum, [DatedTarget.Of(new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31), 1)]), OverAttainment((0, 0))),
            Goal.Of("no-targets", null, "no-target", HigherIsBetter.Of(), null, OverAttainment((0, 0))),
            GivenPayout("missing"),
        };
        var root = WeightedNode.Of("team", WeightUnit.Relative, goals.Skip(1).Select(goal => WeightedPart.Of(1, GoalNode.Of(goal.Id))));
        var measures = new[] { "zero-target", "zero-actual", "negative-target", "no-target", "missing" };
        var review = Scorecard.Review(
            root,
            ValueList<Goal>.Of(goals),
            Book(measures.Select(AnnualMeasure), measures.SkipLast(1).Select(measure => Measured(measure, Year, 0))),
            Year);
        Assert.Null(review.Scorecard);
        Assert.Equal(
            [
                "MEASUREMENT_MISSING measurements",
                "TARGET_ZERO goals[1].targets",
                "DIVISION_BY_ZERO goals[2].attainment",
                "NUMBER_RANGE goals[3].targets",
                "TARGET_MISSING goals[4].targets.values",
                "TARGET_MISSING goals[5].targets",
            ],
            review.Issues.Codes());
    }

    [Theory]
    [InlineData(-0.01, true)]
    [InlineData(0, false)]
    [InlineData(1000, false)]
    [InlineData(1000.01, true)]
    public void An_attainment_far_outside_is_a_warning_and_is_still_scored(decimal actual, bool warned)
    {
        var review = Review(GoalNode.Of("a"), [Attained("a", HigherIsBetter.Of(), 100)], ("a", actual));
        Assert.NotNull(review.Scorecard);
        Assert.Equal(warned ? ["W_OUTLIER goals[0]"] : [], review.Issues.Codes());
        Assert.All(review.Issues, issue => Assert.Equal(IssueSeverity.Warning, issue.Severity));
    }

    [Fact]
    public void Raw_values_are_never_outliers_and_need_no_target() =>
        Assert.Empty(Review(GoalNode.Of("a"), [GivenPayout("a")], ("a", 1_000_000)).Issues);

    [Fact]
    public void Only_what_the_score_names_is_resolved_each_once_in_the_order_of_the_plan()
    {
        var gates = new[]
        {
            Gate.Of(AttainmentCondition.Of("b", Comparison.AtLeast, 0), PaysNothing.Instance),
            Gate.Of(MeasureCondition.Of("m", Comparison.AtLeast, 0), PaysNothing.Instance),
        };
        var review = Review(
            GoalNode.Of("c", gates: gates), [GivenPayout("a"), GivenPayout("b"), GivenPayout("c")], ("m", 1), ("c", 1), ("b", 1), ("a", 1));
        Assert.Equal(["m", "c", "b"], review.Scorecard!.Measures.Select(measured => measured.Measure.Id));
        Assert.Equal(["b", "c"], review.Scorecard.Goals.Select(figures => figures.Goal.Id));
    }

    [Fact]
    public void A_summed_target_may_have_a_quiet_month()
    {
        var monthly = TargetSchedule.Of(Cadence.Monthly, Combination.Sum, [
            DatedTarget.Of(new LocalDate(2026, 1, 1), new LocalDate(2026, 7, 31), 10),
            DatedTarget.Of(new LocalDate(2026, 8, 1), new LocalDate(2026, 8, 31), 0),
            DatedTarget.Of(new LocalDate(2026, 9, 1), new LocalDate(2026, 12, 31), 10)]);
        var goal = Goal.Of("a", null, "a", HigherIsBetter.Of(), monthly, OverAttainment((0, 0), (100, 100)));
        Assert.Equal((Fraction)0.5m, Score(GoalNode.Of("a"), [goal], ("a", 55)).GoalScore!.Attainment.Value);
    }

    [Fact]
    public void Naming_what_the_plan_does_not_have_is_a_fault_of_the_program()
    {
        Assert.Throws<ArgumentException>(() => Review(GoalNode.Of("x"), [GivenPayout("a")], ("a", 1)));
        Assert.Throws<ArgumentException>(() => Review(GoalNode.Of("a"), [GivenPayout("a")], ("b", 1)));
    }

    [Fact]
    public void The_order_of_measurements_does_not_matter()
    {
        var measure = ReportedMeasure.Of("a", null, Unit.Count, Cadence.Monthly, Combination.Last);
        var months = Calendar.PeriodsWithin(Cadence.Monthly, Year.First, Year.Last).Select((month, i) => Measured("a", month, i)).ToArray();
        Scorecard Resolve(IEnumerable<CompPlan.Facts.Measurement> facts) => Scorecard.Review(
            GoalNode.Of("a"), ValueList<Goal>.Of([GivenPayout("a")]), Book([measure], facts), Year).Scorecard!;
        Assert.Equal(Resolve(months), Resolve(months.Reverse()));
        Assert.Equal((Fraction)11, Resolve(months).Score().Value);
    }
}
