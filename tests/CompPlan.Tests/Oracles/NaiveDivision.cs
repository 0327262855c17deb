using System.Numerics;
using System.Text;
using CompPlan.Values;

namespace CompPlan.Tests.Oracles;

/// <summary>
/// The kernel once more, as plainly as possible and without any of its code: exact fractions, every item looked at in turn, a full
/// sort of the remainders. λ is found by trying every place where an item leaves its floor or reaches its cap.
/// </summary>
internal static class NaiveDivision
{
    internal sealed record Item(string Id, Fraction Weight, Fraction Floor, Fraction? Cap);

    internal sealed record Result(Dictionary<string, BigInteger> Shares, BigInteger Undistributed, Dictionary<string, Fraction> Ideals);

    internal static Result Divide(BigInteger pool, IReadOnlyList<Item> items, string? seed, BigInteger step)
    {
        var sign = pool.Sign < 0 ? -1 : 1;
        var steps = BigInteger.Abs(pool) / step;
        var inward = items.Select(item => item with
        {
            Floor = (item.Floor / step).Ceiling(),
            Cap = item.Cap is { } cap ? Fraction.Of((cap / step).Floor()) : null,
        }).ToList();
        var most = inward.Aggregate(Fraction.Zero, (sum, item) => sum + (item.Weight.Sign == 0 ? item.Floor : item.Cap ?? steps));
        var undistributed = most < steps ? steps - most.Floor() : 0;
        var ideals = Ideals(steps - undistributed, inward);
        var shares = ideals.ToDictionary(ideal => ideal.Key, ideal => ideal.Value.Floor());
        var left = steps - undistributed - shares.Values.Aggregate(BigInteger.Zero, (sum, share) => sum + share);
        var order = inward
            .OrderByDescending(item => ideals[item.Id] - ideals[item.Id].Floor())
            .ThenBy(item => seed is null ? 0 : Key(seed, item.Id))
            .ThenBy(item => item.Id, StringComparer.Ordinal);
        foreach (var item in order.Take((int)left))
            shares[item.Id]++;
        return new Result(
            shares.ToDictionary(share => share.Key, share => sign * step * share.Value),
            sign * step * undistributed,
            ideals.ToDictionary(ideal => ideal.Key, ideal => ideal.Value * step));
    }

    private static Dictionary<string, Fraction> Ideals(BigInteger pool, List<Item> items)
    {
        Fraction At(Item item, Fraction lambda)
        {
            var share = lambda * item.Weight;
            if (share < item.Floor)
                share = item.Floor;
            return item.Cap is { } cap && share > cap ? cap : share;
        }

        Fraction Total(Fraction lambda) => items.Aggregate(Fraction.Zero, (sum, item) => sum + At(item, lambda));

        var weighty = items.Where(item => item.Weight.Sign > 0).ToList();
        if (weighty.Count == 0)
            return items.ToDictionary(item => item.Id, item => item.Floor);
        var places = weighty.SelectMany(item => item.Cap is { } cap ? new[] { item.Floor / item.Weight, cap / item.Weight } : [item.Floor / item.Weight])
            .Append(Fraction.Zero)
            .Distinct()
            .Order()
            .ToList();
        var place = places.Last(ratio => Total(ratio) <= pool);
        var free = weighty.Where(item => item.Floor <= place * item.Weight && (item.Cap is not { } cap || place * item.Weight < cap)).ToList();
        var freeWeight = free.Aggregate(Fraction.Zero, (sum, item) => sum + item.Weight);
        var lambda = freeWeight.Sign == 0 ? place : place + (pool - Total(place)) / freeWeight;
        return items.ToDictionary(item => item.Id, item => At(item, lambda));
    }

    /// <summary>mix(fnv(seed) xor fnv(id)) in big integers, reduced to 64 bits after each step.</summary>
    internal static BigInteger Key(string seed, string id)
    {
        var modulus = BigInteger.One << 64;
        BigInteger Fnv(string text) => Encoding.UTF8.GetBytes(text).Aggregate(
            BigInteger.Parse("14695981039346656037"), (hash, octet) => (hash ^ octet) * 1099511628211 % modulus);
        var z = Fnv(seed) ^ Fnv(id);
        z = (z ^ (z >> 30)) * BigInteger.Parse("13787848793156543929") % modulus;
        z = (z ^ (z >> 27)) * BigInteger.Parse("10723151780598845931") % modulus;
        return z ^ (z >> 31);
    }
}
