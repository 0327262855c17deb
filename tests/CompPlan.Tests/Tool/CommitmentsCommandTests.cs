using CompPlan.Tests.HouseRules;
using Xunit;

namespace CompPlan.Tests.Tool;

/// <summary><c>compplan commitments</c> on the sample of an agreement, and on folders that have a fault.</summary>
public sealed class CommitmentsCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("compplan-");

    public CommitmentsCommandTests()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "docs/samples/sla")))
            File.Copy(file, Path.Combine(_folder.FullName, Path.GetFileName(file)));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Every_breach_is_printed_with_its_row()
    {
        var (code, output, errors) = CommandLine.Run("commitments", "docs/samples/sla", "--period", "2026-03");

        Assert.Equal((0, ""), (code, errors));
        Assert.Contains("leads.csv:", output, StringComparison.Ordinal);
        Assert.Contains("Too few leads", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_period_that_is_not_mature_is_an_issue_and_the_other_commitment_is_printed()
    {
        var (code, output, errors) = CommandLine.Run("commitments", "docs/samples/sla", "--period", "2026-04");

        Assert.Equal(1, code);
        Assert.Contains("NOT_MATURE", errors, StringComparison.Ordinal);
        Assert.Contains("hot-answer", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("USAGE", "commitments", "docs/samples/sla")]
    [InlineData("USAGE", "commitments", "docs/samples/sla", "--period", "2026-03", "--known-on", "soon")]
    [InlineData("FOLDER_MISSING", "commitments", "no-such-folder", "--period", "2026-03")]
    [InlineData("PERIOD_UNKNOWN", "commitments", "docs/samples/sla", "--period", "2026-13")]
    public void A_command_line_that_cannot_be_followed(string code, params string[] args)
    {
        var (exit, output, errors) = CommandLine.Run(args);

        Assert.Equal((2, ""), (exit, output));
        Assert.StartsWith($"error {code}: ", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("l001,2026-03-02T08:30:00Z,asigned,sales,,2026-04-08", "ENUM_UNKNOWN")]
    [InlineData("l001,2026-03-02T08:30:00Z,paused,,,2026-04-08", "LEAD_EVENTS")]
    [InlineData("l999,2026-03-02T08:30:00Z,firstResponse,,,2026-04-08", "DANGLING_REF")]
    [InlineData("l002,2026-03-02T08:30:00,firstResponse,,,2026-04-08", "DATE_AMBIGUOUS")]
    public void A_row_with_a_fault_is_refused(string row, string code)
    {
        File.AppendAllText(Path.Combine(_folder.FullName, "lead_events.csv"), row + "\n");

        var (exit, _, errors) = CommandLine.Run("commitments", _folder.FullName, "--period", "2026-03");

        Assert.Equal(1, exit);
        Assert.Contains(code, errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lead_of_a_quality_that_the_plan_does_not_define_is_refused()
    {
        File.AppendAllText(Path.Combine(_folder.FullName, "leads.csv"), "l100,cold,2026-03-02T08:30:00Z,,,,,2026-04-08\n");

        var (exit, _, errors) = CommandLine.Run("check", _folder.FullName);

        Assert.Equal(1, exit);
        Assert.Contains("'cold' is no quality of leads of the plan.", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_leads_pay_both_teams()
    {
        var (code, output, _) = CommandLine.Run("run", "docs/samples/sla", "--period", "2026-04", "--output", "csv");

        Assert.Equal(0, code);
        Assert.Contains("2026-04,marketing-month,2026-03", output, StringComparison.Ordinal);
        Assert.Contains("2026-04,sales-month,2026-03", output, StringComparison.Ordinal);
    }
}
