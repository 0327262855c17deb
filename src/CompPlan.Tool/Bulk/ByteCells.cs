using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using CompPlan.Rounding;
using CompPlan.Tool.Csv;
using NodaTime;

namespace CompPlan.Tool.Bulk;

/// <summary>
/// Reads the most frequent forms of cells from bytes: <c>2026-03-31</c>, <c>2026-03-30T14:05:00Z</c>, plain amounts and whole numbers. What
/// it does not read is for the careful reader, which knows every form and every fault. Remembers
/// dates, of which even millions of rows have few.
/// </summary>
internal sealed class ByteCells
{
    /// <summary>Enough for the dates of a year or two without two of them in one place.</summary>
    private const int Remembered = 1024;

    private readonly DateCell[] _dates = new DateCell[Remembered];
    private int _code = -1;
    private Currency? _currency;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool TryDate(ReadOnlySpan<byte> text, out LocalDate date)
    {
        if (text.Length == 10)
        {
            ref readonly var cell = ref DateOf(text);
            date = cell.Date;
            return cell.Head != 0;
        }
        date = default;
        return false;
    }

    /// <summary>An instant in ticks since 1970.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool TryInstant(ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        if (text.Length != 20 || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text[19] != 'Z')
            return false;
        ref readonly var date = ref DateOf(text);
        if (date.Head == 0)
            return false;
        var (hour, minute, second) = (Two(text, 11), Two(text, 14), Two(text, 17));
        if (hour > 23 || minute > 59 || second > 59)
            return false;
        ticks = (date.Seconds + hour * 3600 + minute * 60 + second) * NodaConstants.TicksPerSecond;
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
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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

    /// <summary>What is remembered of the ten bytes of a date; of no date, a cell without a head.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private ref readonly DateCell DateOf(ReadOnlySpan<byte> text)
    {
        var (head, tail) = (BinaryPrimitives.ReadUInt64LittleEndian(text), BinaryPrimitives.ReadUInt16LittleEndian(text[8..]));
        var place = (int)(unchecked((head ^ ((ulong)tail << 40)) * 0x9E37_79B9_7F4A_7C15) >> 54);
        ref var cell = ref _dates[place];
        if (cell.Head != head || cell.Tail != tail)
            cell = Parsed(text[..10], head, tail);
        return ref cell;
    }

    private static DateCell Parsed(ReadOnlySpan<byte> text, ulong head, ushort tail)
    {
        Span<char> chars = stackalloc char[10];
        for (var i = 0; i < chars.Length; i++)
            chars[i] = (char)text[i];
        return IsoText.TryDate(chars, out var date)
            ? new DateCell(head, tail, date, date.AtMidnight().InUtc().ToInstant().ToUnixTimeSeconds())
            : default;
    }

    /// <summary>Two digits, or more than any of the limits.</summary>
    private static int Two(ReadOnlySpan<byte> text, int at)
    {
        var (tens, units) = (text[at] - '0', text[at + 1] - '0');
        return (uint)tens > 9 || (uint)units > 9 ? 100 : tens * 10 + units;
    }

    private readonly record struct DateCell(ulong Head, ushort Tail, LocalDate Date, long Seconds);
}
