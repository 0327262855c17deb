using System.Numerics;

namespace CompPlan.Attribution.Crediting;

/// <summary>A touch with a weight that takes part in a division under caps.</summary>
/// <param name="id">Its id in tie keys.</param>
/// <param name="touch">Its place in the path, from zero.</param>
/// <param name="weight">Its weight, above zero.</param>
/// <param name="groups">The places of the groups that it belongs to.</param>
internal sealed class CappedClaim(string id, int touch, BigInteger weight, int[] groups)
{
    internal string Id { get; } = id;

    internal int Touch { get; } = touch;

    internal BigInteger Weight { get; } = weight;

    internal int[] Groups { get; } = groups;
}
