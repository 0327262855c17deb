using CompPlan.Facts;
using CompPlan.Goals;
using CompPlan.Measures;
using CompPlan.Statements;
using CompPlan.Tests.Facts;
using CompPlan.Tests.Oracles;
using CompPlan.Values;
using Xunit;

namespace CompPlan.Tests.Runs;

/// <summary>
/// The small plan with its revenue goal on derived measures: what a case resolves, which warnings it gives, and how the value is
/// explained down to the measurements and the deals.
/// </summary>
public sealed class DerivedMeasureRunTests
{
    private const string Revenue = "{ \"kind\": \"reported\", \"id\": \"revenue\", \"unit\": \"amount\", \"cadence\": \"monthly\", \"combine\": \"sum\" }";

    /// <summary>The goal on another measure, with one target a quarter.</summary>
    private static string[] Goal(string measure, string target, string measures) =>
    [
        "\"id\": \"revenue\", \"measure\": \"revenue\", \"attainment\"", $"\"id\": \"revenue\", \"measure\": \"{measure}\", \"attainment\"",
        "\"targets\": { \"per\": \"monthly\", \"combine\": \"sum\", \"values\": [{ \"from\": \"2026-01-01\", \"to\": \"2026-06-30\", \"value\": 100000 }] }",
        $"\"targets\": {{ \"per\": \"quarterly\", \"combine\": \"sum\", \"values\": [{{ \"from\": \"2026-01-01\", \"to\": \"2026-06-30\", \"value\": {target} }}] }}",
        Revenue, $"{Revenue}, {measures}",
    ];

    // The first quarter has 110,000 + 95,000 + 110,000 = 315,000. With 252,000 in the last quarter of 2025 it grew by 25 %; the target is 25 %.
    [Fact]
    public void Growth_over_a_quarter_before_the_plan_is_in_force()
    {
        var plan = SmallPlan.Plan(Goal("growth", "0.25", "{ \"kind\": \"growth\", \"id\": \"growth\", \"unit\": \"ratio\", \"measure\": \"revenue\", \"over\": { \"kind\": \"priorPeriod\" } }"));
        var before = SmallPlan.Facts.WithMeasurements(
        [
            .. SmallPlan.Facts.Measurements,
            Rows.Measured("revenue", "2025-10-01", "2025-10-31", 80_000),
            Rows.Measured("revenue", "2025-11-01", "2025-11-30", 90_000),
            Rows.Measured("revenue", "2025-12-01", "2025-12-31", 82_000),
        ]);
        var review = SmallPlan.Review(plan, before);
        Assert.DoesNotContain(review.Issues, issue => issue.Code == IssueCodes.WarnOutOfPeriod);
        var run = BonusCalculator.Calculate(review.BonusCase!);
        Assert.Equal(Fraction.One, run.Results[0].Pool.Score.Children.First().GoalScore!.Attainment.Value);
        Assert.Empty(StatementChecker.Faults(run));

        var missing = SmallPlan.Review(plan).Issues.Where(issue => issue.Code == IssueCodes.MeasurementMissing).ToList();
        Assert.Equal(3, missing.Count);
        Assert.All(missing, issue => Assert.Contains("2025-1", issue.Message, StringComparison.Ordinal));
    }

    // d1 of 10,000.00 was touched by marketing and by sales, half each; d2 of 6,000.00 by sales and by production, half each.
    [Fact]
    public void The_attributed_revenue_of_a_department()
    {
        var plan = SmallPlan.Plan(Goal("sold", "10000", "{ \"kind\": \"attributed\", \"id\": \"sold\", \"attribution\": \"sourced\", \"department\": \"sales\" }"));
        var run = BonusCalculator.Calculate(SmallPlan.Review(plan).BonusCase!);
        Assert.Equal((Fraction)8_000, run.Results[0].Pool.Score.Children.First().GoalScore!.Measured.Value);
        Assert.Equal((Fraction)0.8m, run.Results[0].Pool.Score.Children.First().GoalScore!.Attainment.Value);
        Assert.Empty(StatementChecker.Faults(run));
    }

    [Fact]
    public void A_measurement_of_a_derived_measure_is_refused()
    {
        var plan = SmallPlan.Plan(Goal("twice", "600000", "{ \"kind\": \"product\", \"id\": \"twice\", \"unit\": \"amount\", \"factors\": [\"revenue\"], \"times\": 2 }"));
        var facts = SmallPlan.Facts.WithMeasurements([.. SmallPlan.Facts.Measurements, Rows.Measured("twice", "2026-01-01", "2026-01-31", 1)]);
        Assert.Contains(SmallPlan.Review(plan, facts).Issues, issue => issue is { Code: IssueCodes.OptionConflict, Path: "measurements" });
        Assert.NotNull(SmallPlan.Review(plan).BonusCase);
    }

    [Fact]
    public void Only_what_the_bonuses_need_is_asked_for()
    {
        var plan = SmallPlan.Plan(Revenue, Revenue + ", { \"kind\": \"reported\", \"id\": \"unused\", \"unit\": \"count\", \"cadence\": \"monthly\", \"combine\": \"sum\" }"
            + ", { \"kind\": \"growth\", \"id\": \"unused-growth\", \"unit\": \"ratio\", \"measure\": \"unused\", \"over\": { \"kind\": \"priorYear\" } }");
        Assert.NotNull(SmallPlan.Review(plan).BonusCase);
    }

    [Fact]
    public void Credit_that_cannot_be_told_yet_is_a_finding_beside_its_cause()
    {
        var plan = SmallPlan.Plan(Goal("sold", "10000", "{ \"kind\": \"attributed\", \"id\": \"sold\", \"attribution\": \"sourced\", \"department\": \"sales\" }"));
        var facts = SmallPlan.Facts.WithTouches([.. SmallPlan.Facts.Touches, Rows.Touched("t9", "d1", "2026-01-11T10:00:00Z", "p1", "juggler")]);
        var review = SmallPlan.Review(plan, facts);
        Assert.Null(review.BonusCase);
        Assert.Equal([IssueCodes.RoleUnmapped, IssueCodes.MissingField], review.Issues.Select(issue => issue.Code));
    }
}
