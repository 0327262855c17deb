using CompPlan.Attribution.Crediting;

namespace CompPlan.Attribution;

/// <summary>Every touch at or before the won instant has the same weight. The deal is earned on the date it was won.</summary>
public sealed record LinearModel : AttributionModel
{
    private static readonly LinearModel Only = new();

    private LinearModel()
    {
    }

    internal override string Kind => "linear";

    /// <summary>The model; it has no terms of its own.</summary>
    public static LinearModel Of() => Only;

    internal override DealCrediting Prepare(PreparedTerms terms) => new WeightedCrediting(terms, new LinearWeights());
}
