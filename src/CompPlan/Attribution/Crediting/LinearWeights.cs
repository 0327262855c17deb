namespace CompPlan.Attribution.Crediting;

/// <summary>One for each touch.</summary>
internal sealed class LinearWeights : TouchWeights
{
    internal override bool TryFill(in DealPath path, Span<long> weights)
    {
        weights.Fill(1);
        return true;
    }
}
