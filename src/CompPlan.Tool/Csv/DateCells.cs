using CompPlan.Json.Lexical;
using NodaTime;

namespace CompPlan.Tool.Csv;

/// <summary>Dates and instants from cells, in ISO 8601 only: <c>2026-03-31</c>, <c>2026-03-30T14:05:00Z</c>, <c>2026-03-30T16:05:00+02:00</c>.</summary>
internal static class DateCells
{
    /// <summary>A date; null where the cell is empty or not a date, the latter reported.</summary>
    public static LocalDate? Date(this CsvRow row, int column)
    {
        if (row.Text(column) is not { } text)
            return null;
        if (IsoText.TryDate(text, out var date) || DateText.Read(text, out date) is not { } fault)
            return date;
        row.Report(column, fault.Code, fault.Message, fault.Remedy);
        return null;
    }

    /// <summary>As <see cref="Date"/> for a cell that must not be empty; the default date after a report.</summary>
    public static LocalDate RequiredDate(this CsvRow row, int column) =>
        row.RequiredText(column).Length == 0 ? default : row.Date(column) ?? default;

    /// <summary>An instant with its offset from UTC; null where the cell is empty or not one, the latter reported.</summary>
    public static Instant? Instant(this CsvRow row, int column)
    {
        if (row.Text(column) is not { } text)
            return null;
        if (IsoText.TryInstant(text, out var instant) || InstantText.Read(text, out instant) is not { } fault)
            return instant;
        row.Report(column, fault.Code, fault.Message, fault.Remedy);
        return null;
    }

    /// <summary>As <see cref="Instant"/> for a cell that must not be empty; the default instant after a report.</summary>
    public static Instant RequiredInstant(this CsvRow row, int column) =>
        row.RequiredText(column).Length == 0 ? default : row.Instant(column) ?? default;
}
