using System.Numerics;
using CompPlan.Values;

namespace CompPlan.Attribution.Crediting;

/// <summary>
/// What part each row has of its position, or of its touch: the touches of a position share it evenly, the people of a touch who count
/// by their stated shares, in proportion. Slow, and asked only where a path has such rows.
/// </summary>
internal readonly ref struct RowShares
{
    private readonly Fraction[] _shares;
    private readonly BigInteger _common;

    /// <param name="rows">The rows.</param>
    /// <param name="ofPositions">Parts of positions; otherwise parts of touches.</param>
    /// <param name="passedOver">Rows that have no part in either, one place each; empty where all have.</param>
    internal RowShares(EligiblePath rows, bool ofPositions, ReadOnlySpan<bool> passedOver = default)
    {
        _shares = new Fraction[rows.Count];
        _common = BigInteger.One;
        for (var start = 0; start < _shares.Length;)
        {
            var end = ofPositions ? rows.PositionEnd(start) : rows.TouchEnd(start);
            var touches = 0;
            for (var row = start; row < end; row = rows.TouchEnd(row))
                touches += FillTouch(rows, row, passedOver) ? 1 : 0;
            for (; start < end; start++)
            {
                _shares[start] /= Math.Max(touches, 1);
                _common = _common / BigInteger.GreatestCommonDivisor(_common, _shares[start].Denominator) * _shares[start].Denominator;
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

    /// <summary>Multiplies each weight by the part of its row.</summary>
    internal void Apply(Span<Fraction> weights)
    {
        for (var row = 0; row < weights.Length; row++)
            weights[row] *= _shares[row];
    }

    /// <summary>The part of a row times the common denominator.</summary>
    private BigInteger Part(int row) => _shares[row].Numerator * (_common / _shares[row].Denominator);

    /// <summary>Fills in the shares of the people of one touch; answers whether anybody has a part in it.</summary>
    private bool FillTouch(EligiblePath rows, int first, ReadOnlySpan<bool> passedOver)
    {
        var (end, all) = (rows.TouchEnd(first), Fraction.Zero);
        for (var row = first; row < end; row++)
        {
            _shares[row] = !passedOver.IsEmpty && passedOver[row] ? Fraction.Zero : end - first == 1 ? Fraction.One : rows.Path.Share[rows.TouchAt(row)];
            all += _shares[row];
        }
        for (var row = first; row < end && all.Sign > 0; row++)
            _shares[row] /= all;
        return all.Sign > 0;
    }
}
