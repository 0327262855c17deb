using System.Numerics;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Distribution;

/// <summary>
/// The weights of the people of a department as whole numbers on one common unit: weight = whole number · unit. Whole numbers of
/// 64 bits where all of them and their sum fit, else big ones. Sole owner of its array, or reader of one that nobody writes.
/// </summary>
internal sealed class WeightColumn
{
    private readonly long[]? _narrow;
    private readonly BigInteger[]? _wide;

    private WeightColumn(long[]? narrow, BigInteger[]? wide, BigInteger total, Fraction unit)
    {
        _narrow = narrow;
        _wide = wide;
        Total = total;
        Unit = unit;
    }

    /// <summary>What one whole number is worth, in the unit of the key.</summary>
    internal Fraction Unit { get; }

    /// <summary>The sum of the whole numbers.</summary>
    internal BigInteger Total { get; }

    internal int Count => _narrow?.Length ?? _wide!.Length;

    /// <summary>Whether nobody has weight.</summary>
    internal bool IsEmpty => Total.IsZero;

    internal static WeightColumn Of(long[] weights, Fraction unit) =>
        new(weights, null, (BigInteger)ColumnSum.Of(weights), unit);

    internal static WeightColumn Of(BigInteger[] weights, Fraction unit)
    {
        var total = BigInteger.Zero;
        foreach (var weight in weights)
            total += weight;
        return new WeightColumn(null, weights, total, unit);
    }

    internal BigInteger WholeAt(int index) => _narrow is { } narrow ? narrow[index] : _wide![index];

    /// <summary>The exact weight, in the unit of the key.</summary>
    internal Fraction At(int index) => Fraction.Of(WholeAt(index)) * Unit;

    /// <summary>The same weights measured in another unit.</summary>
    internal WeightColumn WithUnit(Fraction unit) => new(_narrow, _wide, Total, unit);

    /// <summary>Divides minor units by the weights, within the bounds where there are any.</summary>
    internal DivisionOutcome<BigInteger> Divide(
        long pool, TieColumns ties, ReadOnlySpan<long> floors, ReadOnlySpan<long> caps, Span<long> shares) => _narrow is { } narrow
        ? Division.Divide(pool, DivisionColumns<long>.Of(narrow, ties, floors, caps), shares).To<BigInteger>()
        : Division.Divide(pool, DivisionColumns<BigInteger>.Of(_wide!, ties, floors, caps), shares);

    /// <summary>
    /// The weights of those whose weight × <paramref name="lambda"/> minor units is not above the cap; zero for the others, who are marked.
    /// </summary>
    internal WeightColumn NotAbove(ReadOnlySpan<long> caps, Fraction lambda, out bool[] above)
    {
        above = new bool[Count];
        if (lambda.Sign == 0)
            return this;
        var limit = new CapLimit(Unit * lambda);
        if (_narrow is { } narrow)
        {
            var below = new long[narrow.Length];
            for (var i = 0; i < below.Length; i++)
                below[i] = (above[i] = narrow[i] > limit.Narrow(caps[i])) ? 0 : narrow[i];
            return Of(below, Unit);
        }
        var others = new BigInteger[Count];
        for (var i = 0; i < others.Length; i++)
            others[i] = (above[i] = _wide![i] > limit.Of(caps[i])) ? BigInteger.Zero : _wide[i];
        return Of(others, Unit);
    }

    /// <summary>
    /// The exact sums of amounts shared by these weights: for every person Σ amount · weight ÷ total weight, in minor units.
    /// Amounts of a column without weight do not count.
    /// </summary>
    internal static WeightColumn SharesOf(ReadOnlySpan<long> amounts, ReadOnlySpan<WeightColumn> columns, int count)
    {
        var used = new List<WeightColumn>(columns.Length);
        var rates = new List<Fraction>(columns.Length);
        for (var i = 0; i < columns.Length; i++)
            if (amounts[i] != 0 && !columns[i].IsEmpty)
            {
                used.Add(columns[i]);
                rates.Add(Fraction.Of(amounts[i], columns[i].Total));
            }
        return used.Count switch
        {
            0 => Of(new long[count], Fraction.One),
            1 => used[0].WithUnit(rates[0]),
            _ => SumOf(used, rates, count),
        };
    }

    private static WeightColumn SumOf(List<WeightColumn> columns, List<Fraction> rates, int count)
    {
        for (var i = 0; i < columns.Count; i++)
            (columns[i], rates[i]) = columns[i].Reduced(rates[i]);
        var denominator = BigInteger.One;
        foreach (var rate in rates)
            denominator *= rate.Denominator / BigInteger.GreatestCommonDivisor(denominator, rate.Denominator);
        var factors = new BigInteger[columns.Count];
        var divisor = BigInteger.Zero;
        for (var i = 0; i < factors.Length; i++)
        {
            factors[i] = rates[i].Numerator * (denominator / rates[i].Denominator);
            divisor = BigInteger.GreatestCommonDivisor(divisor, factors[i]);
        }
        var total = BigInteger.Zero;
        for (var i = 0; i < factors.Length; i++)
        {
            factors[i] /= divisor;
            total += factors[i] * columns[i].Total;
        }
        var unit = Fraction.Of(divisor, denominator);
        return total <= long.MaxValue && columns.TrueForAll(column => column._narrow is not null)
            ? NarrowSum(columns, factors, count, unit)
            : WideSum(columns, factors, count, unit);
    }

    /// <summary>Every factor and product is at most the total, which fits.</summary>
    private static WeightColumn NarrowSum(List<WeightColumn> columns, BigInteger[] factors, int count, Fraction unit)
    {
        var sums = new long[count];
        for (var c = 0; c < factors.Length; c++)
        {
            var factor = (long)factors[c];
            var weights = columns[c]._narrow!;
            for (var i = 0; i < sums.Length; i++)
                sums[i] += factor * weights[i];
        }
        return Of(sums, unit);
    }

    private static WeightColumn WideSum(List<WeightColumn> columns, BigInteger[] factors, int count, Fraction unit)
    {
        var sums = new BigInteger[count];
        for (var c = 0; c < factors.Length; c++)
            for (var i = 0; i < sums.Length; i++)
                sums[i] += factors[c] * columns[c].WholeAt(i);
        return Of(sums, unit);
    }

    /// <summary>The same amounts from whole numbers without a common divisor, so that more sums fit 64 bits.</summary>
    private (WeightColumn Column, Fraction Rate) Reduced(Fraction rate)
    {
        if (_narrow is not { } narrow)
            return (this, rate);
        var divisor = 0L;
        foreach (var weight in narrow)
            if ((divisor = Gcd(weight, divisor)) == 1)
                return (this, rate);
        var reduced = new long[narrow.Length];
        for (var i = 0; i < reduced.Length; i++)
            reduced[i] = narrow[i] / divisor;
        return (Of(reduced, Unit * divisor), rate * divisor);
    }

    private static long Gcd(long left, long right)
    {
        while (right != 0)
            (left, right) = (right, left % right);
        return left;
    }
}
