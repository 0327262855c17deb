using CompPlan.Periods;
using NodaTime;
using NodaTime.Text;

namespace CompPlan.Tests.Periods;

/// <summary>Opening hours in few words, for tests.</summary>
internal static class Desks
{
    public static readonly PlanZone Paris = Zone("Europe/Paris");

    /// <summary>Monday to Friday, 9 to 17, with the holidays of France.</summary>
    public static OpeningHours Office { get; } = Of("office", "monday-friday 09:00-17:00", FranceHolidays.Of());

    /// <summary>Day and night, every day.</summary>
    public static OpeningHours Always { get; } = Of("always", "monday-sunday 00:00-24:00");

    /// <summary>For example <c>monday-friday 09:00-12:00 13:30-17:00; saturday 09:00-12:00</c>.</summary>
    public static OpeningHours Of(string id, string hours, params HolidaySet[] holidays) => OpeningHours.Of(
        id,
        hours.Split(';', StringSplitOptions.TrimEntries).SelectMany(part =>
        {
            var words = part.Split(' ');
            var days = words[0].Split('-').Select(day => Enum.Parse<IsoDayOfWeek>(day, ignoreCase: true)).ToArray();
            return Enumerable.Range((int)days[0], days[^1] - days[0] + 1)
                .Select(day => OpeningDay.Of((IsoDayOfWeek)day, words.Skip(1).Select(Interval)));
        }),
        holidays);

    public static BusinessTime InParis(this OpeningHours hours) => BusinessTime.Of(hours, Paris);

    public static PlanZone Zone(string id) => PlanZone.TryOf(id, out var zone) ? zone : throw new ArgumentException($"There is no zone {id}.", nameof(id));

    /// <summary>An instant by the wall clock of Paris: <c>2026-03-27 16:00</c>; of two the first.</summary>
    public static Instant At(string local) => LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm").Parse(local).Value
        .InZoneLeniently(Paris.Rules).ToInstant();

    /// <summary>By the wall clock of Paris: <c>2026-03-27 16:00</c>.</summary>
    public static string Local(Instant at) => LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm").Format(at.InZone(Paris.Rules).LocalDateTime);

    private static OpeningInterval Interval(string text)
    {
        var ends = text.Split('-');
        return OpeningInterval.Between(Time(ends[0]), Time(ends[1]));
    }

    private static LocalTime Time(string text) =>
        text == "24:00" ? LocalTime.Midnight : LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(text).Value;
}
