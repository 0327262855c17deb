namespace CompPlan.Facts;

/// <summary>What a draft states, table by table, still in the order in which it was stated; ids have the numbers of their tables.</summary>
internal sealed class StatedTables(
    SealedIds ids,
    (ParticipantColumns Participants, MembershipColumns Memberships, AbsenceColumns Absences, RatingColumns Ratings) people,
    MeasurementColumns measurements,
    StatedDeals deals,
    StatedTouches touches,
    TouchDetailColumns touchDetails,
    (PaymentColumns Payments, PoolBalanceColumns Balances, OverrideColumns Overrides) pools,
    (LeadColumns Leads, LeadEventColumns Events, ReversalColumns Reversals, ExchangeRateColumns ExchangeRates) rest)
{
    public SealedIds Ids => ids;

    public ParticipantColumns Participants => people.Participants;

    public MembershipColumns Memberships => people.Memberships;

    public AbsenceColumns Absences => people.Absences;

    public MeasurementColumns Measurements => measurements;

    public StatedDeals Deals => deals;

    public StatedTouches Touches => touches;

    /// <summary>What only few touches state, for all stated touches.</summary>
    public TouchDetailColumns TouchDetails => touchDetails;

    public PaymentColumns Payments => pools.Payments;

    public PoolBalanceColumns Balances => pools.Balances;

    public OverrideColumns Overrides => pools.Overrides;

    public LeadColumns Leads => rest.Leads;

    public LeadEventColumns LeadEvents => rest.Events;

    public ReversalColumns Reversals => rest.Reversals;

    public RatingColumns Ratings => people.Ratings;

    public ExchangeRateColumns ExchangeRates => rest.ExchangeRates;
}
