using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace CompPlan.Periods;

/// <summary>
/// The plan's one time zone: turns instants into dates. A zone of the IANA database that is built into NodaTime, so that the
/// machine's own zones and settings have no part in it. Two zones are equal when their ids are.
/// </summary>
public sealed class PlanZone : IEquatable<PlanZone>
{
    private readonly DateTimeZone _zone;
    private readonly Lazy<ZoneDays> _days;

    private PlanZone(DateTimeZone zone)
    {
        _zone = zone;
        _days = new Lazy<ZoneDays>(() => ZoneDays.Of(zone));
    }

    /// <summary>The id, for example <c>Europe/Paris</c>.</summary>
    public string Id => _zone.Id;

    /// <summary>The zone with exactly this id of the IANA database (ordinal). Fixed offsets such as <c>UTC+02</c> are no such ids.</summary>
    public static bool TryOf([NotNullWhen(true)] string? id, [NotNullWhen(true)] out PlanZone? zone)
    {
        zone = null;
        if (id is null || (id.Length > 3 && id.StartsWith("UTC", StringComparison.Ordinal)))
            return false;
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is { } found)
            zone = new PlanZone(found);
        return zone is not null;
    }

    /// <summary>The local date of an instant in this zone.</summary>
    public LocalDate DateOf(Instant instant) => instant.InZone(_zone).Date;

    /// <summary>The zone's own rules, for what reckons in local time.</summary>
    internal DateTimeZone Rules => _zone;

    /// <summary>The first instant of a local day.</summary>
    internal Instant StartOf(LocalDate date) => _zone.AtStartOfDay(date).ToInstant();

    /// <summary>The local date, in days since 1970-01-01, of an instant in ticks of 100 nanoseconds since 1970-01-01T00:00:00Z.</summary>
    internal int DayOf(long ticks) => DayOf(ticks, _days.Value);

    /// <summary>The local dates of many instants.</summary>
    internal void DaysOf(ReadOnlySpan<long> ticks, Span<int> into)
    {
        var days = _days.Value;
        for (var i = 0; i < ticks.Length; i++)
            into[i] = DayOf(ticks[i], days);
    }

    private int DayOf(long ticks, ZoneDays days)
    {
        var local = checked(ticks + (days.Holds(ticks) ? days.OffsetAt(ticks) : _zone.GetUtcOffset(Instant.FromUnixTimeTicks(ticks)).Ticks));
        var day = local / NodaConstants.TicksPerDay;
        return (int)(local % NodaConstants.TicksPerDay < 0 ? day - 1 : day);
    }

    /// <inheritdoc/>
    public bool Equals(PlanZone? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PlanZone);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
