using NodaTime;

namespace CompPlan.Tool.Csv;

/// <summary>
/// The quick way for the two most frequent forms in tables of millions of rows: <c>2026-03-31</c> and <c>2026-03-30T14:05:00Z</c>. What it
/// does not read is for the readers of documents, which know every form and every fault.
/// </summary>
internal static class IsoText
{
    public static bool TryDate(ReadOnlySpan<char> text, out LocalDate date)
    {
        date = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-'
            || !TryDigits(text[..4], out var year) || !TryDigits(text[5..7], out var month) || !TryDigits(text[8..], out var day))
            return false;
        if (year is < 1900 or > 2199 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
            return false;
        date = new LocalDate(year, month, day);
        return true;
    }

    public static bool TryInstant(ReadOnlySpan<char> text, out Instant instant)
    {
        instant = default;
        if (text.Length != 20 || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text[19] != 'Z' || !TryDate(text[..10], out var date)
            || !TryDigits(text[11..13], out var hour) || !TryDigits(text[14..16], out var minute) || !TryDigits(text[17..19], out var second)
            || hour > 23 || minute > 59 || second > 59)
            return false;
        instant = date.At(new LocalTime(hour, minute, second)).InUtc().ToInstant();
        return true;
    }

    private static bool TryDigits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
                return false;
            value = value * 10 + (c - '0');
        }
        return true;
    }
}
