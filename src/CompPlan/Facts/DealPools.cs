namespace CompPlan.Facts;

/// <summary>The pools that the columns of a <see cref="DealBatch"/> take their ids from.</summary>
public sealed class DealPools
{
    internal DealPools(IdPool deals, IdPool accounts, IdPool currencies)
    {
        Deals = deals;
        Accounts = accounts;
        Currencies = currencies;
    }

    /// <summary>The ids of deals.</summary>
    public IdPool Deals { get; }

    /// <summary>The ids of accounts.</summary>
    public IdPool Accounts { get; }

    /// <summary>The codes of currencies.</summary>
    public IdPool Currencies { get; }

    /// <summary>Empty pools.</summary>
    public static DealPools Empty() => new(IdPool.Empty(), IdPool.Empty(), IdPool.Empty());
}
