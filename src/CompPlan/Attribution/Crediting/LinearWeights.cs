using System.Numerics;

namespace CompPlan.Attribution.Crediting;

/// <summary>One for each touch, shared by its people.</summary>
internal sealed class LinearWeights : TouchWeights
{
    internal override bool TryFill(EligiblePath path, Span<long> weights)
    {
        weights.Fill(1);
        return path.TryShareTouches(weights);
    }

    internal override BigInteger[] Wide(EligiblePath path)
    {
        var weights = new BigInteger[path.Count];
        weights.AsSpan().Fill(BigInteger.One);
        path.ShareTouches(weights);
        return weights;
    }
}
