using CompPlan.Json;
using CompPlan.Runs;
using CompPlan.Statements;
using NodaTime;
using Xunit;

namespace CompPlan.Tests.Statements;

/// <summary>What whole statements say, beside the one on their reference page.</summary>
public sealed class StatementTextTests
{
    private static readonly LocalDate s_known = new(2026, 4, 3);

    [Fact]
    public void Who_does_not_take_part_reads_why() => Assert.Equal(
        ["p-2 is paid 0.00 EUR in 2026-Q1.", "", "quarterly for 2026-Q1, production: no part, not a member on the last day of the period."],
        Lines("p-2", Plan.Replace("\"everyMember\"", "\"memberOnLastDay\"", StringComparison.Ordinal)));

    [Fact]
    public void So_does_who_has_too_few_days() => Assert.Equal(
        "quarterly for 2026-Q1, production: no part, too few days of membership in the period: 59 of 60.",
        Lines("p-2", Plan.Replace("\"kind\": \"everyMember\"", "\"kind\": \"minimumDays\", \"days\": 60", StringComparison.Ordinal))[^1]);

    [Theory]
    [InlineData("\"kind\": \"jobs\", \"only\": [\"head of production\"]", "not one of the jobs that take part")]
    [InlineData("\"kind\": \"exceptJobs\", \"jobs\": [\"installer\", \"integrator\"]", "a job that does not take part")]
    public void So_does_who_has_another_job(string rule, string reason) => Assert.Equal(
        $"quarterly for 2026-Q1, production: no part, {reason}: integrator.",
        Lines(
            "p-1",
            Plan.Replace("\"kind\": \"everyMember\"", rule, StringComparison.Ordinal),
            Page("runs").Replace("\"id\": \"p-1\"", "\"id\": \"p-1\", \"job\": \"integrator\"", StringComparison.Ordinal))[^1]);

    [Fact]
    public void Who_is_in_no_bonus_reads_that() => Assert.Equal(
        ["e-9 is paid 0.00 EUR in 2026-Q1.", "No bonus is paid to the person in this payout period."], Lines("e-9", Plan));

    [Fact]
    public void A_person_of_two_departments_has_two_lines_and_a_grouped_total()
    {
        var lines = Lines("m-2", Plan);

        Assert.Equal("m-2 is paid 2,173.90 EUR in 2026-Q1.", lines[0]);
        Assert.Equal(
            ["quarterly for 2026-Q1, marketing: 853.99 EUR", "quarterly for 2026-Q1, sales: 1,319.91 EUR"],
            lines.Where(line => line.StartsWith("quarterly", StringComparison.Ordinal)));
    }

    [Fact]
    public void Several_sub_pools_are_said_below_the_line()
    {
        const string halves = """
            { "id": "presence", "weight": 50, "key": { "kind": "presence" } }, { "id": "equal", "weight": 50, "key": { "kind": "uniform" } }
            """;
        var lines = Lines("m-1", Plan.Replace(
            """{ "id": "presence", "weight": 100, "key": { "kind": "presence" } }""", halves, StringComparison.Ordinal));

        Assert.Equal(2, lines.Count(line => line.StartsWith("  of which by ", StringComparison.Ordinal)));
    }

    [Fact]
    public void No_line_is_much_wider_than_a_screen() => Assert.All(
        new[] { "m-1", "m-2", "s-1", "p-1", "p-2" }.SelectMany(id => Lines(id, Plan)), line => Assert.InRange(line.Length, 0, 160));

    private static string Plan => Page("plans");

    private static string Page(string name) => Docs.MarkdownPage.All.First(page => page.Path == $"docs/reference/{name}.md").Blocks("json").First().Text;

    private static IReadOnlyList<string> Lines(string participant, string planText, string? factsText = null)
    {
        var plan = PlanDocument.Read(planText, "plan.json").Plan!;
        var facts = FactsDocument.Read(factsText ?? Page("runs"), "facts.json").Facts!;
        var run = BonusCalculator.Calculate(
            BonusCase.Review(plan, facts, plan.Calendar.PeriodFor(plan.Payout.Cadence, s_known.PlusDays(-3)), s_known).BonusCase!);
        return StatementText.LinesOf(run.StatementFor(participant));
    }
}
