using System.Numerics;
using CompPlan.Rounding;
using CompPlan.Tests.Generators;
using CompPlan.Tests.Laws;
using CompPlan.Values;

namespace CompPlan.Tests.Oracles;

/// <summary>Two ways to divide within bounds that look right and are wrong. Kept so that the laws can be seen to tell.</summary>
internal static class DivisionMutants
{
    /// <summary>Fixes everybody who is clamped, floors and caps alike, in the same round.</summary>
    public static BoundedOutcome FixBothSides(DivisionCase division)
    {
        var ideals = division.Claims.Where(claim => claim.Weight.Sign == 0).ToDictionary(claim => claim.Id, claim => Inward(division).FloorOf(claim));
        while (true)
        {
            var free = division.Claims.Where(claim => !ideals.ContainsKey(claim.Id)).ToList();
            var lambda = Lambda(division, free, ideals.Values);
            var clamped = free.Where(claim => Clamp(division, claim, lambda * claim.Weight) != lambda * claim.Weight).ToList();
            foreach (var claim in clamped.Count == 0 ? free : clamped)
                ideals[claim.Id] = Clamp(division, claim, lambda * claim.Weight);
            if (clamped.Count == 0)
                return Rounded(division, ideals);
        }
    }

    /// <summary>Clamps once, divides the excess once over those who were not clamped, and does not look again.</summary>
    public static BoundedOutcome RedistributeOnce(DivisionCase division)
    {
        var weighty = division.Claims.Where(claim => claim.Weight.Sign > 0).ToList();
        var ideals = division.Claims.Except(weighty).ToDictionary(claim => claim.Id, claim => Inward(division).FloorOf(claim));
        var lambda = Lambda(division, weighty, ideals.Values);
        foreach (var claim in weighty.Where(claim => Clamp(division, claim, lambda * claim.Weight) != lambda * claim.Weight))
            ideals[claim.Id] = Clamp(division, claim, lambda * claim.Weight);
        var free = weighty.Where(claim => !ideals.ContainsKey(claim.Id)).ToList();
        var second = Lambda(division, free, ideals.Values);
        foreach (var claim in free)
            ideals[claim.Id] = second * claim.Weight;
        return Rounded(division, ideals);
    }

    private static Fraction Lambda(DivisionCase division, List<Claim> free, IEnumerable<Fraction> taken)
    {
        var weight = free.Aggregate(Fraction.Zero, (sum, claim) => sum + claim.Weight);
        return weight.Sign == 0 ? 0 : taken.Aggregate(Fraction.Of(BigInteger.Abs(division.Pool)), (left, amount) => left - amount) / weight;
    }

    private static Fraction Clamp(DivisionCase division, Claim claim, Fraction share)
    {
        var above = Fraction.Max(share, Inward(division).FloorOf(claim));
        return Inward(division).CapOf(claim) is { } cap ? Fraction.Min(above, cap) : above;
    }

    private static BoundedOutcome Inward(DivisionCase division) => new(division, [], 0, []);

    /// <summary>Whole steps, then one more to the largest remainders, as everywhere.</summary>
    private static BoundedOutcome Rounded(DivisionCase division, Dictionary<string, Fraction> ideals)
    {
        var step = division.Step;
        var shares = ideals.ToDictionary(ideal => ideal.Key, ideal => (ideal.Value / step).Floor() * step);
        var left = (int)((ideals.Values.Aggregate(Fraction.Zero, (sum, ideal) => sum + ideal).Floor()
            - shares.Values.Aggregate(BigInteger.Zero, (sum, share) => sum + share)) / step);
        foreach (var id in ideals.OrderByDescending(ideal => ideal.Value - shares[ideal.Key]).ThenBy(ideal => ideal.Key, StringComparer.Ordinal).Take(left))
            shares[id.Key] += step;
        var undistributed = BigInteger.Abs(division.Pool) - shares.Values.Aggregate(BigInteger.Zero, (sum, share) => sum + share);
        return new BoundedOutcome(division, shares, undistributed, ideals);
    }
}
