using CompPlan.Json;
using CompPlan.Runs;
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
