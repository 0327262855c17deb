using CompPlan.Values;

namespace CompPlan.Attribution.Crediting;

/// <summary>One for each touch, or for each of what touches have in common, divided evenly over its touches.</summary>
internal sealed class LinearWeights : ExactWeights
{
    /// <summary>Up to so many rows the sizes of the groups are found by comparing all, and their common multiple fits 64 bits.</summary>
    private const int Few = 64;

    private readonly TouchPart? _part;

    internal LinearWeights(LinearOver over) => _part = over switch
    {
        LinearOver.Actors => TouchPart.Actor,
        LinearOver.Channels => TouchPart.Channel,
        LinearOver.Contacts => TouchPart.Contact,
        _ => null,
    };

    internal override bool TryFill(EligiblePath path, Span<long> weights)
    {
        if (_part is not { } part)
        {
            weights.Fill(1);
            return path.TryShareTouches(weights);
        }
        if (!path.AreTouchesWhole || weights.Length > Few)
            return false;
        Span<int> parts = stackalloc int[Few];
        for (var row = 0; row < weights.Length; row++)
            parts[row] = path.Path.PartOf(path.TouchAt(row), part);
        var multiple = 1L;
        for (var row = 0; row < weights.Length; row++)
        {
            weights[row] = parts[..weights.Length].Count(parts[row]);
            multiple = multiple / GreatestDivisor(multiple, weights[row]) * weights[row];
        }
        for (var row = 0; row < weights.Length; row++)
            weights[row] = multiple / weights[row];
        return true;
    }

    private protected override void FillExact(EligiblePath path, Span<Fraction> weights)
    {
        weights.Fill(Fraction.One);
        new RowShares(path, ofPositions: false).Apply(weights);
        if (_part is not { } part)
            return;
        var sums = new Dictionary<int, Fraction>();
        for (var row = 0; row < weights.Length; row++)
            if (path.Path.PartOf(path.TouchAt(row), part) is var name)
                sums[name] = sums.GetValueOrDefault(name) + weights[row];
        for (var row = 0; row < weights.Length; row++)
            weights[row] /= sums[path.Path.PartOf(path.TouchAt(row), part)];
    }

    private static long GreatestDivisor(long one, long other)
    {
        while (other != 0)
            (one, other) = (other, one % other);
        return one;
    }
}
