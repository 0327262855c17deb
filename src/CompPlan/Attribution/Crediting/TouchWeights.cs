using System.Numerics;

namespace CompPlan.Attribution.Crediting;

/// <summary>What the touches up to the won instant weigh under a model that does not look at milestones.</summary>
internal abstract class TouchWeights
{
    /// <summary>Why a touch without a weight gets nothing.</summary>
    internal virtual ExclusionReason ZeroWeight => ExclusionReason.NoWeight;

    /// <summary>
    /// Fills in one weight for each eligible touch, of which there is at least one; answers false where 64 bits do not hold them.
    /// Somebody has a weight.
    /// </summary>
    internal abstract bool TryFill(in DealPath path, Span<long> weights);

    /// <summary>The same weights without a limit, for paths that do not fit.</summary>
    internal virtual BigInteger[] Wide(in DealPath path, int eligible) =>
        throw new InvalidOperationException("The weights of this model always fit 64 bits.");
}
