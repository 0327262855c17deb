using CompPlan.Facts;

namespace CompPlan.Attribution.Crediting;

/// <summary>One deal and its touches in the stated order. A view over columns; costs nothing.</summary>
internal readonly ref struct DealPath
{
    private readonly DealPaths _paths;

    internal DealPath(DealPaths paths, int row, int start, int count)
    {
        _paths = paths;
        Row = row;
        Start = start;
        At = paths.Facts.Touches.At.Slice(start, count);
        Sequence = paths.Facts.Touches.Sequence.Slice(start, count);
    }

    /// <summary>The row of the deal among the deals in force.</summary>
    internal int Row { get; }

    /// <summary>The row of its first touch.</summary>
    internal int Start { get; }

    /// <summary>How many touches there are, eligible or not.</summary>
    internal int Count => At.Length;

    /// <summary>The instant of each touch, in ticks.</summary>
    internal ReadOnlySpan<long> At { get; }

    /// <summary>The sequence number of each touch; −1 where there is none.</summary>
    internal ReadOnlySpan<int> Sequence { get; }

    /// <summary>The hash of <c>actor#n</c> of each touch.</summary>
    internal ReadOnlySpan<ulong> IdHashes => _paths.IdHashes.Slice(Start, Count);

    /// <summary>The ordinal place of <c>actor#n</c> of each touch; empty where it never decides.</summary>
    internal ReadOnlySpan<int> Ranks => _paths.Ranks is { } ranks ? ranks.AsSpan(Start, Count) : default;

    /// <summary>What is to be credited, in minor units.</summary>
    internal long Value => _paths.Facts.Deals.Value[Row];

    internal string Id => _paths.Facts.Ids.Deals[_paths.Facts.Deals.Deal[Row]];

    /// <summary>When the deal was won; null while it is not, and for good when it ended before.</summary>
    internal long? Won => EventOf(Milestone.Won);

    /// <summary>When the deal ended; null while it goes on.</summary>
    internal long? Ended => Present(_paths.Facts.Deals.Ended[Row]);

    /// <summary>
    /// When a milestone was reached, in ticks; null while it is not. First touch and middle are reached when the deal is won. What
    /// lies after the end of the deal is not reached.
    /// </summary>
    internal long? EventOf(Milestone milestone)
    {
        var deals = _paths.Facts.Deals;
        var column = milestone.Place switch
        {
            1 => deals.LeadCreated,
            2 => deals.OpportunityCreated,
            5 => deals.Delivered,
            _ => deals.Won,
        };
        return Present(column[Row]) is { } at && (Ended is not { } ended || at <= ended) ? at : null;
    }

    /// <summary>The local date of an instant, in days.</summary>
    internal int DayOf(long ticks) => _paths.Zone.DayOf(ticks);

    /// <summary>How many touches, from the first, lie at or before <paramref name="instant"/>.</summary>
    internal int CountUntil(long instant)
    {
        var count = Count;
        while (count > 0 && At[count - 1] > instant)
            count--;
        return count;
    }

    /// <summary>Whether a touch shares the position of the touch before it: the same instant, and neither has a sequence number.</summary>
    internal bool SharesWithPrevious(int touch) =>
        touch > 0 && At[touch] == At[touch - 1] && Sequence[touch] < 0 && Sequence[touch - 1] < 0;

    /// <summary>The first touch of the position that <paramref name="touch"/> stands in.</summary>
    internal int PositionStart(int touch, TouchTies ties)
    {
        while (ties == TouchTies.Share && SharesWithPrevious(touch))
            touch--;
        return touch;
    }

    /// <summary>The touch after the position that <paramref name="touch"/> stands in.</summary>
    internal int PositionEnd(int touch, TouchTies ties)
    {
        touch++;
        while (ties == TouchTies.Share && touch < Count && SharesWithPrevious(touch))
            touch++;
        return touch;
    }

    private static long? Present(long ticks) => ticks == DealColumns.Absent ? null : ticks;
}
