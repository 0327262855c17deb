using CompPlan.Values;

namespace CompPlan.Facts;

/// <summary>Where each row was read from: 12 bytes a row instead of an object. Row −1 of a file number means no source.</summary>
internal sealed class SourceColumn
{
    private readonly string[] _files;
    private readonly int[] _file;
    private readonly int[] _line;
    private readonly int[] _column;

    private SourceColumn(string[] files, int[] file, int[] line, int[] column)
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
        var files = new List<string>();
        var (file, line, column) = (new int[rows.Length], new int[rows.Length], new int[rows.Length]);
        for (var i = 0; i < rows.Length; i++)
        {
            file[i] = -1;
            if (rows[i].Source is not { } source)
                continue;
            // Rows come file by file, so the last file is nearly always the right one.
            var number = files.FindLastIndex(name => string.Equals(name, source.File, StringComparison.Ordinal));
            if (number < 0)
            {
                number = files.Count;
                files.Add(source.File);
            }
            (file[i], line[i], column[i]) = (number, source.Line, source.Column);
        }
        return files.Count == 0 ? null : new SourceColumn([.. files], file, line, column);
    }

    public IssueSource? this[int row] => _file[row] < 0 ? null : IssueSource.At(_files[_file[row]], _line[row], _column[row]);

    public SourceColumn Take(ReadOnlySpan<int> rows) =>
        new(_files, Columns.Take(_file, rows), Columns.Take(_line, rows), Columns.Take(_column, rows));
}
