namespace CompPlan.Rounding;

/// <summary>
/// Who gets a left-over unit when remainders are equal at the cut: the smaller tie key, then the ordinally smaller id.
/// Seeded keys do not favour the lowest id for ever; without a seed all keys are equal and the id alone decides.
/// The order of the list never decides.
/// </summary>
public sealed record TieOrder
{
    private TieOrder(string? seed)
    {
        Seed = seed;
        SeedHash = seed is null ? 0 : TieKey.Hash(seed);
    }

    /// <summary>Constant keys: the ordinally smaller id wins.</summary>
    public static TieOrder ById { get; } = new(seed: null);

    /// <summary>The seed of the keys; absent when the id alone decides.</summary>
    public string? Seed { get; }

    /// <summary>Whether keys depend on a seed.</summary>
    public bool IsSeeded => Seed is not null;

    /// <summary>The hash of the seed, see <see cref="TieKey.Hash(string)"/>; 0 when the id alone decides.</summary>
    internal ulong SeedHash { get; }

    /// <summary>Keys from <paramref name="seed"/>, for example <c>plan|bonus|2026-01-01|split</c>.</summary>
    public static TieOrder Seeded(string seed)
    {
        ArgumentNullException.ThrowIfNull(seed);
        return new TieOrder(seed);
    }

    /// <summary>The key of <paramref name="id"/>: see <see cref="TieKey.Of"/>; 0 when the id alone decides.</summary>
    public ulong KeyOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return IsSeeded ? TieKey.Combine(SeedHash, TieKey.Hash(id)) : 0;
    }
}
