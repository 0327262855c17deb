using CompPlan.Attribution;
using CompPlan.Runs;
using CompPlan.Statements;
using CompPlan.Tests.Oracles;
using CompPlan.Tests.Runs;
using Xunit;

namespace CompPlan.Tests.Statements;

/// <summary>What credit under caps says, written by hand.</summary>
public sealed class CappedCreditTextTests
{
    [Fact]
    public void A_touch_that_a_cap_stopped_says_which_and_at_what()
    {
        // Both touches of each deal are of two people; 40 % each, and 20 % of the deal credits nobody.
        var run = Run("\"caps\": { \"unit\": \"percent\", \"limits\": [{ \"by\": \"person\", \"most\": 40 }], \"excess\": \"redistribute\" }");
        Assert.Equal(
            [
                "4,000.00 EUR  credit of marketing under 'sourced' in 2026-Q1 = 4,000.00 EUR, which rounding to 0.01 EUR does not change",
                "  4,000.00 EUR  exact part of p1 as campaign, before and after the caps = 5,000.00 EUR + −1,000.00 EUR",
                "    5,000.00 EUR  part without caps = 1 × 5,000.00 EUR",
                "      1  touch t1 of the deal d1 at 2026-01-10T11:00:00+01:00: call by p1 as campaign [touches t1]",
                "      5,000.00 EUR  what a weight of 1 gives without caps = 10,000.00 EUR ÷ 2",
                "        10,000.00 EUR  value of the deal d1 [deals d1]",
                "        2  weights of all touches that have one [plan attribution[0].caps]",
                "    −1,000.00 EUR  change by the cap on the person p1 = 4,000.00 EUR − 5,000.00 EUR",
                "      4,000.00 EUR  exact part of p1 as campaign = 1 × 4,000.00 EUR",
                "        1  touch t1 of the deal d1 at 2026-01-10T11:00:00+01:00: call by p1 as campaign [touches t1]",
                "        4,000.00 EUR  what a weight of 1 gives when the person p1 reaches its cap = 4,000.00 EUR ÷ 1",
                "          4,000.00 EUR  most that the person p1 takes = 10,000.00 EUR × 40 %",
                "            10,000.00 EUR  value of the deal d1 [deals d1]",
                "            40 %  cap on each person [plan attribution[0].caps.limits[0].most]",
                "          1  weights of the touches still growing [plan attribution[0].caps]",
                "      5,000.00 EUR  part without caps, as above",
            ],
            Lines(run, "marketing"));
        Assert.Empty(StatementChecker.Faults(run));
    }

    [Fact]
    public void A_touch_that_goes_on_says_what_is_left_for_it()
    {
        // Sales at most 30 %: of d1 3,000.00; the campaign goes on to 7,000.00.
        var run = Run("\"caps\": { \"unit\": \"percent\", \"limits\": [{ \"by\": \"department\", \"only\": \"sales\", \"most\": 30 }], \"excess\": \"redistribute\" }");
        var text = string.Join('\n', Lines(run, "marketing"));
        Assert.StartsWith("7,000.00 EUR  credit of marketing", text, StringComparison.Ordinal);
        Assert.Contains("what is left for the touches still growing = 10,000.00 EUR − 3,000.00 EUR", text, StringComparison.Ordinal);
        Assert.Contains("what a weight of 1 gives when the deal is given", text, StringComparison.Ordinal);
        Assert.Empty(StatementChecker.Faults(run));
    }

    private static BonusRun Run(string caps)
    {
        var review = SmallPlan.Review(SmallPlan.Plan("\"model\": { \"kind\": \"linear\" }, \"ties\": \"share\"", "\"model\": { \"kind\": \"linear\" }, \"ties\": \"share\", " + caps));
        return BonusCalculator.Calculate(review.BonusCase ?? throw new InvalidOperationException(string.Join('\n', review.Issues)));
    }

    private static IReadOnlyList<string> Lines(BonusRun run, string department)
    {
        var period = SmallPlan.Period(run.Plan, "2026-Q1");
        var credit = CreditCounting.Of(new Dictionary<string, CreditLedger>(StringComparer.Ordinal) { ["sourced"] = run.Ledgers[0] }, run.Plan.Calendar)
            .Count("sourced", department, null, period, period.First, NegativeCredit.Forget);
        return ExplanationText.LinesOf(new CreditProjection(run.Versions[0], new PlanPaths(run.Plan)).Of(credit, "bonuses[0].split"));
    }
}
