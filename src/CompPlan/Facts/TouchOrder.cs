using System.Runtime.CompilerServices;

namespace CompPlan.Facts;

/// <summary>
/// The order of stated touches by deal, instant, sequence, actor, kind, role and id, for the usual case that no two of a deal are
/// alike in all of it: a counting sort by deal, and a look at the few touches of each. What it does not order is for
/// <see cref="FactVersions"/>, which settles what alike rows mean.
/// </summary>
internal static class TouchOrder
{
    private const int Halves = 2;

    /// <summary>The stated rows in their order, with the deal of each; null where two of them are alike.</summary>
    public static int[]? Of(StatedTouches stated, SealedIds ids, Work work, out NumberColumn deals)
    {
        deals = NumberColumn.Constant(0, 0);
        if (!stated.Deal.HasAll)
            return null;
        var order = ByDeal(stated, ids, work, out var starts);
        deals = NumberColumn.OfRuns(starts);
        var alike = false;
        work.Run(starts.Length - 1, (from, end) =>
        {
            var path = new TouchSorting(stated, ids);
            for (var deal = from; deal < end; deal++)
                if (starts[deal + 1] - starts[deal] > 1 && !path.TrySort(order.AsSpan(starts[deal], starts[deal + 1] - starts[deal])))
                    Volatile.Write(ref alike, true);
        });
        return alike ? null : order;
    }

    /// <summary>The rows of each deal in the order in which they were stated. Each half counts for itself, so that both can be placed at once.</summary>
    private static int[] ByDeal(StatedTouches stated, SealedIds ids, Work work, out int[] starts)
    {
        var (counts, deals) = (new int[Halves][], ids[IdKind.Deal].Count);
        work.Each(Halves, half => counts[half] = Counted(stated, ids, deals, half));
        var sums = starts = new int[deals + 1];
        var sum = 0;
        for (var deal = 0; deal < deals; deal++)
        {
            sums[deal] = sum;
            for (var half = 0; half < Halves; half++)
                (counts[half][deal], sum) = (sum, sum + counts[half][deal]);
        }
        sums[deals] = sum;
        var order = new int[stated.Count];
        work.Each(Halves, half => Place(stated, ids, counts[half], half, order));
        return order;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int[] Counted(StatedTouches stated, SealedIds ids, int deals, int half)
    {
        var counts = new int[deals];
        for (var block = FirstOf(stated, half); block < FirstOf(stated, half + 1); block++)
        {
            var (numbers, ranks) = stated.Deal.Block(block, ids);
            foreach (var number in numbers.Ints ?? numbers.ToArray())
                counts[ranks[number]]++;
        }
        return counts;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Place(StatedTouches stated, SealedIds ids, int[] next, int half, int[] order)
    {
        for (var block = FirstOf(stated, half); block < FirstOf(stated, half + 1); block++)
        {
            var (numbers, ranks) = stated.Deal.Block(block, ids);
            var row = stated.Places.StartOf(block);
            foreach (var number in numbers.Ints ?? numbers.ToArray())
                order[next[ranks[number]]++] = row++;
        }
    }

    private static int FirstOf(StatedTouches stated, int half) => stated.Places.Blocks * half / Halves;
}
