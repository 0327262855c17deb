using System.Globalization;
using System.Text;
using CompPlan.Facts;
using CompPlan.Tool.Csv;
using CompPlan.Tool.Tables;
using CompPlan.Values;
using Xunit;

namespace CompPlan.Tests.Golden.BadInputs;

/// <summary>
/// The catalogue of bad inputs, its rows about fact tables: each folder holds one bad file, <c>index.csv</c> says which code comes
/// at which line and column (0: the row as a whole) and which word the message or its remedy must hold.
/// </summary>
public sealed class BadFactsTests
{
    private const string People = "participant_id,known_on\ne1,2025-12-01\n";

    private static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Golden", "BadInputs", "facts");

    public static TheoryData<string, string, string, int, int, string> Cases()
    {
        var cases = new TheoryData<string, string, string, int, int, string>();
        var reader = new CsvReader(File.OpenRead(Path.Combine(Folder, "index.csv")), "index.csv", new IssueSink());
        reader.Read();
        while (reader.Read())
        {
            var cells = reader.Cells.Select(cell => cell.Text).ToArray();
            cases.Add(cells[0], cells[1], cells[2], int.Parse(cells[3], CultureInfo.InvariantCulture), int.Parse(cells[4], CultureInfo.InvariantCulture), cells[5]);
        }
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_bad_file_is_refused_at_its_place(string id, string file, string code, int line, int column, string word)
    {
        var files = new Dictionary<string, byte[]> { ["participants.csv"] = Encoding.UTF8.GetBytes(People) };
        files[file] = File.ReadAllBytes(Path.Combine(Folder, id, file));

        var issue = Assert.Single(Read(files).Issues, found => found.Severity == IssueSeverity.Error);

        Assert.Equal(code, issue.Code);
        Assert.Equal(IssueSource.At(file, line, column), issue.Source);
        Assert.Contains(word, issue.Message + " " + issue.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Bad_101_numbers_do_not_depend_on_the_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("fr-FR");
            var facts = Read(Measurements("1.5")).Facts!;
            Assert.Equal(Fraction.Of(3, 2), facts.Measurements[0].Value);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Bad_038_three_decimals_are_fine_where_the_currency_has_them() =>
        Assert.Equal(1_234, Read(Files("deals.csv", "deal_id,amount,currency,known_on\nd1,1.234,KWD,2026-01-06\n")).Facts!.Deals[0].Value.Minor);

    [Fact]
    public void Bad_117_the_same_fact_twice_counts_once_and_is_reported()
    {
        var (issues, facts) = Read(Files("participants.csv", "participant_id,known_on\ne1,2026-01-01\ne1,2026-01-01\n"));

        Assert.Equal("W_DUPLICATE_FACT", Assert.Single(issues).Code);
        Assert.Single(facts!.Participants);
    }

    [Fact]
    public void Bad_125_a_table_has_a_limit_of_rows()
    {
        var issues = new IssueSink();
        var text = "participant_id,known_on\n" + string.Concat(Enumerable.Range(1, 4).Select(i => $"e{i},2026-01-01\n"));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));

        var rows = CsvTableReader.Read(stream, ParticipantsTable.Table, ParticipantsTable.Bind, issues, maxRows: 3);

        Assert.Equal(3, rows.Count);
        Assert.Equal("LIMIT", Assert.Single(issues.ToList()).Code);
    }

    [Fact]
    public void Bad_125_reading_ends_after_a_thousand_findings()
    {
        var text = "participant_id,known_on\n" + string.Concat(Enumerable.Repeat("e1,yesterday\n", 1_500));

        Assert.Equal(1_000, Read(Files("participants.csv", text)).Issues.Count);
    }

    [Fact]
    public void Bad_126_the_order_of_rows_does_not_matter()
    {
        var rows = Enumerable.Range(1, 20).Select(i => $"e{i},2026-01-01\n").ToArray();
        var facts = Read(Files("participants.csv", "participant_id,known_on\n" + string.Concat(rows))).Facts!;
        var shuffled = Read(Files("participants.csv", "participant_id,known_on\n" + string.Concat(rows.Reverse()))).Facts!;

        Assert.Equal(facts.Fingerprint, shuffled.Fingerprint);
    }

    [Fact]
    public void Every_fault_of_every_table_is_found_at_once()
    {
        var files = Measurements("1,5");
        files["participants.csv"] = Encoding.UTF8.GetBytes("participant_id,known_on\ne1,\ne2,2026-13-01\n");

        Assert.Equal(["MISSING_FIELD", "DATE_SYNTAX", "CSV_SYNTAX"], Read(files).Issues.Select(issue => issue.Code));
    }

    private static Dictionary<string, byte[]> Measurements(string value) =>
        Files("measurements.csv", $"measure,from,to,value,known_on\nrevenue,2026-01-01,2026-01-31,{value},2026-02-03\n");

    private static Dictionary<string, byte[]> Files(string file, string text) => new() { [file] = Encoding.UTF8.GetBytes(text) };

    private static (ValueList<Issue> Issues, FactSet? Facts) Read(Dictionary<string, byte[]> files)
    {
        var issues = new IssueSink();
        var draft = FactTableFiles.Read(table => files.TryGetValue(table.FileName, out var bytes) ? new MemoryStream(bytes) : null, table => Assert.Fail(table.FileName), issues);
        if (issues.HasErrors)
            return (issues.ToList(), null);
        var review = draft.Review();
        return (review.Issues, review.Facts);
    }
}
