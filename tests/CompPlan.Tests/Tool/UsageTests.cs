using Xunit;

namespace CompPlan.Tests.Tool;

/// <summary>Exit codes and coded messages of what the command cannot or should not do; never a stack trace.</summary>
public sealed class UsageTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("compplan-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("USAGE")]
    [InlineData("USAGE", "walk")]
    [InlineData("USAGE", "run", "docs/samples/inbound")]
    [InlineData("USAGE", "run", "docs/samples/inbound", "--period", "2026-Q1", "--output", "xml")]
    [InlineData("USAGE", "run", "docs/samples/inbound", "--period", "2026-Q1", "--known-on", "yesterday")]
    [InlineData("USAGE", "run", "docs/samples/inbound", "--period", "2026-Q1", "--output", "csv", "--explain", "e101")]
    [InlineData("FOLDER_MISSING", "run", "no-such-folder", "--period", "2026-Q1")]
    [InlineData("FOLDER_MISSING", "check", "no-such-folder")]
    [InlineData("FOLDER_MISSING", "check", "@no-such-folder")]
    [InlineData("PERIOD_UNKNOWN", "run", "docs/samples/inbound", "--period", "2026-Q5")]
    [InlineData("PERSON_UNKNOWN", "run", "docs/samples/inbound", "--period", "2026-Q1", "--explain", "e199")]
    public void A_command_line_that_cannot_be_followed_exits_with_two(string code, params string[] args)
    {
        var (exit, output, errors) = CommandLine.Run(args);

        Assert.Equal((2, ""), (exit, output));
        Assert.StartsWith($"error {code}: ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_a_plan_is_an_issue()
    {
        var (exit, _, errors) = CommandLine.Run("check", _folder.FullName);

        Assert.Equal(1, exit);
        Assert.StartsWith("plan.json: error PLAN_MISSING: ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Plan_and_tables_are_judged_together()
    {
        Write("plan.json", "null");
        Write("participants.csv", "participant_id,known_on\ne1,\n");

        var (exit, output, errors) = CommandLine.Run("check", _folder.FullName);

        Assert.Equal((1, ""), (exit, output));
        Assert.Contains("plan.json:1:", errors, StringComparison.Ordinal);
        Assert.Contains("participants.csv:2:4 participants.known_on: error MISSING_FIELD: ", errors, StringComparison.Ordinal);
        Assert.EndsWith("2 errors, 0 warnings.\n", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistyped_table_is_worth_a_warning()
    {
        Write("membership.csv", "");
        Write("notes.txt", "");

        var errors = CommandLine.Run("check", _folder.FullName).Errors;

        Assert.Contains("membership.csv: warning W_FILE_IGNORED: ", errors, StringComparison.Ordinal);
        Assert.Contains("Rename it to memberships.csv", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("notes.txt", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plan.json")]
    [InlineData("payments.csv")]
    [InlineData("facts.json")]
    public void A_folder_in_the_place_of_a_file_cannot_be_read(string name)
    {
        CopySample();
        File.Delete(Path.Combine(_folder.FullName, name));
        Directory.CreateDirectory(Path.Combine(_folder.FullName, name));

        Assert.Equal((1, "", $"{name}: error FILE_UNREADABLE"), Begin(CommandLine.Run("run", _folder.FullName, "--period", "2026-03")));
    }

    [Fact]
    public void Nothing_is_calculated_without_a_table_that_cannot_be_opened()
    {
        CopySample();
        File.CreateSymbolicLink(Path.Combine(_folder.FullName, "payments.csv"), "gone.csv");

        Assert.Equal((1, "", "payments.csv: error FILE_UNREADABLE"), Begin(CommandLine.Run("run", _folder.FullName, "--period", "2026-03")));
    }

    [Fact]
    public void The_sample_has_no_finding()
    {
        var (exit, output, errors) = CommandLine.Run("check", "docs/samples/inbound");

        Assert.Equal((0, ""), (exit, errors));
        Assert.EndsWith("No findings.\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_schema_is_written()
    {
        var (exit, output, errors) = CommandLine.Run("schema");

        Assert.Equal((0, ""), (exit, errors));
        Assert.StartsWith("{", output, StringComparison.Ordinal);
        Assert.Contains("compplan/1", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("run")]
    [InlineData("check")]
    [InlineData("schema")]
    public void Help_has_two_examples_and_the_exit_codes(string command)
    {
        var (exit, output, errors) = CommandLine.Run(command, "--help");

        Assert.Equal((0, ""), (exit, errors));
        Assert.Equal(2, output.Split('\n').Count(line => line.StartsWith($"  compplan {command}", StringComparison.Ordinal) && !line.Contains('[', StringComparison.Ordinal) && !line.Contains('<', StringComparison.Ordinal)));
        Assert.Contains("Exit codes:\n  0  done", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("csv")]
    public void An_output_that_cannot_be_written_is_said_and_never_taken_for_success(string form)
    {
        using var output = new FullDisk();
        using var errors = new StringWriter { NewLine = "\n" };
        var folder = Path.Combine(HouseRules.Repository.Root, "docs", "samples", "inbound");

        Assert.Equal(3, CompPlan.Tool.Program.Run(["run", folder, "--period", "2026-03", "--output", form], output, errors));
        Assert.StartsWith("error OUTPUT_FAILED: The output cannot be written: No room.\n", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_would_steer_a_terminal_is_refused_in_facts()
    {
        CopySample();
        Write("facts.json", """
            { "format": "compplan/1", "kind": "facts", "participants": [{ "id": "e101", "job": "\u001b]0;head\nof", "knownOn": "2026-12-31" }] }
            """);

        var (code, output, errors) = CommandLine.Run("run", _folder.FullName, "--period", "2026-03");

        Assert.Equal((1, ""), (code, output));
        Assert.Contains("error BAD_TEXT", errors, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', errors);
    }

    [Fact]
    public void Messages_write_out_what_would_steer_a_terminal()
    {
        Write("plan.json", """{ "a\u001b[31m": 1 }""");

        var errors = CommandLine.Run("check", _folder.FullName).Errors;

        Assert.Contains(@"a\u001b[31m: error UNKNOWN_FIELD", errors, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', errors);
    }

    private static (int Code, string Output, string Errors) Begin((int Code, string Output, string Errors) ran) =>
        (ran.Code, ran.Output, ran.Errors[..ran.Errors.LastIndexOf(": The", StringComparison.Ordinal)]);

    private void CopySample()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(HouseRules.Repository.Root, "docs", "samples", "inbound")))
            File.Copy(file, Path.Combine(_folder.FullName, Path.GetFileName(file)));
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder.FullName, name), text);

    private sealed class FullDisk : StringWriter
    {
        public override void Flush() => throw new IOException("No room.");
    }
}
