using CompPlan.Values;
using NodaTime;
using NodaTime.Text;

namespace CompPlan.Json.Lexical;

/// <summary>How dates are written: <c>2026-03-31</c>, years 1900 to 2199, never with a time of day.</summary>
internal static class DateText
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    /// <summary>Reads the date, or says what is wrong.</summary>
    public static TextFault? Read(string text, out LocalDate date)
    {
        var parsed = LocalDatePattern.Iso.Parse(text);
        date = parsed.Success ? parsed.Value : default;
        if (!parsed.Success || text.Length != 10)
            return HasTime(text)
                ? new TextFault(
                    DocumentCodes.DateHasTime,
                    $"{NumberText.Quoted(text)} has a time of day, and a date is expected: which day it is depends on a zone.",
                    "State the local date in the plan's zone: 2026-03-31.")
                : new TextFault(
                    DocumentCodes.DateSyntax, $"{NumberText.Quoted(text)} is not a date.", "Write year, month and day: 2026-03-31.");
        return date.Year is >= FirstYear and <= LastYear ? null : new TextFault(
            IssueCodes.PeriodInvalid,
            $"The year of {text} is outside {FirstYear} to {LastYear}.",
            "State a year in that range; leave an open end out instead of stating a far date.");
    }

    public static string Write(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static bool HasTime(string text) =>
        text.Length > 10 && text[10] is 'T' or 't' or ' ' && LocalDatePattern.Iso.Parse(text[..10]).Success;
}
