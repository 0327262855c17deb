using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Facts;

/// <summary>Writes the lines of <see cref="FactsFingerprint"/> into a hash, through one buffer.</summary>
internal sealed class FingerprintLine(IncrementalHash hash, FactIds ids)
{
    private readonly byte[] _buffer = new byte[1 << 16];
    private readonly byte[] _date = new byte[10];
    private int _dateDay = Days.Open;
    private int _length;

    public FactIds Ids => ids;

    public void Begin(string table) => Ascii(table);

    public void End(int known)
    {
        Day(known);
        Byte((byte)'\n');
    }

    public void Id(IdTable table, int number)
    {
        Byte((byte)'\t');
        if (number >= 0)
            Ascii(table[number]);
    }

    public void Day(int day)
    {
        Byte((byte)'\t');
        if (day != Days.Open)
            Date(day);
    }

    public void Instant(long ticks)
    {
        Byte((byte)'\t');
        if (ticks == DealColumns.Absent)
            return;
        var rest = ticks % NodaConstants.TicksPerDay;
        var day = ticks / NodaConstants.TicksPerDay;
        if (rest < 0)
            (rest, day) = (rest + NodaConstants.TicksPerDay, day - 1);
        Date((int)day);
        var seconds = (int)(rest / NodaConstants.TicksPerSecond);
        Byte((byte)'T');
        Digits(seconds / 3600, 2);
        Byte((byte)':');
        Digits(seconds / 60 % 60, 2);
        Byte((byte)':');
        Digits(seconds % 60, 2);
        Decimals((int)(rest % NodaConstants.TicksPerSecond));
        Byte((byte)'Z');
    }

    public void Money(long minor, int currency)
    {
        Byte((byte)'\t');
        Ascii(ids.MoneyOf(minor, currency).ToString());
        Id(ids.CurrencyCodes, currency);
    }

    /// <summary>An amount in the currency that the line names already; empty where it is <paramref name="absent"/>.</summary>
    public void Amount(long minor, int currency, long absent)
    {
        Byte((byte)'\t');
        if (minor != absent)
            Ascii(ids.MoneyOf(minor, currency).ToString());
    }

    /// <summary>One of the words that documents write for a choice.</summary>
    public void Word(string word)
    {
        Byte((byte)'\t');
        Ascii(word);
    }

    public void Number(Fraction? value)
    {
        Byte((byte)'\t');
        if (value is { } number)
            Ascii(number.ToString());
    }

    public void Whole(int value)
    {
        Byte((byte)'\t');
        if (value >= 0)
            Ascii(value.ToString(CultureInfo.InvariantCulture));
    }

    public void Text(string? text)
    {
        Byte((byte)'\t');
        if (text is not null)
            Utf8(Escaped(text));
    }

    public void Flush()
    {
        hash.AppendData(_buffer, 0, _length);
        _length = 0;
    }

    private void Date(int day)
    {
        // Most dates equal the one before: known days, and the months that measurements and memberships begin with.
        if (day != _dateDay)
        {
            var date = Days.ToDate(day);
            Digits(_date, date.Year, 4);
            Digits(_date.AsSpan(5), date.Month, 2);
            Digits(_date.AsSpan(8), date.Day, 2);
            _date[4] = _date[7] = (byte)'-';
            _dateDay = day;
        }
        Reserve(_date.Length);
        _date.CopyTo(_buffer.AsSpan(_length));
        _length += _date.Length;
    }

    private void Decimals(int ticks)
    {
        if (ticks == 0)
            return;
        var count = 7;
        for (; ticks % 10 == 0; ticks /= 10)
            count--;
        Byte((byte)'.');
        Digits(ticks, count);
    }

    private void Digits(int value, int count)
    {
        Reserve(count);
        Digits(_buffer.AsSpan(_length), value, count);
        _length += count;
    }

    private static void Digits(Span<byte> destination, int value, int count)
    {
        for (var i = count - 1; i >= 0; i--, value /= 10)
            destination[i] = (byte)('0' + value % 10);
    }

    private void Ascii(string text)
    {
        Reserve(text.Length);
        _length += Encoding.ASCII.GetBytes(text, _buffer.AsSpan(_length));
    }

    private void Utf8(string text)
    {
        Reserve(Encoding.UTF8.GetMaxByteCount(text.Length));
        _length += Encoding.UTF8.GetBytes(text, _buffer.AsSpan(_length));
    }

    private void Byte(byte value)
    {
        Reserve(1);
        _buffer[_length++] = value;
    }

    private void Reserve(int count)
    {
        if (_length + count > _buffer.Length)
            Flush();
    }

    private static string Escaped(string text)
    {
        if (text.AsSpan().IndexOfAny("\\\t\n\r") < 0 && !HasLoneSurrogate(text))
            return text;
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
            if (char.IsSurrogatePair(text, i))
                escaped.Append(text[i]).Append(text[++i]);
            else if (char.IsSurrogate(text[i]))
                escaped.Append("\\u").Append(((int)text[i]).ToString("X4", CultureInfo.InvariantCulture));
            else
                escaped.Append(text[i] switch { '\\' => "\\\\", '\t' => "\\t", '\n' => "\\n", '\r' => "\\r", var c => c.ToString() });
        return escaped.ToString();
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]))
                return true;
        return false;
    }
}
