namespace CompPlan.Statements;

/// <summary>English words for pools and their split.</summary>
internal static class PoolWords
{
    internal static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["department.blend"] = "pool of {0}",
        ["department.distributed"] = "pool of {0} that is distributed",
        ["department.part"] = "what {0} has of the part '{1}'",
        ["department.setAside"] = "sub-pools of {0} in which nobody has weight",
        ["department.share"] = "pool of {0}",
        ["pool.base"] = "base of {0}",
        ["pool.cap"] = "cap of {0}",
        ["pool.capped"] = "pool of {0}",
        ["pool.floor"] = "floor of {0}",
        ["pool.floored"] = "pool of {0}",
        ["pool.rounded"] = "pool of {0}",
        ["pool.scored"] = "base of {0} times its score",
        ["split.equal"] = "one equal part for {0}",
        ["split.part"] = "part '{0}' of the pool",
        ["split.part.weight"] = "weight of the part '{0}'",
        ["split.weight"] = "weight of {0}",
    };
}
