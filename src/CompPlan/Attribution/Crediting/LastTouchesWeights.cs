using CompPlan.Values;

namespace CompPlan.Attribution.Crediting;

/// <summary>Stated weights for the last positions, nothing for those before.</summary>
internal sealed class LastTouchesWeights : ExactWeights
{
    private readonly ValueList<Fraction> _weights;
    private readonly long[]? _narrow;

    internal LastTouchesWeights(LastTouchesModel model)
    {
        _weights = model.Weights;
        _narrow = Narrow(model.Weights, model.Weights.Count);
    }

    internal override bool TryFill(EligiblePath path, Span<long> weights)
    {
        if (_narrow is null || !IsSimple(path))
            return false;
        weights.Clear();
        for (var place = 0; place < _narrow.Length && place < weights.Length; place++)
            weights[weights.Length - 1 - place] = _narrow[place];
        return true;
    }

    private protected override void FillExact(EligiblePath path, Span<Fraction> weights)
    {
        weights.Clear();
        var end = weights.Length;
        for (var place = 0; place < _weights.Count && end > 0; place++)
        {
            var start = path.PositionStart(end - 1);
            weights[start..end].Fill(_weights[place]);
            end = start;
        }
        new RowShares(path, ofPositions: true).Apply(weights);
    }
}
