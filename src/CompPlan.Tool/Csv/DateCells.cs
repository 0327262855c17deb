using CompPlan.Values;
using NodaTime;
using NodaTime.Text;

namespace CompPlan.Tool.Csv;

/// <summary>Dates and instants from cells, in ISO 8601 only: <c>2026-03-31</c>, <c>2026-03-30T14:05:00Z</c>, <c>2026-03-30T16:05:00+02:00</c>.</summary>
internal static class DateCells
{
    /// <summary>A date; null where the cell is empty or not a date, the latter reported.</summary>
    public static LocalDate? Date(this CsvRow row, int column)
    {
        if (row.Text(column) is not { } text)
            return null;
        var read = LocalDatePattern.Iso.Parse(text);
        if (read.Success && text.Length == 10)
            return read.Value;
        if (text.Length > 10 && LocalDatePattern.Iso.Parse(text[..10]).Success && text[10] is 'T' or 't' or ' ')
            row.Report(column, CsvCodes.DateHasTime, $"'{text}' is a date with a time of day.", $"Write the local date alone, such as {text[..10]}.");
        else if (LooksLikeADayAndMonth(text))
            row.Report(column, CsvCodes.DateAmbiguous, $"'{text}' leaves open which number is the month.", "Write year-month-day, such as 2026-03-31.");
        else
            row.Report(column, CsvCodes.DateSyntax, $"'{text}' is not a date.", "Write year-month-day, such as 2026-03-31.");
        return null;
    }

    /// <summary>As <see cref="Date"/> for a cell that must not be empty; 1970-01-01 after a report.</summary>
    public static LocalDate RequiredDate(this CsvRow row, int column) =>
        row.RequiredText(column).Length == 0 ? s_anyDate : row.Date(column) ?? s_anyDate;

    /// <summary>An instant with its offset from UTC; null where the cell is empty or not one, the latter reported.</summary>
    public static Instant? Instant(this CsvRow row, int column)
    {
        if (row.Text(column) is not { } text)
            return null;
        var read = OffsetDateTimePattern.ExtendedIso.Parse(text);
        if (read.Success)
            return read.Value.ToInstant();
        if (LocalDateTimePattern.ExtendedIso.Parse(text).Success || LocalDatePattern.Iso.Parse(text).Success)
            row.Report(column, CsvCodes.DateAmbiguous, $"'{text}' does not say in which offset from UTC it is meant.",
                "Add 'Z' or the offset, such as 2026-03-30T14:05:00Z or 2026-03-30T16:05:00+02:00.");
        else
            row.Report(column, CsvCodes.DateSyntax, $"'{text}' is not an instant.", "Write it as 2026-03-30T14:05:00Z.");
        return null;
    }

    /// <summary>As <see cref="Instant"/> for a cell that must not be empty; the first instant of 1970 after a report.</summary>
    public static Instant RequiredInstant(this CsvRow row, int column) =>
        row.RequiredText(column).Length == 0 ? default : row.Instant(column) ?? default;

    private static readonly LocalDate s_anyDate = new(1970, 1, 1);

    private static bool LooksLikeADayAndMonth(string text)
    {
        var parts = text.Split('/', '.', '-', ' ');
        return parts.Length >= 3 && parts[..3].All(part => part.Length is > 0 and <= 4 && part.All(char.IsAsciiDigit)) && parts[0].Length <= 2;
    }
}
