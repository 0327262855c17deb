using System.Numerics;
using CompPlan.Values;

namespace CompPlan.Rounding;

/// <summary>
/// A pool divided over claims by largest remainders, within their floors and caps, and the receipt of how. The shares and what is
/// undistributed always give the pool. λ is what one unit of weight is worth: R ÷ W, the pool less what is fixed over the weights
/// of those who are free. A negative pool is divided like its opposite: <see cref="Pool"/>, <see cref="Undistributed"/> and the
/// shares carry the sign, everything else is a magnitude. All amounts are in minor units.
/// </summary>
public sealed record Apportionment
{
    internal Apportionment(
        long pool, Currency? currency, long step, TieOrder ties, DivisionOutcome<BigInteger> outcome, Fraction weightUnit,
        ValueList<ApportionedShare> shares, RemainderCut? cut)
    {
        Pool = pool;
        Currency = currency;
        Step = step;
        Ties = ties;
        Undistributed = outcome.Undistributed * step;
        FreeAmount = outcome.Balance.Amount * step;
        FreeWeight = Fraction.Of(outcome.Balance.Weight) * weightUnit;
        Lambda = LambdaOf(outcome.Balance, step, weightUnit);
        Rounds = outcome.Balance.Rounds;
        SortedSweep = outcome.Balance.Swept;
        LeftOverSteps = (int)outcome.LeftOver;
        Shares = shares;
        Cut = cut;
    }

    /// <summary>What was divided.</summary>
    public long Pool { get; }

    /// <summary>The currency of the amounts; absent where plain minor units were divided.</summary>
    public Currency? Currency { get; }

    /// <summary>Every share is a multiple of this many minor units.</summary>
    public long Step { get; }

    /// <summary>The tie order that was stated.</summary>
    public TieOrder Ties { get; }

    /// <summary>What nobody could take: everybody with a weight is at the cap, or nobody has a weight.</summary>
    public long Undistributed { get; }

    /// <summary>R: the pool less the shares of those whose bound was fixed.</summary>
    public long FreeAmount { get; }

    /// <summary>W: the sum of the weights of those who were not fixed, in the unit they were stated in; zero with nobody free.</summary>
    public Fraction FreeWeight { get; }

    /// <summary>
    /// λ: minor units per unit of weight. Absent where something is undistributed or nobody has a weight. Where nobody is free and
    /// nothing is undistributed: the greatest cap ÷ weight of those at their cap (without any, the least floor ÷ weight), kept at
    /// or below the least floor ÷ weight of those at their floor, so that it explains every share.
    /// </summary>
    public Fraction? Lambda { get; }

    /// <summary>How many rounds of fixing were looked at; zero where nobody has a weight, at most 16.</summary>
    public int Rounds { get; }

    /// <summary>Whether the sorted sweep finished what the rounds had not after the sixteenth.</summary>
    public bool SortedSweep { get; }

    /// <summary>How many steps were left over by the whole steps and went to the largest remainders.</summary>
    public int LeftOverSteps { get; }

    /// <summary>A share per claim, in the order of the claims.</summary>
    public ValueList<ApportionedShare> Shares { get; }

    /// <summary>Where the left-over steps ended; absent where none was left over.</summary>
    public RemainderCut? Cut { get; }

    /// <summary>Divides money; shares are in the minor unit of its currency. See the overload for minor units.</summary>
    public static ApportionmentReview Divide(Money pool, IReadOnlyList<Claim> claims, TieOrder ties, long step = 1) =>
        Divide(pool.Minor, pool.Currency, claims, ties, step);

    /// <summary>
    /// Divides <paramref name="pool"/> minor units over <paramref name="claims"/>. The pool is a multiple of
    /// <paramref name="step"/> minor units (5 for cash in Swiss francs), bounds go inward to multiples of it. Nothing depends on
    /// the order of the claims.
    /// </summary>
    /// <returns>The apportionment, or all issues.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The step is not at least one.</exception>
    public static ApportionmentReview Divide(long pool, IReadOnlyList<Claim> claims, TieOrder ties, long step = 1) =>
        Divide(pool, null, claims, ties, step);

    /// <summary>The share of the claim with this id.</summary>
    /// <exception cref="KeyNotFoundException">There is no such claim.</exception>
    public ApportionedShare ShareOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        foreach (var share in Shares)
            if (string.Equals(share.Id, id, StringComparison.Ordinal))
                return share;
        throw new KeyNotFoundException($"'{id}' is no claim of this division.");
    }

    private static ApportionmentReview Divide(long pool, Currency? currency, IReadOnlyList<Claim> claims, TieOrder ties, long step)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(ties);
        ArgumentOutOfRangeException.ThrowIfLessThan(step, 1);
        var review = ClaimReview.Of(pool, claims, step);
        return review.Issues.Count > 0
            ? ApportionmentReview.Faulty(review.Issues, review.Shortfall)
            : ApportionmentReview.Of(ClaimDivision.Of(pool, currency, claims, ties, step, review));
    }

    internal static Fraction? LambdaOf(Balance<BigInteger> balance, long step, Fraction weightUnit) => balance.HasRate
        ? Fraction.Of((BigInteger)balance.RateAmount * step) / (Fraction.Of(balance.RateWeight) * weightUnit)
        : null;
}
