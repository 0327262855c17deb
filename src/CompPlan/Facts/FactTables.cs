namespace CompPlan.Facts;

/// <summary>The eleven tables of facts as columns.</summary>
internal sealed class FactTables(
    ParticipantColumns participants,
    MembershipColumns memberships,
    AbsenceColumns absences,
    MeasurementColumns measurements,
    DealColumns deals,
    TouchColumns touches,
    PaymentColumns payments,
    PoolBalanceColumns balances,
    OverrideColumns overrides,
    LeadColumns leads,
    LeadEventColumns leadEvents)
{
    public ParticipantColumns Participants { get; } = participants;

    public MembershipColumns Memberships { get; } = memberships;

    public AbsenceColumns Absences { get; } = absences;

    public MeasurementColumns Measurements { get; } = measurements;

    public DealColumns Deals { get; } = deals;

    public TouchColumns Touches { get; } = touches;

    public PaymentColumns Payments { get; } = payments;

    public PoolBalanceColumns Balances { get; } = balances;

    public OverrideColumns Overrides { get; } = overrides;

    public LeadColumns Leads { get; } = leads;

    public LeadEventColumns LeadEvents { get; } = leadEvents;

    /// <summary>The greatest known day of all rows; the least whole number without rows.</summary>
    public int LastKnown => Math.Max(
        Math.Max(Math.Max(Participants.LastKnown, Memberships.LastKnown), Math.Max(Absences.LastKnown, Measurements.LastKnown)),
        Math.Max(
            Math.Max(Math.Max(Deals.LastKnown, Touches.LastKnown), Payments.LastKnown),
            Math.Max(Math.Max(Balances.LastKnown, Overrides.LastKnown), Math.Max(Leads.LastKnown, LeadEvents.LastKnown))));

    /// <summary>The rows in force on a day; tables in which that is every row are shared.</summary>
    public FactTables InForce(int day) => new(
        Participants.InForce(day),
        Memberships.InForce(day),
        Absences.InForce(day),
        Measurements.InForce(day),
        Deals.InForce(day),
        Touches.InForce(day),
        Payments.InForce(day),
        Balances.InForce(day),
        Overrides.InForce(day),
        Leads.InForce(day),
        LeadEvents.InForce(day));
}
