using CompPlan.Values;

namespace CompPlan.Tool.Csv;

/// <summary>Which cell of a row belongs to which column of the table; made from a header that is exactly as the table wants it.</summary>
internal sealed class CsvHeader
{
    private readonly int[] _cellOfColumn;

    private CsvHeader(int[] cellOfColumn, int cells)
    {
        _cellOfColumn = cellOfColumn;
        Cells = cells;
    }

    /// <summary>How many cells each row must have.</summary>
    public int Cells { get; }

    /// <summary>The cell of a column of the table, both from zero; −1 where the file leaves the column out.</summary>
    public int CellOf(int column) => _cellOfColumn[column];

    /// <summary>Reads the header row; null if it is not exactly right, with all that is wrong with it reported.</summary>
    public static CsvHeader? Read(CsvReader reader, CsvTable table, IssueSink issues)
    {
        if (!reader.Read())
        {
            if (!reader.Stopped)
                Report(issues, table, 1, 1, "The file is empty.", $"The first line must be: {table.HeaderText}");
            return null;
        }
        var before = issues.Count;
        var columns = table.Columns;
        var cellOfColumn = Enumerable.Repeat(-1, columns.Count).ToArray();
        if (OtherSeparator(reader.Cells) is { } separator)
            Report(issues, table, reader.RowLine, 1, $"The cells are separated by {separator}.", "Separate them by commas (in a spreadsheet: CSV UTF-8, comma delimited).");
        else
            Match(reader.Cells, table, cellOfColumn, issues);
        return issues.Count > before ? null : new CsvHeader(cellOfColumn, reader.Cells.Count);
    }

    private static void Match(IReadOnlyList<CsvCell> cells, CsvTable table, int[] cellOfColumn, IssueSink issues)
    {
        var furthest = -1;
        var meant = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < cells.Count; i++)
        {
            var column = table.IndexOf(cells[i].Text);
            if (column < 0)
                meant.Add(ReportUnknown(issues, table, cells[i]) ?? "");
            else if (cellOfColumn[column] >= 0)
                Report(issues, table, cells[i].Line, cells[i].Column, $"The column '{cells[i].Text}' stands twice.", "Remove one of them.");
            else
            {
                cellOfColumn[column] = i;
                if (column < furthest)
                    Report(issues, table, cells[i].Line, cells[i].Column, $"The column '{cells[i].Text}' stands too far to the right.", $"Keep the order: {table.HeaderText}");
                furthest = Math.Max(furthest, column);
            }
        }
        for (var column = 0; column < table.Columns.Count; column++)
            if (cellOfColumn[column] < 0 && table.Columns[column] is { MayBeLeftOut: false } absent && !meant.Contains(absent.Name))
                Report(issues, table, cells[0].Line, 1, $"The column '{absent.Name}' is missing.", $"Add it; the whole header is: {table.HeaderText}");
    }

    /// <summary>Gives the column that is most likely meant, if any.</summary>
    private static string? ReportUnknown(IssueSink issues, CsvTable table, CsvCell cell)
    {
        var nearest = NearestName.Of(cell.Text, table.Columns.Select(column => column.Name));
        Report(issues, table, cell.Line, cell.Column,
            cell.Text.Length == 0 ? "A column has no name." : $"The table {table.Name} has no column '{cell.Text}'.",
            nearest is null ? $"Remove the column; the header is: {table.HeaderText}" : $"Write '{nearest}': names are compared letter by letter, lower case, without blanks.");
        return nearest;
    }

    private static string? OtherSeparator(IReadOnlyList<CsvCell> cells) =>
        cells.Count > 1 ? null
        : cells[0].Text.Contains(';', StringComparison.Ordinal) ? "semicolons"
        : cells[0].Text.Contains('\t', StringComparison.Ordinal) ? "tabs"
        : null;

    private static void Report(IssueSink issues, CsvTable table, int line, int column, string message, string remedy) =>
        issues.Add(Issue.Error(CsvCodes.Header, "", message, remedy).WithSource(IssueSource.At(table.FileName, line, column)));
}
