using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Attribution.Crediting;

/// <summary>Adds up the credit of deals without keeping a row of it. Tables over disjoint deals are added cell by cell.</summary>
internal sealed class TotalsTable : CreditSink
{
    private readonly int _rules;
    private readonly int _departments;
    private readonly int _periods;
    private readonly int _first;
    private readonly int _last;
    private readonly short[] _periodOfDay;
    private readonly int _pairs;
    private readonly ActorSums _byActor;
    private readonly long[] _byPeriod;
    private readonly RuleSums[] _sums;
    private long[] _reversedByActor = [];
    private long[] _reversedByPeriod = [];

    /// <param name="rules">The rules.</param>
    /// <param name="actors">How many actors there are.</param>
    /// <param name="periods">The periods, one after another without a gap.</param>
    internal TotalsTable(IReadOnlyList<AttributionRule> rules, int actors, ValueList<PerformancePeriod> periods)
    {
        _rules = rules.Count;
        _departments = rules.Max(rule => rule.Departments.Count);
        _periods = periods.Count;
        (_first, _last) = (Days.Of(periods[0].First), Days.Of(periods[^1].Last));
        _periodOfDay = new short[_last - _first + 1];
        for (var period = 0; period < periods.Count; period++)
            _periodOfDay.AsSpan(Days.Of(periods[period].First) - _first, periods[period].Days).Fill((short)period);
        _pairs = actors * _departments;
        _byActor = new ActorSums(_rules, _pairs, likely: actors);
        _byPeriod = new long[_rules * _periods * _departments];
        _sums = new RuleSums[_rules];
    }

    /// <summary>What an actor earned for a department within the periods, before reversals.</summary>
    internal long ByActor(int rule, int actor, int department) => _byActor[actor * _departments + department, rule];

    /// <summary>What reversals took back of it within the periods; zero or more.</summary>
    internal long ReversedByActor(int rule, int actor, int department) =>
        _reversedByActor.Length == 0 ? 0 : _reversedByActor[ActorCell(rule, actor, department)];

    /// <summary>What a department earned in a period, before reversals.</summary>
    internal long ByPeriod(int rule, int period, int department) => _byPeriod[PeriodCell(rule, period, department)];

    /// <summary>What reversals took back in a period; zero or more.</summary>
    internal long ReversedByPeriod(int rule, int period, int department) =>
        _reversedByPeriod.Length == 0 ? 0 : _reversedByPeriod[PeriodCell(rule, period, department)];

    /// <summary>What belongs to no period, or to nobody.</summary>
    internal RuleSums SumsOf(int rule) => _sums[rule];

    internal override void Enter(DealPath path) => _byActor.Enter(path.Count);

    internal override void Take(int rule, DealPath path, CreditRows rows)
    {
        ref var sums = ref _sums[rule];
        var pending = TakeCredits(rule, path, rows.Credits, ref sums);
        foreach (ref readonly var part in rows.Parts)
            if (part.Day > _last)
                pending += part.Amount;
            else
                sums.Uncredited += part.Amount;
        foreach (ref readonly var reversed in rows.Reversed)
            pending -= TakeBack(rule, path, reversed, ref sums);
        sums.Pending += pending;
        if (pending != 0 && path.IsWon && path.WonDay <= _last)
            sums.NotReached += pending;
    }

    /// <summary>Answers what of it is not earned by the end of the last period. Nearly always all of a deal is earned on one day.</summary>
    private long TakeCredits(int rule, DealPath path, ReadOnlySpan<CreditRow> credits, ref RuleSums sums)
    {
        // The values of all deals fit 64 bits together, and cells were counted when the table was made.
        unchecked
        {
            var waits = _byActor.Waits;
            var actors = path.Actor;
            var (start, departments, pending) = (path.Start, _departments, 0L);
            var day = int.MinValue;
            Span<long> cells = default;
            foreach (ref readonly var credit in credits)
            {
                if (credit.Day != day)
                {
                    day = credit.Day;
                    cells = CellsOf(rule, day);
                }
                if (!cells.IsEmpty)
                {
                    var (touch, department, amount) = (credit.Touch - start, credit.Department, credit.Amount);
                    cells[department] += amount;
                    waits.Add(touch, actors[touch] * departments + department, rule, amount);
                }
                else if (day < _first)
                    sums.Before += credit.Amount;
                else
                    pending += credit.Amount;
            }
            return pending;
        }
    }

    /// <summary>The cells of the departments in the period of a day; none where it lies in no period.</summary>
    private Span<long> CellsOf(int rule, int day) =>
        day < _first || day > _last ? default : _byPeriod.AsSpan(PeriodCell(rule, _periodOfDay[day - _first], 0), _departments);

    /// <summary>Few deals are reversed, so there are cells for it only once one is. Answers what is taken from what is pending.</summary>
    private long TakeBack(int rule, DealPath path, in ReversalRow reversed, ref RuleSums sums)
    {
        if (reversed.Day > _last)
            return reversed.ReversedDay <= _last ? reversed.Amount : 0;
        if (!reversed.IsOfCredit)
            sums.Uncredited -= reversed.Amount;
        else if (reversed.Day < _first)
            sums.Before -= reversed.Amount;
        else
        {
            NeedReversed();
            _reversedByActor[ActorCell(rule, path.ActorOf(reversed.Touch), reversed.Department)] += reversed.Amount;
            _reversedByPeriod[PeriodCell(rule, _periodOfDay[reversed.Day - _first], reversed.Department)] += reversed.Amount;
        }
        return 0;
    }

    private void NeedReversed()
    {
        if (_reversedByPeriod.Length == 0)
            (_reversedByActor, _reversedByPeriod) = (new long[_pairs * _rules], new long[_byPeriod.Length]);
    }

    private int ActorCell(int rule, int actor, int department) => (actor * _departments + department) * _rules + rule;

    private int PeriodCell(int rule, int period, int department) => (rule * _periods + period) * _departments + department;

    /// <summary>Adds everything that waits; nothing is read from the table before.</summary>
    internal void Settle() => _byActor.Settle();

    /// <summary>Adds a table over other deals, of the same rules, actors and periods.</summary>
    internal void Add(TotalsTable other)
    {
        _byActor.Add(other._byActor);
        Add(_byPeriod, other._byPeriod);
        if (other._reversedByPeriod.Length > 0)
        {
            NeedReversed();
            Add(_reversedByActor, other._reversedByActor);
            Add(_reversedByPeriod, other._reversedByPeriod);
        }
        for (var rule = 0; rule < _rules; rule++)
            _sums[rule].Add(other._sums[rule]);
    }

    private static void Add(Span<long> into, ReadOnlySpan<long> from)
    {
        for (var i = 0; i < into.Length && i < from.Length; i++)
            into[i] += from[i];
    }
}
