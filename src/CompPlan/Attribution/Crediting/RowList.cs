using System.Runtime.CompilerServices;

namespace CompPlan.Attribution.Crediting;

/// <summary>Rows in the order they were added.</summary>
internal sealed class RowList<TRow>
    where TRow : struct
{
    private TRow[] _rows = [];
    private int _count;

    internal ReadOnlySpan<TRow> Rows => _rows.AsSpan(0, _count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add(TRow row)
    {
        var rows = _rows;
        if ((uint)_count < (uint)rows.Length)
            rows[_count++] = row;
        else
            Grow(row);
    }

    internal void AddAll(ReadOnlySpan<TRow> rows)
    {
        Reserve(rows.Length);
        rows.CopyTo(_rows.AsSpan(_count));
        _count += rows.Length;
    }

    internal void Clear() => _count = 0;

    /// <summary>Room for as many rows behind those that are there.</summary>
    internal Span<TRow> Room(int most)
    {
        Reserve(most);
        return _rows.AsSpan(_count, most);
    }

    /// <summary>Makes the first rows of that room rows of the list.</summary>
    internal void Keep(int count) => _count += count;

    /// <summary>Makes room for so many more rows.</summary>
    internal void Reserve(int more)
    {
        if (_rows.Length - _count < more)
            Array.Resize(ref _rows, Math.Max(_count + more, (int)Math.Min(Array.MaxLength, _rows.Length * 2L)));
    }

    private void Grow(TRow row)
    {
        Reserve(Math.Max(16, _count));
        _rows[_count++] = row;
    }
}
