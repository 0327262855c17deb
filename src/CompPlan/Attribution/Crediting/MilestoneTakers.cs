namespace CompPlan.Attribution.Crediting;

/// <summary>
/// Which touches of a deal take which milestone. Scratch that is used again for every deal. A taker of <see cref="Milestone.Middle"/>
/// is marked by a weight of one among the touches up to the won instant; every other milestone is taken by one position.
/// </summary>
internal sealed class MilestoneTakers
{
    private readonly TouchTies _ties;
    private readonly int _weighted;
    private readonly int[] _first = new int[Milestone.Count];
    private readonly int[] _end = new int[Milestone.Count];
    private long[] _middle = new long[64];
    private long[] _ones = [1];

    internal MilestoneTakers(int weighted, TouchTies ties)
    {
        _weighted = weighted;
        _ties = ties;
    }

    /// <summary>The milestones that have a weight and a taker.</summary>
    internal int Taken { get; private set; }

    /// <summary>Finds the takers of the milestones in <paramref name="reached"/>; others have none. The deal is won.</summary>
    internal void Find(in DealPath path, int reached)
    {
        Taken = 0;
        foreach (var milestone in Milestone.All.AsSpan())
        {
            _first[milestone.Place] = _end[milestone.Place] = 0;
            if (milestone == Milestone.Middle || !Redistribution.Has(_weighted & reached, milestone.Place))
                continue;
            var count = path.CountUntil(path.EventOf(milestone)!.Value);
            if (count > 0)
                Take(path, milestone, milestone == Milestone.FirstTouch ? 0 : count - 1);
        }
        if (Redistribution.Has(_weighted & reached, Milestone.Middle.Place))
            FindMiddle(path, path.CountUntil(path.Won!.Value));
    }

    /// <summary>One weight for each touch from <paramref name="first"/> to the last taker of a milestone; zero for those between that do not take it.</summary>
    internal ReadOnlySpan<long> WeightsOf(Milestone milestone, out int first)
    {
        first = _first[milestone.Place];
        var count = _end[milestone.Place] - first;
        if (milestone == Milestone.Middle)
            return _middle.AsSpan(first, count);
        if (_ones.Length < count)
        {
            _ones = new long[count * 2];
            _ones.AsSpan().Fill(1);
        }
        return _ones.AsSpan(0, count);
    }

    /// <summary>Whether a touch takes any milestone.</summary>
    internal bool IsTaker(int touch)
    {
        for (var place = 0; place < Milestone.Count; place++)
            if (touch >= _first[place] && touch < _end[place] && (place != Milestone.Middle.Place || _middle[touch] == 1))
                return true;
        return false;
    }

    private void Take(in DealPath path, Milestone milestone, int touch)
    {
        _first[milestone.Place] = path.PositionStart(touch, _ties);
        _end[milestone.Place] = path.PositionEnd(touch, _ties);
        Taken |= 1 << milestone.Place;
    }

    /// <summary>
    /// Delivered does not keep its touch out of the middle: it may come long after the middle was credited, and what is credited
    /// never moves.
    /// </summary>
    private void FindMiddle(in DealPath path, int count)
    {
        if (_middle.Length < count)
            _middle = new long[count * 2];
        var marks = _middle.AsSpan(0, count);
        marks.Fill(1);
        for (var place = 0; place < Milestone.Delivered.Place; place++)
            marks[_first[place].._end[place]].Clear();
        if (marks.IndexOf(1) is var first and >= 0)
        {
            _first[Milestone.Middle.Place] = first;
            _end[Milestone.Middle.Place] = marks.LastIndexOf(1) + 1;
            Taken |= 1 << Milestone.Middle.Place;
        }
    }
}
