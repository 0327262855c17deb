namespace CompPlan.Facts;

/// <summary>
/// The pools that the columns of a <see cref="TouchBatch"/> take their ids from. The pool of deals may be that of a
/// <see cref="DealBatch"/>, so that an id is kept once.
/// </summary>
public sealed class TouchPools
{
    internal TouchPools(IdPool deals, IdPool actors, IdPool roles, IdPool kinds, IdPool touchIds)
    {
        Deals = deals;
        Actors = actors;
        Roles = roles;
        Kinds = kinds;
        TouchIds = touchIds;
    }

    /// <summary>The ids of deals.</summary>
    public IdPool Deals { get; }

    /// <summary>The ids of the persons and teams who made touches.</summary>
    public IdPool Actors { get; }

    /// <summary>The roles.</summary>
    public IdPool Roles { get; }

    /// <summary>The kinds of contact.</summary>
    public IdPool Kinds { get; }

    /// <summary>The ids of touches that have one.</summary>
    public IdPool TouchIds { get; }

    /// <summary>Empty pools, except for the deals of <paramref name="deals"/>.</summary>
    public static TouchPools Of(IdPool deals)
    {
        ArgumentNullException.ThrowIfNull(deals);
        return new TouchPools(deals, IdPool.Empty(), IdPool.Empty(), IdPool.Empty(), IdPool.Empty());
    }
}
