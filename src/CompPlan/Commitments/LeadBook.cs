using CompPlan.Facts;
using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Commitments;

/// <summary>
/// The leads in force as known on a day, each with its path, and the opening hours to reckon with. Made once for all commitments of a
/// plan, since nothing in it depends on one.
/// </summary>
internal sealed class LeadBook
{
    private readonly Dictionary<string, BusinessTime> _hours;
    private readonly Dictionary<LocalDate, LeadPath[]> _delivered;

    private LeadBook(LeadPath[] paths, PlanZone zone, Dictionary<string, BusinessTime> hours, LocalDate knownOn)
    {
        Paths = ValueList<LeadPath>.Of(paths);
        Zone = zone;
        _hours = hours;
        KnownOn = knownOn;
        Now = zone.StartOf(knownOn.PlusDays(1));
        _delivered = paths.Where(path => path.Lead.Delivered is not null)
            .GroupBy(path => zone.DateOf(path.Lead.Delivered!.Value))
            .ToDictionary(day => day.Key, day => day.ToArray());
    }

    /// <summary>In the order of lead ids.</summary>
    public ValueList<LeadPath> Paths { get; }

    /// <summary>The zone of the plan, in which instants become dates.</summary>
    public PlanZone Zone { get; }

    /// <summary>The day as known on which the leads are judged, inclusive.</summary>
    public LocalDate KnownOn { get; }

    /// <summary>The end of that day: what is not over by then is not over.</summary>
    public Instant Now { get; }

    public static LeadBook Of(KnownFacts facts, PlanZone zone, ValueList<OpeningHours> hours)
    {
        var paths = new LeadPath[facts.Leads.Count];
        for (var row = 0; row < paths.Length; row++)
            paths[row] = LeadPath.Of(facts, row);
        return new LeadBook(paths, zone, hours.ToDictionary(one => one.Id, one => BusinessTime.Of(one, zone), StringComparer.Ordinal), facts.KnownOn);
    }

    /// <summary>The opening hours that a limit names; null where it names none.</summary>
    public BusinessTime? HoursOf(TimeLimit? limit) => limit?.OpeningHours is { } id ? _hours[id] : null;

    /// <summary>The leads that were handed over in a period.</summary>
    public IEnumerable<LeadPath> HandedOver(PerformancePeriod period)
    {
        for (var day = period.First; day <= period.Last; day = day.PlusDays(1))
            if (_delivered.TryGetValue(day, out var paths))
                foreach (var path in paths)
                    yield return path;
    }

    /// <summary>The first instant after a period, or after the day as known on which the leads are judged where that is over before.</summary>
    public Instant EndOf(PerformancePeriod period) => Instant.Min(Zone.StartOf(period.Last.PlusDays(1)), Now);
}
