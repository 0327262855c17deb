using CompPlan.Attribution;
using CompPlan.Commitments;
using CompPlan.Distribution;
using CompPlan.Funding;
using CompPlan.Goals;
using CompPlan.Measures;
using CompPlan.People;
using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Plans;

/// <summary>
/// A reviewed plan. It can be had only from the review of a <see cref="PlanDraft"/>, so whoever holds one holds terms that
/// fit together. A value: equal to every plan with the same terms.
/// </summary>
public sealed class Plan : IEquatable<Plan>
{
    private readonly PlanDraft _draft;

    private Plan(PlanDraft draft)
    {
        _draft = draft;
        Currency = Currency.Of(draft.Currency);
        Zone = PlanZone.TryOf(draft.TimeZone, out var zone)
            ? zone
            : throw new InvalidOperationException("The review of a plan lets no unknown time zone pass.");
    }

    /// <inheritdoc cref="PlanDraft.Id"/>
    public string Id => _draft.Id;

    /// <inheritdoc cref="PlanDraft.Name"/>
    public string? Name => _draft.Name;

    /// <inheritdoc cref="PlanDraft.Version"/>
    public int Version => _draft.Version;

    /// <inheritdoc cref="PlanDraft.EffectiveFrom"/>
    public LocalDate EffectiveFrom => _draft.EffectiveFrom;

    /// <inheritdoc cref="PlanDraft.EffectiveTo"/>
    public LocalDate? EffectiveTo => _draft.EffectiveTo;

    /// <summary>The one currency of all amounts.</summary>
    public Currency Currency { get; }

    /// <summary>The zone in which instants become dates.</summary>
    public PlanZone Zone { get; }

    /// <inheritdoc cref="PlanDraft.Calendar"/>
    public PlanCalendar Calendar => _draft.Calendar;

    /// <inheritdoc cref="PlanDraft.Payout"/>
    public PayoutSchedule Payout => _draft.Payout;

    /// <inheritdoc cref="PlanDraft.Departments"/>
    public ValueList<Department> Departments => _draft.Departments;

    /// <inheritdoc cref="PlanDraft.Absences"/>
    public ValueList<AbsenceTerm> Absences => _draft.Absences;

    /// <inheritdoc cref="PlanDraft.OpeningHours"/>
    public ValueList<OpeningHours> OpeningHours => _draft.OpeningHours;

    /// <inheritdoc cref="PlanDraft.LeadQualities"/>
    public ValueList<LeadQuality> LeadQualities => _draft.LeadQualities;

    /// <inheritdoc cref="PlanDraft.Commitments"/>
    public ValueList<Commitment> Commitments => _draft.Commitments;

    /// <inheritdoc cref="PlanDraft.Measures"/>
    public ValueList<Measure> Measures => _draft.Measures;

    /// <inheritdoc cref="PlanDraft.Goals"/>
    public ValueList<Goal> Goals => _draft.Goals;

    /// <inheritdoc cref="PlanDraft.Attribution"/>
    public ValueList<AttributionRule> Attribution => _draft.Attribution;

    /// <inheritdoc cref="PlanDraft.Bonuses"/>
    public ValueList<Bonus> Bonuses => _draft.Bonuses;

    /// <inheritdoc cref="PlanDraft.SharedCaps"/>
    public ValueList<SharedCap> SharedCaps => _draft.SharedCaps;

    /// <inheritdoc cref="PlanDraft.Ceilings"/>
    public ValueList<Ceiling> Ceilings => _draft.Ceilings;

    /// <inheritdoc cref="PlanDraft.PersonalCaps"/>
    public ValueList<PersonalCap> PersonalCaps => _draft.PersonalCaps;

    /// <summary>The terms as a draft again, to change and review them anew.</summary>
    public PlanDraft ToDraft() => _draft;

    /// <inheritdoc/>
    public bool Equals(Plan? other) => other is not null && _draft == other._draft;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Plan);

    /// <inheritdoc/>
    public override int GetHashCode() => _draft.GetHashCode();

    internal static Plan Reviewed(PlanDraft draft) => new(draft);
}
