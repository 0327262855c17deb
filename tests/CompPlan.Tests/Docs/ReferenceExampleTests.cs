using CompPlan.Json;
using CompPlan.Periods;
using CompPlan.Runs;
using CompPlan.Statements;
using NodaTime;
using Xunit;

namespace CompPlan.Tests.Docs;

/// <summary>The plan of one page with the facts of the next gives the run document and the statement that the pages show.</summary>
public sealed class ReferenceExampleTests
{
    private static MarkdownPage Page(string name) => MarkdownPage.All.First(page => page.Path == $"docs/reference/{name}.md");

    private static readonly Lazy<BonusRun> s_run = new(() =>
    {
        var plan = PlanDocument.Read(Page("plans").Blocks("json").First().Text, "plan.json").Plan!;
        var facts = FactsDocument.Read(Page("runs").Blocks("json").First().Text, "facts.json").Facts!;
        var review = BonusCase.Review(plan, facts, plan.Calendar.PeriodFor(Cadence.Quarterly, new LocalDate(2026, 3, 31)), new LocalDate(2026, 4, 3));
        return BonusCalculator.Calculate(review.BonusCase!);
    });

    [Fact]
    public void The_run_is_the_one_shown()
    {
        var shown = RunDocument.Read(Page("runs").Blocks("json").Last().Text, "run.json");

        Assert.True(shown.Issues.Count == 0 && shown.Run == RunDocument.Of(s_run.Value), $"The run is:\n{RunDocument.Write(s_run.Value)}");
    }

    [Fact]
    public void The_statement_is_the_one_shown()
    {
        var printed = string.Join('\n', StatementText.LinesOf(s_run.Value.StatementFor("p-1")));

        Assert.True(Page("statements").Blocks("").Last().Text == printed, $"The statement is:\n{printed}");
    }

    [Fact]
    public void Its_awards_are_those_of_the_page_on_distribution() => Assert.Equal(
        ["m-1 2479.34", "m-2 853.99", "m-2 1319.91", "s-1 2013.42", "p-1 1967.60", "p-2 1365.74"],
        s_run.Value.Results[0].Distribution.Departments.SelectMany(one => one.Awards).Select(award => $"{award.Participant} {award.Amount}"));
}
