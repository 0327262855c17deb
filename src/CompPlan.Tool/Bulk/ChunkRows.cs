using System.Runtime.CompilerServices;
using CompPlan.Tool.Csv;
using CompPlan.Values;

namespace CompPlan.Tool.Bulk;

/// <summary>
/// The rows of one piece of a table, read into columns. A row that the fast way does not bind is read by the careful reader, with the
/// same words for what is wrong with it; what that reader makes of it takes the row's place. Lines count from the beginning of the
/// piece until its place in the file is known.
/// </summary>
internal abstract class ChunkRows
{
    private readonly CellMarks _marks = new();
    private readonly byte[] _bytes;
    private readonly int[] _cells;
    private readonly int _cellCount;

    protected ChunkRows(CsvTable table, CsvHeader header)
    {
        Table = table;
        Header = header;
        _bytes = Chunk.Bytes;
        _cells = [.. Enumerable.Range(0, table.Columns.Count).Select(header.CellOf)];
        _cellCount = header.Cells;
    }

    protected CsvTable Table { get; }

    protected CsvHeader Header { get; }

    /// <summary>The piece that was read last.</summary>
    public RowChunk Chunk { get; } = new();

    /// <summary>How many facts it gave.</summary>
    protected int Count { get; private set; }

    /// <summary>How many rows it has, blank lines apart.</summary>
    public int Rows { get; private set; }

    /// <summary>How many lines it has.</summary>
    public int LineCount { get; private set; }

    /// <summary>Whether the reading ended in it.</summary>
    public bool Stopped { get; private set; }

    /// <summary>What is wrong with it.</summary>
    public IssueSink Issues { get; private set; } = new();

    /// <summary>The line of each fact.</summary>
    protected int[] Lines { get; private set; } = [];

    protected ReadOnlySpan<byte> Bytes => Chunk.Bytes.AsSpan(0, Chunk.End);

    /// <summary>Reads the piece; of more than <paramref name="most"/> rows only so many, and a report that there are more.</summary>
    public void Read(int most, int maxRows)
    {
        (Count, Rows, LineCount, Stopped, Issues) = (0, 0, 0, false, new IssueSink());
        CsvReader? reader = null;
        CsvRow? careful = null;
        _marks.Find(Bytes, Chunk.Start);
        var places = _marks.Places;
        for (int start = Chunk.Start, mark = 0; start < Chunk.End && !Issues.IsFull;)
        {
            if (Rows < most && TryRow(places, start, ref mark, out var end))
            {
                start = end;
                continue;
            }
            reader ??= new CsvReader(Chunk.Bytes, start, Chunk.End, LineCount + 1, Table.FileName, Issues);
            careful ??= new CsvRow(reader, Table, Header, Issues);
            reader.MoveTo(start, LineCount + 1);
            if (!reader.Read())
            {
                LineCount = reader.Line - 1;
                Stopped = reader.Stopped;
                break;
            }
            if (Rows == most)
            {
                careful.ReportRow(IssueCodes.Limit, $"The table has more than {maxRows} rows.", "Split the facts: one folder for each year is enough.");
                Stopped = true;
                break;
            }
            Rows++;
            BindCareful(careful, reader.RowLine);
            (start, LineCount) = ((int)reader.Position, reader.Line - 1);
            while (mark < places.Length && places[mark] < start)
                mark++;
        }
        Finish();
    }

    /// <summary>Adds what was read to the facts; <paramref name="before"/> is the number of lines of the file before the piece.</summary>
    public abstract void AppendTo(int before);

    /// <summary>Binds the row in the next place; false where it is for the careful reader. Cells end where the marks stand.</summary>
    protected abstract bool TryBind(int start, ReadOnlySpan<int> ends);

    /// <summary>Takes the fact that the careful reader makes of a row, if it makes one.</summary>
    protected abstract void BindCareful(CsvRow row, int line);

    /// <summary>What remains to be done once all rows are bound.</summary>
    protected virtual void Finish()
    {
    }

    /// <summary>Makes room for one fact.</summary>
    protected abstract void Resize(int size);

    /// <summary>The place of the next fact, after making room for it.</summary>
    protected int NextPlace()
    {
        if (Count == Lines.Length)
        {
            var lines = Lines;
            Array.Resize(ref lines, Math.Max(4_096, Count * 2));
            Lines = lines;
            Resize(lines.Length);
        }
        return Count;
    }

    /// <summary>Takes the next place for a fact of a line.</summary>
    protected void Take(int line) => Lines[Count++] = line;

    /// <summary>The cell of a column; −1 where the file leaves it out.</summary>
    protected int CellOf(int column) => _cells[column];

    /// <summary>The bytes of a column's cell; empty where the file leaves the column out.</summary>
    protected ReadOnlySpan<byte> Cell(int column, int start, ReadOnlySpan<int> ends)
    {
        var cell = _cells[column];
        if (cell < 0)
            return default;
        var from = cell == 0 ? start : ends[cell - 1] + 1;
        return _bytes.AsSpan(from, ends[cell] - from);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool TryRow(ReadOnlySpan<int> places, int start, ref int mark, out int end)
    {
        end = start + 1;
        var last = mark + _cellCount - 1;
        var bytes = _bytes.AsSpan();
        if (bytes[start] == '\n')
        {
            mark++;
            LineCount++;
            return true;
        }
        if (last >= places.Length)
            return false;
        foreach (var comma in places[mark..last])
            if (bytes[comma] != ',')
                return false;
        var stop = bytes[places[last]];
        end = places[last] + 1;
        if (stop == '\r' && end < Chunk.End && bytes[end] == '\n')
            end++;
        else if (stop != '\n')
            return false;
        NextPlace();
        if (!TryBind(start, places.Slice(mark, _cellCount)))
            return false;
        mark = last + (stop == '\r' ? 2 : 1);
        Rows++;
        Take(++LineCount);
        return true;
    }
}
