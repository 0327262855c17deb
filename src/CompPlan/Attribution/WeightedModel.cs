using CompPlan.Attribution.Crediting;
using CompPlan.Values;

namespace CompPlan.Attribution;

/// <summary>
/// Touches weigh what their role, kind or channel weighs: chosen by hand, or frozen from an analysis. A name that is not listed
/// weighs nothing; where nobody has a weight, the deal credits nobody. The deal is earned on the date it was won.
/// </summary>
public sealed record WeightedModel : AttributionModel
{
    private WeightedModel(TouchPart by, WeightUnit unit, ValueList<NamedWeight> weights, WeightPer each, WeightProvenance? frozen)
    {
        By = by;
        Unit = unit;
        Weights = weights;
        Each = each;
        Frozen = frozen;
    }

    /// <summary>What the names are: <see cref="TouchPart.Role"/>, <see cref="TouchPart.Kind"/> or <see cref="TouchPart.Channel"/>.</summary>
    public TouchPart By { get; }

    /// <summary>The unit of the weights: percent sum to exactly 100, fractions to exactly 1.</summary>
    public WeightUnit Unit { get; }

    /// <summary>One weight for each name. In a deal those of its touches keep their proportion.</summary>
    public ValueList<NamedWeight> Weights { get; }

    /// <summary>Whether each touch carries the weight of its name, or all touches of the name share it.</summary>
    public WeightPer Each { get; }

    /// <summary>The analysis that the weights were frozen from; absent where they were chosen by hand.</summary>
    public WeightProvenance? Frozen { get; }

    internal override string Kind => "weighted";

    /// <summary>Weights by role, kind or channel, chosen by hand.</summary>
    public static WeightedModel Of(TouchPart by, WeightUnit unit, IEnumerable<NamedWeight> weights, WeightPer each) =>
        new(by, unit, ValueList<NamedWeight>.Of(weights), each, null);

    /// <summary>The same weights with where they come from; null for chosen by hand.</summary>
    public WeightedModel FrozenFrom(WeightProvenance? frozen) => new(By, Unit, Weights, Each, frozen);

    internal override DealCrediting Prepare(PreparedTerms terms) => new WeightedCrediting(terms, new NameWeights(this));
}
