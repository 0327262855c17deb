using System.Globalization;
using System.Text;
using CompPlan.Json;
using CompPlan.Rounding;
using CompPlan.Tool.Csv;
using Xunit;

namespace CompPlan.Tests.Tool;

/// <summary><c>compplan run</c> on the sample: what goes where, exit codes, and the sums of what it prints.</summary>
public sealed class RunCommandTests
{
    private const string Sample = "docs/samples/inbound";

    [Fact]
    public void A_quarter_of_the_sample_is_paid_without_a_finding()
    {
        var (code, output, errors) = CommandLine.Run("run", Sample, "--period", "2026-Q1");

        Assert.Equal(0, code);
        Assert.Equal("", errors);
        Assert.Contains("payout periods 2026-01 to 2026-03. All amounts in EUR.", output, StringComparison.Ordinal);
        Assert.Contains(", the latest date in the folder.", output, StringComparison.Ordinal);
        Assert.All(["Goals", "Pools", "Department shares", "Attributed credit", "Awards per person"], title =>
            Assert.Contains($"\n{title}\n", output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2025")]
    [InlineData("2026")]
    public void A_year_of_the_sample_pays_every_bonus(string year)
    {
        var (code, output, errors) = CommandLine.Run("run", Sample, "--period", year);

        Assert.Equal((0, ""), (code, errors));
        Assert.Contains("result-year", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Redirected_tables_have_no_colour_and_no_trailing_blanks()
    {
        var (_, output, _) = CommandLine.Run("run", Sample, "--period", "2025");

        Assert.DoesNotContain('\u001b', output);
        Assert.All(output.Split('\n'), line => Assert.Equal(line.TrimEnd(), line));
    }

    [Fact]
    public void The_awards_table_adds_up_to_the_awarded_amounts()
    {
        var (code, output, _) = CommandLine.Run("run", Sample, "--period", "2026-Q1", "--output", "csv");
        var reader = new CsvReader(new MemoryStream(Encoding.UTF8.GetBytes(output)), "awards.csv", new IssueSink());
        reader.Read();
        Assert.Equal("payout_period,bonus,period,period_from,period_to,department,participant_id,name,job,amount,currency,known_on",
            string.Join(',', reader.Cells.Select(cell => cell.Text)));
        var sum = 0m;
        while (reader.Read())
            sum += decimal.Parse(reader.Cells[9].Text, CultureInfo.InvariantCulture);

        var table = CommandLine.Run("run", Sample, "--period", "2026-Q1").Output;
        Assert.Equal(0, code);
        Assert.Contains($"awarded {sum.ToString("N2", CultureInfo.InvariantCulture)}", table, StringComparison.Ordinal);
    }

    [Fact]
    public void The_run_document_has_what_the_tables_show()
    {
        var (code, output, errors) = CommandLine.Run("run", Sample, "--period", "2026-Q1", "--output", "json");
        var reading = RunDocument.Read(output, "run.json");

        Assert.Equal((0, ""), (code, errors));
        Assert.Empty(reading.Issues);
        Assert.Equal(["2026-01", "2026-02", "2026-03"], reading.Run!.PayoutPeriods);
        Assert.Equal(4, reading.Run.Pools.Count);
        Assert.Equal(output, reading.Run.Write());
        Assert.Equal(
            reading.Run.Pools.Aggregate(Money.Zero, (sum, pool) => sum + pool.Awarded),
            reading.Run.Awards.Aggregate(Money.Zero, (sum, award) => sum + award.Amount));
    }

    [Fact]
    public void What_was_known_later_does_not_count()
    {
        var then = CommandLine.Run("run", Sample, "--period", "2026-02", "--known-on", "2026-03-12").Output;
        var later = CommandLine.Run("run", Sample, "--period", "2026-02", "--known-on", "2026-12-31").Output;

        Assert.Contains("Facts as known on 2026-03-12.\n", then, StringComparison.Ordinal);
        Assert.Contains("Facts as known on 2026-12-31.\n", later, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_known_yet_is_an_error_and_nothing_is_printed()
    {
        var (code, output, errors) = CommandLine.Run("run", Sample, "--period", "2026-03", "--known-on", "2026-03-31");

        Assert.Equal((1, ""), (code, output));
        Assert.Contains("MEASUREMENT_MISSING", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_person_is_explained_in_each_payout_period()
    {
        var (code, output, errors) = CommandLine.Run("run", Sample, "--period", "2026-Q1", "--explain", "e113");

        Assert.Equal((0, ""), (code, errors));
        Assert.Equal(3, output.Split('\n').Count(line => line.StartsWith("e113 is paid ", StringComparison.Ordinal)));
        Assert.Contains("measurements.csv:", output, StringComparison.Ordinal);
        Assert.Contains("[plan ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_that_a_spreadsheet_would_run_are_escaped()
    {
        Assert.Equal("'=HYPERLINK(1)", CompPlan.Tool.Printing.SpreadsheetText.Of("=HYPERLINK(1)"));
        Assert.Equal("'+cmd", CompPlan.Tool.Printing.SpreadsheetText.Of("+cmd"));
        Assert.Equal("analyst", CompPlan.Tool.Printing.SpreadsheetText.Of("analyst"));
        Assert.Equal("'  =1+1", CompPlan.Tool.Printing.SpreadsheetText.Of("  =1+1"));
        Assert.Equal("'\uFF1D1", CompPlan.Tool.Printing.SpreadsheetText.Of("\uFF1D1"));
        Assert.Equal("\"a,\"\"b\"\"\"", CompPlan.Tool.Printing.SpreadsheetText.Quoted("a,\"b\""));
    }
}
