using System.Numerics;
using CompPlan.Values;

namespace CompPlan.Rounding;

/// <summary>Puts claims that were found sound into columns, divides, and writes the receipt.</summary>
internal static class ClaimDivision
{
    internal static Apportionment Of(
        long pool, Currency? currency, IReadOnlyList<Claim> claims, TieOrder ties, long step, ClaimReview review)
    {
        var weights = CommonWeights.Of(claims);
        var shares = new long[claims.Count];
        var outcome = Divide(pool / step, weights, ColumnsOf(claims, ties, review), shares);
        var lambda = Apportionment.LambdaOf(outcome.Balance, step, weights.Unit);
        var receipts = new ApportionedShare[claims.Count];
        for (var i = 0; i < receipts.Length; i++)
            receipts[i] = ReceiptOf(claims[i], shares[i] * step, lambda, step, review.Floors[i], review.Caps[i]);
        return new Apportionment(
            pool, currency, step, ties, outcome, weights.Unit, ValueList<ApportionedShare>.Of(receipts), CutOf(receipts, ties, review));
    }

    /// <summary>Without bounds the bound columns are left out, so that the plain division is taken.</summary>
    private static DivisionColumns<BigInteger> ColumnsOf(IReadOnlyList<Claim> claims, TieOrder ties, ClaimReview review)
    {
        var ranks = new int[claims.Count];
        for (var i = 0; i < ranks.Length; i++)
            ranks[review.Order[i]] = i;
        var hashes = ties.IsSeeded ? claims.Select(claim => TieKey.Hash(claim.Id)).ToArray() : [];
        return DivisionColumns<BigInteger>.Of(
            new BigInteger[claims.Count],
            TieColumns.Of(ties, hashes, ranks),
            Array.TrueForAll(review.Floors, floor => floor == 0) ? default : review.Floors,
            Array.TrueForAll(review.Caps, cap => cap == DivisionColumns<long>.NoCap) ? default : review.Caps);
    }

    private static DivisionOutcome<BigInteger> Divide(
        long pool, CommonWeights weights, DivisionColumns<BigInteger> columns, Span<long> shares) => weights.TryNarrow(out var narrow)
        ? Division.Divide(pool, columns.WithWeights<long>(narrow), shares).To<BigInteger>()
        : Division.Divide(pool, columns.WithWeights<BigInteger>(weights.Wholes), shares);

    private static ApportionedShare ReceiptOf(Claim claim, long share, Fraction? lambda, long step, long floorSteps, long capSteps)
    {
        var floor = floorSteps * step;
        long? cap = claim.Cap is null ? null : capSteps * step;
        var ideal = IdealOf(claim.Weight, lambda, floor, cap);
        var quotient = (long)(ideal / step).Floor() * step;
        return new ApportionedShare(claim.Id, share, claim.Weight, floor, cap, ideal, quotient, Math.Abs(share) != quotient);
    }

    private static Fraction IdealOf(Fraction weight, Fraction? lambda, long floor, long? cap)
    {
        if (lambda is null)
            return weight.Sign == 0 ? floor : cap ?? 0;
        var ideal = Fraction.Max(floor, lambda.Value * weight);
        return cap is { } most ? Fraction.Min(most, ideal) : ideal;
    }

    private static RemainderCut? CutOf(ApportionedShare[] shares, TieOrder ties, ClaimReview review)
    {
        Fraction? cut = null;
        foreach (var share in shares)
            if (share.ReceivedStep && (cut is null || share.Remainder < cut))
                cut = share.Remainder;
        if (cut is null)
            return null;
        var equal = review.Order
            .Where(index => shares[index].Remainder == cut)
            .Select(index => (Share: shares[index], Key: ties.KeyOf(shares[index].Id)))
            .OrderBy(tied => tied.Key) // stable: equal keys stay in ordinal order of their ids
            .Select((tied, place) => new TiedClaim(tied.Share.Id, tied.Key, place + 1, tied.Share.ReceivedStep))
            .ToArray();
        return new RemainderCut(cut.Value, equal.Count(tied => tied.Won), ValueList<TiedClaim>.Of(equal));
    }
}
