using CompPlan.Json;
using CompPlan.Runs;
using CompPlan.Values;
using NodaTime;
using Xunit;

namespace CompPlan.Tests.Json;

/// <summary>
/// January 2026 by hand. Revenue 95,000 of 100,000 is 95 %; on the line from (80, 50) to (100, 100) that pays
/// 50 + 15 × 50 ÷ 20 = 87.5 %. Pool 1,000.00 × 0.875 = 875.00, in equal parts 437.50 each. Marketing has one person: 437.50. Sales
/// has two: 218.75 each. Deal d1, 1,000.00, won on the 20th, has one touch of each department: 500.00 each. Deal d2, 300.00,
/// is not won: nothing of it is pending yet. The quality goal of 1 ÷ 3 weighs nothing; it shows how a ratio without a finite decimal is written.
/// </summary>
public class RunDocumentTests
{
    [Fact]
    public void The_rows_of_a_run_are_those_computed_by_hand()
    {
        var run = RunDocument.Of(Run());
        Assert.Equal(("small", 2, "EUR", new LocalDate(2026, 2, 1)), (run.PlanId, run.PlanVersion, run.Currency, run.KnownOn));
        Assert.Equal(["2026-01"], run.PayoutPeriods);
        var pool = Assert.Single(run.Pools);
        Assert.Equal(
            ("team", "2026-01", "875.00", "875.00", "0.00"),
            (pool.Bonus, pool.Period, pool.Funded.ToString(), pool.Awarded.ToString(), pool.Undistributed.ToString()));
        Assert.Equal(["marketing 437.50", "sales 437.50"], run.Departments.Select(row => $"{row.Department} {row.Amount}"));
        Assert.Equal(
            ["marketing p1 437.50", "sales p2 218.75", "sales p3 218.75"],
            run.Awards.Select(row => $"{row.Department} {row.Participant} {row.Amount}"));
        Assert.Equal(
            ["revenue 95000 100000 0.95 0.875", "quality 1 3 1/3 1/3"],
            run.Scores.Select(row => $"{row.Goal} {row.Actual} {row.Target} {row.Attainment} {row.Payout}"));
        Assert.Equal(
            ["marketing 500.00 0.00", "sales 500.00 0.00"],
            run.Credits.Select(row => $"{row.Department} {row.Amount} {row.Pending}"));
        // Each department has one touch in the one deal, and nobody says who logged it; the rule removes no repeats.
        Assert.Equal(
            ["marketing  1 1 0 500.00  1 0 ", "marketing p1 1 1 0 500.00  1 0 ", "sales  1 1 0 500.00  1 0 ", "sales p2 1 1 0 500.00  1 0 "],
            run.CreditFigures.Select(row =>
                $"{row.Department} {row.Actor} {row.Deals} {row.Touches} {row.SelfLogged} {row.Credit} {row.WithRepeats} {row.TouchesPerDeal} {row.SelfLoggedShare} {row.MovedShare}"));
    }

    [Fact]
    public void The_document_is_canonical_and_reads_back()
    {
        var text = RunDocument.Write(Run());
        Assert.Contains("\"attainment\": 0.95,", text, StringComparison.Ordinal);
        Assert.Contains("\"attainment\": \"1/3\",", text, StringComparison.Ordinal);
        Assert.Contains("\"carriedIn\": \"0.00\",", text, StringComparison.Ordinal);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        var reading = RunDocument.Read(text, "run.json");
        Assert.Empty(reading.Issues);
        Assert.Equal(RunDocument.Of(Run()), reading.Run);
        Assert.Equal(text, reading.Run!.Write());
    }

    /// <summary>
    /// Sales has three touches in the deal, two logged by their own actor, and the third repeats the second. Without the repeat three touches
    /// count: 333.33 or 333.34 for marketing and the rest for sales. With it, four of 250.00. So sales is 750.00 less what it has.
    /// </summary>
    [Fact]
    public void Figures_of_a_rule_that_removes_repeats_are_written_exactly_and_read_back()
    {
        var plan = SmallRun.PlanText.Replace(
            "\"ties\": \"share\"", "\"ties\": \"share\", \"eligibility\": { \"deduplication\": { \"key\": [\"actor\", \"kind\"], \"repeats\": \"all\", \"keep\": \"first\" } }", StringComparison.Ordinal);
        var facts = SmallRun.FactsText.Replace(
            "\"kind\": \"call\", \"knownOn\": \"2026-02-01\" },",
            "\"kind\": \"call\", \"knownOn\": \"2026-02-01\" }, " + string.Join(' ', ((string[])["demo", "demo"]).Select((kind, place) =>
                $$"""{ "deal": "d1", "at": "2026-01-19T1{{place + 1}}:00:00Z", "actor": "p2", "role": "closer", "kind": "{{kind}}", "loggedBy": "p2", "knownOn": "2026-02-01" },""")),
            StringComparison.Ordinal);
        var run = RunDocument.Of(SmallRun.Of(plan, facts));
        var sales = run.CreditFigures.Single(row => row.Actor == "p2");
        Assert.Equal((1, 3, 2, "750.00"), (sales.Deals, sales.Touches, sales.SelfLogged, sales.WithRepeats.ToString()));
        Assert.InRange(sales.Credit.Minor, 66_666, 66_667);
        Assert.Equal(Fraction.Of(sales.Credit.Minor - 75_000, 75_000), sales.MovedShare);
        Assert.Contains("\"touchesPerDeal\": 3,\n      \"selfLoggedShare\": \"2/3\",", run.Write(), StringComparison.Ordinal);
        var reading = RunDocument.Read(run.Write(), "run.json");
        Assert.Empty(reading.Issues);
        Assert.Equal(run, reading.Run);
        Assert.Equal(run.Write(), reading.Run!.Write());
    }

    [Fact]
    public void A_broken_document_is_refused_with_its_places()
    {
        var text = RunDocument.Write(Run()).Replace("\"funded\": \"875.00\"", "\"funded\": 875.00", StringComparison.Ordinal);
        var reading = RunDocument.Read(text, "run.json");
        Assert.Null(reading.Run);
        var issue = Assert.Single(reading.Issues);
        Assert.Equal((DocumentCodes.TypeMismatch, "pools[0].funded"), (issue.Code, issue.Path));
    }

    [Fact]
    public void Runs_of_different_days_do_not_share_a_document() =>
        Assert.Throws<ArgumentException>(() => RunDocument.Of(Run(), Run(new LocalDate(2026, 2, 2))));

    private static BonusRun Run(LocalDate? knownOn = null) => SmallRun.Of(SmallRun.PlanText, SmallRun.FactsText, knownOn);
}
