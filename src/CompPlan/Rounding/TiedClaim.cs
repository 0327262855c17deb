namespace CompPlan.Rounding;

/// <summary>A claim whose remainder was equal to others' at the cut, with what decided.</summary>
public sealed record TiedClaim
{
    internal TiedClaim(string id, ulong tieKey, int rank, bool won)
    {
        Id = id;
        TieKey = tieKey;
        Rank = rank;
        Won = won;
    }

    /// <summary>The id of the claim.</summary>
    public string Id { get; }

    /// <summary>The tie key under the seed of the division; 0 when the id alone decides.</summary>
    public ulong TieKey { get; }

    /// <summary>The place among the equal ones, from 1: by tie key, then by ordinal id.</summary>
    public int Rank { get; }

    /// <summary>Whether the claim received a step.</summary>
    public bool Won { get; }
}
