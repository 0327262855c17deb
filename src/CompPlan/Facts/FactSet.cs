using CompPlan.Periods;
using NodaTime;

namespace CompPlan.Facts;

/// <summary>
/// Reviewed facts without an error: what runs are made from. Immutable and safe to share between threads. Holds every version
/// of every fact, so that a run can be repeated as known on any day. Rows stand in one canonical order, whatever the order in which
/// they were stated; a fact that was stated twice is here once. Two sets hold the same facts exactly when their fingerprints are
/// equal.
/// </summary>
public sealed class FactSet
{
    private readonly FactIds _ids;
    private readonly FactTables _tables;
    private readonly KnownFacts _latest;
    private readonly Lazy<string> _fingerprint;

    internal FactSet(FactIds ids, FactTables tables)
    {
        _ids = ids;
        _tables = tables;
        LastKnownOn = tables.LastKnown == int.MinValue ? null : Days.ToDate(tables.LastKnown);
        _fingerprint = new Lazy<string>(() => FactsFingerprint.Of(ids, tables));
        _latest = KnownFacts.Latest(ids, tables, LastKnownOn ?? Days.ToDate(0), _fingerprint);
        Participants = new FactRows<Participant>(tables.Participants.Count, row => tables.Participants.ToRow(row, ids));
        Memberships = new FactRows<Membership>(tables.Memberships.Count, row => tables.Memberships.ToRow(row, ids));
        Absences = new FactRows<Absence>(tables.Absences.Count, row => tables.Absences.ToRow(row, ids));
        Measurements = new FactRows<Measurement>(tables.Measurements.Count, row => tables.Measurements.ToRow(row, ids));
        Deals = new FactRows<Deal>(tables.Deals.Count, row => tables.Deals.ToRow(row, ids));
        Touches = new FactRows<Touch>(tables.Touches.Count, row => tables.Touches.ToRow(row, ids));
        Payments = new FactRows<Payment>(tables.Payments.Count, row => tables.Payments.ToRow(row, ids));
        Balances = new FactRows<PoolBalance>(tables.Balances.Count, row => tables.Balances.ToRow(row, ids));
        Overrides = new FactRows<Override>(tables.Overrides.Count, row => tables.Overrides.ToRow(row, ids));
        Leads = new FactRows<Lead>(tables.Leads.Count, row => tables.Leads.ToRow(row, ids));
        LeadEvents = new FactRows<LeadEvent>(tables.LeadEvents.Count, row => tables.LeadEvents.ToRow(row, ids));
        Reversals = new FactRows<Reversal>(tables.Reversals.Count, row => tables.Reversals.ToRow(row, ids));
        Ratings = new FactRows<Rating>(tables.Ratings.Count, row => tables.Ratings.ToRow(row, ids));
        ExchangeRates = new FactRows<ExchangeRate>(tables.ExchangeRates.Count, row => tables.ExchangeRates.ToRow(row, ids));
    }

    /// <summary>
    /// SHA-256 in 64 lower-case hexadecimal digits over all facts in canonical order: the same for the same facts, whatever the order of
    /// rows, the files they came from, the culture and the machine. Names, jobs and reasons are part of it, sources are not. Computed when
    /// it is first asked for.
    /// </summary>
    public string Fingerprint => _fingerprint.Value;

    /// <summary>The greatest day on which a fact became known; absent without facts.</summary>
    public LocalDate? LastKnownOn { get; }

    /// <summary>All versions of the people, by id and known day.</summary>
    public IReadOnlyList<Participant> Participants { get; }

    /// <summary>All versions of the memberships, by participant, department, first day and known day.</summary>
    public IReadOnlyList<Membership> Memberships { get; }

    /// <summary>All versions of the absences, by participant, type, first day and known day.</summary>
    public IReadOnlyList<Absence> Absences { get; }

    /// <summary>All versions of the measurements, by measure, first day, last day and known day.</summary>
    public IReadOnlyList<Measurement> Measurements { get; }

    /// <summary>All versions of the deals, by id and known day.</summary>
    public IReadOnlyList<Deal> Deals { get; }

    /// <summary>
    /// All versions of the touches, by deal, instant, sequence, actor, kind, role, id and known day; those of accounts after those of all
    /// deals, by account. A touch of several people stands where its row with the smallest actor does.
    /// </summary>
    public IReadOnlyList<Touch> Touches { get; }

    /// <summary>All versions of the payments, by bonus, participant, performance period, day of payment and known day.</summary>
    public IReadOnlyList<Payment> Payments { get; }

    /// <summary>All versions of the balances, by bonus, performance period, kind and known day.</summary>
    public IReadOnlyList<PoolBalance> Balances { get; }

    /// <summary>All versions of the overrides, by id and known day.</summary>
    public IReadOnlyList<Override> Overrides { get; }

    /// <summary>All versions of the leads, by id and known day.</summary>
    public IReadOnlyList<Lead> Leads { get; }

    /// <summary>All versions of the events of leads, by lead, instant, kind and known day.</summary>
    public IReadOnlyList<LeadEvent> LeadEvents { get; }

    /// <summary>All versions of the reversals, by id and known day.</summary>
    public IReadOnlyList<Reversal> Reversals { get; }

    /// <summary>All versions of the ratings, by participant, subject, first day, last day and known day.</summary>
    public IReadOnlyList<Rating> Ratings { get; }

    /// <summary>All versions of the exchange rates, by both currencies, day and known day.</summary>
    public IReadOnlyList<ExchangeRate> ExchangeRates { get; }

    /// <summary>The same facts as rows in canonical order, for writing them or for stating changes.</summary>
    public FactsDraft ToDraft() =>
        FactsDraft.Of(Participants, Memberships, Absences, Measurements, Deals, Touches, Payments, Balances, Overrides)
            .WithLeads(Leads)
            .WithLeadEvents(LeadEvents)
            .WithReversals(Reversals)
            .WithRatings(Ratings)
            .WithExchangeRates(ExchangeRates);

    /// <summary>
    /// The fingerprint of the facts known on a day, all their versions up to it: what becomes known later does not change it. From
    /// <see cref="LastKnownOn"/> on it is <see cref="Fingerprint"/>; for an earlier day it is computed with each call.
    /// </summary>
    /// <param name="day">The day as known on which the facts count, inclusive.</param>
    public string FingerprintAsKnownOn(LocalDate day)
    {
        var number = Days.Of(day);
        return number >= _tables.LastKnown ? Fingerprint : FactsFingerprint.Of(_ids, _tables.KnownBy(number));
    }

    /// <summary>
    /// The facts in force as known on a day: of each fact the latest version known on or before it. For the day of
    /// <see cref="LastKnownOn"/> and later without restatements this shares all columns and costs nothing; otherwise one pass
    /// over the tables that have other rows.
    /// </summary>
    internal KnownFacts AsKnownOn(LocalDate day)
    {
        var number = Days.Of(day);
        return number >= _tables.LastKnown ? _latest.At(Days.Iso(day)) : KnownFacts.Earlier(_ids, _tables, Days.Iso(day));
    }
}
