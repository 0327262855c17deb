using System.Runtime.CompilerServices;

namespace CompPlan.Facts;

/// <summary>
/// A column of whole numbers in as few bytes as their range needs: none where all are the same or each is one more than the one before,
/// else one, two or four a row. Immutable.
/// </summary>
internal sealed class NumberColumn
{
    private readonly int _offset;
    private readonly int _step;
    private readonly byte[]? _bytes;
    private readonly ushort[]? _shorts;
    private readonly int[]? _ints;
    private readonly int[]? _starts;

    private NumberColumn(int[] starts)
    {
        Length = starts[^1];
        _starts = starts;
    }

    private NumberColumn(int length, int offset, int step = 0, byte[]? bytes = null, ushort[]? shorts = null, int[]? ints = null)
    {
        Length = length;
        _offset = offset;
        _step = step;
        _bytes = bytes;
        _shorts = shorts;
        _ints = ints;
    }

    public int Length { get; }

    public bool IsEmpty => Length == 0;

    /// <summary>Where the rows of each number start, for a column made by <see cref="OfRuns"/>; else null.</summary>
    public int[]? Runs => _starts;

    /// <summary>Whether every row has the same number.</summary>
    public bool IsConstant => _starts is null && _bytes is null && _shorts is null && _ints is null && (_step == 0 || Length < 2);

    /// <summary>Whether each number is one more than the one before.</summary>
    public bool IsSuccessive => Length == 1 || (_step == 1 && _ints is null);

    public int this[int row]
    {
        get
        {
            if (_ints is not null)
                return _ints[row] + _offset;
            if (_bytes is not null)
                return _bytes[row] + _offset;
            if (_shorts is not null)
                return _shorts[row] + _offset;
            return _starts is null ? _step * row + _offset : RunOf(row);
        }
    }

    /// <summary>The numbers where they are kept as they are, else null.</summary>
    public int[]? Ints => _offset == 0 ? _ints : null;

    /// <summary>The numbers less <see cref="Least"/> where they are kept in a byte each, else null.</summary>
    public byte[]? Bytes => _bytes;

    /// <summary>The numbers less <see cref="Least"/> where they are kept in two bytes each, else null.</summary>
    public ushort[]? Shorts => _shorts;

    /// <summary>What is added to each of <see cref="Bytes"/> and <see cref="Shorts"/>.</summary>
    public int Least => _offset;

    /// <summary>The same number in every row.</summary>
    public static NumberColumn Constant(int value, int length) => new(length, value);

    /// <summary>Each row its own number.</summary>
    public static NumberColumn Line(int length) => new(length, 0, step: 1);

    /// <summary>The numbers of an array, which is taken over where they need four bytes.</summary>
    public static NumberColumn Of(int[] values) => Pressed(values) ?? new NumberColumn(values.Length, 0, ints: values);

    /// <summary>A copy of the numbers.</summary>
    public static NumberColumn Of(ReadOnlySpan<int> values) => Pressed(values) ?? new NumberColumn(values.Length, 0, ints: values.ToArray());

    /// <summary>
    /// Ascending numbers: those of number n are the rows from <paramref name="starts"/>[n] to before the next entry. Takes no byte a row, and
    /// a search where one row is asked for.
    /// </summary>
    public static NumberColumn OfRuns(int[] starts) => new(starts);

    /// <summary>The numbers of an array that somebody else holds too, each with <paramref name="offset"/> added.</summary>
    public static NumberColumn Shifted(int[] values, int offset) => new(values.Length, offset, ints: values);

    /// <summary>The numbers of an array, which is taken over.</summary>
    public static NumberColumn OfBytes(byte[] values) => new(values.Length, 0, bytes: values);

    /// <summary>The numbers of an array, which is taken over.</summary>
    public static NumberColumn OfShorts(ushort[] values) => new(values.Length, 0, shorts: values);

    /// <summary>The numbers of an array, which is taken over.</summary>
    public static NumberColumn OfInts(int[] values) => new(values.Length, 0, ints: values);

    /// <summary>The numbers of as many rows from <paramref name="start"/> on as <paramref name="into"/> has places.</summary>
    public void CopyTo(int start, Span<int> into)
    {
        if (_ints is not null && _offset == 0)
            _ints.AsSpan(start, into.Length).CopyTo(into);
        else if (_bytes is not null)
            Widen(_bytes.AsSpan(start, into.Length), into);
        else if (_shorts is not null)
            for (var i = 0; i < into.Length; i++)
                into[i] = _shorts[start + i] + _offset;
        else
            for (var i = 0; i < into.Length; i++)
                into[i] = this[start + i];
    }

    private void Widen(ReadOnlySpan<byte> bytes, Span<int> into)
    {
        unchecked
        {
            // Least and greatest number are both in range, so no sum is out of it.
            for (var i = 0; i < bytes.Length && i < into.Length; i++)
                into[i] = bytes[i] + _offset;
        }
    }

    /// <summary>The numbers of the given rows, in their order.</summary>
    public NumberColumn Take(ReadOnlySpan<int> rows)
    {
        if (IsConstant)
            return Constant(Length == 0 ? 0 : this[0], rows.Length);
        if (_bytes is not null)
            return new NumberColumn(rows.Length, _offset, bytes: Columns.Take(_bytes, rows));
        if (_shorts is not null)
            return new NumberColumn(rows.Length, _offset, shorts: Columns.Take(_shorts, rows));
        var taken = new int[rows.Length];
        for (var i = 0; i < taken.Length; i++)
            taken[i] = this[rows[i]];
        return new NumberColumn(taken.Length, 0, ints: taken);
    }

    /// <summary>The greatest number; the least whole number without rows.</summary>
    public int Max()
    {
        var most = int.MinValue;
        if (IsConstant && Length > 0)
            return this[0];
        if (_ints is { Length: > 0 })
            return Extremes.Of(_ints).Most + _offset;
        for (var row = 0; row < Length; row++)
            most = Math.Max(most, this[row]);
        return most;
    }

    /// <summary>The least number; the greatest whole number without rows.</summary>
    public int Min()
    {
        var least = int.MaxValue;
        if ((_bytes ?? (object?)_shorts ?? _ints ?? _starts) is null)
            return Length == 0 ? least : this[0];
        if (_ints is { Length: > 0 })
            return Extremes.Of(_ints).Least + _offset;
        for (var row = 0; row < Length; row++)
            least = Math.Min(least, this[row]);
        return least;
    }

    /// <summary>Whether all columns have one and the same number in every row.</summary>
    public static bool AreConstant(ReadOnlySpan<NumberColumn> columns, out int value)
    {
        value = columns.IsEmpty || columns[0].IsEmpty ? 0 : columns[0][0];
        foreach (var column in columns)
            if (!column.IsConstant || (column.Length > 0 && column[0] != value))
                return false;
        return true;
    }

    public int[] ToArray()
    {
        var values = new int[Length];
        CopyTo(0, values);
        return values;
    }

    private int RunOf(int row)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)row, (uint)Length, nameof(row));
        var (low, high) = (0, _starts!.Length - 1);
        while (high - low > 1)
        {
            var middle = low + (high - low) / 2;
            if (_starts[middle] <= row)
                low = middle;
            else
                high = middle;
        }
        return low;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static NumberColumn? Pressed(ReadOnlySpan<int> values)
    {
        if (values.IsEmpty)
            return Constant(0, 0);
        var (least, most, isLine) = Extremes.Of(values);
        var range = (long)most - least;
        if (range == 0 || isLine)
            return new NumberColumn(values.Length, values[0], isLine && range > 0 ? 1 : 0);
        if (range > ushort.MaxValue)
            return null;
        var (bytes, shorts) = (range > byte.MaxValue ? null : new byte[values.Length], range > byte.MaxValue ? new ushort[values.Length] : null);
        for (var i = 0; bytes is not null && i < bytes.Length; i++)
            bytes[i] = (byte)(values[i] - least);
        for (var i = 0; shorts is not null && i < shorts.Length; i++)
            shorts[i] = (ushort)(values[i] - least);
        return new NumberColumn(values.Length, least, bytes: bytes, shorts: shorts);
    }
}
