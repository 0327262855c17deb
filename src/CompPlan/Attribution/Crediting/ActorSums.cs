using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

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

    private readonly int _nobody;
    private readonly int[] _rowOf;
    private readonly int _width;
    private Vector<long>[] _cells;
    private int _rows = 1;
    private int[] _pairs = new int[Waiting];
    private Vector<long>[] _amounts;
    private int _start;
    private int _end;

    /// <param name="rules">How many rules there are.</param>
    /// <param name="pairs">How many pairs of an actor and a department there can be.</param>
    /// <param name="likely">How many of them are likely to have a credit.</param>
    internal ActorSums(int rules, int pairs, int likely)
    {
        // A touch that earned nothing goes to a row of its own, so that nothing hangs on whether there is one.
        _width = (rules + Vector<long>.Count - 1) / Vector<long>.Count;
        _nobody = pairs;
        _rowOf = new int[pairs + 1];
        _rowOf[_nobody] = 1;
        _cells = new Vector<long>[(likely + 2) * _width];
        _amounts = new Vector<long>[Waiting * _width];
    }

    /// <summary>What a pair earned under a rule; nothing waits any more.</summary>
    internal long this[int pair, int rule] => Cells(_rowOf[pair])[rule];

    /// <summary>Makes room for the touches of the next deal.</summary>
    internal void Enter(int touches)
    {
        if (touches > _pairs.Length - _end)
        {
            Settle();
            if (touches > _pairs.Length)
                (_pairs, _amounts) = (new int[touches], new Vector<long>[touches * _width]);
        }
        (_start, _end) = (_end, _end + touches);
        _pairs.AsSpan(_start, touches).Fill(_nobody);
        _amounts.AsSpan(_start * _width, touches * _width).Clear();
    }

    /// <summary>What the touches of the deal earned so far, for whoever adds to it.</summary>
    internal WaitingSums Waits => new(
        this, _pairs.AsSpan(_start, _end - _start), MemoryMarshal.Cast<Vector<long>, long>(_amounts.AsSpan(_start * _width, (_end - _start) * _width)),
        _nobody, _width * Vector<long>.Count);

    /// <summary>Adds to a pair at once.</summary>
    internal void Add(int pair, int rule, long amount)
    {
        // The values of all deals fit 64 bits together.
        unchecked
        {
            var row = RowOf(pair);
            Cells(row)[rule] += amount;
        }
    }

    /// <summary>Adds everything that waits.</summary>
    internal void Settle()
    {
        var rows = _pairs.AsSpan(0, _end);
        foreach (ref var pair in rows)
            pair = RowOf(pair);
        var (cells, amounts) = (_cells, _amounts);
        if (_width == 1)
            for (var slot = 0; slot < rows.Length && slot < amounts.Length; slot++)
                cells[rows[slot]] += amounts[slot];
        else
            for (var slot = 0; slot < rows.Length; slot++)
                Add(cells.AsSpan(rows[slot] * _width, _width), amounts.AsSpan(slot * _width, _width));
        (_start, _end) = (0, 0);
    }

    /// <summary>Adds the sums of other deals.</summary>
    internal void Add(ActorSums other)
    {
        Settle();
        other.Settle();
        for (var pair = 0; pair < _nobody; pair++)
            if (other._rowOf[pair] is var from and > 0)
            {
                var row = RowOf(pair);
                Add(_cells.AsSpan(row * _width, _width), other._cells.AsSpan(from * _width, _width));
            }
    }

    private static void Add(Span<Vector<long>> cells, ReadOnlySpan<Vector<long>> amounts)
    {
        for (var i = 0; i < cells.Length && i < amounts.Length; i++)
            cells[i] += amounts[i];
    }

    private Span<long> Cells(int row) => MemoryMarshal.Cast<Vector<long>, long>(_cells.AsSpan(row * _width, _width));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int RowOf(int pair) => _rowOf[pair] is var row and > 0 ? row : NewRow(pair);

    /// <summary>The first credit of a pair. The first row, of zeros, is that of pairs without one.</summary>
    private int NewRow(int pair)
    {
        if ((++_rows + 1) * _width > _cells.Length)
            Array.Resize(ref _cells, _cells.Length * 2);
        return _rowOf[pair] = _rows;
    }
}
