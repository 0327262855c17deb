using CompPlan.Values;

namespace CompPlan.Attribution.Crediting;

/// <summary>Powers of a ratio, from the last position back.</summary>
internal sealed class RankDecayWeights : ExactWeights
{
    /// <summary>What a weight is at least, as a part of the last one; below it a touch has decayed.</summary>
    private static readonly Fraction Least = Fraction.Of(1, System.Numerics.BigInteger.One << 63);

    private readonly Fraction _ratio;

    /// <summary>Of each number of positions that fits: the weights from the last back. Filled in when they are asked for.</summary>
    private readonly List<long[]?> _narrow = [null];

    internal RankDecayWeights(RankDecayModel model) => _ratio = model.Ratio;

    private protected override ExclusionReason ZeroWeight => ExclusionReason.Decayed;

    internal override bool TryFill(EligiblePath path, Span<long> weights)
    {
        if (!IsSimple(path) || weights.Length > 62 || NarrowOf(weights.Length) is not { } narrow)
            return false;
        for (var row = 0; row < weights.Length; row++)
            weights[row] = narrow[weights.Length - 1 - row];
        return true;
    }

    private protected override void FillExact(EligiblePath path, Span<Fraction> weights)
    {
        var weight = Fraction.One;
        for (var end = weights.Length; end > 0 && weight >= Least; weight *= _ratio)
        {
            var start = path.PositionStart(end - 1);
            weights[start..end].Fill(weight);
            end = start;
        }
        new RowShares(path, ofPositions: true).Apply(weights);
    }

    private long[]? NarrowOf(int positions)
    {
        for (var count = _narrow.Count; count <= positions; count++)
        {
            var weights = new Fraction[count];
            weights[0] = Fraction.One;
            for (var i = 1; i < count; i++)
                weights[i] = weights[i - 1] * _ratio;
            _narrow.Add(weights[^1] < Least ? null : Narrow(weights, count));
        }
        return _narrow[positions];
    }
}
