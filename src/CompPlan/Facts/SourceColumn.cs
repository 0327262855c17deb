using CompPlan.Values;

namespace CompPlan.Facts;

/// <summary>Where each row was read from: four bytes a row for the rows of one file, instead of an object. File −1 means no source.</summary>
internal sealed class SourceColumn
{
    private readonly string[] _files;
    private readonly NumberColumn _file;
    private readonly NumberColumn _line;
    private readonly NumberColumn _column;

    private SourceColumn(string[] files, NumberColumn file, NumberColumn line, NumberColumn column)
    {
        _files = files;
        _file = file;
        _line = line;
        _column = column;
    }

    /// <summary>The sources of rows; null where no row has one.</summary>
    public static SourceColumn? From<TRow>(ReadOnlySpan<TRow> rows)
        where TRow : IFactRow
    {
        var builder = new SourceNumbers(rows.Length);
        for (var i = 0; i < rows.Length; i++)
            builder.Set(i, rows[i].Source);
        return builder.ToColumn();
    }

    /// <summary>The lines of one file.</summary>
    public static SourceColumn OfLines(string file, NumberColumn lines) =>
        new([file], NumberColumn.Constant(0, lines.Length), lines, NumberColumn.Constant(0, lines.Length));

    /// <summary>Sources by file number, line and column.</summary>
    public static SourceColumn Of(string[] files, NumberColumn file, NumberColumn line, NumberColumn column) => new(files, file, line, column);

    public IssueSource? this[int row] => _file[row] < 0 ? null : IssueSource.At(_files[_file[row]], _line[row], _column[row]);

    public SourceColumn Take(ReadOnlySpan<int> rows) => new(_files, _file.Take(rows), _line.Take(rows), _column.Take(rows));

    /// <summary>
    /// Whether the rows are successive lines of one file, beginning with <paramref name="first"/>; so are nearly all that are read
    /// from files.
    /// </summary>
    public bool IsSuccessive(out string file, out int first)
    {
        (file, first) = ("", 0);
        if (_files.Length != 1 || !_file.IsConstant || _line.Length == 0 || !_column.IsConstant || _column[0] != 0 || !_line.IsSuccessive)
            return false;
        (file, first) = (_files[0], _line[0]);
        return _file[0] == 0;
    }
}
