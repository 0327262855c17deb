using System.Numerics;
using CompPlan.Values;

namespace CompPlan.Attribution.Crediting;

/// <summary>
/// Weights by position. The touches of a position share its weight; the middle positions share the middle weight. To stay whole,
/// everything is multiplied by the number of middle positions and by a multiple of the size of every shared position.
/// </summary>
internal sealed class PositionWeights : TouchWeights
{
    private readonly TouchTies _ties;
    private readonly BigInteger[] _three;
    private readonly BigInteger[] _two;
    private readonly BigInteger _greatest;

    internal PositionWeights(PositionModel model, TouchTies ties)
    {
        _ties = ties;
        _three = WholeWeights.Of([model.First, model.Middle, model.Last]);
        var half = model.TwoTouches == TwoTouchRule.SplitMiddle ? model.Middle / 2 : Fraction.Zero;
        _two = WholeWeights.Of([model.First + half, Fraction.Zero, model.Last + half]);
        _greatest = BigInteger.Max(_three.Max(), _two.Max());
    }

    internal override bool TryFill(in DealPath path, Span<long> weights)
    {
        var (positions, size) = Positions(path, weights.Length);
        var terms = Terms(positions);
        // The weights sum to at most three times the greatest term, times the multipliers.
        var multipliers = size * Math.Max(1, positions - 2);
        if (_greatest * multipliers > long.MaxValue / 4)
            return false;
        var (first, middle, last) = ((long)(terms.First * size), (long)(terms.Middle * size), (long)(terms.Last * size));
        for (var touch = 0; touch < weights.Length;)
        {
            var end = path.PositionEnd(touch, _ties);
            weights[touch..end].Fill((touch == 0 ? first : end == weights.Length ? last : middle) / (end - touch));
            touch = end;
        }
        return true;
    }

    internal override BigInteger[] Wide(in DealPath path, int eligible)
    {
        var (positions, size) = Positions(path, eligible);
        var terms = Terms(positions);
        var weights = new BigInteger[eligible];
        for (var touch = 0; touch < eligible;)
        {
            var end = path.PositionEnd(touch, _ties);
            var position = touch == 0 ? terms.First : end == eligible ? terms.Last : terms.Middle;
            weights.AsSpan(touch, end - touch).Fill(position * size / (end - touch));
            touch = end;
        }
        return weights;
    }

    /// <summary>The weight of the first, of each middle and of the last of so many positions, in whole numbers.</summary>
    private (BigInteger First, BigInteger Middle, BigInteger Last) Terms(int positions) => positions switch
    {
        1 => (BigInteger.One, BigInteger.Zero, BigInteger.One),
        2 => (_two[0], BigInteger.Zero, _two[2]),
        _ => (_three[0] * (positions - 2), _three[1], _three[2] * (positions - 2)),
    };

    /// <summary>How many positions the eligible touches stand in, and the least common multiple of their sizes.</summary>
    private (int Positions, BigInteger Size) Positions(in DealPath path, int eligible)
    {
        if (_ties == TouchTies.Order)
            return (eligible, BigInteger.One);
        var (positions, common) = (0, BigInteger.One);
        for (var touch = 0; touch < eligible; positions++)
        {
            var end = path.PositionEnd(touch, _ties);
            if (end - touch > 1)
                common = common / BigInteger.GreatestCommonDivisor(common, end - touch) * (end - touch);
            touch = end;
        }
        return (positions, common);
    }
}
