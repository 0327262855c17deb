using CompPlan.Attribution.Crediting;

namespace CompPlan.Attribution;

/// <summary>
/// Every touch that counts has the same weight; or every actor, channel or contact of the deal has it, and its touches share that
/// evenly, so that a further touch of the same actor, channel or contact moves nothing between them. The deal is earned on the date
/// it was won.
/// </summary>
public sealed record LinearModel : AttributionModel
{
    private static readonly LinearModel Touches = new(LinearOver.Touches);

    private LinearModel(LinearOver over) => Over = over;

    /// <summary>What has the same weight.</summary>
    public LinearOver Over { get; }

    internal override string Kind => "linear";

    /// <summary>The same weight for each touch.</summary>
    public static LinearModel Of() => Touches;

    /// <summary>The same weight for each of what is stated.</summary>
    public static LinearModel Of(LinearOver over) => new(over);

    internal override DealCrediting Prepare(PreparedTerms terms) => new WeightedCrediting(terms, new LinearWeights(Over));
}
