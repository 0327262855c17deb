using System.Globalization;
using CompPlan.Facts;

namespace CompPlan.Attribution.Crediting;

/// <summary>
/// The last word on a tie is the ordinal id. It is asked for only where two ids of one deal have the same hash, which hardly ever
/// happens, so the places are computed only then.
/// </summary>
internal static class TouchRanks
{
    private const int Few = 32;

    /// <summary>Whether two touches of one deal have equal hashes.</summary>
    internal static bool Needed(KnownFacts facts, ReadOnlySpan<ulong> hashes)
    {
        for (var deal = 0; deal < facts.Ids.Deals.Count; deal++)
        {
            var (start, count) = facts.TouchesOf(deal);
            if (count > 1 && HasEqual(hashes.Slice(start, count)))
                return true;
        }
        return false;
    }

    /// <summary>Of every touch row: the ordinal place of <c>actor#n</c> among those of its deal.</summary>
    internal static int[] Of(KnownFacts facts, ReadOnlySpan<int> numbers)
    {
        var ranks = new int[numbers.Length];
        for (var deal = 0; deal < facts.Ids.Deals.Count; deal++)
        {
            var (start, count) = facts.TouchesOf(deal);
            var ids = new (string Id, int Row)[count];
            for (var i = 0; i < count; i++)
                ids[i] = (Id(facts, numbers, start + i), start + i);
            Array.Sort(ids, static (left, right) => string.CompareOrdinal(left.Id, right.Id));
            for (var i = 0; i < count; i++)
                ranks[ids[i].Row] = i;
        }
        return ranks;
    }

    private static string Id(KnownFacts facts, ReadOnlySpan<int> numbers, int row) =>
        string.Create(CultureInfo.InvariantCulture, $"{facts.Ids.Actors[facts.Touches.Actor[row]]}#{numbers[row]}");

    private static bool HasEqual(ReadOnlySpan<ulong> hashes)
    {
        if (hashes.Length > Few)
        {
            var sorted = hashes.ToArray();
            Array.Sort(sorted);
            for (var i = 1; i < sorted.Length; i++)
                if (sorted[i] == sorted[i - 1])
                    return true;
            return false;
        }
        for (var i = 1; i < hashes.Length; i++)
            if (hashes[..i].Contains(hashes[i]))
                return true;
        return false;
    }
}
