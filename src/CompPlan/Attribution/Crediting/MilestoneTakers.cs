using System.Numerics;

namespace CompPlan.Attribution.Crediting;

/// <summary>
/// Which touches of a deal take which milestone. Scratch that is used again for every deal. A taker of <see cref="Milestone.Middle"/>
/// is marked by its share of the touch among the touches up to the won instant; every other milestone is taken by one position.
/// Rows are those of the touches that count.
/// </summary>
internal sealed class MilestoneTakers
{
    private readonly int _weighted;
    private readonly int[] _first = new int[Milestone.Count];
    private readonly int[] _end = new int[Milestone.Count];
    private EligiblePath _rows = null!;
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
        PrepareShares();
        foreach (var milestone in Milestone.All.AsSpan())
        {
            _first[milestone.Place] = _end[milestone.Place] = 0;
            if (milestone == Milestone.Middle || !Redistribution.Has(_weighted & reached, milestone.Place))
                continue;
            var count = rows.CountUntil(rows.Path.EventOf(milestone));
            if (count > 0)
                Take(milestone, milestone == Milestone.FirstTouch ? 0 : count - 1);
        }
        if (Redistribution.Has(_weighted & reached, Milestone.Middle.Place))
            FindMiddle(rows.CountUntil(rows.Path.Won));
    }

    /// <summary>One weight for each row from <paramref name="first"/> to the last taker of a milestone; zero for those between that do not take it.</summary>
    internal ReadOnlySpan<long> WeightsOf(Milestone milestone, out int first)
    {
        first = _first[milestone.Place];
        var count = _end[milestone.Place] - first;
        return (milestone == Milestone.Middle ? _middle : _shares).AsSpan(first, count);
    }

    /// <summary>Whether the shares of the people of touches need more than 64 bits; <see cref="WeightsOf"/> then only marks who takes a milestone.</summary>
    internal bool AreWide => _wideShares is not null;

    /// <summary>As <see cref="WeightsOf"/>, without a limit.</summary>
    internal BigInteger[] WideWeightsOf(Milestone milestone, out int first)
    {
        var narrow = WeightsOf(milestone, out first);
        var weights = new BigInteger[narrow.Length];
        for (var i = 0; i < weights.Length; i++)
            weights[i] = _wideShares is null ? narrow[i] : narrow[i] * _wideShares[first + i];
        return weights;
    }

    /// <summary>Whether a row takes any milestone.</summary>
    internal bool IsTaker(int row)
    {
        for (var place = 0; place < Milestone.Count; place++)
            if (row >= _first[place] && row < _end[place] && (place != Milestone.Middle.Place || _middle[row] > 0))
                return true;
        return false;
    }

    private void Take(Milestone milestone, int row)
    {
        _first[milestone.Place] = _rows.PositionStart(row);
        _end[milestone.Place] = _rows.PositionEnd(row);
        Taken |= 1 << milestone.Place;
    }

    /// <summary>The share of each row in its touch, as a weight among the rows of one position or of the middle.</summary>
    private void PrepareShares()
    {
        if (_shares.Length < _rows.Count)
            (_shares, _isStale) = (new long[_rows.Count * 2], true);
        if (_isStale || !_rows.AreTouchesWhole)
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
        if (_middle.Length < count)
            _middle = new long[count * 2];
        var marks = _middle.AsSpan(0, count);
        _shares.AsSpan(0, count).CopyTo(marks);
        for (var place = 0; place < Milestone.Delivered.Place; place++)
            marks[_first[place].._end[place]].Clear();
        if (marks.IndexOfAnyExcept(0) is var first and >= 0)
        {
            _first[Milestone.Middle.Place] = first;
            _end[Milestone.Middle.Place] = marks.LastIndexOfAnyExcept(0) + 1;
            Taken |= 1 << Milestone.Middle.Place;
        }
    }
}
