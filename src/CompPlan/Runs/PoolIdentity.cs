using CompPlan.Funding;
using CompPlan.Rounding;

namespace CompPlan.Runs;

/// <summary>
/// Where every cent of a pool went. Funded + carried in = awarded + withheld + returned + reserved + carried +
/// undistributed, to the cent; each cent is in exactly one of them. All amounts are in the currency of the plan.
/// </summary>
public sealed record PoolIdentity
{
    private PoolIdentity(FundedPool pool, Money awarded, Money returned, Money undistributed)
    {
        var nothing = Money.Of(0, pool.Figures.Currency);
        var carries = pool.Rule.Undistributed == UndistributedRule.Carry;
        Funded = pool.Amount;
        CarriedIn = pool.CarriedIn;
        Awarded = nothing + awarded;
        Withheld = nothing;
        Returned = pool.Returned + returned;
        Reserved = pool.Reserved;
        Carried = pool.Carried + (carries ? undistributed : nothing);
        Undistributed = carries ? nothing : nothing + undistributed;
    }

    /// <summary>What the funding rule gave, after every step up to the treatment of a negative pool; what was carried in is not part of it.</summary>
    public Money Funded { get; }

    /// <summary>What an earlier period carried into this one; below zero where it was a shortfall.</summary>
    public Money CarriedIn { get; }

    /// <summary>What is awarded to named persons and payable now; below zero where a negative pool is recovered.</summary>
    public Money Awarded { get; }

    /// <summary>What is awarded to named persons and not payable yet; zero, since no rule of today's plans withholds.</summary>
    public Money Withheld { get; }

    /// <summary>What goes back to the company by a clause of the plan: its share of the pool, and what a cap keeps from people.</summary>
    public Money Returned { get; }

    /// <summary>What a reserve clause kept before the split; below zero where the reserve absorbed a negative pool.</summary>
    public Money Reserved { get; }

    /// <summary>What opens the next period: a shortfall below zero, or what nobody could take where the plan carries that.</summary>
    public Money Carried { get; }

    /// <summary>What no clause of the plan gives to anybody.</summary>
    public Money Undistributed { get; }

    /// <summary>The identity of a pool.</summary>
    /// <exception cref="InvalidOperationException">The terms do not give the funded amount: a fault of the engine, never of data.</exception>
    internal static PoolIdentity Of(FundedPool pool, Money awarded, Money returned, Money undistributed)
    {
        var identity = new PoolIdentity(pool, awarded, returned, undistributed);
        var opened = identity.Funded + identity.CarriedIn;
        var closed = identity.Awarded + identity.Withheld + identity.Returned
            + identity.Reserved + identity.Carried + identity.Undistributed;
        return opened == closed
            ? identity
            : throw new InvalidOperationException($"A pool of {opened} was closed with {closed}: cents were lost or made.");
    }
}
