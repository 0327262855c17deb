using System.Text;
using CompPlan.Values;

namespace CompPlan.Tests.Laws;

/// <summary>
/// A second, naive way to divide minor units: fractions, a full sort, keys hashed letter by letter. Shares no code with the kernel.
/// </summary>
internal static class SharingOracle
{
    public sealed record Item(string Id, Fraction Weight, Fraction? Cap = null);

    /// <summary>The shares by id, and what nobody could take.</summary>
    public static (Dictionary<string, long> Shares, long Left) Divide(long pool, IEnumerable<Item> items, string? seed)
    {
        var all = items.ToList();
        var shares = all.ToDictionary(item => item.Id, _ => 0L);
        var free = all.Where(item => item.Weight.Sign > 0).ToList();
        Fraction left = pool;
        while (true)
        {
            if (free.Count == 0)
                return (shares, (long)left.Floor());
            var rate = left / Sum(free);
            var above = free.Where(item => item.Cap is { } cap && rate * item.Weight > cap.Floor()).ToList();
            if (above.Count == 0)
                break;
            foreach (var item in above)
            {
                shares[item.Id] = (long)item.Cap!.Value.Floor();
                left -= shares[item.Id];
                free.Remove(item);
            }
        }
        var ideals = free.ToDictionary(item => item.Id, item => left * item.Weight / Sum(free));
        foreach (var (id, ideal) in ideals)
            shares[id] = (long)ideal.Floor();
        var odd = (int)(left - ideals.Keys.Aggregate(Fraction.Zero, (sum, id) => sum + shares[id])).Floor();
        var order = ideals.Keys.ToList();
        order.Sort((a, b) => Compare((ideals[a] - shares[a], a), (ideals[b] - shares[b], b), seed));
        foreach (var id in order.Take(odd))
            shares[id]++;
        return (shares, 0);
    }

    private static Fraction Sum(IEnumerable<Item> items) => items.Aggregate(Fraction.Zero, (sum, item) => sum + item.Weight);

    private static int Compare((Fraction Remainder, string Id) a, (Fraction Remainder, string Id) b, string? seed)
    {
        if (a.Remainder != b.Remainder)
            return b.Remainder.CompareTo(a.Remainder);
        if (seed is not null && Key(seed, a.Id) != Key(seed, b.Id))
            return Key(seed, a.Id).CompareTo(Key(seed, b.Id));
        return string.CompareOrdinal(a.Id, b.Id);
    }

    private static ulong Key(string seed, string id)
    {
        unchecked
        {
            var key = Fnv(seed) ^ Fnv(id);
            key = (key ^ (key >> 30)) * 13787848793156543929UL;
            key = (key ^ (key >> 27)) * 10723151780598845931UL;
            return key ^ (key >> 31);
        }
    }

    private static ulong Fnv(string text) => Encoding.UTF8.GetBytes(text)
        .Aggregate(14695981039346656037UL, (hash, letter) => unchecked((hash ^ letter) * 1099511628211UL));
}
