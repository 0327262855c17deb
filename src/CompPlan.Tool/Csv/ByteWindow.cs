using System.Buffers;

namespace CompPlan.Tool.Csv;

/// <summary>A sliding window over a stream of bytes: what has been taken is gone, so a file of any size needs one buffer.</summary>
internal sealed class ByteWindow
{
    private const int LongestPrefix = 3;

    private readonly Stream _stream;
    private readonly byte[] _buffer;
    private long _gone;
    private int _next;
    private int _end;

    public ByteWindow(Stream stream, int size = 64 * 1024)
    {
        _stream = stream;
        _buffer = new byte[size];
    }

    /// <summary>A window on bytes that are there already, from <paramref name="start"/> to before <paramref name="end"/>.</summary>
    public ByteWindow(byte[] bytes, int start, int end)
    {
        _stream = Stream.Null;
        _buffer = bytes;
        (_next, _end) = (start, end);
    }

    /// <summary>How many bytes lie before the next one, counted from the beginning of the stream or of the array.</summary>
    public long Position => _gone + _next;

    /// <summary>Goes to a place among the bytes that are there.</summary>
    public void MoveTo(int position) => _next = position;

    /// <summary>The next byte without taking it, or −1 at the end.</summary>
    public int Peek() => _next < _end || Fill() ? _buffer[_next] : -1;

    public void Take() => _next++;

    /// <summary>Takes the bytes up to the first one of <paramref name="stops"/> or to the end of what is buffered; empty at a stop and at the end of the stream.</summary>
    public ReadOnlySpan<byte> TakeUntil(SearchValues<byte> stops)
    {
        if (_next == _end && !Fill())
            return [];
        var rest = _buffer.AsSpan(_next, _end - _next);
        var stop = rest.IndexOfAny(stops);
        var taken = stop < 0 ? rest : rest[..stop];
        _next += taken.Length;
        return taken;
    }

    /// <summary>Takes <paramref name="prefix"/> if the stream begins with it; to be asked before anything else was taken.</summary>
    public bool TakePrefix(ReadOnlySpan<byte> prefix)
    {
        if (_end == 0)
            _end = _stream.ReadAtLeast(_buffer, LongestPrefix, throwOnEndOfStream: false);
        if (!_buffer.AsSpan(_next, _end - _next).StartsWith(prefix))
            return false;
        _next += prefix.Length;
        return true;
    }

    private bool Fill()
    {
        var read = _stream == Stream.Null ? 0 : _stream.Read(_buffer);
        if (read == 0)
            return false;
        _gone += _end;
        (_next, _end) = (0, read);
        return true;
    }
}
