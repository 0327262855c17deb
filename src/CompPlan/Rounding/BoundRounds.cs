using System.Numerics;

namespace CompPlan.Rounding;

/// <summary>
/// Finds the balance of a division with floors and caps. Each round clamps λ·w into the bounds and looks at the total violation:
/// above zero, only those at their floor are fixed; below, only those at their cap; at zero, all of them (as the resolution of
/// flexible lengths does, CSS Flexible Box Layout 9.7). Fixing both sides whatever the violation is wrong.
/// </summary>
internal static class BoundRounds<TWeight, TRate>
    where TWeight : struct, IBinaryInteger<TWeight>
    where TRate : struct, IRate<TRate, TWeight>
{
    /// <summary>After this many rounds the sorted sweep takes over.</summary>
    internal const int MaxRounds = 16;

    /// <summary>The balance of <paramref name="pool"/> over items whose weights sum to <paramref name="total"/>.</summary>
    internal static Balance<TWeight> Settle(long pool, TWeight total, in DivisionColumns<TWeight> columns, int maxRounds = MaxRounds)
    {
        if (columns.Floors.IsEmpty && columns.Caps.IsEmpty)
            return TWeight.IsZero(total) ? Balance<TWeight>.Undivided(pool, 0, false) : Balance<TWeight>.Free(pool, total, 1);
        return columns.Floors.IsEmpty
            ? SettleCaps(pool, total, columns, maxRounds)
            : SettleBoth(pool - FloorsWithoutWeight(columns), total, columns, maxRounds);
    }

    /// <summary>With caps only λ never falls, so whoever was fixed before is above the cap still, and each round starts afresh.</summary>
    private static Balance<TWeight> SettleCaps(long pool, TWeight total, in DivisionColumns<TWeight> columns, int maxRounds)
    {
        var fixing = default(Fixing<TWeight, TRate>);
        var (amount, weight, fixedWeight) = (pool, total, TWeight.Zero);
        for (var round = 1; !TWeight.IsZero(weight); round++)
        {
            if (round > maxRounds)
                return SortedSweep<TWeight, TRate>.Settle(amount, fixing, columns, maxRounds);
            var rate = TRate.Of(amount, weight);
            var capped = Above(rate, columns, out var cappedWeight);
            if (cappedWeight == fixedWeight)
                return Balance<TWeight>.Free(amount, weight, round);
            fixing = fixing.WithCaps(rate);
            (amount, weight, fixedWeight) = (pool - capped, total - cappedWeight, cappedWeight);
            if (TWeight.IsZero(weight))
                return NobodyFree(amount, fixing, columns, round, false);
        }
        return Balance<TWeight>.Undivided(amount, 0, false);
    }

    private static long Above(TRate rate, in DivisionColumns<TWeight> columns, out TWeight weightAbove)
    {
        var weights = columns.Weights;
        var caps = columns.Caps[..weights.Length];
        var (sum, sumWeight) = (0L, TWeight.Zero);
        for (var i = 0; i < weights.Length; i++)
        {
            var above = rate.IsAbove(weights[i], (ulong)caps[i]);
            sum += above ? caps[i] : 0;
            sumWeight += above ? weights[i] : TWeight.Zero;
        }
        weightAbove = sumWeight;
        return sum;
    }

    private static Balance<TWeight> SettleBoth(long pool, TWeight total, in DivisionColumns<TWeight> columns, int maxRounds)
    {
        var fixing = default(Fixing<TWeight, TRate>);
        var (amount, weight) = (pool, total);
        for (var round = 1; !TWeight.IsZero(weight); round++)
        {
            if (round > maxRounds)
                return SortedSweep<TWeight, TRate>.Settle(amount, fixing, columns, maxRounds);
            var rate = TRate.Of(amount, weight);
            var look = Look(rate, fixing, columns);
            var violators = look.FloorWeight + look.CapWeight;
            if (TWeight.IsZero(violators))
                return Balance<TWeight>.Free(amount, weight, round);
            var bounds = (ulong)look.Floors + (ulong)look.Caps;
            var (fixFloors, fixCaps) = (!rate.IsAbove(violators, bounds), !rate.IsBelow(violators, bounds));
            if (fixFloors)
                (fixing, amount, weight) = (fixing.WithFloors(rate), amount - look.Floors, weight - look.FloorWeight);
            if (fixCaps)
                (fixing, amount, weight) = (fixing.WithCaps(rate), amount - look.Caps, weight - look.CapWeight);
            if (TWeight.IsZero(weight))
                return NobodyFree(amount, fixing, columns, round, false);
            if (fixFloors && fixCaps)
                return Balance<TWeight>.Free(amount, weight, round);
        }
        return Balance<TWeight>.Undivided(amount, 0, false);
    }

    /// <summary>The bounds that λ violates among those who are not fixed yet, by side. Items without weight take no part.</summary>
    private static (long Floors, TWeight FloorWeight, long Caps, TWeight CapWeight) Look(
        TRate rate, Fixing<TWeight, TRate> fixing, in DivisionColumns<TWeight> columns)
    {
        var (floors, floorWeight, caps, capWeight) = (0L, TWeight.Zero, 0L, TWeight.Zero);
        for (var i = 0; i < columns.Count; i++)
        {
            var (weight, floor, cap) = (columns.Weights[i], columns.Floors[i], columns.CapAt(i));
            if (TWeight.IsZero(weight) || fixing.AtCap(weight, cap) || fixing.AtFloor(weight, floor))
                continue;
            if (rate.IsBelow(weight, (ulong)floor))
            {
                floors += floor;
                floorWeight += weight;
            }
            else if (rate.IsAbove(weight, (ulong)cap))
            {
                caps += cap;
                capWeight += weight;
            }
        }
        return (floors, floorWeight, caps, capWeight);
    }

    /// <summary>
    /// Everybody is at a bound. With nothing left every λ between the greatest cap ÷ weight of those at their cap and the least
    /// floor ÷ weight of those at their floor gives the same shares; the lower end is taken, or the upper one without caps.
    /// </summary>
    internal static Balance<TWeight> NobodyFree(
        long amount, Fixing<TWeight, TRate> fixing, in DivisionColumns<TWeight> columns, int rounds, bool swept)
    {
        if (amount > 0)
            return Balance<TWeight>.Undivided(amount, rounds, swept);
        var (cap, capWeight, floor, floorWeight) = (0L, TWeight.Zero, 0L, TWeight.Zero);
        for (var i = 0; i < columns.Count; i++)
        {
            var weight = columns.Weights[i];
            if (TWeight.IsZero(weight))
                continue;
            var (itemFloor, itemCap) = (columns.FloorAt(i), columns.CapAt(i));
            if (itemFloor == itemCap || fixing.AtCap(weight, itemCap))
            {
                if (TWeight.IsZero(capWeight) || TRate.Compare(itemCap, weight, cap, capWeight) > 0)
                    (cap, capWeight) = (itemCap, weight);
            }
            else if (TWeight.IsZero(floorWeight) || TRate.Compare(itemFloor, weight, floor, floorWeight) < 0)
            {
                (floor, floorWeight) = (itemFloor, weight);
            }
        }
        var byCap = !TWeight.IsZero(capWeight)
            && (TWeight.IsZero(floorWeight) || TRate.Compare(cap, capWeight, floor, floorWeight) <= 0);
        return byCap
            ? Balance<TWeight>.Exact(cap, capWeight, rounds, swept)
            : Balance<TWeight>.Exact(floor, floorWeight, rounds, swept);
    }

    private static long FloorsWithoutWeight(in DivisionColumns<TWeight> columns)
    {
        var sum = 0L;
        for (var i = 0; i < columns.Count; i++)
            sum += TWeight.IsZero(columns.Weights[i]) ? columns.Floors[i] : 0;
        return sum;
    }
}
