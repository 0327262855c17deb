using CompPlan.Values;

namespace CompPlan.Tool.Csv;

/// <summary>Reads a table row by row and gives each row with the right number of cells to a binder.</summary>
internal static class CsvTableReader
{
    /// <summary>The greatest number of rows of one table, inclusive.</summary>
    public const int MaxRows = 100_000_000;

    /// <summary>
    /// The facts of the rows without a fault, in the order of the file; faults go to <paramref name="issues"/>. Rows are bound as
    /// they are read, so only the facts themselves take memory.
    /// </summary>
    public static List<T> Read<T>(Stream stream, CsvTable table, Func<CsvRow, T?> bind, IssueSink issues, int maxRows = MaxRows)
        where T : class
    {
        var facts = new List<T>();
        var reader = new CsvReader(stream, table.FileName, issues);
        if (CsvHeader.Read(reader, table, issues) is not { } header)
            return facts;
        var row = new CsvRow(reader, table, header, issues);
        for (var rows = 0; !issues.IsFull && reader.Read(); rows++)
        {
            if (rows == maxRows)
            {
                row.ReportRow(IssueCodes.Limit, $"The table has more than {maxRows} rows.", "Split the facts: one folder for each year is enough.");
                break;
            }
            if (row.HasEveryCell() && bind(row) is { } fact)
                facts.Add(fact);
        }
        return facts;
    }
}
