using CompPlan.Values;
using NodaTime;
using NodaTime.Text;

namespace CompPlan.Json.Lexical;

/// <summary>How instants are written: <c>2026-03-30T14:05:00Z</c> or with an offset, <c>2026-03-30T16:05:00+02:00</c>.</summary>
internal static class InstantText
{
    private static readonly OffsetDateTimePattern Offset = OffsetDateTimePattern.ExtendedIso;

    /// <summary>Reads the instant, or says what is wrong.</summary>
    public static TextFault? Read(string text, out Instant instant)
    {
        var parsed = Offset.Parse(text);
        instant = parsed.Success ? parsed.Value.ToInstant() : default;
        if (parsed.Success)
            return parsed.Value.Year is >= 1900 and <= 2199 ? null : new TextFault(
                IssueCodes.PeriodInvalid, $"The year of {text} is outside 1900 to 2199.", "State a year in that range.");
        return IsWithoutOffset(text)
            ? new TextFault(
                DocumentCodes.DateAmbiguous,
                $"{NumberText.Quoted(text)} has no offset: it may be another instant in every zone, and twice a year there are two of it or none.",
                "Add Z for UTC or the offset: 2026-03-30T16:05:00+02:00.")
            : new TextFault(
                DocumentCodes.DateSyntax, $"{NumberText.Quoted(text)} is not an instant.", "Write date, time and offset: 2026-03-30T14:05:00Z.");
    }

    public static string Write(Instant instant) => InstantPattern.ExtendedIso.Format(instant);

    private static bool IsWithoutOffset(string text) =>
        LocalDatePattern.Iso.Parse(text).Success
        || LocalDateTimePattern.ExtendedIso.Parse(text).Success
        || LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(text).Success
        || LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd' 'HH:mm:ss").Parse(text).Success;
}
