using CompPlan.Attribution.Crediting;
using CompPlan.Values;

namespace CompPlan.Attribution;

/// <summary>
/// The last position weighs one, the one before it the ratio, the one before that its square, whatever the time between them. A
/// weight below 2^−63 is excluded with the reason "decayed". The deal is earned on the date it was won.
/// </summary>
public sealed record RankDecayModel : AttributionModel
{
    private RankDecayModel(Fraction ratio) => Ratio = ratio;

    /// <summary>What a position weighs of the one after it; 1 is 100 %. Above zero and at most 1 in a plan in force.</summary>
    public Fraction Ratio { get; }

    internal override string Kind => "rankDecay";

    /// <summary>Each position weighs <paramref name="ratio"/> of the one after it.</summary>
    public static RankDecayModel Of(Fraction ratio) => new(ratio);

    internal override DealCrediting Prepare(PreparedTerms terms) => new WeightedCrediting(terms, new RankDecayWeights(this));
}
