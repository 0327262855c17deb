using System.Numerics;

namespace CompPlan.Attribution.Crediting;

/// <summary>
/// The deal is divided once, over the touches that count at or before the won instant, by weights of the touches; all is earned on the
/// won date.
/// </summary>
internal sealed class WeightedCrediting : DealCrediting
{
    private readonly TouchWeights _weights;
    private long[] _column = new long[64];

    internal WeightedCrediting(PreparedTerms terms, TouchWeights weights)
        : base(terms) => _weights = weights;

    internal override void Credit(DealPath path, long amount, DealDivider divider, CreditRows into)
    {
        var touches = Terms.Touches;
        touches.Fill(path, path.Won);
        if (touches.Count == 0)
            into.Uncredited(path, amount, UncreditedReason.NoTaker, path.WonDay);
        else
            Divide(path, amount, divider, into);
        touches.Exclude(into);
    }

    private void Divide(DealPath path, long amount, DealDivider divider, CreditRows into)
    {
        var touches = Terms.Touches;
        if (_column.Length < touches.Count)
            _column = new long[touches.Count * 2];
        var weights = _column.AsSpan(0, touches.Count);
        if (_weights.TryFill(touches, weights))
        {
            var shares = divider.OverTouches(touches, null, amount, 0, weights);
            for (var row = 0; row < weights.Length; row++)
                if (weights[row] > 0)
                    Write(path, row, shares[row], path.WonDay, into);
                else
                    into.Exclude(path, touches.TouchAt(row), _weights.ZeroWeight);
        }
        else
        {
            var wide = _weights.Wide(touches);
            var shares = divider.OverTouches(touches, null, amount, 0, (ReadOnlySpan<BigInteger>)wide);
            for (var row = 0; row < wide.Length; row++)
                if (wide[row].Sign > 0)
                    Write(path, row, shares[row], path.WonDay, into);
                else
                    into.Exclude(path, touches.TouchAt(row), _weights.ZeroWeight);
        }
    }
}
