namespace CompPlan.Facts;

/// <summary>What is done to plain columns: picking rows, and grouping rows by a key without comparing.</summary>
internal static class Columns
{
    /// <summary>The values of the given rows, in their order.</summary>
    public static T[] Take<T>(T[] column, ReadOnlySpan<int> rows)
    {
        var taken = new T[rows.Length];
        for (var i = 0; i < taken.Length; i++)
            taken[i] = column[rows[i]];
        return taken;
    }

    /// <summary>As <see cref="Take"/>, of a column that exists only where a row states it.</summary>
    public static T[]? TakeOptional<T>(T[]? column, ReadOnlySpan<int> rows) => column is null ? null : Take(column, rows);

    /// <summary>
    /// Counting sort: the rows of key k stand in the result from <paramref name="starts"/>[k] to <paramref name="starts"/>[k + 1],
    /// in ascending order. Linear, and without a comparison.
    /// </summary>
    public static int[] Group(ReadOnlySpan<int> keys, int keyCount, out int[] starts)
    {
        starts = Starts(keys, keyCount);
        var next = starts.AsSpan(0, keyCount).ToArray();
        var order = new int[keys.Length];
        for (var row = 0; row < keys.Length; row++)
            order[next[keys[row]]++] = row;
        return order;
    }

    /// <summary>Where the rows of each key start when they stand in the order of their keys; one more entry than keys.</summary>
    public static int[] Starts(ReadOnlySpan<int> keys, int keyCount)
    {
        var starts = new int[keyCount + 1];
        foreach (var key in keys)
            starts[key + 1]++;
        return Summed(starts);
    }

    /// <summary>As for a span.</summary>
    public static int[] Starts(NumberColumn keys, int keyCount)
    {
        if (keys.Runs is { } runs && runs.Length == keyCount + 1)
            return runs;
        var starts = new int[keyCount + 1];
        for (var row = 0; row < keys.Length; row++)
            starts[keys[row] + 1]++;
        return Summed(starts);
    }

    private static int[] Summed(int[] starts)
    {
        for (var key = 1; key < starts.Length; key++)
            starts[key] += starts[key - 1];
        return starts;
    }
}
