using CompPlan.Facts;
using CompPlan.Measures;
using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Funding;

/// <summary>
/// Everything that the funding of one bonus in one performance period looks up, resolved: measured values, people, the rate of charges,
/// balances, payments and overrides. The review of a case makes them; funding with them looks nothing up elsewhere.
/// </summary>
public sealed record FundingFigures
{
    private FundingFigures(Currency currency, PerformancePeriod period)
    {
        Currency = currency;
        Period = period;
    }

    /// <summary>The currency of the pool, that of the plan.</summary>
    public Currency Currency { get; }

    /// <summary>The performance period.</summary>
    public PerformancePeriod Period { get; }

    /// <summary>How many performance periods the span of the pool has: 1, or those of the year to date under <see cref="TrueUp.YearToDate"/>.</summary>
    public int Periods { get; private init; } = 1;

    /// <summary>The measures that base and bounds name, over the span of the pool.</summary>
    public ValueList<MeasuredValue> Measures { get; private init; } = ValueList<MeasuredValue>.Empty;

    /// <summary>The measures of running schedules, from the first day of the year to the last of the period.</summary>
    public ValueList<MeasuredValue> RunningMeasures { get; private init; } = ValueList<MeasuredValue>.Empty;

    /// <summary>The same without the period; none in the first period of a year.</summary>
    public ValueList<MeasuredValue> EarlierMeasures { get; private init; } = ValueList<MeasuredValue>.Empty;

    /// <summary>The people who take part; nobody where the rule asks for none.</summary>
    public PeopleTotals People { get; private init; } = PeopleTotals.None;

    /// <summary>The rate of charges on the last day of the period; absent where the pool is stated as gross.</summary>
    public ChargeRate? Charge { get; private init; }

    /// <summary>What other bonuses reserved in the span.</summary>
    public ValueList<ReservedPeriod> Reserves { get; private init; } = ValueList<ReservedPeriod>.Empty;

    /// <summary>What was paid for the year's earlier periods; none where each period stands alone.</summary>
    public ValueList<PaidPeriod> Paid { get; private init; } = ValueList<PaidPeriod>.Empty;

    /// <summary>What an earlier period carried into this one; absent where nothing is carried or there is no such period.</summary>
    public PoolBalance? CarriedIn { get; private init; }

    /// <summary>What is owed from earlier draws; absent where nothing is or there is no earlier period.</summary>
    public PoolBalance? OwedIn { get; private init; }

    /// <summary>The override of the pool; absent where there is none.</summary>
    public Override? Override { get; private init; }

    /// <summary>What a shared cap leaves; absent where the bonus shares none.</summary>
    public SharedRoom? Room { get; private init; }

    /// <summary>Figures of a period for a rule that looks nothing up.</summary>
    public static FundingFigures Of(Currency currency, PerformancePeriod period)
    {
        ArgumentNullException.ThrowIfNull(currency);
        ArgumentNullException.ThrowIfNull(period);
        return new FundingFigures(currency, period);
    }

    /// <summary>The same over <paramref name="periods"/> performance periods of the year, with what was paid for the earlier ones.</summary>
    public FundingFigures WithYearToDate(int periods, params IEnumerable<PaidPeriod> paid)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(periods, 1);
        return this with { Periods = periods, Paid = ValueList<PaidPeriod>.Of(paid) };
    }

    /// <summary>The same with these measured values.</summary>
    public FundingFigures WithMeasures(params IEnumerable<MeasuredValue> measures) =>
        this with { Measures = ValueList<MeasuredValue>.Of(measures) };

    /// <summary>The same with the totals of running schedules: to date, and to date without the period.</summary>
    public FundingFigures WithRunning(IEnumerable<MeasuredValue> toDate, IEnumerable<MeasuredValue> before) =>
        this with { RunningMeasures = ValueList<MeasuredValue>.Of(toDate), EarlierMeasures = ValueList<MeasuredValue>.Of(before) };

    /// <summary>The same with these people.</summary>
    public FundingFigures WithPeople(PeopleTotals people)
    {
        ArgumentNullException.ThrowIfNull(people);
        return this with { People = people };
    }

    /// <summary>The same with this rate of charges.</summary>
    public FundingFigures WithCharge(ChargeRate? charge) => this with { Charge = charge };

    /// <summary>The same with these reserves of other bonuses.</summary>
    public FundingFigures WithReserves(params IEnumerable<ReservedPeriod> reserves) =>
        this with { Reserves = ValueList<ReservedPeriod>.Of(reserves) };

    /// <summary>The same with what is carried in and what is owed.</summary>
    public FundingFigures WithBalances(PoolBalance? carriedIn, PoolBalance? owedIn) => this with { CarriedIn = carriedIn, OwedIn = owedIn };

    /// <summary>The same with an override of the pool.</summary>
    public FundingFigures WithOverride(Override? stated) => this with { Override = stated };

    internal FundingFigures WithRoom(SharedRoom? room) => this with { Room = room };

    internal MeasuredValue Measured(string id) => Find(Measures, id) ?? throw Missing(id);

    internal MeasuredValue ToDate(string id) => Find(RunningMeasures, id) ?? throw Missing(id);

    internal MeasuredValue? Before(string id) => Find(EarlierMeasures, id);

    internal IEnumerable<ReservedPeriod> ReservesOf(string bonus) =>
        Reserves.Where(reserve => string.Equals(reserve.Bonus, bonus, StringComparison.Ordinal));

    internal Fraction ReservedBy(string bonus) =>
        ReservesOf(bonus).Aggregate(Fraction.Zero, (sum, reserve) => sum + reserve.Amount);

    private static MeasuredValue? Find(ValueList<MeasuredValue> measured, string id) =>
        measured.FirstOrDefault(value => string.Equals(value.Measure.Id, id, StringComparison.Ordinal));

    private static InvalidOperationException Missing(string id) => new($"The measure '{id}' is not among the figures of the pool.");
}
