using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Plans;

/// <summary>
/// A plan over time: its dated versions without a gap, with one id, currency, zone, calendar and payout schedule. The version in force on
/// the first day of a performance period applies to the whole period, unless an amendment takes it over. Equal to every series with the
/// same versions.
/// </summary>
public sealed record PlanSeries
{
    private PlanSeries(ValueList<PlanVersion> versions) => Versions = versions;

    /// <summary>The versions in the order in which they come into force; at least one.</summary>
    public ValueList<PlanVersion> Versions { get; }

    /// <summary>The version that comes into force last.</summary>
    public PlanVersion Latest => Versions[^1];

    /// <summary>The id of the plan.</summary>
    public string Id => Latest.Plan.Id;

    /// <summary>The one currency of all amounts.</summary>
    public Currency Currency => Latest.Plan.Currency;

    /// <summary>The zone in which instants become dates.</summary>
    public PlanZone Zone => Latest.Plan.Zone;

    /// <summary>The calendar of all periods.</summary>
    public PlanCalendar Calendar => Latest.Plan.Calendar;

    /// <summary>When earned bonuses are paid.</summary>
    public PayoutSchedule Payout => Latest.Plan.Payout;

    /// <summary>The first day of the first version, inclusive.</summary>
    public LocalDate EffectiveFrom => Versions[0].Plan.EffectiveFrom;

    /// <summary>The last day of the last version, inclusive; absent while it is open.</summary>
    public LocalDate? EffectiveTo => Latest.Plan.EffectiveTo;

    /// <summary>A series of one version.</summary>
    public static PlanSeries Of(PlanVersion only)
    {
        ArgumentNullException.ThrowIfNull(only);
        return new PlanSeries(ValueList<PlanVersion>.Of([only]));
    }

    /// <summary>A series of one version that nobody has approved yet.</summary>
    public static PlanSeries Of(Plan plan) => Of(PlanVersion.Of(plan));

    /// <summary>
    /// Puts versions into their order and says everything that keeps them from being one plan: a day that no version or two versions
    /// claim, another id, currency, zone, calendar or payout schedule, a cadence that would pay days of a bonus twice or never.
    /// </summary>
    /// <returns>All issues, and the series if none of them is an error.</returns>
    public static SeriesReview Review(params IEnumerable<PlanVersion> versions)
    {
        var ordered = ValueList<PlanVersion>.Of(versions.OrderBy(one => one.EffectiveFrom).ThenBy(one => one.Number));
        if (ordered.Count == 0)
            throw new ArgumentException("A series has at least one version.", nameof(versions));
        var series = new PlanSeries(ordered);
        return SeriesReview.Of(ValueList<Issue>.Of(SeriesChecks.Of(series)), series);
    }

    /// <summary>
    /// The version that applies to a performance period: the one in force on its first day, or a later one whose amendment takes the
    /// period over. Null for a period that begins before the first version or ends after the last.
    /// </summary>
    public PlanVersion? VersionFor(PerformancePeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        if (period.First < EffectiveFrom || period.Last > (EffectiveTo ?? period.Last))
            return null;
        for (var i = Versions.Count - 1; i > 0; i--)
            if (Versions[i].MayApplyTo(period))
                return OrNull(Versions[i]);
        return OrNull(Versions[0]);

        // Of a version that ended while its successor was not known yet.
        PlanVersion? OrNull(PlanVersion one) => one.Plan.EffectiveTo < period.First ? null : one;
    }

    /// <summary>The version in force on a day: of those that have begun the last; null before the first and after the end of the last.</summary>
    public PlanVersion? VersionOn(LocalDate day) =>
        day < EffectiveFrom || day > (EffectiveTo ?? day) ? null : Versions.Last(one => one.EffectiveFrom <= day);

    /// <summary>The series as known on a day: the first version, and those that were approved on or before the day, or need no approval to be known.</summary>
    public PlanSeries AsKnownOn(LocalDate day)
    {
        var known = Versions.Where((one, i) => i == 0 || one.ApprovedOn is not { } approved || approved <= day).ToArray();
        return known.Length == Versions.Count ? this : new PlanSeries(ValueList<PlanVersion>.Of(known));
    }

    /// <summary>The bonus with an id as it applies to a period of the calendar; null where the version for the period has none, or it has other periods.</summary>
    internal Bonus? BonusFor(string id, PerformancePeriod period) => VersionFor(period)?.Plan.Bonuses
        .FirstOrDefault(bonus => string.Equals(bonus.Id, id, StringComparison.Ordinal) && Calendar.PeriodFor(bonus.Cadence, period.First) == period);

    /// <summary>Every bonus of any version once by its id, as the last version that has it states it: in the order of versions and of the plan.</summary>
    internal IEnumerable<Bonus> Bonuses() => Versions.SelectMany(one => one.Plan.Bonuses)
        .GroupBy(bonus => bonus.Id, StringComparer.Ordinal)
        .Select(same => same.Last());

    /// <summary>The bonuses with an id in any version, in the order of versions.</summary>
    internal IEnumerable<Bonus> BonusesOf(string id) =>
        Versions.SelectMany(one => one.Plan.Bonuses).Where(bonus => string.Equals(bonus.Id, id, StringComparison.Ordinal));

    /// <summary>
    /// The periods of a bonus from one day to another in the order of time: those of the cadence that the version for each gives it, and
    /// outside the time of the plan those of its own cadence.
    /// </summary>
    internal IEnumerable<PerformancePeriod> PeriodsOf(Bonus bonus, LocalDate first, LocalDate last) => Cadences(bonus)
        .SelectMany(cadence => Calendar.PeriodsWithin(cadence, first, last)
            .Where(period => BonusFor(bonus.Id, period) is not null || (cadence == bonus.Cadence && VersionFor(period) is null)))
        .OrderBy(period => period.First);

    /// <summary>The period of a bonus that holds a day, of the cadence that the version for it gives the bonus; else of its own cadence.</summary>
    internal PerformancePeriod PeriodOf(Bonus bonus, LocalDate day) => Cadences(bonus)
        .Select(cadence => Calendar.PeriodFor(cadence, day))
        .FirstOrDefault(period => BonusFor(bonus.Id, period) is not null) ?? Calendar.PeriodFor(bonus.Cadence, day);

    private IEnumerable<Cadence> Cadences(Bonus bonus) => BonusesOf(bonus.Id).Select(one => one.Cadence).Prepend(bonus.Cadence).Distinct();

    /// <summary>The period of a bonus that begins on a day by the version that applies to it; else null.</summary>
    internal PerformancePeriod? PeriodFrom(string id, LocalDate first) => BonusesOf(id)
        .Select(bonus => Calendar.PeriodFor(bonus.Cadence, first))
        .FirstOrDefault(period => period.First == first && BonusFor(id, period) is not null);
}
