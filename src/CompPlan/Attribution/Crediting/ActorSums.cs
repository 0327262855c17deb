using System.Numerics;

namespace CompPlan.Attribution.Crediting;

/// <summary>
/// What actors earned. An actor and department that have a credit get a row of cells, one for each rule, so that a touch asks for one
/// line of memory whatever the number of rules, and nothing is spent on those that never meet. The touches of a deal are added up side
/// by side under all rules first, and those of many deals then go to their rows together: rows lie anywhere in memory, and a short loop
/// that does nothing else waits for many of them at once.
/// </summary>
internal sealed class ActorSums
{
    /// <summary>Touches that wait, so few that they stay near.</summary>
    private const int Waiting = 1024;

    private readonly int _rules;
    private readonly int _nobody;
    private readonly int[] _rowOf;
    private long[] _cells;
    private int _rows = 1;
    private int[] _pairs = new int[Waiting];
    private long[] _amounts;
    private int _start;
    private int _end;

    /// <param name="rules">How many rules there are.</param>
    /// <param name="pairs">How many pairs of an actor and a department there can be.</param>
    internal ActorSums(int rules, int pairs)
    {
        // A touch that earned nothing goes to a row of its own, so that nothing hangs on whether there is one.
        _rules = rules;
        _nobody = pairs;
        _rowOf = new int[pairs + 1];
        _rowOf[_nobody] = 1;
        _cells = new long[Waiting * rules];
        _amounts = new long[Waiting * rules];
    }

    /// <summary>What a pair earned under a rule; nothing waits any more.</summary>
    internal long this[int pair, int rule] => _cells[_rowOf[pair] * _rules + rule];

    /// <summary>Makes room for the touches of the next deal.</summary>
    internal void Enter(int touches)
    {
        if (touches > _pairs.Length - _end)
        {
            Settle();
            if (touches > _pairs.Length)
                (_pairs, _amounts) = (new int[touches], new long[touches * _rules]);
        }
        (_start, _end) = (_end, _end + touches);
        _pairs.AsSpan(_start, touches).Fill(_nobody);
        _amounts.AsSpan(_start * _rules, touches * _rules).Clear();
    }

    /// <summary>Adds what a touch, by its place in the deal, earned for a pair under a rule.</summary>
    internal void Add(int touch, int pair, int rule, long amount)
    {
        // The values of all deals fit 64 bits together, and cells were counted when the table was made.
        unchecked
        {
            var slot = _start + touch;
            ref var waiting = ref _pairs[slot];
            if (waiting == pair || waiting == _nobody)
            {
                waiting = pair;
                _amounts[slot * _rules + rule] += amount;
            }
            else
                // Rules may credit different departments with one touch.
                CellsOf(pair)[rule] += amount;
        }
    }

    /// <summary>Adds everything that waits.</summary>
    internal void Settle()
    {
        var rows = _pairs.AsSpan(0, _end);
        foreach (ref var pair in rows)
            pair = _rowOf[pair] is var row and > 0 ? row : NewRow(pair);
        for (var slot = 0; slot < rows.Length; slot++)
            Add(_cells.AsSpan(rows[slot] * _rules, _rules), _amounts.AsSpan(slot * _rules, _rules));
        (_start, _end) = (0, 0);
    }

    /// <summary>Adds the sums of other deals.</summary>
    internal void Add(ActorSums other)
    {
        Settle();
        other.Settle();
        for (var pair = 0; pair < _nobody; pair++)
            if (other._rowOf[pair] is var row and > 0)
                Add(CellsOf(pair), other._cells.AsSpan(row * _rules, _rules));
    }

    private static void Add(Span<long> cells, ReadOnlySpan<long> amounts)
    {
        unchecked
        {
            for (; cells.Length >= Vector<long>.Count; cells = cells[Vector<long>.Count..], amounts = amounts[Vector<long>.Count..])
                (new Vector<long>(cells) + new Vector<long>(amounts)).CopyTo(cells);
            for (var i = 0; i < cells.Length && i < amounts.Length; i++)
                cells[i] += amounts[i];
        }
    }

    private Span<long> CellsOf(int pair)
    {
        var row = _rowOf[pair] is var known and > 0 ? known : NewRow(pair);
        return _cells.AsSpan(row * _rules, _rules);
    }

    /// <summary>The first credit of a pair. The first row, of zeros, is that of pairs without one.</summary>
    private int NewRow(int pair)
    {
        if ((++_rows + 1) * _rules > _cells.Length)
            Array.Resize(ref _cells, _cells.Length * 2);
        return _rowOf[pair] = _rows;
    }
}
