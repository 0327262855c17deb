using CompPlan.Attribution.Crediting;
using CompPlan.Values;

namespace CompPlan.Attribution;

/// <summary>
/// The last positions have stated weights, the latest first; those before them have none. A deal with fewer positions drops the
/// weights that are left over, and the others keep their proportion. The deal is earned on the date it was won.
/// </summary>
public sealed record LastTouchesModel : AttributionModel
{
    private LastTouchesModel(WeightUnit unit, ValueList<Fraction> weights)
    {
        Unit = unit;
        Weights = weights;
    }

    /// <summary>The unit of the weights: percent sum to exactly 100, fractions to exactly 1.</summary>
    public WeightUnit Unit { get; }

    /// <summary>The weight of the last position, then of the one before it, and so on. The first is above zero in a plan in force.</summary>
    public ValueList<Fraction> Weights { get; }

    internal override string Kind => "lastTouches";

    /// <summary>As many last positions as there are weights, the latest first.</summary>
    public static LastTouchesModel Of(WeightUnit unit, IEnumerable<Fraction> weights) => new(unit, ValueList<Fraction>.Of(weights));

    internal override DealCrediting Prepare(PreparedTerms terms) => new WeightedCrediting(terms, new LastTouchesWeights(this));
}
