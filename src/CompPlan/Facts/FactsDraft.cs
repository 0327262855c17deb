using CompPlan.Values;

namespace CompPlan.Facts;

/// <summary>
/// Facts as somebody states them, not yet reviewed. The order of the rows never matters. <see cref="Review()"/> finds all faults and
/// gives the <see cref="FactSet"/> that runs are made from.
/// </summary>
public sealed class FactsDraft
{
    private FactsDraft(
        ValueList<Participant> participants,
        ValueList<Membership> memberships,
        ValueList<Absence> absences,
        ValueList<Measurement> measurements,
        ValueList<Deal> deals,
        ValueList<Touch> touches,
        ValueList<Payment> payments,
        ValueList<PoolBalance> balances,
        ValueList<Override> overrides,
        ValueList<Lead> leads,
        ValueList<LeadEvent> leadEvents,
        ValueList<Reversal> reversals,
        ValueList<Rating> ratings,
        ValueList<ExchangeRate> exchangeRates,
        ValueList<DealBatch> dealBatches,
        ValueList<TouchBatch> touchBatches)
    {
        Participants = participants;
        Memberships = memberships;
        Absences = absences;
        Measurements = measurements;
        Deals = deals;
        Touches = touches;
        Payments = payments;
        Balances = balances;
        Overrides = overrides;
        Leads = leads;
        LeadEvents = leadEvents;
        Reversals = reversals;
        Ratings = ratings;
        ExchangeRates = exchangeRates;
        DealBatches = dealBatches;
        TouchBatches = touchBatches;
    }

    /// <summary>No facts at all.</summary>
    public static FactsDraft Empty { get; } = new(
        ValueList<Participant>.Empty,
        ValueList<Membership>.Empty,
        ValueList<Absence>.Empty,
        ValueList<Measurement>.Empty,
        ValueList<Deal>.Empty,
        ValueList<Touch>.Empty,
        ValueList<Payment>.Empty,
        ValueList<PoolBalance>.Empty,
        ValueList<Override>.Empty,
        ValueList<Lead>.Empty,
        ValueList<LeadEvent>.Empty,
        ValueList<Reversal>.Empty,
        ValueList<Rating>.Empty,
        ValueList<ExchangeRate>.Empty,
        ValueList<DealBatch>.Empty,
        ValueList<TouchBatch>.Empty);

    /// <summary>The people.</summary>
    public ValueList<Participant> Participants { get; }

    /// <summary>Who was in which department when.</summary>
    public ValueList<Membership> Memberships { get; }

    /// <summary>Who was absent when.</summary>
    public ValueList<Absence> Absences { get; }

    /// <summary>What the measures came to.</summary>
    public ValueList<Measurement> Measurements { get; }

    /// <summary>The deals.</summary>
    public ValueList<Deal> Deals { get; }

    /// <summary>Who touched which deal when.</summary>
    public ValueList<Touch> Touches { get; }

    /// <summary>What was paid already.</summary>
    public ValueList<Payment> Payments { get; }

    /// <summary>What earlier performance periods left open.</summary>
    public ValueList<PoolBalance> Balances { get; }

    /// <summary>What was decided otherwise than the plan alone gives.</summary>
    public ValueList<Override> Overrides { get; }

    /// <summary>The leads that one team hands over to another.</summary>
    public ValueList<Lead> Leads { get; }

    /// <summary>What happened to leads.</summary>
    public ValueList<LeadEvent> LeadEvents { get; }

    /// <summary>What of won deals was taken back.</summary>
    public ValueList<Reversal> Reversals { get; }

    /// <summary>What people were rated with.</summary>
    public ValueList<Rating> Ratings { get; }

    /// <summary>What currencies were worth in others.</summary>
    public ValueList<ExchangeRate> ExchangeRates { get; }

    /// <summary>Deals stated as columns, beside <see cref="Deals"/>.</summary>
    public ValueList<DealBatch> DealBatches { get; }

    /// <summary>Touches stated as columns, beside <see cref="Touches"/>.</summary>
    public ValueList<TouchBatch> TouchBatches { get; }

    /// <summary>Facts of all tables but leads, their events, reversals, ratings and exchange rates. A <see cref="ValueList{T}"/> is taken as it is, any other sequence is copied.</summary>
    public static FactsDraft Of(
        IEnumerable<Participant> participants,
        IEnumerable<Membership> memberships,
        IEnumerable<Absence> absences,
        IEnumerable<Measurement> measurements,
        IEnumerable<Deal> deals,
        IEnumerable<Touch> touches,
        IEnumerable<Payment> payments,
        IEnumerable<PoolBalance> balances,
        IEnumerable<Override> overrides) => new(
        List(participants),
        List(memberships),
        List(absences),
        List(measurements),
        List(deals),
        List(touches),
        List(payments),
        List(balances),
        List(overrides),
        ValueList<Lead>.Empty,
        ValueList<LeadEvent>.Empty,
        ValueList<Reversal>.Empty,
        ValueList<Rating>.Empty,
        ValueList<ExchangeRate>.Empty,
        ValueList<DealBatch>.Empty,
        ValueList<TouchBatch>.Empty);

    /// <summary>The same facts with other people.</summary>
    public FactsDraft WithParticipants(IEnumerable<Participant> participants) =>
        new(List(participants), Memberships, Absences, Measurements, Deals, Touches, Payments, Balances, Overrides, Leads, LeadEvents, Reversals, Ratings, ExchangeRates, DealBatches, TouchBatches);

    /// <summary>The same facts with other memberships.</summary>
    public FactsDraft WithMemberships(IEnumerable<Membership> memberships) =>
        new(Participants, List(memberships), Absences, Measurements, Deals, Touches, Payments, Balances, Overrides, Leads, LeadEvents, Reversals, Ratings, ExchangeRates, DealBatches, TouchBatches);

    /// <summary>The same facts with other absences.</summary>
    public FactsDraft WithAbsences(IEnumerable<Absence> absences) =>
        new(Participants, Memberships, List(absences), Measurements, Deals, Touches, Payments, Balances, Overrides, Leads, LeadEvents, Reversals, Ratings, ExchangeRates, DealBatches, TouchBatches);

    /// <summary>The same facts with other measurements.</summary>
    public FactsDraft WithMeasurements(IEnumerable<Measurement> measurements) =>
        new(Participants, Memberships, Absences, List(measurements), Deals, Touches, Payments, Balances, Overrides, Leads, LeadEvents, Reversals, Ratings, ExchangeRates, DealBatches, TouchBatches);

    /// <summary>The same facts with other deals.</summary>
    public FactsDraft WithDeals(IEnumerable<Deal> deals) =>
        new(Participants, Memberships, Absences, Measurements, List(deals), Touches, Payments, Balances, Overrides, Leads, LeadEvents, Reversals, Ratings, ExchangeRates, DealBatches, TouchBatches);

    /// <summary>The same facts with other touches.</summary>
    public FactsDraft WithTouches(IEnumerable<Touch> touches) =>
        new(Participants, Memberships, Absences, Measurements, Deals, List(touches), Payments, Balances, Overrides, Leads, LeadEvents, Reversals, Ratings, ExchangeRates, DealBatches, TouchBatches);

    /// <summary>The same facts with other payments.</summary>
    public FactsDraft WithPayments(IEnumerable<Payment> payments) =>
        new(Participants, Memberships, Absences, Measurements, Deals, Touches, List(payments), Balances, Overrides, Leads, LeadEvents, Reversals, Ratings, ExchangeRates, DealBatches, TouchBatches);

    /// <summary>The same facts with other balances.</summary>
    public FactsDraft WithBalances(IEnumerable<PoolBalance> balances) =>
        new(Participants, Memberships, Absences, Measurements, Deals, Touches, Payments, List(balances), Overrides, Leads, LeadEvents, Reversals, Ratings, ExchangeRates, DealBatches, TouchBatches);

    /// <summary>The same facts with other overrides.</summary>
    public FactsDraft WithOverrides(IEnumerable<Override> overrides) =>
        new(Participants, Memberships, Absences, Measurements, Deals, Touches, Payments, Balances, List(overrides), Leads, LeadEvents, Reversals, Ratings, ExchangeRates, DealBatches, TouchBatches);

    /// <summary>The same facts with other leads.</summary>
    public FactsDraft WithLeads(IEnumerable<Lead> leads) =>
        new(Participants, Memberships, Absences, Measurements, Deals, Touches, Payments, Balances, Overrides, List(leads), LeadEvents, Reversals, Ratings, ExchangeRates, DealBatches, TouchBatches);

    /// <summary>The same facts with other events of leads.</summary>
    public FactsDraft WithLeadEvents(IEnumerable<LeadEvent> events) =>
        new(Participants, Memberships, Absences, Measurements, Deals, Touches, Payments, Balances, Overrides, Leads, List(events), Reversals, Ratings, ExchangeRates, DealBatches, TouchBatches);

    /// <summary>The same facts with other reversals.</summary>
    public FactsDraft WithReversals(IEnumerable<Reversal> reversals) =>
        new(Participants, Memberships, Absences, Measurements, Deals, Touches, Payments, Balances, Overrides, Leads, LeadEvents, List(reversals), Ratings, ExchangeRates, DealBatches, TouchBatches);

    /// <summary>The same facts with other ratings.</summary>
    public FactsDraft WithRatings(IEnumerable<Rating> ratings) =>
        new(Participants, Memberships, Absences, Measurements, Deals, Touches, Payments, Balances, Overrides, Leads, LeadEvents, Reversals, List(ratings), ExchangeRates, DealBatches, TouchBatches);

    /// <summary>The same facts with other exchange rates.</summary>
    public FactsDraft WithExchangeRates(IEnumerable<ExchangeRate> rates) =>
        new(Participants, Memberships, Absences, Measurements, Deals, Touches, Payments, Balances, Overrides, Leads, LeadEvents, Reversals, Ratings, List(rates), DealBatches, TouchBatches);

    /// <summary>
    /// The same facts with other deals stated as columns. They stand beside <see cref="Deals"/>, before them in the numbers of rows that
    /// findings name.
    /// </summary>
    public FactsDraft WithDealBatches(IEnumerable<DealBatch> batches) =>
        new(Participants, Memberships, Absences, Measurements, Deals, Touches, Payments, Balances, Overrides, Leads, LeadEvents, Reversals, Ratings, ExchangeRates, List(batches), TouchBatches);

    /// <summary>
    /// The same facts with other touches stated as columns. They stand beside <see cref="Touches"/>, before them in the numbers of rows
    /// that findings name.
    /// </summary>
    public FactsDraft WithTouchBatches(IEnumerable<TouchBatch> batches) =>
        new(Participants, Memberships, Absences, Measurements, Deals, Touches, Payments, Balances, Overrides, Leads, LeadEvents, Reversals, Ratings, ExchangeRates, DealBatches, List(batches));

    /// <summary>
    /// Finds all faults of the facts by themselves, whatever the plan: ids, dates, ranges, references, overlaps, rows that contradict each
    /// other. What needs a plan, such as currencies, roles and types of absence, is for the review of the case.
    /// </summary>
    public FactsReview Review() => FactsReviewer.Review(this, new Work(0));

    /// <summary>As <see cref="Review()"/> on at most so many cores at once; the review is the same on any number.</summary>
    /// <param name="cores">The number of cores; zero for as many as the machine gives.</param>
    public FactsReview Review(int cores)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(cores);
        return FactsReviewer.Review(this, new Work(cores));
    }

    private static ValueList<T> List<T>(IEnumerable<T> rows)
        where T : notnull => rows as ValueList<T> ?? ValueList<T>.Of(rows);
}
