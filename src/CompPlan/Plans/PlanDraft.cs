using CompPlan.Attribution;
using CompPlan.Commitments;
using CompPlan.Distribution;
using CompPlan.Funding;
using CompPlan.Goals;
using CompPlan.Measures;
using CompPlan.People;
using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Plans;

/// <summary>
/// A plan as its author states it, reviewed or not: a value that can be compared, stored and changed by <c>With…</c>.
/// It may be wrong; the extension <c>Review()</c> says all that is, and gives the <see cref="Plan"/> where nothing is.
/// </summary>
public sealed record PlanDraft
{
    private PlanDraft(
        string id,
        string currency,
        string timeZone,
        PlanCalendar calendar,
        PayoutSchedule payout,
        LocalDate effectiveFrom)
    {
        Id = id;
        Currency = currency;
        TimeZone = timeZone;
        Calendar = calendar;
        Payout = payout;
        EffectiveFrom = effectiveFrom;
    }

    /// <summary>The id; the first part of every tie seed.</summary>
    public string Id { get; private init; }

    /// <summary>The displayed name; changes no amount.</summary>
    public string? Name { get; private init; }

    /// <summary>The number of this version of the plan, from one; changes no amount.</summary>
    public int Version { get; private init; } = 1;

    /// <summary>The first day on which this version is in force, inclusive.</summary>
    public LocalDate EffectiveFrom { get; private init; }

    /// <summary>The last day on which this version is in force, inclusive; null while it is open.</summary>
    public LocalDate? EffectiveTo { get; private init; }

    /// <summary>The ISO 4217 code of the one currency of all amounts.</summary>
    public string Currency { get; private init; }

    /// <summary>The IANA zone in which instants become dates.</summary>
    public string TimeZone { get; private init; }

    /// <summary>The calendar that performance and payout periods follow.</summary>
    public PlanCalendar Calendar { get; private init; }

    /// <summary>When earned bonuses are paid.</summary>
    public PayoutSchedule Payout { get; private init; }

    /// <summary>The departments that take part.</summary>
    public ValueList<Department> Departments { get; private init; } = ValueList<Department>.Empty;

    /// <summary>What each type of absence counts as.</summary>
    public ValueList<AbsenceTerm> Absences { get; private init; } = ValueList<AbsenceTerm>.Empty;

    /// <summary>When desks are open; commitments reckon with it.</summary>
    public ValueList<OpeningHours> OpeningHours { get; private init; } = ValueList<OpeningHours>.Empty;

    /// <summary>What each quality of leads means.</summary>
    public ValueList<LeadQuality> LeadQualities { get; private init; } = ValueList<LeadQuality>.Empty;

    /// <summary>What teams promised each other.</summary>
    public ValueList<Commitment> Commitments { get; private init; } = ValueList<Commitment>.Empty;

    /// <summary>What is measured.</summary>
    public ValueList<Measure> Measures { get; private init; } = ValueList<Measure>.Empty;

    /// <summary>What is aimed at.</summary>
    public ValueList<Goal> Goals { get; private init; } = ValueList<Goal>.Empty;

    /// <summary>How won deals are credited to departments and people.</summary>
    public ValueList<AttributionRule> Attribution { get; private init; } = ValueList<AttributionRule>.Empty;

    /// <summary>What is paid.</summary>
    public ValueList<Bonus> Bonuses { get; private init; } = ValueList<Bonus>.Empty;

    /// <summary>Caps that several bonuses share.</summary>
    public ValueList<SharedCap> SharedCaps { get; private init; } = ValueList<SharedCap>.Empty;

    /// <summary>Amounts that others set and that bounds of people are multiples of.</summary>
    public ValueList<Ceiling> Ceilings { get; private init; } = ValueList<Ceiling>.Empty;

    /// <summary>Caps on what a person gets from several bonuses together.</summary>
    public ValueList<PersonalCap> PersonalCaps { get; private init; } = ValueList<PersonalCap>.Empty;

    /// <summary>A draft without departments, measures, goals and bonuses yet.</summary>
    /// <param name="id">The id of the plan.</param>
    /// <param name="currency">The ISO 4217 code of its currency.</param>
    /// <param name="timeZone">The IANA zone in which instants become dates.</param>
    /// <param name="calendar">The calendar of its periods.</param>
    /// <param name="payout">When earned bonuses are paid.</param>
    /// <param name="effectiveFrom">The first day on which it is in force, inclusive.</param>
    public static PlanDraft Of(
        string id,
        string currency,
        string timeZone,
        PlanCalendar calendar,
        PayoutSchedule payout,
        LocalDate effectiveFrom)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(currency);
        ArgumentNullException.ThrowIfNull(timeZone);
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(payout);
        return new PlanDraft(id, currency, timeZone, calendar, payout, effectiveFrom);
    }

    /// <summary>The same draft with another displayed name.</summary>
    public PlanDraft WithName(string? name) => this with { Name = name };

    /// <summary>The same draft as another version.</summary>
    public PlanDraft WithVersion(int version) => this with { Version = version };

    /// <summary>The same draft in force from one day to another, both inclusive; without an end while it is open.</summary>
    public PlanDraft WithEffective(LocalDate from, LocalDate? to) => this with { EffectiveFrom = from, EffectiveTo = to };

    /// <summary>The same draft with these departments.</summary>
    public PlanDraft WithDepartments(params IEnumerable<Department> departments) =>
        this with { Departments = ValueList<Department>.Of(departments) };

    /// <summary>The same draft with these types of absence.</summary>
    public PlanDraft WithAbsences(params IEnumerable<AbsenceTerm> absences) =>
        this with { Absences = ValueList<AbsenceTerm>.Of(absences) };

    /// <summary>The same draft with these opening hours.</summary>
    public PlanDraft WithOpeningHours(params IEnumerable<OpeningHours> hours) =>
        this with { OpeningHours = ValueList<OpeningHours>.Of(hours) };

    /// <summary>The same draft with these qualities of leads.</summary>
    public PlanDraft WithLeadQualities(params IEnumerable<LeadQuality> qualities) =>
        this with { LeadQualities = ValueList<LeadQuality>.Of(qualities) };

    /// <summary>The same draft with these commitments.</summary>
    public PlanDraft WithCommitments(params IEnumerable<Commitment> commitments) =>
        this with { Commitments = ValueList<Commitment>.Of(commitments) };

    /// <summary>The same draft with these measures.</summary>
    public PlanDraft WithMeasures(params IEnumerable<Measure> measures) =>
        this with { Measures = ValueList<Measure>.Of(measures) };

    /// <summary>The same draft with these goals.</summary>
    public PlanDraft WithGoals(params IEnumerable<Goal> goals) => this with { Goals = ValueList<Goal>.Of(goals) };

    /// <summary>The same draft with these attribution rules.</summary>
    public PlanDraft WithAttribution(params IEnumerable<AttributionRule> rules) =>
        this with { Attribution = ValueList<AttributionRule>.Of(rules) };

    /// <summary>The same draft with these bonuses.</summary>
    public PlanDraft WithBonuses(params IEnumerable<Bonus> bonuses) => this with { Bonuses = ValueList<Bonus>.Of(bonuses) };

    /// <summary>The same draft with these shared caps.</summary>
    public PlanDraft WithSharedCaps(params IEnumerable<SharedCap> caps) => this with { SharedCaps = ValueList<SharedCap>.Of(caps) };

    /// <summary>The same draft with these ceilings.</summary>
    public PlanDraft WithCeilings(params IEnumerable<Ceiling> ceilings) => this with { Ceilings = ValueList<Ceiling>.Of(ceilings) };

    /// <summary>The same draft with these caps over several bonuses.</summary>
    public PlanDraft WithPersonalCaps(params IEnumerable<PersonalCap> caps) => this with { PersonalCaps = ValueList<PersonalCap>.Of(caps) };
}
