using System.Numerics;

namespace CompPlan.Attribution.Crediting;

/// <summary>
/// The deal is divided once, over the touches at or before the won instant, by weights of the touches; all is earned on the won date.
/// </summary>
internal sealed class WeightedCrediting : DealCrediting
{
    private readonly TouchWeights _weights;
    private long[] _column = new long[64];

    internal WeightedCrediting(TouchWeights weights) => _weights = weights;

    private protected override void CreditWon(in DealPath path, DealDivider divider, CreditRows into)
    {
        var won = path.Won!.Value;
        var day = path.DayOf(won);
        var eligible = path.CountUntil(won);
        if (eligible == 0)
            into.Uncredited(path, path.Value, UncreditedReason.NoTaker, day);
        else
            Divide(path, eligible, day, divider, into);
        for (var touch = eligible; touch < path.Count; touch++)
            into.Exclude(path, touch, ExclusionReason.AfterClose);
    }

    private void Divide(in DealPath path, int eligible, int day, DealDivider divider, CreditRows into)
    {
        if (_column.Length < eligible)
            _column = new long[eligible * 2];
        var weights = _column.AsSpan(0, eligible);
        if (_weights.TryFill(path, weights))
        {
            var shares = divider.OverTouches(path, null, path.Value, 0, weights);
            for (var touch = 0; touch < eligible; touch++)
                Write(path, touch, weights[touch] > 0, shares[touch], day, into);
        }
        else
        {
            var wide = _weights.Wide(path, eligible);
            var shares = divider.OverTouches(path, null, path.Value, 0, (ReadOnlySpan<BigInteger>)wide);
            for (var touch = 0; touch < eligible; touch++)
                Write(path, touch, wide[touch].Sign > 0, shares[touch], day, into);
        }
    }

    private void Write(in DealPath path, int touch, bool weighs, long share, int day, CreditRows into)
    {
        if (weighs)
            into.Credit(path, touch, share, day);
        else
            into.Exclude(path, touch, _weights.ZeroWeight);
    }
}
