using System.Buffers.Binary;
using CompPlan.Rounding;
using CompPlan.Tool.Csv;
using NodaTime;

namespace CompPlan.Tool.Bulk;

/// <summary>
/// Reads the most frequent forms of cells from bytes: <c>2026-03-31</c>, <c>2026-03-30T14:05:00Z</c>, plain amounts and whole numbers. What
/// it does not read is for the careful reader, which knows every form and every fault. Remembers the last date, which is nearly always
/// the next one too.
/// </summary>
internal sealed class ByteCells
{
    private ulong _dateHead;
    private ushort _dateTail;
    private LocalDate _date;
    private long _dateSeconds;
    private int _code = -1;
    private Currency? _currency;

    public bool TryDate(ReadOnlySpan<byte> text, out LocalDate date)
    {
        var read = text.Length == 10 && ReadDate(text);
        date = read ? _date : default;
        return read;
    }

    /// <summary>An instant in ticks since 1970.</summary>
    public bool TryInstant(ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        if (text.Length != 20 || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text[19] != 'Z' || !ReadDate(text[..10]))
            return false;
        var (hour, minute, second) = (Two(text, 11), Two(text, 14), Two(text, 17));
        if (hour > 23 || minute > 59 || second > 59)
            return false;
        ticks = (_dateSeconds + hour * 3600 + minute * 60 + second) * NodaConstants.TicksPerSecond;
        return true;
    }

    /// <summary>An instant in ticks, or that there is none: an empty cell.</summary>
    public bool TryOptionalInstant(ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = Facts.DealBatch.NoInstant;
        return text.IsEmpty || TryInstant(text, out ticks);
    }

    /// <summary>A whole number from 0; −1 for an empty cell.</summary>
    public static bool TryWhole(ReadOnlySpan<byte> text, out int value)
    {
        value = text.IsEmpty ? -1 : 0;
        if (text.Length > 9 || (text.Length > 1 && text[0] == '0'))
            return false;
        foreach (var digit in text)
        {
            if (!char.IsAsciiDigit((char)digit))
                return false;
            value = value * 10 + (digit - '0');
        }
        return true;
    }

    public bool TryCurrency(ReadOnlySpan<byte> text, out Currency currency)
    {
        currency = _currency!;
        if (text.Length != 3)
            return false;
        var code = text[0] << 16 | text[1] << 8 | text[2];
        if (code != _code)
        {
            if (!Currency.TryOf(System.Text.Encoding.ASCII.GetString(text), out var found))
                return false;
            (_code, _currency) = (code, found);
            currency = found;
        }
        return true;
    }

    /// <summary>An amount without a sign, in minor units.</summary>
    public static bool TryAmount(ReadOnlySpan<byte> text, Currency currency, out long minor)
    {
        minor = 0;
        if (text.Length is 0 or > 15 || (text.Length > 1 && text[0] == '0' && text[1] != '.'))
            return false;
        var decimals = -1;
        foreach (var c in text)
            if (c == '.' && decimals < 0 && minor >= 0)
                decimals = 0;
            else if (char.IsAsciiDigit((char)c))
            {
                minor = minor * 10 + (c - '0');
                decimals += decimals < 0 ? 0 : 1;
            }
            else
                return false;
        if (decimals == 0 || decimals > currency.MinorDigits || text[0] == '.')
            return false;
        for (var missing = currency.MinorDigits - Math.Max(decimals, 0); missing > 0; missing--)
            minor *= 10;
        return true;
    }

    private bool ReadDate(ReadOnlySpan<byte> text)
    {
        var (head, tail) = (BinaryPrimitives.ReadUInt64LittleEndian(text), BinaryPrimitives.ReadUInt16LittleEndian(text[8..]));
        if (head == _dateHead && tail == _dateTail)
            return true;
        Span<char> chars = stackalloc char[10];
        for (var i = 0; i < chars.Length; i++)
            chars[i] = (char)text[i];
        if (!IsoText.TryDate(chars, out var date))
            return false;
        (_dateHead, _dateTail, _date) = (head, tail, date);
        _dateSeconds = date.AtMidnight().InUtc().ToInstant().ToUnixTimeSeconds();
        return true;
    }

    /// <summary>Two digits, or more than any of the limits.</summary>
    private static int Two(ReadOnlySpan<byte> text, int at)
    {
        var (tens, units) = (text[at] - '0', text[at + 1] - '0');
        return (uint)tens > 9 || (uint)units > 9 ? 100 : tens * 10 + units;
    }
}
