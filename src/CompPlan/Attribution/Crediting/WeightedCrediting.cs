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
        if (Terms.Caps is { } caps)
            DivideCapped(path, amount, caps, divider, into);
        else if (!_weights.TryFill(touches, weights))
            DivideWide(path, amount, divider, into);
        else if (weights[0] == 0 && !weights.ContainsAnyExcept(0))
            CreditNobody(path, amount, into);
        else
        {
            var shares = divider.OverTouches(touches, null, amount, 0, weights);
            if (WriteAll(path, 0, weights, shares, path.WonDay, into) == weights.Length)
                return;
            for (var row = 0; row < weights.Length; row++)
                if (weights[row] == 0)
                    Write(path, row, false, 0, into);
        }
    }

    private void DivideWide(DealPath path, long amount, DealDivider divider, CreditRows into)
    {
        var touches = Terms.Touches;
        var weights = _weights.Wide(touches);
        if (!weights.AsSpan().ContainsAnyExcept(BigInteger.Zero))
        {
            CreditNobody(path, amount, into);
            return;
        }
        var shares = divider.OverTouches(touches, null, amount, 0, (ReadOnlySpan<BigInteger>)weights);
        for (var row = 0; row < weights.Length; row++)
            Write(path, row, weights[row].Sign > 0, shares[row], into);
    }

    private void DivideCapped(DealPath path, long amount, PreparedCaps caps, DealDivider divider, CreditRows into)
    {
        var weights = _weights.Wide(Terms.Touches);
        if (!weights.AsSpan().ContainsAnyExcept(BigInteger.Zero))
        {
            CreditNobody(path, amount, into);
            return;
        }
        var capping = divider.UnderCaps(Terms.Touches, caps, amount, amount, weights);
        for (int row = 0, place = 0; row < weights.Length; row++)
            Write(path, row, weights[row].Sign > 0, weights[row].Sign > 0 ? capping.Shares[place++].Share : 0, into);
        if (capping.Uncredited > 0)
            into.Uncredited(path, capping.Uncredited, UncreditedReason.Capped, path.WonDay);
    }

    private void CreditNobody(DealPath path, long amount, CreditRows into)
    {
        into.Uncredited(path, amount, _weights.Nobody, path.WonDay);
        for (var row = 0; row < Terms.Touches.Count; row++)
            Write(path, row, false, 0, into);
    }

    private void Write(DealPath path, int row, bool weighs, long share, CreditRows into)
    {
        if (weighs)
            Write(path, row, share, path.WonDay, into);
        else
            into.Exclude(path, Terms.Touches.TouchAt(row), _weights.ZeroWeightOf(Terms.Touches, row));
    }
}
