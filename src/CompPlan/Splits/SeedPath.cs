using CompPlan.Rounding;

namespace CompPlan.Splits;

/// <summary>The tie order of a division from the seed prefix of the bonus period and the path of the division in it.</summary>
internal static class SeedPath
{
    /// <summary>The division of the pool over departments.</summary>
    internal const string Split = "split";

    /// <summary>Keys seeded with prefix + path; without a prefix the id alone decides.</summary>
    internal static TieOrder At(string? prefix, string path) => prefix is null ? TieOrder.ById : TieOrder.Seeded(prefix + path);
}
