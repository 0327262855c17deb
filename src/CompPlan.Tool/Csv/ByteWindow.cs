using System.Buffers;

namespace CompPlan.Tool.Csv;

/// <summary>A sliding window over a stream of bytes: what has been taken is gone, so a file of any size needs one buffer.</summary>
internal sealed class ByteWindow(Stream stream, int size = 64 * 1024)
{
    private const int LongestPrefix = 3;

    private readonly byte[] _buffer = new byte[size];
    private int _next;
    private int _end;

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
            _end = stream.ReadAtLeast(_buffer, LongestPrefix, throwOnEndOfStream: false);
        if (!_buffer.AsSpan(_next, _end - _next).StartsWith(prefix))
            return false;
        _next += prefix.Length;
        return true;
    }

    private bool Fill()
    {
        _next = 0;
        _end = stream.Read(_buffer);
        return _end > 0;
    }
}
