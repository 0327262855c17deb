using CompPlan.Goals;
using CompPlan.Measures;
using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;
using Xunit;
using static CompPlan.Tests.Goals.Stated;

namespace CompPlan.Tests.Goals;

public class TargetResolutionTests
{
    private static DatedTarget Target(string from, string to, decimal value, string? clause = null) => DatedTarget.Of(
        NodaTime.Text.LocalDatePattern.Iso.Parse(from).Value, NodaTime.Text.LocalDatePattern.Iso.Parse(to).Value, value, clause);

    private static TargetResolution Read(Cadence per, Combination combine, params DatedTarget[] values) =>
        TargetResolution.Of(TargetSchedule.Of(per, combine, values), Calendar, Quarter);

    [Theory]
    [InlineData(Combination.Sum, "320")]
    [InlineData(Combination.Last, "120")]
    [InlineData(Combination.Mean, "320/3")]
    public void Monthly_targets_combine_over_a_quarter(Combination combine, string expected)
    {
        // 100 in January and February, 120 from March: 320, 120, 320/3.
        var reading = Read(Cadence.Monthly, combine, Target("2026-01-01", "2026-02-28", 100, "§ 3"), Target("2026-03-01", "2026-12-31", 120)).Target!;
        Assert.Equal(Fraction.Parse(expected), reading.Value);
        Assert.Equal(["2026-01", "2026-02", "2026-03"], reading.Terms.Select(term => term.Period.Name));
        Assert.Equal(["§ 3", "§ 3", null], reading.Terms.Select(term => term.Target.Clause));
    }

    [Fact]
    public void A_target_holds_only_for_periods_that_lie_wholly_inside_its_dates()
    {
        var resolution = Read(Cadence.Monthly, Combination.Sum, Target("2026-01-01", "2026-02-27", 100), Target("2026-02-28", "2026-03-31", 120));
        var issue = Assert.Single(resolution.Issues);
        Assert.Equal((IssueCodes.TargetMissing, "values"), (issue.Code, issue.Path));
        Assert.Contains("2026-02", issue.Message, StringComparison.Ordinal);
        Assert.Null(resolution.Target);
    }

    [Fact]
    public void Two_targets_for_one_period_are_an_error_not_a_race() => Assert.Equal(
        ["TARGET_OVERLAP values"],
        Read(Cadence.Quarterly, Combination.Sum, Target("2026-01-01", "2026-03-31", 100), Target("2026-01-01", "2026-12-31", 110)).Issues.Codes());

    [Fact]
    public void A_yearly_target_says_nothing_about_a_quarter() => Assert.Equal(
        ["CADENCE_MISMATCH per"], Read(Cadence.Annual, Combination.Sum, Target("2026-01-01", "2026-12-31", 100)).Issues.Codes());
}
