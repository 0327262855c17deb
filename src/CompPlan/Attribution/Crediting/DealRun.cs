namespace CompPlan.Attribution.Crediting;

/// <summary>A run of deals out of one set of facts, in ordinal order of their ids: what a partial ledger or partial totals are about.</summary>
internal sealed class DealRun
{
    /// <param name="paths">The deals.</param>
    /// <param name="first">The row of the first deal.</param>
    /// <param name="end">The row after the last one.</param>
    internal DealRun(DealPaths paths, int first, int end) => (Paths, First, Count) = (paths, first, end - first);

    internal DealPaths Paths { get; }

    /// <summary>The row of the first deal.</summary>
    internal int First { get; }

    internal int Count { get; }

    /// <summary>The id of the deal at a place in the run.</summary>
    internal string IdAt(int index) => Paths.IdOf(First + index);

    /// <summary>The place of a deal in the run, or the complement of where it would stand.</summary>
    internal int Find(string deal)
    {
        var (low, high) = (0, Count - 1);
        while (low <= high)
        {
            var middle = low + (high - low) / 2;
            var order = string.CompareOrdinal(IdAt(middle), deal);
            if (order == 0)
                return middle;
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return ~low;
    }

    /// <summary>The first deal that is in both runs, or null.</summary>
    internal string? FirstIn(DealRun other)
    {
        var (i, j) = (0, 0);
        while (i < Count && j < other.Count)
        {
            var order = string.CompareOrdinal(IdAt(i), other.IdAt(j));
            if (order == 0)
                return IdAt(i);
            (i, j) = order < 0 ? (i + 1, j) : (i, j + 1);
        }
        return null;
    }
}
