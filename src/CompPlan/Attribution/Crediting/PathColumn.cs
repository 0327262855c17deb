namespace CompPlan.Attribution.Crediting;

/// <summary>A column of a <see cref="DealPath"/> that is filled only when somebody asks for it.</summary>
internal sealed class PathColumn<T>
    where T : struct
{
    private T[] _items = [];
    private int _count;

    /// <summary>Fills in one place for each touch.</summary>
    internal delegate void Fill(DealPath path, Span<T> into);

    internal bool IsLoaded { get; private set; }

    internal ReadOnlySpan<T> Column => _items.AsSpan(0, _count);

    /// <summary>The next deal has other touches.</summary>
    internal void Forget() => IsLoaded = false;

    /// <summary>Makes room for <paramref name="count"/> places, which are then filled.</summary>
    internal Span<T> Reset(int count)
    {
        if (_items.Length < count)
            _items = new T[Math.Max(64, count * 2)];
        _count = count;
        IsLoaded = true;
        return _items.AsSpan(0, count);
    }
}
