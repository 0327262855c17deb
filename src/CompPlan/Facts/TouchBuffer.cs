using System.Runtime.CompilerServices;
using CompPlan.Periods;
using NodaTime;

namespace CompPlan.Facts;

/// <summary>Where the rows of a batch gather until they fill a block. The arrays are used again for the next.</summary>
internal sealed class TouchBuffer
{
    private int[] _deals = [];
    private long[] _ticks = [];
    private int[] _actors = [];
    private int[] _roles = [];
    private int[] _kinds = [];
    private int[] _known = [];
    private int[] _sequences = [];
    private int[] _touchIds = [];
    private int[] _lines = [];
    private LocalDate _lastKnown;
    private int _lastKnownDay = Days.Of(default);

    public int Count { get; private set; }

    public void Clear() => Count = 0;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(
        ReadOnlySpan<int> deals, ReadOnlySpan<long> ticks, ReadOnlySpan<int> actors, ReadOnlySpan<int> roles, ReadOnlySpan<int> kinds,
        ReadOnlySpan<LocalDate> knownOn, ReadOnlySpan<int> sequences, ReadOnlySpan<int> touchIds, ReadOnlySpan<int> lines)
    {
        Reserve(Count + deals.Length);
        deals.CopyTo(_deals.AsSpan(Count));
        ticks.CopyTo(_ticks.AsSpan(Count));
        actors.CopyTo(_actors.AsSpan(Count));
        roles.CopyTo(_roles.AsSpan(Count));
        kinds.CopyTo(_kinds.AsSpan(Count));
        Copy(sequences, _sequences.AsSpan(Count, deals.Length), absent: -1);
        Copy(touchIds, _touchIds.AsSpan(Count, deals.Length), absent: -1);
        Copy(lines, _lines.AsSpan(Count, deals.Length), absent: 0);
        for (var i = 0; i < knownOn.Length; i++)
            _known[Count + i] = DayOf(knownOn[i]);
        Count += deals.Length;
    }

    public TouchBlock ToBlock(TouchPools pools, string? file) => new(
        pools,
        Column(_deals),
        InstantColumn.Of(_ticks.AsSpan(0, Count)),
        Column(_actors),
        Column(_roles),
        Column(_kinds),
        Column(_known),
        Column(_sequences),
        Column(_touchIds),
        file is null || _lines.AsSpan(0, Count).Contains(0) ? null : SourceColumn.OfLines(file, Column(_lines)));

    private NumberColumn Column(int[] values) => NumberColumn.Of(values.AsSpan(0, Count));

    /// <summary>Nearly always the day of the row before.</summary>
    private int DayOf(LocalDate date)
    {
        if (date != _lastKnown)
            (_lastKnown, _lastKnownDay) = (date, Days.Of(date));
        return _lastKnownDay;
    }

    private static void Copy(ReadOnlySpan<int> from, Span<int> into, int absent)
    {
        if (from.IsEmpty)
            into.Fill(absent);
        else
            from.CopyTo(into);
    }

    private void Reserve(int rows)
    {
        if (rows <= _deals.Length)
            return;
        var size = Math.Min(TouchBlock.Rows, Math.Max(rows, Math.Max(64, _deals.Length * 2)));
        Array.Resize(ref _ticks, size);
        Array.Resize(ref _deals, size);
        Array.Resize(ref _actors, size);
        Array.Resize(ref _roles, size);
        Array.Resize(ref _kinds, size);
        Array.Resize(ref _known, size);
        Array.Resize(ref _sequences, size);
        Array.Resize(ref _touchIds, size);
        Array.Resize(ref _lines, size);
    }
}
