using CompPlan.Values;

namespace CompPlan.Tool.Csv;

/// <summary>The row that a reading stands at: cells by column of the table, and reports that carry their place.</summary>
internal sealed class CsvRow(CsvReader reader, CsvTable table, CsvHeader header, IssueSink issues)
{
    /// <summary>Whether nothing was reported about this row so far.</summary>
    public bool IsSound { get; private set; } = true;

    /// <summary>The file and the line at which the row begins.</summary>
    public IssueSource Source => IssueSource.Row(table.FileName, reader.RowLine);

    /// <summary>Begins the row: whether it has as many cells as the header.</summary>
    public bool HasEveryCell()
    {
        IsSound = true;
        if (reader.Cells.Count == header.Cells)
            return true;
        ReportRow(CsvCodes.Syntax, $"The row has {reader.Cells.Count} cells where the header has {header.Cells}.",
            reader.Cells.Count < header.Cells
                ? "Add the missing commas; the file may have been cut in the middle of the row."
                : "Enclose a cell that holds a comma in quotes.");
        return false;
    }

    /// <summary>The text of a cell; null where the cell is empty or the file leaves the column out. An empty cell is absent, never zero.</summary>
    public string? Text(int column)
    {
        var cell = header.CellOf(column);
        return cell < 0 || reader.Cells[cell].Text.Length == 0 ? null : reader.Cells[cell].Text;
    }

    /// <summary>The text of a cell that must not be empty; an empty text after reporting that it is.</summary>
    public string RequiredText(int column)
    {
        if (Text(column) is { } text)
            return text;
        Report(column, IssueCodes.MissingField, $"The cell '{table.Columns[column].Name}' is empty.",
            "State it; an empty cell is never taken for zero or for today.");
        return "";
    }

    /// <summary>Reports what is wrong with one cell, with its line and column in the file.</summary>
    public void Report(int column, string code, string message, string remedy)
    {
        IsSound = false;
        var cell = header.CellOf(column);
        var source = cell < 0 ? Source : IssueSource.At(table.FileName, reader.Cells[cell].Line, reader.Cells[cell].Column);
        issues.Add(Issue.Error(code, $"{table.Name}.{table.Columns[column].Name}", message, remedy).WithSource(source));
    }

    /// <summary>Reports what is wrong with the row as a whole, with its line.</summary>
    public void ReportRow(string code, string message, string remedy)
    {
        IsSound = false;
        issues.Add(Issue.Error(code, table.Name, message, remedy).WithSource(Source));
    }
}
