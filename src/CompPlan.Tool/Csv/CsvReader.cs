using System.Buffers;
using System.Text;
using System.Text.Unicode;
using CompPlan.Json;
using CompPlan.Values;

namespace CompPlan.Tool.Csv;

/// <summary>
/// Reads rows of RFC 4180: comma, double quotes doubled inside quotes, CRLF or LF. Stricter than the usual readers where money
/// hangs on it: strict UTF-8 with at most one byte order mark, no stray quotes, no lone carriage returns, physical line numbers
/// also after blank lines and cells of several lines. A fault of syntax ends the reading, since nothing after it can be trusted.
/// </summary>
internal sealed class CsvReader
{
    private static readonly SearchValues<byte> s_plainStops = SearchValues.Create(",\r\n\""u8);
    private static readonly SearchValues<byte> s_quotedStops = SearchValues.Create("\r\n\""u8);

    private readonly ByteWindow _bytes;
    private readonly string _file;
    private readonly IssueSink _issues;
    private readonly ArrayBufferWriter<byte> _cell = new(256);
    private readonly List<CsvCell> _cells = [];
    private readonly TextPool _texts = new();
    private int _line = 1;
    private int _column = 1;
    private bool _stopped;

    public CsvReader(Stream stream, string file, IssueSink issues)
    {
        _bytes = new ByteWindow(stream);
        _file = file;
        _issues = issues;
        if (_bytes.TakePrefix([0xFF, 0xFE]) || _bytes.TakePrefix([0xFE, 0xFF]))
            Stop(DocumentCodes.Encoding, 1, 1, "The file is UTF-16.", "Save it as UTF-8 (in a spreadsheet: CSV UTF-8).");
        else
            _bytes.TakePrefix([0xEF, 0xBB, 0xBF]);
    }

    /// <summary>
    /// Reads rows out of the middle of a file: of <paramref name="bytes"/> from <paramref name="start"/>, where a row begins at
    /// <paramref name="line"/>, to before <paramref name="end"/>.
    /// </summary>
    public CsvReader(byte[] bytes, int start, int end, int line, string file, IssueSink issues)
    {
        _bytes = new ByteWindow(bytes, start, end);
        _file = file;
        _issues = issues;
        _line = line;
    }

    /// <summary>How many bytes lie before the next one.</summary>
    public long Position => _bytes.Position;

    /// <summary>The physical line of the next byte, from one.</summary>
    public int Line => _line;

    /// <summary>Goes to a place among the bytes that were given, where a row begins.</summary>
    public void MoveTo(int position, int line)
    {
        _bytes.MoveTo(position);
        (_line, _column) = (line, 1);
    }

    /// <summary>The greatest number of bytes of one cell, inclusive.</summary>
    public static int MaxCellBytes => 4_096;

    /// <summary>The greatest number of cells of one row, inclusive; no table has nearly as many.</summary>
    public static int MaxCells => 100;

    /// <summary>The cells of the row read last; overwritten by the next reading.</summary>
    public IReadOnlyList<CsvCell> Cells => _cells;

    /// <summary>The physical line at which the row read last begins, from one.</summary>
    public int RowLine { get; private set; }

    /// <summary>Whether the reading ended early because of a fault.</summary>
    public bool Stopped => _stopped;

    /// <summary>Reads the next row that is not a blank line; false at the end and after a fault.</summary>
    public bool Read()
    {
        _cells.Clear();
        SkipBlankLines();
        RowLine = _line;
        if (_stopped || _bytes.Peek() < 0)
            return false;
        while (ReadCell())
        {
            if (_bytes.Peek() != ',')
                return EndRow();
            if (_cells.Count == MaxCells)
                return Stop(IssueCodes.Limit, _line, _column, $"The row has more than {MaxCells} cells.", "Remove what does not belong to the table.");
            Skip();
        }
        return false;
    }

    private void SkipBlankLines()
    {
        while (!_stopped && _bytes.Peek() is '\r' or '\n')
            TakeLineEnd();
    }

    private bool ReadCell()
    {
        _cell.ResetWrittenCount();
        var (line, column) = (_line, _column);
        var quoted = _bytes.Peek() == '"';
        if (!(quoted ? ReadQuoted(line, column) : ReadPlain()))
            return false;
        if (!Utf8.IsValid(_cell.WrittenSpan))
            return StopEncoding(line, column, quoted);
        var text = _texts.Get(_cell.WrittenSpan);
        if (text.AsSpan().IndexOfAnyInRange('\0', '\b') >= 0)
            return Stop(CsvCodes.Syntax, line, column, "The cell holds a control character.", "Remove it; the file may be damaged or not a text file.");
        _cells.Add(CsvCell.Of(text, line, column));
        return true;
    }

    private bool ReadPlain()
    {
        while (true)
        {
            var taken = _bytes.TakeUntil(s_plainStops);
            if (taken.IsEmpty)
                break;
            if (!Append(taken))
                return false;
        }
        return _bytes.Peek() != '"'
            || Stop(CsvCodes.Syntax, _line, _column, "A quote stands inside a cell that does not begin with one.",
                "Enclose the whole cell in quotes and double the quotes inside it.");
    }

    private bool ReadQuoted(int line, int column)
    {
        Skip();
        while (true)
        {
            var taken = _bytes.TakeUntil(s_quotedStops);
            if (!Append(taken))
                return false;
            if (!taken.IsEmpty)
                continue;
            switch (_bytes.Peek())
            {
                case < 0:
                    return Stop(CsvCodes.Syntax, line, column, "The file ends inside this quoted cell: it was cut, or the closing quote is missing.",
                        "Export the file again, or close the quote.");
                case '"':
                    Skip();
                    if (_bytes.Peek() != '"')
                        return EndQuoted();
                    Skip();
                    if (!Append("\""u8, moves: false))
                        return false;
                    break;
                default:
                    if (!TakeLineEnd() || !Append("\n"u8, moves: false))
                        return false;
                    break;
            }
        }
    }

    private bool EndQuoted() => _bytes.Peek() is < 0 or ',' or '\r' or '\n'
        || Stop(CsvCodes.Syntax, _line, _column, "Something stands between the closing quote and the next comma.",
            "Double the quotes that belong to the text, and leave no blanks after the closing quote.");

    private bool EndRow() => _bytes.Peek() < 0 || TakeLineEnd();

    private bool TakeLineEnd()
    {
        if (_bytes.Peek() == '\r')
        {
            Skip();
            if (_bytes.Peek() != '\n')
                return Stop(CsvCodes.Syntax, _line, _column - 1, "A carriage return stands without a line feed.", "Use LF or CRLF as the end of a line.");
        }
        Skip();
        _line++;
        _column = 1;
        return true;
    }

    private void Skip()
    {
        _bytes.Take();
        _column++;
    }

    private bool Append(ReadOnlySpan<byte> bytes, bool moves = true)
    {
        if (_cell.WrittenCount + bytes.Length > MaxCellBytes)
            return Stop(IssueCodes.Limit, _line, _column, $"The cell is longer than {MaxCellBytes} bytes.", "Shorten it; a missing closing quote can be the cause.");
        _cell.Write(bytes);
        if (moves)
            _column += CharactersOf(bytes);
        return true;
    }

    /// <summary>Characters, not bytes: the continuation bytes of UTF-8 do not count.</summary>
    private static int CharactersOf(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        foreach (var b in bytes)
            if ((b & 0xC0) != 0x80)
                count++;
        return count;
    }

    private bool StopEncoding(int line, int column, bool quoted)
    {
        var chars = new char[_cell.WrittenCount];
        Utf8.ToUtf16(_cell.WrittenSpan, chars, out var valid, out _, replaceInvalidSequences: false);
        var good = _cell.WrittenSpan[..valid];
        var tail = good[(good.LastIndexOf((byte)'\n') + 1)..];
        var begin = tail.Length < good.Length ? 1 : quoted ? column + 1 : column;
        return Stop(DocumentCodes.Encoding, line + good.Count((byte)'\n'), begin + CharactersOf(tail) + tail.Count((byte)'"'),
            $"The byte 0x{_cell.WrittenSpan[valid]:X2} is not UTF-8 here; the file may be Windows-1252 or Latin-1.",
            "Save the file as UTF-8 (in a spreadsheet: CSV UTF-8).");
    }

    private bool Stop(string code, int line, int column, string message, string remedy)
    {
        _stopped = true;
        _issues.Add(Issue.Error(code, "", message, remedy).WithSource(IssueSource.At(_file, line, column)));
        return false;
    }
}
