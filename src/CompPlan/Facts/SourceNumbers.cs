using CompPlan.Values;

namespace CompPlan.Facts;

/// <summary>Gathers the sources of rows one by one.</summary>
internal sealed class SourceNumbers(int rows)
{
    private readonly List<string> _files = [];
    private readonly int[] _file = new int[rows];
    private readonly int[] _line = new int[rows];
    private readonly int[] _column = new int[rows];

    public void Set(int row, IssueSource? source)
    {
        _file[row] = -1;
        if (source is null)
            return;
        // Rows come file by file, so the last file is nearly always the right one.
        var number = _files.FindLastIndex(name => string.Equals(name, source.File, StringComparison.Ordinal));
        if (number < 0)
        {
            number = _files.Count;
            _files.Add(source.File);
        }
        (_file[row], _line[row], _column[row]) = (number, source.Line, source.Column);
    }

    /// <summary>The column; null where no row has a source.</summary>
    public SourceColumn? ToColumn() => _files.Count == 0
        ? null
        : SourceColumn.Of([.. _files], NumberColumn.Of(_file), NumberColumn.Of(_line), NumberColumn.Of(_column));
}
