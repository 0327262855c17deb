using System.Numerics;

namespace CompPlan.Attribution.Crediting;

/// <summary>
/// Which touches of a deal take which milestone. Scratch that is used again for every deal. A taker of <see cref="Milestone.Middle"/>
/// is marked by its share of the touch among the touches up to the won instant; every other milestone is taken by one position.
/// Rows are those of the touches that count.
/// </summary>
internal sealed class MilestoneTakers
{
    private const int Middle = 3;
    private const int Delivered = 5;

    private readonly int _weighted;
    private readonly int[] _first = new int[Milestone.Count];
    private readonly int[] _end = new int[Milestone.Count];
    private EligiblePath _rows = null!;
    private byte[] _marks = new byte[64];
    private long[] _middle = new long[64];
    private long[] _shares = new long[64];
    private BigInteger[]? _wideShares;

    /// <summary>Whether the shares are to be written anew: they are all one from deal to deal unless a touch has several people.</summary>
    private bool _isStale = true;

    internal MilestoneTakers(int weighted) => _weighted = weighted;

    /// <summary>The milestones that have a weight and a taker.</summary>
    internal int Taken { get; private set; }

    /// <summary>Finds the takers of the milestones in <paramref name="reached"/>; others have none. The deal is won.</summary>
    internal void Find(EligiblePath rows, int reached)
    {
        _rows = rows;
        Taken = 0;
        Prepare();
        reached &= _weighted;
        for (var place = 0; place < Milestone.Count; place++)
        {
            _first[place] = _end[place] = 0;
            if (place == Middle || !Redistribution.Has(reached, place))
                continue;
            var count = rows.CountUntil(rows.Path.EventAt(place));
            if (count > 0)
                Take(place, place == 0 ? 0 : count - 1);
        }
        if (Redistribution.Has(reached, Middle))
            FindMiddle(rows.CountUntil(rows.Path.Won));
    }

    /// <summary>The first row that takes a milestone, and the row after the last one.</summary>
    internal (int First, int End) RowsOf(int place) => (_first[place], _end[place]);

    /// <summary>One weight for each of those rows; zero for those between that do not take it.</summary>
    internal ReadOnlySpan<long> WeightsOf(int place) =>
        (place == Middle ? _middle : _shares).AsSpan(_first[place], _end[place] - _first[place]);

    /// <summary>Whether the shares of the people of touches need more than 64 bits; <see cref="WeightsOf"/> then only marks who takes a milestone.</summary>
    internal bool AreWide => _wideShares is not null;

    /// <summary>As <see cref="WeightsOf"/>, without a limit.</summary>
    internal BigInteger[] WideWeightsOf(int place)
    {
        var narrow = WeightsOf(place);
        var weights = new BigInteger[narrow.Length];
        for (var i = 0; i < weights.Length; i++)
            weights[i] = _wideShares is null ? narrow[i] : narrow[i] * _wideShares[_first[place] + i];
        return weights;
    }

    /// <summary>Whether a row takes any milestone.</summary>
    internal bool IsTaker(int row) => _marks[row] != 0;

    private void Take(int place, int row)
    {
        var (first, end) = (_rows.PositionStart(row), _rows.PositionEnd(row));
        for (row = first; row < end; row++)
            _marks[row] |= (byte)(1 << place);
        (_first[place], _end[place]) = (first, end);
        Taken |= 1 << place;
    }

    /// <summary>Nobody takes anything yet; the share of each row in its touch, as a weight among the rows of one position or of the middle.</summary>
    private void Prepare()
    {
        if (_shares.Length < _rows.Count)
        {
            var length = _rows.Count * 2;
            (_shares, _middle, _marks, _isStale) = (new long[length], new long[length], new byte[length], true);
        }
        _marks.AsSpan(0, _rows.Count).Clear();
        if (!_isStale && _rows.AreTouchesWhole)
            return;
        _shares.AsSpan().Fill(1);
        _isStale = !_rows.AreTouchesWhole;
        _wideShares = null;
        if (!_isStale || _rows.TryShareTouches(_shares.AsSpan(0, _rows.Count)))
            return;
        _shares.AsSpan().Fill(1);
        _wideShares = new BigInteger[_rows.Count];
        _wideShares.AsSpan().Fill(BigInteger.One);
        _rows.ShareTouches(_wideShares);
    }

    /// <summary>
    /// Delivered does not keep its touch out of the middle: it may come long after the middle was credited, and what is credited
    /// never moves.
    /// </summary>
    private void FindMiddle(int count)
    {
        var (first, end) = (count, 0);
        for (var row = 0; row < count; row++)
        {
            var takes = (_marks[row] & ~(1 << Delivered)) == 0;
            _middle[row] = takes ? _shares[row] : 0;
            if (!takes)
                continue;
            _marks[row] |= 1 << Middle;
            (first, end) = (Math.Min(first, row), row + 1);
        }
        if (end == 0)
            return;
        (_first[Middle], _end[Middle]) = (first, end);
        Taken |= 1 << Middle;
    }
}
