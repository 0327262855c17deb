using System.Numerics;

namespace CompPlan.Rounding;

/// <summary>
/// The kernel over columns: divides a pool of whole minor units over items by weight, within floors and caps, by largest
/// remainders; the parts and what is undistributed always give the whole, which is checked in every build. The caller has
/// proven that ids are unique; faults of weights, bounds and pool are the author's and are found by <see cref="Apportionment"/>.
/// </summary>
internal static class Division
{
    /// <summary>
    /// Divides over weights of 64 bits: a few items without bounds by <see cref="SmallDivision"/>, and where the sum of many needs more than
    /// 64 bits by big integers, always with the same result.
    /// </summary>
    /// <exception cref="ArgumentException">A weight or bound is negative, a cap below its floor, or the floors exceed the pool.</exception>
    internal static DivisionOutcome<Int128> Divide(long pool, in DivisionColumns<long> columns, Span<long> shares)
    {
        var total = ColumnSum.Of(columns.Weights);
        if (columns.Count <= SmallDivision.Most && !columns.HasBounds && total > 0 && shares.Length == columns.Count && pool != long.MinValue)
        {
            var leftOver = SmallDivision.Divide(pool, columns.Weights, columns.Ties, shares);
            return new DivisionOutcome<Int128>(Balance<Int128>.Free(Math.Abs(pool), total, 1), leftOver, 0);
        }
        if (total <= long.MaxValue)
            return Divide<long, NarrowRate>(pool, (long)total, columns, shares).To<Int128>();
        var weights = new BigInteger[columns.Count];
        for (var i = 0; i < weights.Length; i++)
            weights[i] = columns.Weights[i];
        return Divide<BigInteger, WideRate>(pool, (BigInteger)total, columns.WithWeights<BigInteger>(weights), shares).To<Int128>();
    }

    /// <summary>Divides over weights without a limit.</summary>
    /// <exception cref="ArgumentException">A weight or bound is negative, a cap below its floor, or the floors exceed the pool.</exception>
    internal static DivisionOutcome<BigInteger> Divide(long pool, in DivisionColumns<BigInteger> columns, Span<long> shares)
    {
        var total = BigInteger.Zero;
        foreach (var weight in columns.Weights)
            total += weight.Sign >= 0 ? weight : throw new ArgumentException("A weight is at least zero.", nameof(columns));
        return Divide<BigInteger, WideRate>(pool, total, columns, shares);
    }

    /// <summary>The algorithm in either width; <paramref name="total"/> is the sum of the weights.</summary>
    internal static DivisionOutcome<TWeight> Divide<TWeight, TRate>(
        long pool, TWeight total, in DivisionColumns<TWeight> columns, Span<long> shares,
        int maxRounds = BoundRounds<TWeight, TRate>.MaxRounds)
        where TWeight : struct, IBinaryInteger<TWeight>
        where TRate : struct, IRate<TRate, TWeight>
    {
        if (shares.Length != columns.Count)
            throw new ArgumentException("The shares have one place per item.", nameof(shares));
        if (pool == long.MinValue)
            throw new ArgumentOutOfRangeException(nameof(pool), "The magnitude of a pool fits 64 bits.");
        var magnitude = Math.Abs(pool);
        RequireBounds(magnitude, columns.Floors, columns.Caps);
        var balance = BoundRounds<TWeight, TRate>.Settle(magnitude, total, columns, maxRounds);
        var distributed = magnitude - balance.Undistributed;
        var leftOver = 0L;
        if (balance.HasRate)
        {
            var rate = TRate.Of(balance.RateAmount, balance.RateWeight);
            leftOver = LeftOvers<TWeight, TRate>.Fill(distributed, rate, columns, shares);
            DivisionCheck<TWeight, TRate>.Verify(distributed, rate, columns, shares);
        }
        else
        {
            FillBounds(columns, shares);
            DivisionCheck<TWeight, TRate>.VerifySum(distributed, shares);
        }
        if (pool < 0)
            foreach (ref var share in shares)
                share = -share;
        return new DivisionOutcome<TWeight>(balance, leftOver, pool < 0 ? -balance.Undistributed : balance.Undistributed);
    }

    /// <summary>Nobody is free and something is undistributed: everybody with a weight is at the cap.</summary>
    private static void FillBounds<TWeight>(in DivisionColumns<TWeight> columns, Span<long> shares)
        where TWeight : struct, IBinaryInteger<TWeight>
    {
        for (var i = 0; i < shares.Length; i++)
            shares[i] = TWeight.IsZero(columns.Weights[i]) ? columns.FloorAt(i) : columns.CapAt(i);
    }

    private static void RequireBounds(long pool, ReadOnlySpan<long> floors, ReadOnlySpan<long> caps)
    {
        if (floors.IsEmpty)
        {
            ColumnSum.Of(caps);
            return;
        }
        if (ColumnSum.Of(floors) > pool)
            throw new ArgumentException("The floors exceed the pool.", nameof(floors));
        for (var i = 0; i < caps.Length; i++)
            if (caps[i] < floors[i])
                throw new ArgumentException("A cap is not below its floor.", nameof(caps));
    }
}
