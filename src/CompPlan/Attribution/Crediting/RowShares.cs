using System.Numerics;
using CompPlan.Values;

namespace CompPlan.Attribution.Crediting;

/// <summary>
/// What part each row has of its position, or of its touch: the touches of a position share it evenly, the people of a touch by their
/// stated shares. Slow, and asked only where a path has such rows.
/// </summary>
internal readonly ref struct RowShares
{
    private readonly Fraction[] _shares;
    private readonly BigInteger _common;

    /// <param name="rows">The rows.</param>
    /// <param name="ofPositions">Parts of positions; otherwise parts of touches.</param>
    internal RowShares(EligiblePath rows, bool ofPositions)
    {
        _shares = new Fraction[rows.Count];
        _common = BigInteger.One;
        for (var row = 0; row < _shares.Length;)
        {
            var end = ofPositions ? rows.PositionEnd(row) : row + 1;
            var touches = 0;
            for (var i = row; i < end; i++)
                touches += i == row || !rows.IsOfPreviousTouch(i) ? 1 : 0;
            for (; row < end; row++)
            {
                _shares[row] = PersonShare(rows, row) / touches;
                _common = _common / BigInteger.GreatestCommonDivisor(_common, _shares[row].Denominator) * _shares[row].Denominator;
            }
        }
    }

    /// <summary>Multiplies each weight by the part of its row, all times one number; answers false where 62 bits do not hold them.</summary>
    internal bool TryApply(Span<long> weights)
    {
        if (_common > int.MaxValue)
            return false;
        for (var row = 0; row < weights.Length; row++)
        {
            if (weights[row] > (1L << 62) / (long)_common)
                return false;
            weights[row] *= (long)Part(row);
        }
        return true;
    }

    /// <summary>The same without a limit.</summary>
    internal void Apply(Span<BigInteger> weights)
    {
        for (var row = 0; row < weights.Length; row++)
            weights[row] *= Part(row);
    }

    /// <summary>The part of a row times the common denominator.</summary>
    private BigInteger Part(int row) => _shares[row].Numerator * (_common / _shares[row].Denominator);

    private static Fraction PersonShare(EligiblePath rows, int row) =>
        rows.AreTouchesWhole || rows.Path.Share[rows.TouchAt(row)] is { Sign: 0 } ? Fraction.One : rows.Path.Share[rows.TouchAt(row)];
}
