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

    private const int Nobody = -1;

    private readonly int _rules;
    private readonly int[] _rowOf;
    private long[] _cells = [];
    private int _rows;
    private int[] _pairs = new int[Waiting];
    private long[] _amounts;
    private int _start;
    private int _end;

    /// <param name="rules">How many rules there are.</param>
    /// <param name="pairs">How many pairs of an actor and a department there can be.</param>
    internal ActorSums(int rules, int pairs)
    {
        _rules = rules;
        _rowOf = new int[pairs];
        _amounts = new long[Waiting * rules];
    }

    /// <summary>What a pair earned under a rule; nothing waits any more.</summary>
    internal long this[int pair, int rule] => _rowOf[pair] is var row and > 0 ? _cells[(row - 1) * _rules + rule] : 0;

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
        _pairs.AsSpan(_start, touches).Fill(Nobody);
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
            if (waiting == pair || waiting == Nobody)
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
        unchecked
        {
            var amounts = _amounts.AsSpan();
            foreach (var pair in _pairs.AsSpan(0, _end))
            {
                if (pair != Nobody)
                {
                    var cells = CellsOf(pair);
                    for (var rule = 0; rule < cells.Length && rule < amounts.Length; rule++)
                        cells[rule] += amounts[rule];
                }
                amounts = amounts[_rules..];
            }
            (_start, _end) = (0, 0);
        }
    }

    /// <summary>Adds the sums of other deals.</summary>
    internal void Add(ActorSums other)
    {
        Settle();
        other.Settle();
        for (var pair = 0; pair < _rowOf.Length; pair++)
            if (other._rowOf[pair] is var from and > 0)
            {
                var cells = CellsOf(pair);
                var more = other._cells.AsSpan((from - 1) * _rules, _rules);
                for (var rule = 0; rule < cells.Length; rule++)
                    cells[rule] += more[rule];
            }
    }

    private Span<long> CellsOf(int pair)
    {
        var row = _rowOf[pair] is var known and > 0 ? known - 1 : NewRow(pair);
        return _cells.AsSpan(row * _rules, _rules);
    }

    /// <summary>The first credit of a pair.</summary>
    private int NewRow(int pair)
    {
        if ((_rows + 1) * _rules > _cells.Length)
            Array.Resize(ref _cells, Math.Max(Waiting * _rules, _cells.Length * 2));
        _rowOf[pair] = ++_rows;
        return _rows - 1;
    }
}
