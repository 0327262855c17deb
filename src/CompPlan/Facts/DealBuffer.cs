using System.Runtime.CompilerServices;
using CompPlan.Periods;
using NodaTime;

namespace CompPlan.Facts;

/// <summary>Where the rows of a batch gather until they fill a block. The arrays are used again for the next.</summary>
internal sealed class DealBuffer
{
    private int[] _deals = [];
    private long[] _values = [];
    private int[] _currencies = [];
    private int[] _accounts = [];
    private int[] _known = [];
    private int[] _lines = [];
    private readonly long[][] _instants = [[], [], [], [], []];
    private LocalDate _lastKnown;
    private int _lastKnownDay = Days.Of(default);

    public int Count { get; private set; }

    public void Clear() => Count = 0;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(
        ReadOnlySpan<int> deals, ReadOnlySpan<long> values, int currency, ReadOnlySpan<LocalDate> knownOn, ReadOnlySpan<int> accounts, ReadOnlySpan<int> lines)
    {
        Reserve(Count + deals.Length);
        deals.CopyTo(_deals.AsSpan(Count));
        values.CopyTo(_values.AsSpan(Count));
        _currencies.AsSpan(Count, deals.Length).Fill(currency);
        Copy(accounts, _accounts.AsSpan(Count, deals.Length), absent: -1);
        Copy(lines, _lines.AsSpan(Count, deals.Length), absent: 0);
        for (var i = 0; i < knownOn.Length; i++)
            _known[Count + i] = DayOf(knownOn[i]);
        Count += deals.Length;
    }

    /// <summary>The instants of one milestone of the rows added last.</summary>
    public void AddInstants(int milestone, ReadOnlySpan<long> ticks, int rows) =>
        Copy(ticks, _instants[milestone].AsSpan(Count - rows, rows), InstantColumn.Absent);

    public DealBlock ToBlock(DealPools pools, string? file) => new(
        pools,
        Column(_deals),
        _values.AsSpan(0, Count).ToArray(),
        Column(_currencies),
        Column(_accounts),
        [.. _instants.Select(ticks => InstantColumn.Of(ticks.AsSpan(0, Count)))],
        Column(_known),
        file is null || _lines.AsSpan(0, Count).Contains(0) ? null : SourceColumn.OfLines(file, Column(_lines)));

    private NumberColumn Column(int[] values) => NumberColumn.Of(values.AsSpan(0, Count));

    private int DayOf(LocalDate date)
    {
        if (date != _lastKnown)
            (_lastKnown, _lastKnownDay) = (date, Days.Of(date));
        return _lastKnownDay;
    }

    private static void Copy<T>(ReadOnlySpan<T> from, Span<T> into, T absent)
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
        Array.Resize(ref _deals, size);
        Array.Resize(ref _values, size);
        Array.Resize(ref _currencies, size);
        Array.Resize(ref _accounts, size);
        Array.Resize(ref _known, size);
        Array.Resize(ref _lines, size);
        foreach (ref var instants in _instants.AsSpan())
            Array.Resize(ref instants, size);
    }
}
