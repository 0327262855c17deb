using System.Numerics;
using CompPlan.Rounding;
using CompPlan.Values;
using FsCheck;
using FsCheck.Fluent;

namespace CompPlan.Tests.Generators;

/// <summary>
/// Divisions with ties, zeros, weights of 1 : 10^12, fractions, weights beyond 64 bits, pools at 2^53+1 and 2^63−1, negative
/// pools, steps, floors and caps, with shrinkers.
/// </summary>
public static class DivisionGenerators
{
    private static readonly long[] EdgePools = [0, 1, 2, (1L << 53) + 1, long.MaxValue, long.MaxValue - 1, 100, 10_000];

    public static Arbitrary<PlainCase> Plain() => Arb.From(
        from claims in PlainClaims.Where(claims => claims.Any(claim => claim.Weight.Sign > 0))
        from division in Around(claims)
        select new PlainCase(division),
        plain => Shrink(plain.Case).Where(division => division.Claims.Any(claim => claim.Weight.Sign > 0)).Select(division => new PlainCase(division)));

    public static Arbitrary<BoundedCase> Bounded() => Arb.From(
        from claims in PlainClaims
        from division in Around(claims)
        from bounds in BoundsFor(division)
        select new BoundedCase(Soften(division, bounds)),
        bounded => Shrink(bounded.Case).Where(division => division.IsSound).Select(division => new BoundedCase(division)));

    private static Gen<Fraction> SmallWeight => Gen.Choose(0, 6).Select(weight => (Fraction)weight);

    private static Gen<Fraction> FractionWeight =>
        from numerator in Gen.Choose(0, 50)
        from denominator in Gen.Elements(1, 2, 3, 7, 12, 365, 366)
        select Fraction.Of(numerator, denominator);

    private static Gen<Fraction> WideWeight => Gen.Elements<Fraction>(
        0, 1, 3, 1_000_000_000_000, 999_999_999_999, long.MaxValue, long.MaxValue / 2, Fraction.Of(BigInteger.Pow(10, 29) + 1, BigInteger.Pow(10, 29)),
        Fraction.Of(BigInteger.One << 80), Fraction.Of((BigInteger.One << 80) + 1));

    private static Gen<Fraction> SalaryWeight => Gen.Choose(1_000_000, 12_000_000).Select(weight => (Fraction)weight);

    private static Gen<Fraction> Weight => Gen.OneOf(SmallWeight, FractionWeight, WideWeight, SalaryWeight);

    private static Gen<List<Claim>> PlainClaims =>
        from count in Gen.Frequency((6, Gen.Choose(1, 8)), (3, Gen.Choose(9, 40)), (1, Gen.Choose(41, 200)))
        from kind in Gen.Elements(SmallWeight, FractionWeight, WideWeight, SalaryWeight, Weight)
        from weights in kind.ListOf(count)
        from numbers in Gen.Shuffle(Enumerable.Range(1, 2 * count))
        select weights.Select((weight, place) => Claim.Of($"p{numbers[place]}", weight)).ToList();

    private static Gen<long> Pool =>
        from size in Gen.OneOf(Gen.Choose(0, 300).Select(pool => (long)pool), Gen.Choose(0, 100_000_000).Select(pool => (long)pool), Gen.Elements(EdgePools))
        from sign in Gen.Frequency((4, Gen.Constant(1)), (1, Gen.Constant(-1)))
        select sign * size;

    private static Gen<DivisionCase> Around(List<Claim> claims) =>
        from pool in Pool
        from seed in Gen.Elements(null, null, "plan|bonus|2026-01-01|split", "plan|bonus|2026-02-01|split")
        from step in Gen.Frequency((5, Gen.Constant(1L)), (1, Gen.Elements(5L, 100L)))
        select new DivisionCase(pool - pool % step, claims, seed, step);

    /// <summary>Per item: a part of an even share as floor and as cap, in twelfths so that fractions of a minor unit occur.</summary>
    private static Gen<(int Floor, int Cap)[]> BoundsFor(DivisionCase division) =>
        (from floor in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(0, 14)))
         from cap in Gen.Frequency((2, Gen.Constant(-1)), (1, Gen.Constant(floor)), (4, Gen.Choose(floor, 30)))
         select (floor, cap)).ArrayOf(division.Claims.Count);

    private static DivisionCase Soften(DivisionCase division, (int Floor, int Cap)[] bounds)
    {
        var even = Fraction.Of(BigInteger.Abs(division.Pool), 12 * division.Claims.Count);
        var bounded = division.With(division.Claims.Select((claim, place) =>
            claim.WithBounds(even * bounds[place].Floor, bounds[place].Cap < 0 ? null : even * bounds[place].Cap)));
        if (bounded.IsSound)
            return bounded;
        var whole = bounded.With(bounded.Claims.Select(claim => claim.WithBounds(0, claim.Cap)));
        return whole.IsSound ? whole : division;
    }

    private static IEnumerable<DivisionCase> Shrink(DivisionCase division)
    {
        if (division.Claims.Count > 1)
            for (var i = 0; i < division.Claims.Count; i++)
                yield return division.Without(i);
        if (division.Pool != 0)
            yield return division with { Pool = division.Pool / 2 / division.Step * division.Step };
        if (Math.Abs(division.Pool) is > 0 and < 100)
            yield return division with { Pool = division.Pool - Math.Sign(division.Pool) * division.Step };
        if (division.Seed is not null)
            yield return division with { Seed = null };
        if (division.Step > 1)
            yield return division with { Step = 1 };
        for (var i = 0; i < division.Claims.Count; i++)
        {
            var claim = division.Claims[i];
            if (claim.Weight > 1)
                yield return division.With(i, claim.WithWeight((claim.Weight / 2).Floor()));
            if (!claim.Weight.IsWhole)
                yield return division.With(i, claim.WithWeight(claim.Weight.Ceiling()));
            if (claim.Floor.Sign > 0)
                yield return division.With(i, claim.WithBounds(0, claim.Cap));
            if (claim.Cap is not null)
                yield return division.With(i, claim.WithBounds(claim.Floor, null));
        }
    }
}
