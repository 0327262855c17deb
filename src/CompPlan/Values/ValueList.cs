using System.Collections;

namespace CompPlan.Values;

/// <summary>
/// A short immutable list that is compared by its items in their order: what plan terms and receipts are made of.
/// Sole owner of its storage.
/// </summary>
/// <typeparam name="T">The kind of item; never null.</typeparam>
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
    where T : notnull
{
    private readonly T[] _items;

    private ValueList(T[] items) => _items = items;

    /// <summary>The list without items.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public T this[int index] => _items[index];

    /// <summary>A list with a copy of <paramref name="items"/>, in their order.</summary>
    /// <exception cref="ArgumentNullException">The sequence or one of its items is null.</exception>
    public static ValueList<T> Of(IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var copy = items.ToArray();
        foreach (var item in copy)
            if (item is null)
                throw new ArgumentNullException(nameof(items), "A value list has no null items.");
        return copy.Length == 0 ? Empty : new ValueList<T>(copy);
    }

    /// <summary>The items as a span, without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) => other is not null && _items.AsSpan().SequenceEqual(other._items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in _items)
            hash.Add(item);
        return hash.ToHashCode();
    }
}
