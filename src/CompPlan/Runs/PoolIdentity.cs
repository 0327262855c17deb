using CompPlan.Rounding;

namespace CompPlan.Runs;

/// <summary>
/// Where every cent of a pool went. Funded + carried in = awarded + withheld + returned + reserved + carried +
/// undistributed, to the cent; each cent is in exactly one of them. All amounts are in the currency of the plan.
/// </summary>
public sealed record PoolIdentity
{
    private PoolIdentity(Money funded, Money awarded, Money returned, Money undistributed)
    {
        Funded = funded;
        Awarded = awarded;
        Returned = returned;
        Undistributed = undistributed;
        CarriedIn = Money.Of(0, funded.Currency!);
        Withheld = CarriedIn;
        Reserved = CarriedIn;
        Carried = CarriedIn;
    }

    /// <summary>What the funding rule gave, after score, floor and cap; what was carried in is not part of it.</summary>
    public Money Funded { get; }

    /// <summary>What an earlier period carried into this one; zero, since no rule of today's plans carries.</summary>
    public Money CarriedIn { get; }

    /// <summary>What is awarded to named persons and payable now.</summary>
    public Money Awarded { get; }

    /// <summary>What is awarded to named persons and not payable yet; zero, since no rule of today's plans withholds.</summary>
    public Money Withheld { get; }

    /// <summary>What goes back to the company by a clause of the plan.</summary>
    public Money Returned { get; }

    /// <summary>What a reserve clause kept before the split; zero, since no rule of today's plans reserves.</summary>
    public Money Reserved { get; }

    /// <summary>What opens the next period; zero, since no rule of today's plans carries.</summary>
    public Money Carried { get; }

    /// <summary>What no clause of the plan gives to anybody.</summary>
    public Money Undistributed { get; }

    /// <summary>The identity of a pool.</summary>
    /// <exception cref="InvalidOperationException">The terms do not give the funded amount: a fault of the engine, never of data.</exception>
    internal static PoolIdentity Of(Money funded, Money awarded, Money returned, Money undistributed)
    {
        var identity = new PoolIdentity(funded, awarded, returned, undistributed);
        var opened = identity.Funded + identity.CarriedIn;
        var closed = identity.Awarded + identity.Withheld + identity.Returned
            + identity.Reserved + identity.Carried + identity.Undistributed;
        return opened == closed
            ? identity
            : throw new InvalidOperationException($"A pool of {opened} was closed with {closed}: cents were lost or made.");
    }
}
