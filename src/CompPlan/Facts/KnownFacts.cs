using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Facts;

/// <summary>
/// The facts in force as known on one day, as columns: what every later stage reads. Ids are numbers in ordinal order
/// (<see cref="Ids"/>), days are whole days since 1970-01-01, amounts minor units, instants ticks of 100 nanoseconds.
/// <list type="bullet">
/// <item>Attribution: <see cref="Deals"/> has one row per deal in force; <see cref="TouchesOf"/> gives the touches of a deal as
/// a range of rows of <see cref="Touches"/>, already in the order instant, sequence, actor, kind, role, id.</item>
/// <item>Measures: <see cref="MeasurementRow"/> finds the measurement of a period, <see cref="MeasurementAt"/> gives it with its
/// source.</item>
/// <item>People: <see cref="Memberships"/> and <see cref="Absences"/> both stand in the order of persons.</item>
/// </list>
/// </summary>
internal sealed class KnownFacts
{
    private readonly FactTables _tables;
    private readonly Lazy<string> _fingerprint;
    private readonly int[] _touchStarts;
    private readonly int[] _eventStarts;
    private readonly int[] _reversalRows;
    private readonly int[] _reversalStarts;

    private KnownFacts(FactIds ids, FactTables tables, TouchColumns touches, LocalDate knownOn, ValueList<Issue> issues, Lazy<string> fingerprint)
    {
        Ids = ids;
        _tables = tables;
        Touches = touches;
        _touchStarts = Columns.Starts(touches.Deal, ids.Deals.Count);
        _eventStarts = Columns.Starts(tables.LeadEvents.Lead, ids.Leads.Count);
        _reversalStarts = [];
        _reversalRows = tables.Reversals.Count == 0 ? [] : tables.Reversals.ByDeal(ids.Deals.Count, out _reversalStarts);
        KnownOn = knownOn;
        Issues = issues;
        _fingerprint = fingerprint;
    }

    private KnownFacts(KnownFacts same, LocalDate knownOn)
    {
        Ids = same.Ids;
        _tables = same._tables;
        Touches = same.Touches;
        _touchStarts = same._touchStarts;
        _eventStarts = same._eventStarts;
        _reversalRows = same._reversalRows;
        _reversalStarts = same._reversalStarts;
        KnownOn = knownOn;
        Issues = same.Issues;
        _fingerprint = same._fingerprint;
    }

    public FactIds Ids { get; }

    /// <summary>The day as known on which the facts are in force.</summary>
    public LocalDate KnownOn { get; }

    /// <summary>The fingerprint of all versions of the facts known on that day; computed when it is first asked for.</summary>
    public string Fingerprint => _fingerprint.Value;

    /// <summary>
    /// What contradicts itself as known on that day although all facts together do not: an overlap that a later restatement mends, a
    /// membership known before its participant. Errors of the case that is to be calculated.
    /// </summary>
    public ValueList<Issue> Issues { get; }

    public ParticipantColumns Participants => _tables.Participants;

    public MembershipColumns Memberships => _tables.Memberships;

    public AbsenceColumns Absences => _tables.Absences;

    public MeasurementColumns Measurements => _tables.Measurements;

    public DealColumns Deals => _tables.Deals;

    /// <summary>
    /// The touches in force, each of a deal. A touch of an account stands here once for each deal in force that names the
    /// account, with its <see cref="TouchColumns.Account"/>.
    /// </summary>
    public TouchColumns Touches { get; }

    public PaymentColumns Payments => _tables.Payments;

    public PoolBalanceColumns Balances => _tables.Balances;

    public OverrideColumns Overrides => _tables.Overrides;

    /// <summary>One row per lead in force, in the order of leads.</summary>
    public LeadColumns Leads => _tables.Leads;

    public LeadEventColumns LeadEvents => _tables.LeadEvents;

    /// <summary>One row per reversal in force, in the order of reversals.</summary>
    public ReversalColumns Reversals => _tables.Reversals;

    /// <summary>The ratings in force, in the order of person, subject and days.</summary>
    public RatingColumns Ratings => _tables.Ratings;

    /// <summary>The exchange rates in force, in the order of both currencies and day.</summary>
    public ExchangeRateColumns ExchangeRates => _tables.ExchangeRates;

    /// <summary>The rows of <see cref="Reversals"/> of a deal, in the order of instant and reversal id; empty where it has none.</summary>
    public ReadOnlySpan<int> ReversalsOf(int deal) => _reversalRows.Length == 0
        ? default
        : _reversalRows.AsSpan(_reversalStarts[deal], _reversalStarts[deal + 1] - _reversalStarts[deal]);

    /// <summary>The rows of <see cref="LeadEvents"/> of a lead, in the order of instant and kind: first row and count.</summary>
    public (int Start, int Count) EventsOf(int lead) => (_eventStarts[lead], _eventStarts[lead + 1] - _eventStarts[lead]);

    /// <summary>
    /// Where the touches of each deal start: those of deal d (number in <see cref="FactIds.Deals"/>) are the rows from entry d to before
    /// entry d + 1. One more entry than deals.
    /// </summary>
    public ReadOnlySpan<int> TouchStarts => _touchStarts;

    /// <summary>The rows of <see cref="Touches"/> of a deal: first row and count.</summary>
    public (int Start, int Count) TouchesOf(int deal) => (_touchStarts[deal], _touchStarts[deal + 1] - _touchStarts[deal]);

    /// <summary>The row of the measurement of exactly these days, or −1.</summary>
    public int MeasurementRow(string measure, LocalDate from, LocalDate to)
    {
        var key = (Ids.Measures.Find(measure), Days.Of(from), Days.Of(to));
        if (key.Item1 < 0)
            return -1;
        var (low, high) = (0, Measurements.Count - 1);
        while (low <= high)
        {
            var middle = low + (high - low) / 2;
            var order = (Measurements.Measure[middle], Measurements.From[middle], Measurements.To[middle]).CompareTo(key);
            if (order == 0)
                return middle;
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return -1;
    }

    /// <summary>The row of the exchange rate between two currencies of exactly this day, or −1.</summary>
    public int ExchangeRateRow(string from, string to, LocalDate on)
    {
        var key = (Ids.CurrencyCodes.Find(from), Ids.CurrencyCodes.Find(to), Days.Of(on));
        var (low, high) = (0, ExchangeRates.Count - 1);
        while (low <= high)
        {
            var middle = low + (high - low) / 2;
            var order = (ExchangeRates.From[middle], ExchangeRates.To[middle], ExchangeRates.On[middle]).CompareTo(key);
            if (order == 0)
                return middle;
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return -1;
    }

    /// <summary>A measurement as stated, with its source.</summary>
    public Measurement MeasurementAt(int row) => Measurements.ToRow(row, Ids);

    /// <summary>All measurements, in the order of measure and days.</summary>
    public IEnumerable<Measurement> MeasurementsInForce()
    {
        for (var row = 0; row < Measurements.Count; row++)
            yield return Measurements.ToRow(row, Ids);
    }

    /// <summary>The balances in force of a bonus, in the order of performance period and kind.</summary>
    public IEnumerable<PoolBalance> BalancesOf(string bonus)
    {
        var number = Ids.Bonuses.Find(bonus);
        for (var row = 0; number >= 0 && row < Balances.Count; row++)
            if (Balances.Bonus[row] == number)
                yield return Balances.ToRow(row, Ids);
    }

    /// <summary>The overrides in force of a bonus, in the order of their ids; at most one for each performance period and node.</summary>
    public IEnumerable<Override> OverridesOf(string bonus)
    {
        var number = Ids.Bonuses.Find(bonus);
        for (var row = 0; number >= 0 && row < Overrides.Count; row++)
            if (Overrides.Bonus[row] == number)
                yield return Overrides.ToRow(row, Ids);
    }

    /// <summary>The participant with an id as known on the day, or null.</summary>
    public Participant? ParticipantOf(string id)
    {
        var person = Ids.Persons.Find(id);
        var row = person < 0 ? -1 : Participants.Person.BinarySearch(person);
        return row < 0 ? null : Participants.ToRow(row, Ids);
    }

    /// <summary>One finding for each amount in force that is in another currency than the plan's.</summary>
    public IEnumerable<Issue> CurrencyIssues(Currency plan)
    {
        var findings = new Findings();
        CurrencyChecks.Check(_tables, Ids, Ids.CurrencyCodes.Find(plan.Code), plan, findings);
        return findings.ToIssues();
    }

    /// <summary>The facts on their last known day or later; they were reviewed for it already.</summary>
    internal static KnownFacts Latest(FactIds ids, FactTables all, LocalDate day, Lazy<string> fingerprint) =>
        Of(ids, all.InForce(Days.Of(day)), day, ValueList<Issue>.Empty, fingerprint);

    /// <summary>The facts on an earlier day, with what contradicts itself on it.</summary>
    internal static KnownFacts Earlier(FactIds ids, FactTables all, LocalDate day)
    {
        var findings = new Findings();
        var inForce = all.InForce(Days.Of(day));
        InForceChecks.Check(inForce, ids, Days.Of(day), FactRowPaths.None, findings);
        return Of(ids, inForce, day, findings.ToIssues(), new Lazy<string>(() => FactsFingerprint.Of(ids, all.KnownBy(Days.Of(day)))));
    }

    /// <summary>The same facts with a later day, where nothing became known in between.</summary>
    internal KnownFacts At(LocalDate day) => day == KnownOn ? this : new KnownFacts(this, day);

    private static KnownFacts Of(FactIds ids, FactTables tables, LocalDate day, ValueList<Issue> issues, Lazy<string> fingerprint) =>
        new(ids, tables, AccountTouches.Resolve(tables.Touches, tables.Deals, ids), day, issues, fingerprint);
}
