using System.Numerics;
using CompPlan.Values;

namespace CompPlan.Attribution.Crediting;

/// <summary>
/// Weights by position. The touches of a position share its weight; the middle positions share the middle weight. To stay whole,
/// everything is multiplied by the number of middle positions.
/// </summary>
internal sealed class PositionWeights : TouchWeights
{
    private readonly BigInteger[] _three;
    private readonly BigInteger[] _two;
    private readonly long[] _narrowThree = new long[3];
    private readonly long[] _narrowTwo = new long[3];

    /// <summary>So many middle positions keep the weights within 62 bits.</summary>
    private readonly long _mostPositions;

    internal PositionWeights(PositionModel model)
    {
        _three = WholeWeights.Of([model.First, model.Middle, model.Last]);
        var half = model.TwoTouches == TwoTouchRule.SplitMiddle ? model.Middle / 2 : Fraction.Zero;
        _two = WholeWeights.Of([model.First + half, Fraction.Zero, model.Last + half]);
        var greatest = BigInteger.Max(_three.Max(), _two.Max());
        _mostPositions = (long)BigInteger.Min((BigInteger.One << 62) / greatest, int.MaxValue);
        for (var i = 0; _mostPositions > 0 && i < 3; i++)
            (_narrowThree[i], _narrowTwo[i]) = ((long)_three[i], (long)_two[i]);
    }

    internal override bool TryFill(EligiblePath path, Span<long> weights)
    {
        var positions = path.PositionCount();
        if (positions > _mostPositions)
            return false;
        var middles = positions - 2;
        var (first, middle, last) = positions switch
        {
            1 => (1, 0, 1),
            2 => (_narrowTwo[0], 0, _narrowTwo[2]),
            _ => (_narrowThree[0] * middles, _narrowThree[1], _narrowThree[2] * middles),
        };
        weights.Fill(middle);
        weights[path.PositionStart(weights.Length - 1)..].Fill(last);
        weights[..path.PositionEnd(0)].Fill(first);
        return path.TrySharePositions(weights);
    }

    internal override BigInteger[] Wide(EligiblePath path)
    {
        var positions = path.PositionCount();
        var (first, middle, last) = positions switch
        {
            1 => (BigInteger.One, BigInteger.Zero, BigInteger.One),
            2 => (_two[0], BigInteger.Zero, _two[2]),
            _ => (_three[0] * (positions - 2), _three[1], _three[2] * (positions - 2)),
        };
        var weights = new BigInteger[path.Count];
        weights.AsSpan().Fill(middle);
        weights.AsSpan(path.PositionStart(weights.Length - 1)).Fill(last);
        weights.AsSpan(0, path.PositionEnd(0)).Fill(first);
        path.SharePositions(weights);
        return weights;
    }
}
