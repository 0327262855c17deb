using System.Text;
using CompPlan.Tool.Csv;
using CompPlan.Values;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Sylvan.Data.Csv;
using Xunit;

namespace CompPlan.Tests.Tool;

/// <summary>The reader of tables: physical lines, exact places of faults, and the same rows as a well-kept reader on valid text.</summary>
public sealed class CsvReaderTests
{
    [Fact]
    public void Blank_lines_are_skipped_and_lines_stay_physical()
    {
        var (rows, _, issues) = Read("\n\na,b\r\n\r\n\"x\ny\",2\n\n3,4");

        Assert.Empty(issues);
        Assert.Equal(["3: a|b", "5: x\ny|2", "8: 3|4"], rows);
    }

    [Fact]
    public void Quotes_enclose_commas_quotes_and_lines() =>
        Assert.Equal(["1: a,b|say \"yes\"|", "2: |\n|x"], Read("\"a,b\",\"say \"\"yes\"\"\",\"\"\n,\"\r\n\",x\n").Rows);

    [Fact]
    public void One_mark_is_stripped_and_a_second_stays() =>
        Assert.Equal("1: \uFEFFa", Assert.Single(Read("\uFEFF\uFEFFa\n").Rows));

    [Theory]
    [InlineData("a,b\n1,\"cut", 2, 3, "CSV_SYNTAX")]
    [InlineData("a,b\nx\"y,2\n", 2, 2, "CSV_SYNTAX")]
    [InlineData("a,b\n\"x\"y,2\n", 2, 4, "CSV_SYNTAX")]
    [InlineData("a,b\n\"x\" ,2\n", 2, 4, "CSV_SYNTAX")]
    [InlineData("a,b\n1,2\r3,4\n", 2, 4, "CSV_SYNTAX")]
    [InlineData("a,b\n1,\"é\ne\"\"\"x\n", 3, 5, "CSV_SYNTAX")]
    [InlineData("a\nb\0c\n", 2, 1, "CSV_SYNTAX")]
    public void A_fault_of_syntax_names_its_place(string text, int line, int column, string code)
    {
        var issue = Assert.Single(Read(text).Issues);

        Assert.Equal(code, issue.Code);
        Assert.Equal(IssueSource.At("t.csv", line, column), issue.Source);
    }

    [Theory]
    [InlineData("a,b\n1,x\u00E9y\n", 2, 4)]
    [InlineData("a,b\n1,\"x\u00E9\"\n", 2, 5)]
    [InlineData("a,b\n1,\"x\n\"\"\u00E9\"\n", 3, 3)]
    public void A_byte_that_is_not_utf8_names_its_place(string text, int line, int column)
    {
        var issue = Assert.Single(Read(Encoding.Latin1.GetBytes(text)).Issues);

        Assert.Equal("DOC_ENCODING", issue.Code);
        Assert.Contains("0xE9", issue.Message, StringComparison.Ordinal);
        Assert.Equal(IssueSource.At("t.csv", line, column), issue.Source);
    }

    [Fact]
    public void Utf16_is_refused() =>
        Assert.Equal("DOC_ENCODING", Assert.Single(Read(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("a,b")).ToArray()).Issues).Code);

    [Fact]
    public void Cells_and_rows_have_limits()
    {
        Assert.Equal("LIMIT", Assert.Single(Read(new string('x', CsvReader.MaxCellBytes + 1)).Issues).Code);
        Assert.Empty(Read(new string('x', CsvReader.MaxCellBytes)).Issues);
        Assert.Equal("LIMIT", Assert.Single(Read(new string(',', CsvReader.MaxCells)).Issues).Code);
        Assert.Empty(Read(new string(',', CsvReader.MaxCells - 1)).Issues);
    }

    [Fact]
    public void A_stream_that_gives_a_byte_at_a_time_reads_the_same()
    {
        var bytes = Encoding.UTF8.GetBytes("\uFEFFa,b\r\n\"x\r\n\"\"é\",2\r\n");

        Assert.Equal(Read(bytes).Rows, ReadFrom(new Trickle(bytes)).Rows);
    }

    [Property(MaxTest = 300)]
    public Property Valid_text_reads_as_Sylvan_reads_it()
    {
        var cell = Gen.ArrayOf(Gen.Elements("a", "é", "1", ",", "\"", "\n", " ", "€", ";")).Select(string.Concat);
        var rows = from width in Gen.Choose(2, 5)
                   from table in Gen.NonEmptyListOf(Gen.ArrayOf(cell, width))
                   select table.Where(row => row.Any(text => text.Length > 0)).Select(row => (IReadOnlyList<string>)row).ToList();
        return Prop.ForAll(rows.ToArbitrary(), table =>
        {
            var text = string.Concat(table.Select(row => string.Join(',', row.Select(Quoted)) + "\n"));
            return Read(text).Cells.Select(row => string.Join('|', row)).SequenceEqual(BySylvan(text).Select(row => string.Join('|', row)));
        });
    }

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny("\",\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static IEnumerable<string[]> BySylvan(string text)
    {
        using var reader = CsvDataReader.Create(new StringReader(text), new CsvDataReaderOptions { HasHeaders = false, Delimiter = ',' });
        while (reader.Read())
            yield return [.. Enumerable.Range(0, reader.RowFieldCount).Select(reader.GetString)];
    }

    private static (List<string> Rows, List<string[]> Cells, ValueList<Issue> Issues) Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private static (List<string> Rows, List<string[]> Cells, ValueList<Issue> Issues) Read(byte[] bytes) => ReadFrom(new MemoryStream(bytes));

    private static (List<string> Rows, List<string[]> Cells, ValueList<Issue> Issues) ReadFrom(Stream stream)
    {
        var issues = new IssueSink();
        var reader = new CsvReader(stream, "t.csv", issues);
        List<string> rows = [];
        List<string[]> cells = [];
        while (reader.Read())
        {
            cells.Add([.. reader.Cells.Select(cell => cell.Text)]);
            rows.Add($"{reader.RowLine}: {string.Join('|', cells[^1])}");
        }
        return (rows, cells, issues.ToList());
    }

    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(1, buffer.Length)]);
    }
}
