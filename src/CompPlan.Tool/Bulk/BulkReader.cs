using System.Runtime.ExceptionServices;
using CompPlan.Tool.Csv;
using CompPlan.Values;

namespace CompPlan.Tool.Bulk;

/// <summary>
/// Reads a table in pieces on several cores at once. Pieces are put together in the order of the file, whoever read them and when; what
/// is reported, and where the reading ends after a fault, is as if one row had been read after the other.
/// </summary>
internal sealed class BulkReader
{
    private readonly ChunkReader _chunks;
    private readonly CsvTable _table;
    private readonly IssueSink _issues;
    private readonly Func<ChunkRows> _make;
    private readonly int _maxRows;
    private readonly Lock _reading = new();
    private readonly Lock _joining = new();
    private readonly Dictionary<int, ChunkRows> _waiting = [];
    private readonly Stack<ChunkRows> _idle = new();
    private ExceptionDispatchInfo? _failure;
    private volatile bool _ended;
    private int _next;
    private int _rows;
    private int _lines;

    private BulkReader(ChunkReader chunks, CsvTable table, int lines, Func<ChunkRows> make, IssueSink issues, int maxRows)
    {
        _chunks = chunks;
        _table = table;
        _lines = lines;
        _make = make;
        _issues = issues;
        _maxRows = maxRows;
    }

    /// <summary>
    /// Reads the header and then the rows into what <paramref name="choose"/> gives for it; a null from it leaves the rows to the
    /// caller, who reads the table again.
    /// </summary>
    /// <returns>Whether the rows were read, or cannot be.</returns>
    public static bool Read(
        Stream stream, CsvTable table, Func<CsvHeader, Func<ChunkRows>?> choose, IssueSink issues, int cores, int maxRows = CsvTableReader.MaxRows,
        int piece = ChunkReader.Usual)
    {
        var chunks = new ChunkReader(stream, piece);
        var first = new RowChunk();
        chunks.Next(first);
        var reader = new CsvReader(new MemoryStream(first.Bytes, first.Start, first.End), table.FileName, issues);
        if (CsvHeader.Read(reader, table, issues) is not { } header)
            return true;
        if (choose(header) is not { } make)
            return false;
        var work = new BulkReader(chunks, table, reader.Line - 1, make, issues, maxRows);
        work.Run(first, (int)reader.Position, cores);
        return true;
    }

    private void Run(RowChunk first, int start, int cores)
    {
        var rows = _make();
        first.Bytes.AsSpan(0, first.End).CopyTo(rows.Chunk.Bytes);
        (rows.Chunk.Number, rows.Chunk.Start, rows.Chunk.End) = (0, start, first.End);
        rows.Read(_maxRows, _maxRows);
        Join(rows);
        if (cores == 1 || _chunks.IsAtEnd)
            Work();
        else
            Parallel.For(0, cores == 0 ? Environment.ProcessorCount : cores, _ => Work());
        _failure?.Throw();
    }

    private void Work()
    {
        try
        {
            while (!_ended && NextPiece() is { } rows)
            {
                rows.Read(_maxRows, _maxRows);
                Join(rows);
            }
        }
        catch (Exception failure)
        {
            lock (_joining)
                _failure ??= ExceptionDispatchInfo.Capture(failure);
            _ended = true;
        }
    }

    private ChunkRows? NextPiece()
    {
        ChunkRows? rows;
        lock (_joining)
            _idle.TryPop(out rows);
        rows ??= _make();
        lock (_reading)
            return _chunks.Next(rows.Chunk) ? rows : null;
    }

    /// <summary>Takes over a piece, and all that were read before their turn.</summary>
    private void Join(ChunkRows read)
    {
        lock (_joining)
        {
            _waiting.Add(read.Chunk.Number, read);
            while (!_ended && _waiting.Remove(_next, out var rows))
            {
                // A table of more rows than allowed ends inside a piece: that one is read again up to there.
                if (_rows + rows.Rows > _maxRows)
                    rows.Read(_maxRows - _rows, _maxRows);
                rows.AppendTo(_lines);
                Report(rows);
                _rows += rows.Rows;
                _lines += rows.LineCount;
                _next++;
                _ended |= rows.Stopped || _issues.IsFull;
                _idle.Push(rows);
            }
        }
    }

    private void Report(ChunkRows rows)
    {
        foreach (var issue in rows.Issues.ToList())
            _issues.Add(issue.WithSource(
                issue.Source is { } source ? IssueSource.At(source.File, source.Line + _lines, source.Column) : IssueSource.Row(_table.FileName, 1)));
    }
}
