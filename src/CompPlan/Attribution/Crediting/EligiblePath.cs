using System.Numerics;

namespace CompPlan.Attribution.Crediting;

/// <summary>
/// The touches of a deal that count under some terms, in the order of the path: a row for each, from zero. Rows stand in
/// <b>positions</b>: touches of one instant without a sequence number share one under <see cref="TouchTies.Share"/>, every other
/// touch has its own; a touch of several people is a row for each, always in one position. Models fill in what a whole position, or a
/// whole touch, weighs on each of its rows and then call <see cref="TrySharePositions"/>, or <see cref="TryShareTouches"/>, which leaves
/// to every row its share of it.
/// Scratch: one is made for each set of terms and worker; <see cref="Fill"/> replaces all of it.
/// </summary>
internal sealed class EligiblePath
{
    private readonly TouchTies _ties;
    private readonly TouchFilter? _filter;
    private readonly DivisionIds _ids = new();
    private ExclusionReason[] _reasons = [];
    private int[] _touches = [];
    private int _inTime;

    /// <param name="ties">What touches of one instant without a sequence number are to each other.</param>
    /// <param name="filter">Which touches count; null: every touch in time.</param>
    internal EligiblePath(TouchTies ties, TouchFilter? filter)
    {
        _ties = ties;
        _filter = filter;
    }

    /// <summary>The deal.</summary>
    internal DealPath Path { get; private set; } = null!;

    /// <summary>How many rows there are.</summary>
    internal int Count { get; private set; }

    /// <summary>Whether row and place in the path are the same: the fast case.</summary>
    internal bool IsPrefix { get; private set; }

    /// <summary>Whether every row is a position of its own: the fast case.</summary>
    internal bool IsPlain { get; private set; }

    /// <summary>The ids under which rows take part in divisions.</summary>
    internal DivisionIds Ids => IsPrefix ? Path.Ids : _ids;

    /// <summary>Finds the touches of a won deal that count, out of those at or before <paramref name="until"/> (ticks).</summary>
    internal void Fill(DealPath path, long until)
    {
        Path = path;
        _inTime = path.CountUntil(until);
        IsPrefix = _filter is null || !Filter(_filter);
        if (IsPrefix)
            Count = _inTime;
        IsPlain = (!path.HasSharedInstants && !path.HasSharedTouches) || FindPlain();
        if (!IsPrefix)
            _ids.Reset(path, Count, _touches);
    }

    /// <summary>The place in the path of a row.</summary>
    internal int TouchAt(int row) => IsPrefix ? row : _touches[row];

    /// <summary>The instant of a row, in ticks.</summary>
    internal long At(int row) => Path.At[TouchAt(row)];

    /// <summary>How many rows, from the first, lie at or before <paramref name="instant"/>.</summary>
    internal int CountUntil(long instant)
    {
        if (IsPrefix)
            return Math.Min(Count, Path.CountUntil(instant));
        var count = Count;
        while (count > 0 && At(count - 1) > instant)
            count--;
        return count;
    }

    /// <summary>The first row of the position that <paramref name="row"/> stands in.</summary>
    internal int PositionStart(int row)
    {
        while (!IsPlain && SharesWithPrevious(row))
            row--;
        return row;
    }

    /// <summary>The row after the position that <paramref name="row"/> stands in.</summary>
    internal int PositionEnd(int row)
    {
        row++;
        while (!IsPlain && row < Count && SharesWithPrevious(row))
            row++;
        return row;
    }

    /// <summary>How many positions there are.</summary>
    internal int PositionCount()
    {
        if (IsPlain)
            return Count;
        var positions = 0;
        for (var row = 0; row < Count; row = PositionEnd(row))
            positions++;
        return positions;
    }

    /// <summary>Whether every row is the first of its touch: no touch of several people is among them.</summary>
    internal bool AreTouchesWhole => !Path.HasSharedTouches;

    /// <summary>Whether a row is another person of the touch of the row before it.</summary>
    internal bool IsOfPreviousTouch(int row) => row > 0 && Path.HasSharedTouches && Path.IsOneTouch(TouchAt(row - 1), TouchAt(row));

    /// <summary>The row after those of the people of the touch of <paramref name="row"/>, from it on.</summary>
    internal int TouchEnd(int row)
    {
        row++;
        while (row < Count && IsOfPreviousTouch(row))
            row++;
        return row;
    }

    /// <summary>
    /// Takes the weight of a whole position on each of its rows and leaves to each row its share of it, all times one number that
    /// makes them whole. Answers false where 62 bits do not hold them; the weights are then worthless.
    /// </summary>
    internal bool TrySharePositions(Span<long> weights) => IsPlain || new RowShares(this, ofPositions: true).TryApply(weights);

    /// <summary>The same without a limit.</summary>
    internal void SharePositions(Span<BigInteger> weights)
    {
        if (!IsPlain)
            new RowShares(this, ofPositions: true).Apply(weights);
    }

    /// <summary>As <see cref="TrySharePositions"/>, with the weight of a whole touch on the rows of its people.</summary>
    internal bool TryShareTouches(Span<long> weights) => AreTouchesWhole || new RowShares(this, ofPositions: false).TryApply(weights);

    /// <summary>The same without a limit.</summary>
    internal void ShareTouches(Span<BigInteger> weights)
    {
        if (!AreTouchesWhole)
            new RowShares(this, ofPositions: false).Apply(weights);
    }

    /// <summary>
    /// Reports every touch that does not count: those in time with the reason that was found, later ones as after the close.
    /// </summary>
    internal void Exclude(CreditRows into)
    {
        if (!IsPrefix)
            for (var touch = 0; touch < _inTime; touch++)
                if (_reasons[touch] != default)
                    into.Exclude(Path, touch, _reasons[touch]);
        for (var touch = _inTime; touch < Path.Count; touch++)
            into.Exclude(Path, touch, ExclusionReason.AfterClose);
    }

    private bool SharesWithPrevious(int row) => IsOfPreviousTouch(row) || (_ties == TouchTies.Share && IsTiedWithPrevious(row));

    private bool IsTiedWithPrevious(int row)
    {
        if (IsPrefix || row == 0)
            return Path.IsTiedWithPrevious(row);
        // What stands between two touches of one instant has that instant as well.
        var (touch, before) = (_touches[row], _touches[row - 1]);
        return Path.At[touch] == Path.At[before] && Path.Sequence[touch] < 0 && Path.Sequence[before] < 0;
    }

    /// <summary>Answers whether any touch in time does not count.</summary>
    private bool Filter(TouchFilter filter)
    {
        if (_reasons.Length < _inTime)
            (_reasons, _touches) = (new ExclusionReason[_inTime * 2], new int[_inTime * 2]);
        var reasons = _reasons.AsSpan(0, _inTime);
        reasons.Clear();
        filter.Judge(Path, reasons);
        Count = 0;
        for (var touch = 0; touch < reasons.Length; touch++)
            if (reasons[touch] == default)
                _touches[Count++] = touch;
        return Count < _inTime;
    }

    private bool FindPlain()
    {
        for (var row = 1; row < Count; row++)
            if (SharesWithPrevious(row))
                return false;
        return true;
    }
}
