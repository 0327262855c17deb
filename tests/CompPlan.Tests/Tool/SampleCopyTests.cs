using CompPlan.Tests.HouseRules;
using Xunit;

namespace CompPlan.Tests.Tool;

/// <summary>Changed copies of the sample: what a folder may bring that the sample does not have.</summary>
public sealed class SampleCopyTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("compplan-");

    public SampleCopyTests()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "docs/samples/inbound")))
            File.Copy(file, Path.Combine(_folder.FullName, Path.GetFileName(file)));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Bad_126_rows_in_another_order_give_the_same_bytes()
    {
        var before = CommandLine.Run("run", _folder.FullName, "--period", "2026-Q1").Output;
        foreach (var file in _folder.GetFiles("*.csv"))
        {
            var lines = File.ReadAllLines(file.FullName);
            File.WriteAllLines(file.FullName, lines[..1].Concat(lines[1..].Reverse()));
        }

        Assert.Equal(before, CommandLine.Run("run", _folder.FullName, "--period", "2026-Q1").Output);
    }

    [Fact]
    public void Bad_120_a_fact_outside_the_time_of_the_plan_is_reported_and_does_not_count()
    {
        var before = CommandLine.Run("run", _folder.FullName, "--period", "2026-Q1").Output;
        Append("measurements.csv", "revenue,2024-12-01,2024-12-31,1000000.00,,2025-01-05");

        var (code, output, errors) = CommandLine.Run("run", _folder.FullName, "--period", "2026-Q1");

        Assert.Equal((0, before), (code, output));
        Assert.Contains("W_OUT_OF_PERIOD", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_finds_what_the_plan_does_not_know()
    {
        Append("touches.csv", "x-t1,d0001,2025-01-02T10:00:00Z,e101,juggling,email,2025-02-01");
        Append("absences.csv", "e101,sabbatical,2025-05-01,2025-05-31,2025-04-20");

        var (code, output, errors) = CommandLine.Run("check", _folder.FullName);

        Assert.Equal((1, ""), (code, output));
        Assert.Contains("ROLE_UNMAPPED", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_as_a_document_count_together_with_the_tables()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "facts.json"), """
            { "format": "compplan/1", "kind": "facts", "participants": [ { "id": "e127", "job": "analyst", "knownOn": "2026-01-02" } ],
              "memberships": [ { "participant": "e127", "department": "sales", "from": "2026-01-05", "salary": "40000.00", "currency": "EUR", "fte": 1, "knownOn": "2026-01-02" } ] }
            """);

        var (code, output, _) = CommandLine.Run("run", _folder.FullName, "--period", "2026-Q1");

        Assert.Equal(0, code);
        Assert.Contains("  e127     analyst", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_fact_in_both_counts_once_and_is_worth_a_warning()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "facts.json"), """
            { "format": "compplan/1", "kind": "facts", "participants": [ { "id": "e101", "job": "head of marketing", "knownOn": "2024-12-01" } ] }
            """);

        var (code, _, errors) = CommandLine.Run("check", _folder.FullName);

        Assert.Equal(0, code);
        Assert.Contains("W_DUPLICATE_FACT", errors, StringComparison.Ordinal);
    }

    private void Append(string file, string row) => File.AppendAllText(Path.Combine(_folder.FullName, file), row + "\n");
}
