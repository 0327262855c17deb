using CompPlan.Goals;
using CompPlan.Measures;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Tests.Goals;
using CompPlan.Tests.Runs;
using CompPlan.Validation;
using CompPlan.Values;
using NodaTime;
using Xunit;

namespace CompPlan.Tests.Validation;

/// <summary>What the review finds about measures that are derived from each other: each finding with its place and nothing beside it.</summary>
public sealed class MeasureReferencesTests
{
    private static readonly Unit Euro = Unit.Amount("EUR");

    private static readonly WeeksCalendar Retail = WeeksCalendar.Of(
        [4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 4], 12, ClosestWeekday.Of(1, 31, IsoDayOfWeek.Saturday), YearLabel.Start);

    /// <summary>The measures of the small plan: revenue, an amount, 0; delay in days, 1; culture, rated, 2; then those of the test.</summary>
    private static string[] Codes(params Measure[] more) => Codes(SmallPlan.Plan().ToDraft(), more);

    private static string[] Codes(PlanDraft plan, params Measure[] more) => plan.WithMeasures([.. plan.Measures, .. more]).Review().Issues.Codes();

    private static Measure Times(string id, string of, Unit? unit = null) => ProductMeasure.Of(id, null, unit ?? Euro, [of], 2);

    [Fact]
    public void Derived_measures_that_fit_have_no_findings() => Assert.Empty(Codes(
        RatioMeasure.Of("per-day", null, Euro, "revenue", "delay"),
        RatioMeasure.Of("share", null, Unit.Ratio, "twice", "revenue"),
        Times("twice", "revenue"),
        SumMeasure.Of("sum", null, Euro, ["revenue", "twice"]),
        ProductMeasure.Of("weighted", null, Euro, ["revenue", "culture", "share"]),
        DifferenceMeasure.Of("difference", null, Unit.Ratio, "culture", "share"),
        GrowthMeasure.Of("growth", null, Unit.Ratio, "sum", PriorYear.Instance),
        YearToDateMeasure.Of("year", null, Euro, "sum"),
        TrailingAverageMeasure.Of("usual", null, Unit.Days, "delay", 4, Cadence.Quarterly),
        AttributedMeasure.Of("sourced", null, "EUR", "sourced", "marketing")));

    [Fact]
    public void Every_name_must_be_there() => Assert.Equal(
        [
            "DANGLING_REF measures[3].denominator",
            "DANGLING_REF measures[4].terms[1]",
            "DANGLING_REF measures[5].measure",
            "DANGLING_REF measures[6].attribution",
            "DANGLING_REF measures[7].department",
        ],
        Codes(
            RatioMeasure.Of("a", null, Euro, "revenue", "nothing"),
            SumMeasure.Of("b", null, Euro, ["revenue", "nothing"]),
            GrowthMeasure.Of("c", null, Unit.Ratio, "nothing", PriorPeriod.Instance),
            AttributedMeasure.Of("d", null, "EUR", "nothing", "marketing"),
            AttributedMeasure.Of("e", null, "EUR", "sourced", "finance")));

    [Fact]
    public void A_circle_is_found_once_at_its_first_measure()
    {
        var plan = SmallPlan.Plan().ToDraft();
        var issues = plan.WithMeasures([.. plan.Measures, Times("outside", "a"), Times("a", "b"), Times("b", "c"), Times("c", "a"), Times("self", "self")]).Review().Issues;
        Assert.Equal(["CIRCULAR_REFERENCE measures[4]", "CIRCULAR_REFERENCE measures[7]"], issues.Codes());
        Assert.Contains("a → b → c → a", issues[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Units_fit_or_the_part_that_does_not_is_named() => Assert.Equal(
        [
            "UNIT_MISMATCH measures[3].terms[1]",
            "UNIT_MISMATCH measures[4].subtrahend",
            "UNIT_MISMATCH measures[5].denominator",
            "UNIT_MISMATCH measures[6].factors[1]",
            "UNIT_MISMATCH measures[7].unit",
            "UNIT_MISMATCH measures[8].unit",
            "UNIT_MISMATCH measures[9].unit",
            "UNIT_MISMATCH measures[10].unit",
        ],
        Codes(
            SumMeasure.Of("a", null, Euro, ["revenue", "delay"]),
            DifferenceMeasure.Of("b", null, Euro, "revenue", "culture"),
            RatioMeasure.Of("c", null, Unit.Days, "delay", "revenue"),
            ProductMeasure.Of("d", null, Euro, ["revenue", "delay"]),
            RatioMeasure.Of("e", null, Unit.Ratio, "revenue", "delay"),
            GrowthMeasure.Of("f", null, Euro, "revenue", PriorPeriod.Instance),
            YearToDateMeasure.Of("g", null, Unit.Count, "revenue"),
            TrailingAverageMeasure.Of("h", null, Unit.Ratio, "delay", 2, Cadence.Quarterly)));

    [Fact]
    public void Another_currency_is_found() => Assert.Equal(
        ["CURRENCY_MISMATCH measures[3].unit"], Codes(AttributedMeasure.Of("a", null, "USD", "sourced", "marketing")));

    [Fact]
    public void What_nobody_could_follow_is_refused()
    {
        var deep = Enumerable.Range(0, 40).Select(i => Times($"m{i}", i == 0 ? "revenue" : $"m{i - 1}")).ToArray();
        Assert.Equal(["LIMIT measures[34]"], Codes(deep));
        Assert.Equal([], Codes(deep[..31]));
        var wide = Enumerable.Range(0, 5).Select(i => TrailingAverageMeasure.Of($"m{i}", null, Euro, i == 0 ? "revenue" : $"m{i - 1}", 30, Cadence.Monthly)).ToArray();
        Assert.Equal(["LIMIT measures[5]"], Codes([.. wide]));
    }

    [Fact]
    public void A_long_chain_and_a_long_circle_are_reviewed_without_recursion()
    {
        var chain = Enumerable.Range(0, 20_000).Select(i => Times($"m{i}", $"m{(i + 1) % 20_000}")).ToArray();
        Assert.Equal(["CIRCULAR_REFERENCE measures[3]"], Codes(chain));
    }

    [Fact]
    public void How_a_long_year_is_compared_is_stated_where_there_is_one()
    {
        Measure Growth(LongYearRule? rule, string of = "revenue", GrowthBase? over = null) =>
            GrowthMeasure.Of("g", null, Unit.Ratio, of, over ?? PriorYear.Instance, rule);
        string[] InWeeks(params Measure[] more)
        {
            var plan = SmallPlan.Plan().ToDraft();
            var whole = PlanDraft.Of("small", "EUR", "Europe/Paris", Retail, plan.Payout, plan.EffectiveFrom)
                .WithDepartments(plan.Departments).WithAbsences(plan.Absences).WithGoals(plan.Goals).WithAttribution(plan.Attribution).WithBonuses(plan.Bonuses)
                .WithMeasures([.. plan.Measures, .. more]);
            return [.. whole.Review().Issues.Codes().Where(code => code.Contains("longYear", StringComparison.Ordinal))];
        }
        Assert.Equal(["OPTION_CONFLICT measures[3].longYear"], Codes(Growth(LongYearRule.AsIs)));
        Assert.Equal(["MISSING_FIELD measures[3].longYear"], InWeeks(Growth(null)));
        Assert.Equal(["OPTION_CONFLICT measures[3].longYear"], InWeeks(Growth(LongYearRule.AsIs, over: PriorPeriod.Instance)));
        Assert.Equal([], InWeeks(Growth(LongYearRule.DropFirstWeek)));
        Assert.Equal([], InWeeks(Growth(LongYearRule.ScaleByWeeks)));
        Assert.Equal([], InWeeks(Growth(LongYearRule.DropFirstWeek, "year"), YearToDateMeasure.Of("year", null, Euro, "revenue")));
        // The delay of a quarter is a mean.
        Assert.Equal(["OPTION_CONFLICT measures[3].longYear"], InWeeks(Growth(LongYearRule.DropFirstWeek, "delay")));
        Assert.Equal(["OPTION_CONFLICT measures[3].longYear"], InWeeks(Growth(LongYearRule.ScaleByWeeks, "delay")));
        Assert.Equal(["OPTION_CONFLICT measures[3].longYear"], InWeeks(
            Growth(LongYearRule.DropFirstWeek, "sum"), SumMeasure.Of("sum", null, Euro, ["year"]), YearToDateMeasure.Of("year", null, Euro, "revenue")));
        Assert.Equal(["OPTION_CONFLICT measures[3].longYear"], InWeeks(
            Growth(LongYearRule.ScaleByWeeks, "ratio"), RatioMeasure.Of("ratio", null, Unit.Ratio, "revenue", "revenue")));
    }

    [Fact]
    public void An_average_is_over_periods_that_its_measure_has() => Assert.Equal(
        ["CADENCE_MISMATCH measures[3].per"], Codes(TrailingAverageMeasure.Of("a", null, Unit.Days, "delay", 3, Cadence.Monthly)));

    [Fact]
    public void A_goal_can_only_be_on_a_measure_that_its_bonus_has_periods_for()
    {
        Assert.Equal(["CADENCE_MISMATCH bonuses[0].score.parts[0].node.goal"], OnGoal(
            "annual-average", goal => Targets(goal, Cadence.Quarterly, Combination.Last), TrailingAverageMeasure.Of("annual-average", null, Euro, "revenue", 2, Cadence.Annual)));
        Assert.Equal(["CADENCE_MISMATCH bonuses[0].score.parts[0].node.goal"], OnGoal(
            "sum", goal => Targets(goal, Cadence.Quarterly, Combination.Sum), SumMeasure.Of("sum", null, Euro, ["yearly"]), ReportedMeasure.Of("yearly", null, Euro, Cadence.Annual, Combination.Sum)));
    }

    [Fact]
    public void Targets_combine_as_the_measure_does()
    {
        var ratio = RatioMeasure.Of("ratio", null, Unit.Ratio, "revenue", "revenue");
        var year = YearToDateMeasure.Of("year", null, Euro, "revenue");
        Assert.Equal([], OnGoal("ratio", goal => Targets(goal, Cadence.Quarterly, Combination.Sum), ratio));
        Assert.Equal([], OnGoal("ratio", goal => Targets(goal, Cadence.Monthly, Combination.Last), ratio));
        Assert.Equal(["OPTION_CONFLICT goals[0].targets.combine"], OnGoal("ratio", goal => Targets(goal, Cadence.Monthly, Combination.Mean), ratio));
        Assert.Equal([], OnGoal("year", goal => Targets(goal, Cadence.Monthly, Combination.Sum, TargetSpan.YearToDate), year));
        Assert.Equal([], OnGoal("year", goal => Targets(goal, Cadence.Quarterly, Combination.Sum), year));
        Assert.Equal(["OPTION_CONFLICT goals[0].targets.combine"], OnGoal("year", goal => Targets(goal, Cadence.Monthly, Combination.Sum), year));
        Assert.Equal(["OPTION_CONFLICT goals[0].targets.combine"], OnGoal("year", goal => Targets(goal, Cadence.Quarterly, Combination.Mean, TargetSpan.YearToDate), year));
        Assert.Equal(["OPTION_CONFLICT goals[0].targets.over"], OnGoal("revenue", goal => Targets(goal, Cadence.Monthly, Combination.Sum, TargetSpan.YearToDate)));
        Assert.Equal(["OPTION_CONFLICT goals[0].targets.combine"], OnGoal("twice", goal => Targets(goal, Cadence.Quarterly, Combination.Mean), Times("twice", "revenue")));
    }

    /// <summary>The findings where the first goal of the small plan is on another measure.</summary>
    private static string[] OnGoal(string measure, Func<Goal, TargetSchedule> targets, params Measure[] more)
    {
        var plan = SmallPlan.Plan().ToDraft();
        var goal = plan.Goals[0];
        var changed = Goal.Of(goal.Id, null, measure, goal.Attainment, targets(goal), goal.Curve);
        return Codes(plan.WithGoals([changed, .. plan.Goals.Skip(1)]), more);
    }

    private static TargetSchedule Targets(Goal goal, Cadence per, Combination combine, TargetSpan? over = null) =>
        TargetSchedule.Of(per, combine, goal.Targets!.Values, over);
}
