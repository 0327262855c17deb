using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>
/// The weighted mean of other nodes: Σ share × score, where a part's share is its weight ÷ 100 in percent, the weight in
/// fractions, its weight ÷ the sum of weights where relative. Each weighted part may be rounded before the sum.
/// </summary>
public sealed record WeightedNode : ScoreNode
{
    private WeightedNode(
        string id,
        WeightUnit unit,
        ValueList<WeightedPart> parts,
        RoundingRule? partRounding,
        RoundingRule? rounding,
        Fraction? floor,
        Fraction? cap,
        IEnumerable<Gate>? gates)
        : base(id, rounding, floor, cap, gates)
    {
        Unit = unit;
        Parts = parts;
        PartRounding = partRounding;
    }

    /// <summary>What the weights mean.</summary>
    public WeightUnit Unit { get; }

    /// <summary>The parts, in the order stated.</summary>
    public ValueList<WeightedPart> Parts { get; }

    /// <summary>
    /// How each share × score is rounded before the sum, as printed scorecards do; absent where it is not. The step is a
    /// ratio: 0.0001 for two decimals of a percent.
    /// </summary>
    public RoundingRule? PartRounding { get; }

    /// <inheritdoc/>
    public override IEnumerable<ScoreNode> Children => Parts.Select(part => part.Node);

    internal override string Kind => "weighted";

    /// <summary>A weighted mean of <paramref name="parts"/>, whose weights are in <paramref name="unit"/>.</summary>
    public static WeightedNode Of(
        string id,
        WeightUnit unit,
        IEnumerable<WeightedPart> parts,
        RoundingRule? partRounding = null,
        RoundingRule? rounding = null,
        Fraction? floor = null,
        Fraction? cap = null,
        IEnumerable<Gate>? gates = null) => new(id, unit, ValueList<WeightedPart>.Of(parts), partRounding, rounding, floor, cap, gates);

    internal override ScoreReading Read(ResolvedFigures figures)
    {
        var total = Parts.Aggregate(Fraction.Zero, (sum, part) => sum + part.Weight);
        var scored = ValueList<ScoredPart>.Of(
            Parts.Select(part => ScoredPart.Of(part, Unit.ShareOf(part.Weight, total), part.Node.Read(figures), PartRounding)));
        return ScoreReading.Of(this, scored.Aggregate(Fraction.Zero, (sum, part) => sum + part.Value), scored, null, figures);
    }
}
