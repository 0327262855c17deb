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
    private readonly Plan _plan;
    private readonly KnownFacts _facts;
    private readonly MeasureBook _book;
    private readonly PerformancePeriod _payoutPeriod;
    private readonly List<DueBonus> _due;
    private readonly FundedPool?[] _pools;
    private readonly List<Issue> _issues = [];

    private RunDependencies(Plan plan, KnownFacts facts, MeasureBook book, PerformancePeriod payoutPeriod, IEnumerable<DueBonus> due)
    {
        (_plan, _facts, _book, _payoutPeriod) = (plan, facts, book, payoutPeriod);
        _due = [.. due];
        _pools = new FundedPool?[_due.Count];
    }

    public static (IReadOnlyList<DueBonus> Due, IReadOnlyList<Issue> Issues) Settle(
        Plan plan, KnownFacts facts, MeasureBook book, PerformancePeriod payoutPeriod, IEnumerable<DueBonus> due)
    {
        var settling = new RunDependencies(plan, facts, book, payoutPeriod, due);
        foreach (var shared in plan.SharedCaps)
            settling.Share(shared);
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
    private void Share(SharedCap shared)
    {
        var taken = new List<(PerformancePeriod Span, TakenPool Pool)>();
        foreach (var id in shared.Bonuses)
            for (var i = 0; i < _due.Count; i++)
                if (string.Equals(_due[i].Bonus.Id, id, StringComparison.Ordinal))
                {
                    var span = _plan.Calendar.PeriodFor(shared.Per, _due[i].Period.Last);
                    if (FiguresOf(shared, span) is not { } figures)
                        continue;
                    var room = SharedRoom.Of(shared, figures, PaidUnder(shared, span), taken.Where(one => one.Span == span).Select(one => one.Pool));
                    _due[i] = _due[i].WithFigures(_due[i].Figures.WithRoom(room));
                    if (Fund(i) is { } pool)
                        taken.Add((span, TakenPool.Of(id, _due[i].Period, Fraction.Max(Fraction.Zero, pool.Funded))));
                }
    }

    private FundingFigures? FiguresOf(SharedCap shared, PerformancePeriod span)
    {
        var measured = new List<MeasuredValue>();
        foreach (var (id, _) in FundingNeeds.Of(shared.Cap, "").Measures)
        {
            var resolution = _book.Resolve(id, span);
            _issues.AddRange(resolution.Issues);
            if (resolution.Value is not { } value)
                return null;
            measured.Add(value);
        }
        return FundingFigures.Of(_plan.Currency, span).WithMeasures(measured);
    }

    /// <summary>Payments for periods of the span that an earlier run paid: a run that is repeated later sees the same room.</summary>
    private IEnumerable<PaidPeriod> PaidUnder(SharedCap shared, PerformancePeriod span) =>
        shared.Bonuses.SelectMany(id => PaidPeriods.Of(_plan, _plan.Bonuses.Single(bonus => bonus.Id == id), _facts, period =>
            span.Contains(period.Last) && _plan.Payout.PayoutPeriodOf(_plan.Calendar, period).First < _payoutPeriod.First));

    private void PayOut(int index, IReadOnlyList<(string Id, string Path)> needs)
    {
        var due = _due[index];
        var span = due.Bonus.Funding.TrueUp is null ? due.Period : _plan.Calendar.YearToDate(due.Period);
        var reserves = needs.Select(need => need.Id).Distinct(StringComparer.Ordinal)
            .SelectMany(id => ReservesOf(_plan.Bonuses.Single(bonus => bonus.Id == id), span, due.Period)).ToArray();
        if (Array.Exists(reserves, reserve => reserve is null))
            return;
        _due[index] = due.WithFigures(due.Figures.WithReserves(reserves!));
        Fund(index);
    }

    /// <summary>What a bonus reserved in a span: as this run makes it, else as its balance says. Null stands for one that is missing.</summary>
    private IEnumerable<ReservedPeriod?> ReservesOf(Bonus bonus, PerformancePeriod span, PerformancePeriod neededBy)
    {
        foreach (var period in _plan.Calendar.PeriodsWithin(bonus.Cadence, span.First, span.Last))
        {
            var own = _due.FindIndex(due => due.Bonus == bonus && due.Period == period);
            if (own >= 0)
                yield return _pools[own] is { } pool ? ReservedPeriod.Of(bonus.Id, period, pool) : null;
            else if (PoolBalances.Find(_facts, bonus.Id, period, PoolBalanceKind.Reserved) is { } balance)
                yield return ReservedPeriod.Of(period, balance);
            else if (period.First >= _plan.EffectiveFrom)
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
        _issues.AddRange(faults);
        return _pools[index] = faults.Length == 0 ? pool : null;
    }
}
