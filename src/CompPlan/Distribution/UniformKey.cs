namespace CompPlan.Distribution;

/// <summary>
/// One for each eligible person. Somebody who belonged to several departments of the bonus in the period counts in each with
/// the member days there ÷ the member days over all of them, so that every person counts one in total.
/// </summary>
public sealed record UniformKey : DistributionKey
{
    private static readonly UniformKey Only = new();

    private UniformKey()
    {
    }

    internal override string Kind => "uniform";

    /// <summary>The key; it has no terms of its own.</summary>
    public static UniformKey Of() => Only;
}
