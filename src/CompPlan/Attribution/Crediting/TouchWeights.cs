using System.Numerics;

namespace CompPlan.Attribution.Crediting;

/// <summary>
/// What the touches that count weigh under a model that does not look at milestones. A variant fills in one weight for each row of the
/// <see cref="EligiblePath"/>; <see cref="WeightedCrediting"/> divides the deal by them. Weights are whole numbers in one proportion,
/// without a limit on their sum.
/// </summary>
internal abstract class TouchWeights
{
    /// <summary>Why a touch without a weight gets nothing.</summary>
    private protected virtual ExclusionReason ZeroWeight => ExclusionReason.NoWeight;

    /// <summary>Why the touch of a row without a weight gets nothing.</summary>
    internal virtual ExclusionReason ZeroWeightOf(EligiblePath path, int row) => ZeroWeight;

    /// <summary>Why a deal credits nobody in which no touch has a weight.</summary>
    internal virtual UncreditedReason Nobody => UncreditedReason.NoTaker;

    /// <summary>
    /// Fills in one weight for each row, of which there is at least one; answers false where 64 bits do not hold them, and
    /// <see cref="Wide"/> is asked. Nobody has a weight: all of the deal is uncredited.
    /// </summary>
    internal abstract bool TryFill(EligiblePath path, Span<long> weights);

    /// <summary>The same weights without a limit.</summary>
    internal abstract BigInteger[] Wide(EligiblePath path);
}
