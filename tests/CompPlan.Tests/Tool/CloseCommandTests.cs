using CompPlan.Tests.HouseRules;
using Xunit;

namespace CompPlan.Tests.Tool;

public sealed class CloseCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("closing").FullName;

    public CloseCommandTests()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "docs/samples/mid-year")))
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Ledger => Path.Combine(_folder, "ledger.json");

    /// <summary>A release that writes another run document has to close the sample again.</summary>
    [Fact]
    public void The_ledger_of_the_sample_is_what_closing_its_quarters_gives()
    {
        var stated = File.ReadAllText(Ledger);
        File.Delete(Ledger);
        Assert.Equal(0, Close("2026-Q1", "2026-04-08", "2026-04-20", "2026-04-30").Code);
        var (code, output, _) = Close("2026-Q2", "2026-07-08", "2026-07-20", "2026-07-31");
        Assert.Equal(0, code);
        Assert.Contains("5 people: earned 4500.00 EUR, paid 4500.00 EUR.", output, StringComparison.Ordinal);
        Assert.True(stated == File.ReadAllText(Ledger), "Remove docs/samples/mid-year/ledger.json and close 2026-Q1 and 2026-Q2 again with the days it states.");
        Assert.Equal(0, CommandLine.Run("run", _folder, "--period", "2026-Q2").Code);
    }

    [Fact]
    public void A_closed_period_whose_facts_changed_is_refused()
    {
        File.AppendAllText(Path.Combine(_folder, "measurements.csv"), "revenue,2026-04-01,2026-06-30,500000,,2026-09-01\n");
        Assert.Equal(0, CommandLine.Run("run", _folder, "--period", "2026-Q2").Code);
        var (code, output, errors) = CommandLine.Run("run", _folder, "--period", "2026-Q2", "--known-on", "2026-09-01");
        Assert.Equal((1, ""), (code, output));
        Assert.Contains("error PERIOD_CLOSED: 2026-Q2 was closed on 2026-07-20, and as known on 2026-09-01 it would pay 5 people another amount, first 'm-1' 3000.00", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_payment_that_the_ledger_has_is_not_stated_again()
    {
        File.WriteAllText(
            Path.Combine(_folder, "payments.csv"),
            "bonus,participant_id,period_from,amount,currency,paid_on,known_on\nquarter,m-1,2026-01-01,3000.00,EUR,2026-04-30,2026-05-02\n");
        Assert.Contains("payments.csv:2 payments: error FACT_CONFLICT", CommandLine.Run("check", _folder).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void An_approved_document_that_was_edited_is_found()
    {
        var plan = Path.Combine(_folder, "plan-2.json");
        File.WriteAllText(plan, File.ReadAllText(plan).Replace("12000.00", "13000.00", StringComparison.Ordinal));
        Assert.Contains("error VERSION_CHANGED", CommandLine.Run("check", _folder).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_period_is_closed_under_approved_versions_and_one_by_one()
    {
        Assert.Contains("PERIOD_UNKNOWN", Close("2026-07", "2026-10-08", "2026-10-20", "2026-10-31").Errors, StringComparison.Ordinal);
        File.Delete(Path.Combine(_folder, "versions.json"));
        File.Delete(Ledger);
        var (code, _, errors) = Close("2026-Q3", "2026-10-08", "2026-10-20", "2026-10-31");
        Assert.Equal(1, code);
        Assert.Contains("error PLAN_NOT_APPROVED", errors, StringComparison.Ordinal);
        Assert.False(File.Exists(Ledger));
    }

    [Fact]
    public void A_misnamed_version_is_found()
    {
        File.Move(Path.Combine(_folder, "plan-2.json"), Path.Combine(_folder, "plan-3.json"));
        Assert.Contains("error VERSION_MISMATCH: The document is of version 2.", CommandLine.Run("check", _folder).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Credit_of_other_rules_is_not_added_up_over_a_change() => Assert.Equal(
        0, CommandLine.Run("credits", _folder, "--period", "2026-Q2").Code);

    private (int Code, string Output, string Errors) Close(string period, string known, string closed, string paid) => CommandLine.Run(
        "close", _folder, "--period", period, "--known-on", known, "--prepared-by", "payroll-clerk", "--approved-by", "finance-director", "--closed-on", closed, "--paid-on", paid);
}
