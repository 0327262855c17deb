namespace CompPlan.Funding;

/// <summary>One of several sources of a pool, with the node of the score that it is multiplied by where the rule scores by source.</summary>
public sealed record FundingSource
{
    private FundingSource(string id, FundingBase @base, string? node)
    {
        Id = id;
        Base = @base;
        Node = node;
    }

    /// <summary>The id, once in its sum.</summary>
    public string Id { get; }

    /// <summary>What the source gives.</summary>
    public FundingBase Base { get; }

    /// <summary>The id of the score's node that multiplies it, under <see cref="ScoreUse.BySource"/>; absent where nothing does.</summary>
    public string? Node { get; }

    /// <summary>The source <paramref name="id"/> of a pool.</summary>
    public static FundingSource Of(string id, FundingBase @base, string? node = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(@base);
        return new FundingSource(id, @base, node);
    }
}
