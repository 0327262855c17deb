using CompPlan.Values;

namespace CompPlan.Facts;

/// <summary>
/// Brings a table into its canonical order and settles what several rows of one key mean: the same on the same day counts once,
/// something else on the same day is a conflict, and a later known row replaces the earlier from its known day on.
/// </summary>
internal static class FactVersions
{
    /// <param name="table">Which table it is.</param>
    /// <param name="stated">The rows as they were stated.</param>
    /// <param name="groups">How many groups there are.</param>
    /// <param name="findings">Where duplicates and conflicts go.</param>
    /// <param name="drafted">For each row of the result the number of the row that was stated.</param>
    public static T Settle<T>(FactTable table, T stated, int groups, Findings findings, out int[] drafted)
        where T : FactColumns<T>
    {
        var order = Sort(stated, groups);
        var kept = new List<int>(order.Length);
        var until = new List<int>(order.Length);
        foreach (var row in order)
        {
            if (kept.Count > 0 && SameKey(stated, kept[^1], row))
            {
                if (stated.Known[kept[^1]] != stated.Known[row])
                    until[^1] = stated.Known[row];
                else if (stated.CompareContent(kept[^1], row) == 0)
                {
                    Duplicate(table, stated, kept[^1], row, findings);
                    continue;
                }
                else
                    Conflict(table, stated, kept[^1], row, findings);
            }
            kept.Add(row);
            until.Add(stated.Until[row]);
        }
        drafted = [.. kept];
        return stated.Take(drafted, [.. until]);
    }

    private static int[] Sort<T>(T stated, int groups)
        where T : FactColumns<T>
    {
        var group = new int[stated.Count];
        for (var row = 0; row < group.Length; row++)
            group[row] = stated.GroupOf(row);
        var order = Columns.Group(group, groups, out var starts);
        var comparer = new RowOrder<T>(stated);
        for (var key = 0; key < groups; key++)
            if (starts[key + 1] - starts[key] > 1)
                order.AsSpan(starts[key], starts[key + 1] - starts[key]).Sort(comparer);
        return order;
    }

    private static bool SameKey<T>(T stated, int left, int right)
        where T : FactColumns<T> => stated.GroupOf(left) == stated.GroupOf(right) && stated.CompareKey(left, right) == 0;

    private static void Duplicate<T>(FactTable table, T stated, int first, int second, Findings findings)
        where T : FactColumns<T> =>
        findings.Warning(
            table,
            second,
            "",
            IssueCodes.WarnDuplicateFact,
            $"The same fact is stated twice, {Place(table, first, stated.SourceOf(first))} says it too; it counts once.",
            "Leave one of the two rows out.",
            stated.SourceOf(second));

    private static void Conflict<T>(FactTable table, T stated, int first, int second, Findings findings)
        where T : FactColumns<T> =>
        Conflict(table, first, second, stated.SourceOf(first), stated.SourceOf(second), findings);

    /// <summary>Reports two rows, by their stated numbers, of one key and one known day that say different things.</summary>
    internal static void Conflict(
        FactTable table, int first, int second, IssueSource? firstSource, IssueSource? secondSource, Findings findings)
    {
        // The finding stands at the row stated later, whichever of the two the canonical order puts first.
        if (first > second)
            (first, second, firstSource, secondSource) = (second, first, secondSource, firstSource);
        findings.Error(
            table,
            second,
            "",
            IssueCodes.FactConflict,
            $"This row and {Place(table, first, firstSource)} have the same key and the same known day and say different things.",
            "Leave the wrong row out, or give the correction the later day on which it became known.",
            secondSource);
    }

    private static string Place(FactTable table, int row, IssueSource? source) =>
        FactRowPaths.Path(table, row) + (source is null ? "" : $" ({source})");

    private readonly struct RowOrder<T>(T columns) : IComparer<int>
        where T : FactColumns<T>
    {
        public int Compare(int left, int right)
        {
            var order = columns.CompareKey(left, right);
            if (order == 0)
                order = columns.Known[left].CompareTo(columns.Known[right]);
            if (order == 0)
                order = columns.CompareContent(left, right);
            return order == 0 ? left.CompareTo(right) : order;
        }
    }
}
