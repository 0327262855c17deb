using System.Collections;

namespace CompPlan.Facts;

/// <summary>The rows of a table, made when they are asked for: a set of facts keeps columns only.</summary>
internal sealed class FactRows<T>(int count, Func<int, T> rowAt) : IReadOnlyList<T>
{
    public int Count => count;

    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, count);
            return rowAt(index);
        }
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < count; i++)
            yield return rowAt(i);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
