using CompPlan.Rounding;

namespace CompPlan.Benchmarks;

/// <summary>What one would write by hand: decimal shares, floored, and LINQ to hand out what is left.</summary>
internal static class DecimalDivision
{
    public static Dictionary<string, decimal> Divide(KernelRows rows)
    {
        var pool = rows.Pool / 100m;
        var total = rows.Weights.Sum(weight => (decimal)weight);
        var shares = rows.Ids
            .Zip(rows.Weights, (id, weight) => (Id: id, Exact: pool * weight / total))
            .Select(share => (share.Id, share.Exact, Floor: decimal.Floor(share.Exact * 100m) / 100m))
            .ToList();
        var left = (int)((pool - shares.Sum(share => share.Floor)) * 100m);
        var extra = shares
            .OrderByDescending(share => share.Exact - share.Floor)
            .ThenBy(share => TieKey.Combine(rows.SeedHash, TieKey.Hash(share.Id)))
            .ThenBy(share => share.Id, StringComparer.Ordinal)
            .Take(left)
            .Select(share => share.Id)
            .ToHashSet();
        return shares.ToDictionary(share => share.Id, share => share.Floor + (extra.Contains(share.Id) ? 0.01m : 0m));
    }
}
