using System.Buffers.Text;
using System.Text;

namespace CompPlan.Benchmarks.Credits;

/// <summary>Writes a table of ASCII text through one buffer.</summary>
internal sealed class TableWriter(string path) : IDisposable
{
    private const int Longest = 64;

    private readonly FileStream _file = new(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1);
    private readonly byte[] _buffer = new byte[1 << 20];
    private int _length;

    public TableWriter Text(string text)
    {
        Reserve();
        _length += Encoding.ASCII.GetBytes(text, _buffer.AsSpan(_length));
        return this;
    }

    public TableWriter Number(long number)
    {
        Reserve();
        Utf8Formatter.TryFormat(number, _buffer.AsSpan(_length), out var written);
        _length += written;
        return this;
    }

    public TableWriter Cents(long cents) => Number(cents / 100).Text(".").Two((int)(cents % 100));

    public TableWriter Day(int day)
    {
        var date = DateOnly.FromDayNumber(day + 719_162);
        return Two(date.Year / 100).Two(date.Year % 100).Text("-").Two(date.Month).Text("-").Two(date.Day);
    }

    public TableWriter Instant(long seconds)
    {
        var rest = (int)(seconds % 86_400);
        return Day((int)(seconds / 86_400)).Text("T").Two(rest / 3600).Text(":").Two(rest / 60 % 60).Text(":").Two(rest % 60).Text("Z");
    }

    public void Dispose()
    {
        _file.Write(_buffer, 0, _length);
        _file.Dispose();
    }

    private TableWriter Two(int number)
    {
        Reserve();
        _buffer[_length++] = (byte)('0' + number / 10);
        _buffer[_length++] = (byte)('0' + number % 10);
        return this;
    }

    private void Reserve()
    {
        if (_length + Longest <= _buffer.Length)
            return;
        _file.Write(_buffer, 0, _length);
        _length = 0;
    }
}
