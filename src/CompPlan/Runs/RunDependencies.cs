using CompPlan.Facts;
using CompPlan.Funding;
using CompPlan.Measures;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Values;

namespace CompPlan.Runs;

/// <summary>
/// What the bonuses of one run take from each other: room under a shared cap in the stated order, and reserves that are paid out in the
/// run that makes them. Every pool is funded once on the way, so what is wrong with one is found here.
/// </summary>
internal sealed class RunDependencies
{
    private readonly PlanSeries _series;
    private readonly KnownFacts _facts;
    private readonly PerformancePeriod _payoutPeriod;
    private readonly List<DueBonus> _due;
    private readonly FundedPool?[] _pools;
    private readonly List<(string Cap, PerformancePeriod Span, TakenPool Pool)> _taken = [];
    private readonly List<Issue> _issues = [];

    private RunDependencies(PlanSeries series, KnownFacts facts, PerformancePeriod payoutPeriod, IEnumerable<DueBonus> due)
    {
        (_series, _facts, _payoutPeriod) = (series, facts, payoutPeriod);
        _due = [.. due];
        _pools = new FundedPool?[_due.Count];
    }

    public static (IReadOnlyList<DueBonus> Due, IReadOnlyList<Issue> Issues) Settle(
        PlanSeries series,
        KnownFacts facts,
        IEnumerable<(PlanVersion Version, MeasureBook Book)> versions,
        PerformancePeriod payoutPeriod,
        IEnumerable<DueBonus> due)
    {
        var settling = new RunDependencies(series, facts, payoutPeriod, due);
        // An earlier version takes first; what it takes under a shared cap leaves less room for the same cap of the next.
        foreach (var (version, book) in versions)
            foreach (var shared in version.Plan.SharedCaps)
                settling.Share(shared, version, book);
        for (var i = 0; i < settling._due.Count; i++)
            if (NeedsOf(settling._due[i]).Count == 0)
                settling.Fund(i);
        for (var i = 0; i < settling._due.Count; i++)
            if (NeedsOf(settling._due[i]) is { Count: > 0 } reserves)
                settling.PayOut(i, reserves);
        return (settling._due, settling._issues);
    }

    private static IReadOnlyList<(string Id, string Path)> NeedsOf(DueBonus due) => FundingNeeds.Of(due.Bonus.Funding, due.Path + ".funding").Reserves;

    /// <summary>The bonuses of a shared cap take in their stated order, each in the order of time.</summary>
    private void Share(SharedCap shared, PlanVersion version, MeasureBook book)
    {
        foreach (var id in shared.Bonuses)
            for (var i = 0; i < _due.Count; i++)
                if (ReferenceEquals(_due[i].Version, version) && string.Equals(_due[i].Bonus.Id, id, StringComparison.Ordinal))
                {
                    var span = _series.Calendar.PeriodFor(shared.Per, _due[i].Period.Last);
                    if (FiguresOf(shared, book, span) is not { } figures)
                        continue;
                    var room = SharedRoom.Of(
                        shared, figures, PaidUnder(shared, version.Plan, span),
                        _taken.Where(one => one.Cap == shared.Id && one.Span == span).Select(one => one.Pool));
                    _due[i] = _due[i].WithFigures(_due[i].Figures.WithRoom(room));
                    if (Fund(i) is { } pool)
                        _taken.Add((shared.Id, span, TakenPool.Of(id, _due[i].Period, Fraction.Max(Fraction.Zero, pool.Funded))));
                }
    }

    private FundingFigures? FiguresOf(SharedCap shared, MeasureBook book, PerformancePeriod span)
    {
        var measured = new List<MeasuredValue>();
        foreach (var (id, _) in FundingNeeds.Of(shared.Cap, "").Measures)
        {
            var resolution = book.Resolve(id, span);
            _issues.AddRange(resolution.Issues);
            if (resolution.Value is not { } value)
                return null;
            measured.Add(value);
        }
        return FundingFigures.Of(_series.Currency, span).WithMeasures(measured);
    }

    /// <summary>Payments for periods of the span that an earlier run paid: a run that is repeated later sees the same room.</summary>
    private IEnumerable<PaidPeriod> PaidUnder(SharedCap shared, Plan plan, PerformancePeriod span) =>
        shared.Bonuses.SelectMany(id => PaidPeriods.Of(_series, plan.Bonuses.Single(bonus => bonus.Id == id), _facts, period =>
            span.Contains(period.Last) && _series.Payout.PayoutPeriodOf(_series.Calendar, period).First < _payoutPeriod.First));

    private void PayOut(int index, IReadOnlyList<(string Id, string Path)> needs)
    {
        var due = _due[index];
        var span = due.Bonus.Funding.TrueUp is null ? due.Period : _series.Calendar.YearToDate(due.Period);
        var reserves = needs.Select(need => need.Id).Distinct(StringComparer.Ordinal)
            .SelectMany(id => ReservesOf(due.Version.Plan.Bonuses.Single(bonus => bonus.Id == id), span, due.Period)).ToArray();
        if (Array.Exists(reserves, reserve => reserve is null))
            return;
        _due[index] = due.WithFigures(due.Figures.WithReserves(reserves!));
        Fund(index);
    }

    /// <summary>What a bonus reserved in a span: as this run makes it, else as its balance says. Null stands for one that is missing.</summary>
    private IEnumerable<ReservedPeriod?> ReservesOf(Bonus bonus, PerformancePeriod span, PerformancePeriod neededBy)
    {
        foreach (var period in _series.PeriodsOf(bonus, span.First, span.Last))
        {
            var own = _due.FindIndex(due => string.Equals(due.Bonus.Id, bonus.Id, StringComparison.Ordinal) && due.Period == period);
            if (own >= 0)
                yield return _pools[own] is { } pool ? ReservedPeriod.Of(bonus.Id, period, pool) : null;
            else if (PoolBalances.Find(_facts, bonus.Id, period, PoolBalanceKind.Reserved) is { } balance)
                yield return ReservedPeriod.Of(period, balance);
            else if (_series.BonusFor(bonus.Id, period) is not null)
            {
                _issues.Add(PoolBalances.Missing(bonus, period, PoolBalanceKind.Reserved, neededBy));
                yield return null;
            }
        }
    }

    private FundedPool? Fund(int index)
    {
        if (_pools[index] is { } known)
            return known;
        var due = _due[index];
        var pool = FundedPool.Of(due.Bonus.Funding, due.Figures, due.Scorecard.Score());
        var faults = PoolFaults.Of(due, pool).ToArray();
        if (faults.Length == 0)
            faults = [.. BoundsReview.Floors(due.Version.Plan, due, pool)];
        _issues.AddRange(faults);
        return _pools[index] = faults.Length == 0 ? pool : null;
    }
}
