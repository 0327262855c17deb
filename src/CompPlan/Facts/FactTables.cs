namespace CompPlan.Facts;

/// <summary>The fourteen tables of facts as columns.</summary>
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
    LeadEventColumns leadEvents,
    ReversalColumns reversals,
    RatingColumns ratings,
    ExchangeRateColumns exchangeRates)
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

    public ReversalColumns Reversals { get; } = reversals;

    public RatingColumns Ratings { get; } = ratings;

    public ExchangeRateColumns ExchangeRates { get; } = exchangeRates;

    /// <summary>The greatest known day of all rows; the least whole number without rows.</summary>
    public int LastKnown
    {
        get
        {
            ReadOnlySpan<int> days =
            [
                Participants.LastKnown, Memberships.LastKnown, Absences.LastKnown, Measurements.LastKnown, Deals.LastKnown, Touches.LastKnown,
                Payments.LastKnown, Balances.LastKnown, Overrides.LastKnown, Leads.LastKnown, LeadEvents.LastKnown, Reversals.LastKnown, Ratings.LastKnown,
                ExchangeRates.LastKnown,
            ];
            var last = int.MinValue;
            foreach (var day in days)
                last = Math.Max(last, day);
            return last;
        }
    }

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
        LeadEvents.InForce(day),
        Reversals.InForce(day),
        Ratings.InForce(day),
        ExchangeRates.InForce(day));

    /// <summary>All versions of the rows known on a day; tables in which that is every row are shared.</summary>
    public FactTables KnownBy(int day) => new(
        Participants.KnownBy(day),
        Memberships.KnownBy(day),
        Absences.KnownBy(day),
        Measurements.KnownBy(day),
        Deals.KnownBy(day),
        Touches.KnownBy(day),
        Payments.KnownBy(day),
        Balances.KnownBy(day),
        Overrides.KnownBy(day),
        Leads.KnownBy(day),
        LeadEvents.KnownBy(day),
        Reversals.KnownBy(day),
        Ratings.KnownBy(day),
        ExchangeRates.KnownBy(day));
}
