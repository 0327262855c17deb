using System.Globalization;
using NodaTime;

namespace CompPlan.Json.Lexical;

/// <summary>How times of day are written: <c>09:30</c>, and <c>24:00</c> for the end of a day.</summary>
internal static class TimeOfDayText
{
    private const string DayEnd = "24:00";

    /// <summary>Reads the time, or says what is wrong. Midnight at the end of a day is given as midnight.</summary>
    public static TextFault? Read(string text, bool isEnd, out LocalTime time)
    {
        time = LocalTime.Midnight;
        if (isEnd && text == DayEnd)
            return null;
        if (text.Length == 5 && text[2] == ':' && IsNumber(text[..2], 23, out var hour) && IsNumber(text[3..], 59, out var minute))
            time = new LocalTime(hour, minute);
        else
            return new TextFault(DocumentCodes.DateSyntax, $"{NumberText.Quoted(text)} is not a time of day.", "Write hours and minutes: 09:30.");
        return isEnd && time == LocalTime.Midnight
            ? new TextFault(DocumentCodes.DateSyntax, "Nothing ends when the day begins.", "Write 24:00 for the end of the day.")
            : null;
    }

    /// <summary>The time to the minute.</summary>
    public static string Write(LocalTime time, bool isEnd) => isEnd && time == LocalTime.Midnight
        ? DayEnd
        : string.Create(CultureInfo.InvariantCulture, $"{time.Hour:00}:{time.Minute:00}");

    private static bool IsNumber(string text, int most, out int number)
    {
        number = char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[1]) ? (text[0] - '0') * 10 + text[1] - '0' : int.MaxValue;
        return number <= most;
    }
}
