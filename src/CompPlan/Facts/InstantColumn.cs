using System.Runtime.CompilerServices;
using NodaTime;

namespace CompPlan.Facts;

/// <summary>
/// A column of instants: four bytes a row where all are whole seconds from 1970 to before 2106, eight where one is not, and none where
/// all are absent. Read as ticks of 100 nanoseconds since 1970; <see cref="Absent"/> where a row has none. Immutable.
/// </summary>
internal sealed class InstantColumn
{
    /// <summary>Stands for an instant that there is not.</summary>
    public const long Absent = long.MinValue;

    private const uint AbsentSeconds = uint.MaxValue;

    private readonly uint[]? _seconds;
    private readonly long[]? _ticks;

    private InstantColumn(int length, uint[]? seconds, long[]? ticks)
    {
        Length = length;
        _seconds = seconds;
        _ticks = ticks;
    }

    public int Length { get; }

    /// <summary>Whether no row has an instant.</summary>
    public bool IsAbsent => _seconds is null && _ticks is null;

    /// <summary>Whether four bytes a row hold it.</summary>
    public bool IsWholeSeconds => _ticks is null;

    public long this[int row]
    {
        get
        {
            if (_seconds is not null)
                return _seconds[row] is var seconds && seconds == AbsentSeconds ? Absent : seconds * NodaConstants.TicksPerSecond;
            return _ticks is null ? Absent : _ticks[row];
        }
    }

    /// <summary>Whether every row has an instant of a whole second from 1970 to before 2106: one look at many at a time.</summary>
    public bool HasAllInSeconds => _seconds is not null && !_seconds.AsSpan().Contains(AbsentSeconds);

    /// <summary>A copy of the instants.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static InstantColumn Of(ReadOnlySpan<long> ticks)
    {
        var (absent, whole) = (true, true);
        foreach (var one in ticks)
        {
            absent &= one == Absent;
            whole &= one == Absent || IsWhole(one);
        }
        if (absent)
            return None(ticks.Length);
        if (!whole)
            return new InstantColumn(ticks.Length, null, ticks.ToArray());
        var seconds = new uint[ticks.Length];
        for (var i = 0; i < seconds.Length; i++)
            seconds[i] = ticks[i] == Absent ? AbsentSeconds : (uint)(ticks[i] / NodaConstants.TicksPerSecond);
        return new InstantColumn(seconds.Length, seconds, null);
    }

    /// <summary>Whether in no row this is later than the other, where the row has both; false where a column is not in whole seconds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool IsNeverAfter(InstantColumn other)
    {
        if (!IsWholeSeconds || !other.IsWholeSeconds)
            return false;
        if (_seconds is not { } own || other._seconds is not { } others)
            return true;
        var after = 0;
        for (var row = 0; row < own.Length; row++)
            after |= own[row] != AbsentSeconds && own[row] > others[row] ? 1 : 0;
        return after == 0;
    }

    /// <summary>No row has an instant.</summary>
    public static InstantColumn None(int length) => new(length, null, null);

    /// <summary>
    /// A column that is filled in runs: the instants of the rows of many blocks, in any order. <paramref name="blocks"/> decide how many
    /// bytes a row it needs.
    /// </summary>
    public static InstantColumn ToFill(int length, IEnumerable<InstantColumn> blocks)
    {
        var (absent, whole) = (true, true);
        foreach (var block in blocks)
        {
            absent &= block.IsAbsent;
            whole &= block.IsWholeSeconds;
        }
        return absent ? None(length) : whole ? new(length, new uint[length], null) : new(length, null, new long[length]);
    }

    /// <summary>Fills one row; for a column made by <see cref="ToFill"/> only, before anybody else sees it.</summary>
    internal void Fill(int row, InstantColumn from, int at)
    {
        if (_seconds is not null)
            _seconds[row] = from._seconds is null ? AbsentSeconds : from._seconds[at];
        else if (_ticks is not null)
            _ticks[row] = from[at];
    }

    /// <summary>The seconds where all instants are whole ones, else null; for a column that is not absent.</summary>
    internal uint[]? Seconds => _seconds;

    /// <summary>Fills runs of a column made by <see cref="ToFill"/> from blocks that are all full but the last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Fill(int[] rows, uint[][] blocks, int from, int end)
    {
        var seconds = _seconds!;
        for (var i = from; i < end; i++)
            seconds[i] = blocks[rows[i] >> TouchBlock.Bits][rows[i] & TouchBlock.Mask];
    }

    /// <summary>The instants of as many rows from <paramref name="start"/> on as <paramref name="into"/> has places.</summary>
    public void CopyTo(int start, Span<long> into)
    {
        if (_ticks is not null)
            _ticks.AsSpan(start, into.Length).CopyTo(into);
        else if (_seconds is null)
            into.Fill(Absent);
        else
        {
            var seconds = _seconds.AsSpan(start, into.Length);
            for (var i = 0; i < seconds.Length && i < into.Length; i++)
                into[i] = seconds[i] == AbsentSeconds ? Absent : seconds[i] * NodaConstants.TicksPerSecond;
        }
    }

    /// <summary>The instants of the given rows, in their order.</summary>
    public InstantColumn Take(ReadOnlySpan<int> rows) => new(
        rows.Length,
        _seconds is null ? null : Columns.Take(_seconds, rows),
        _ticks is null ? null : Columns.Take(_ticks, rows));

    private static bool IsWhole(long ticks) =>
        ticks >= 0 && ticks / NodaConstants.TicksPerSecond is var seconds && seconds < AbsentSeconds && seconds * NodaConstants.TicksPerSecond == ticks;
}
