using System.Globalization;
using CompPlan.Curves;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>
/// The weighted mean of other nodes: Σ share × score, where a part's share is its weight ÷ 100 in percent, the weight in
/// fractions, its weight ÷ the sum of weights where relative. Each weighted part may be rounded before the sum.
/// A relative part whose goal does not apply is left out, and the others have its weight between them.
/// </summary>
public sealed record WeightedNode : ScoreNode
{
    private WeightedNode(string id, WeightUnit unit, ValueList<WeightedPart> parts, ScoreRounding? partRounding, NodeTerms terms)
        : base(id, terms)
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
    /// How each share × score is rounded before the sum, as printed scorecards do; absent where it is not. The step of a
    /// ratio is a ratio: 0.0001 for two decimals of a percent.
    /// </summary>
    public ScoreRounding? PartRounding { get; }

    /// <inheritdoc/>
    public override IEnumerable<ScoreNode> Children => Parts.Select(part => part.Node);

    internal override string Kind => "weighted";

    /// <summary>A weighted mean of <paramref name="parts"/>, whose weights are in <paramref name="unit"/>. Roundings and bounds are of a ratio.</summary>
    public static WeightedNode Of(
        string id,
        WeightUnit unit,
        IEnumerable<WeightedPart> parts,
        RoundingRule? partRounding = null,
        RoundingRule? rounding = null,
        Fraction? floor = null,
        Fraction? cap = null,
        IEnumerable<Gate>? gates = null) => new(
            id, unit, ValueList<WeightedPart>.Of(parts), ScoreRounding.OfRatio(partRounding), NodeTerms.OfRatio(rounding, floor, cap, gates));

    /// <summary>The same with each share × score rounded by <paramref name="rounding"/>.</summary>
    public WeightedNode WithPartRounding(ScoreRounding? rounding) => new(Id, Unit, Parts, rounding, Terms);

    /// <inheritdoc/>
    public override WeightedNode WithTerms(NodeTerms terms) => new(Id, Unit, Parts, PartRounding, terms);

    internal override string ChildMember(int index) => string.Create(CultureInfo.InvariantCulture, $"parts[{index}].node");

    internal override PayoutUnit? UnitFrom(IReadOnlyList<PayoutUnit?> children, Func<string, PayoutUnit?> goalUnit) => ScoreUnits.Shared(children);

    internal override NodeCombination Combine(ScoreReader scores)
    {
        var total = Fraction.Zero;
        var count = 0;
        foreach (var part in Parts)
            if (scores.Applies(part.Node))
            {
                count++;
                total += part.Weight;
            }
        var scored = new ScoredPart[count];
        var children = new ScoreReading[count];
        var (sum, place) = (Fraction.Zero, 0);
        for (var i = 0; i < Parts.Count; i++)
        {
            if (!scores.Applies(Parts[i].Node))
                continue;
            children[place] = scores.Read(Parts[i].Node);
            scored[place] = ScoredPart.Of(Parts[i], i, Unit.ShareOf(Parts[i].Weight, total), children[place], PartRounding?.Rule);
            sum += scored[place++].Value;
        }
        return new NodeCombination(sum, ScoreUnits.Shared(children)) { Children = ValueList<ScoreReading>.Of(children), Parts = ValueList<ScoredPart>.Of(scored) };
    }
}
