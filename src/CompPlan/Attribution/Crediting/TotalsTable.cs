using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Attribution.Crediting;

/// <summary>
/// Adds up the credit of deals without keeping a row of it. An actor and department that have a credit get a row of cells, one for each
/// rule, so that a touch asks for one line of memory whatever the number of rules, and nothing is spent on those that never meet.
/// Tables over disjoint deals are added row by row.
/// </summary>
internal sealed class TotalsTable : CreditSink
{
    /// <summary>
    /// Credits of actors that wait to be added: rows of the table lie anywhere in memory, and a short loop that does nothing else waits
    /// for many of them at once. 28 kB, so that they stay near.
    /// </summary>
    private const int Waiting = 2048;

    private readonly int _rules;
    private readonly int _departments;
    private readonly int _periods;
    private readonly int _first;
    private readonly int _last;
    private readonly short[] _periodOfDay;
    private readonly int[] _rowOf;
    private readonly long[] _byPeriod;
    private readonly RuleSums[] _sums;
    private readonly int[] _pairs = new int[Waiting];
    private readonly short[] _rulesOf = new short[Waiting];
    private readonly long[] _amounts = new long[Waiting];
    private int _count;
    private long[] _byActor = new long[1024];
    private int _rows;
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
        _rowOf = new int[actors * _departments];
        _byPeriod = new long[_rules * _periods * _departments];
        _sums = new RuleSums[_rules];
    }

    /// <summary>What an actor earned for a department within the periods, before reversals.</summary>
    internal long ByActor(int rule, int actor, int department) =>
        _rowOf[actor * _departments + department] is var row and > 0 ? _byActor[(row - 1) * _rules + rule] : 0;

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

    internal override void Take(int rule, DealPath path, CreditRows rows)
    {
        ref var sums = ref _sums[rule];
        var pending = 0L;
        foreach (ref readonly var credit in rows.Credits)
            if (credit.Day >= _first && credit.Day <= _last)
                Add(rule, path.ActorOf(credit.Touch), credit);
            else if (credit.Day < _first)
                sums.Before += credit.Amount;
            else
                pending += credit.Amount;
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
            (_reversedByActor, _reversedByPeriod) = (new long[_rowOf.Length * _rules], new long[_byPeriod.Length]);
    }

    private int ActorCell(int rule, int actor, int department) => (actor * _departments + department) * _rules + rule;

    private int PeriodCell(int rule, int period, int department) => (rule * _periods + period) * _departments + department;

    /// <summary>Adds everything that waits; nothing is read from the table before.</summary>
    internal void Settle()
    {
        unchecked
        {
            for (var i = 0; i < _count; i++)
            {
                var pair = _pairs[i];
                var row = _rowOf[pair] - 1;
                if (row < 0)
                    row = NewRow(pair);
                _byActor[row * _rules + _rulesOf[i]] += _amounts[i];
            }
            _count = 0;
        }
    }

    private void Add(int rule, int actor, in CreditRow credit)
    {
        // The values of all deals fit 64 bits together, and cells were counted when the table was made.
        unchecked
        {
            if (_count == Waiting)
                Settle();
            var pair = actor * _departments + credit.Department;
            (_pairs[_count], _rulesOf[_count], _amounts[_count]) = (pair, (short)rule, credit.Amount);
            _count++;
            _byPeriod[(rule * _periods + _periodOfDay[credit.Day - _first]) * _departments + credit.Department] += credit.Amount;
        }
    }

    /// <summary>Adds a table over other deals, of the same rules, actors and periods.</summary>
    internal void Add(TotalsTable other)
    {
        Settle();
        other.Settle();
        for (var pair = 0; pair < other._rowOf.Length; pair++)
            if (other._rowOf[pair] is var from and > 0)
            {
                var row = _rowOf[pair] > 0 ? _rowOf[pair] - 1 : NewRow(pair);
                Add(_byActor.AsSpan(row * _rules, _rules), other._byActor.AsSpan((from - 1) * _rules, _rules));
            }
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

    /// <summary>The first credit of an actor for a department.</summary>
    private int NewRow(int pair)
    {
        if ((_rows + 1) * _rules > _byActor.Length)
            Array.Resize(ref _byActor, Math.Max(_rules, _byActor.Length * 2));
        _rowOf[pair] = ++_rows;
        return _rows - 1;
    }

    private static void Add(Span<long> into, ReadOnlySpan<long> from)
    {
        for (var i = 0; i < into.Length && i < from.Length; i++)
            into[i] += from[i];
    }
}
