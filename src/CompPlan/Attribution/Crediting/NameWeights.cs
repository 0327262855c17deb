using CompPlan.Facts;
using CompPlan.Values;

namespace CompPlan.Attribution.Crediting;

/// <summary>What the role, kind or channel of each touch weighs; or that weight divided over the touches of the name in the deal.</summary>
internal sealed class NameWeights : ExactWeights
{
    /// <summary>Up to so many rows the touches of each name are counted by comparing all.</summary>
    private const int Few = 64;

    private readonly WeightedModel _model;
    private FactIds? _ids;
    private Fraction[] _weights = [];
    private long[]? _narrow;

    internal NameWeights(WeightedModel model) => _model = model;

    internal override bool TryFill(EligiblePath path, Span<long> weights)
    {
        Prepare(path.Path.Paths.Facts.Ids);
        if (_narrow is null || weights.Length > Few || !path.AreTouchesWhole)
            return false;
        for (var row = 0; row < weights.Length; row++)
            weights[row] = NameOf(path, row) is var name and >= 0 ? _narrow[name] : 0;
        return _model.Each == WeightPer.Touch || TryDivide(path, weights);
    }

    private protected override void FillExact(EligiblePath path, Span<Fraction> weights)
    {
        Prepare(path.Path.Paths.Facts.Ids);
        for (var row = 0; row < weights.Length; row++)
            weights[row] = NameOf(path, row) is var name and >= 0 ? _weights[name] : Fraction.Zero;
        new RowShares(path, ofPositions: false).Apply(weights);
        if (_model.Each == WeightPer.Touch)
            return;
        var sums = new Dictionary<int, Fraction>();
        for (var row = 0; row < weights.Length; row++)
            if (weights[row].Sign > 0)
                sums[NameOf(path, row)] = sums.GetValueOrDefault(NameOf(path, row)) + weights[row];
        for (var row = 0; row < weights.Length; row++)
            if (weights[row].Sign > 0)
                weights[row] = weights[row] * _weights[NameOf(path, row)] / sums[NameOf(path, row)];
    }

    /// <summary>Divides the weight of each name evenly over its rows; answers false where 64 bits do not hold that.</summary>
    private bool TryDivide(EligiblePath path, Span<long> weights)
    {
        Span<int> names = stackalloc int[Few];
        for (var row = 0; row < weights.Length; row++)
            names[row] = NameOf(path, row);
        names = names[..weights.Length];
        var multiple = 1L;
        foreach (var name in names)
            multiple = multiple / (long)System.Numerics.BigInteger.GreatestCommonDivisor(multiple, names.Count(name)) * names.Count(name);
        for (var row = 0; row < weights.Length; row++)
        {
            if (weights[row] > long.MaxValue / multiple / weights.Length)
                return false;
            weights[row] *= multiple / names.Count(names[row]);
        }
        return true;
    }

    private int NameOf(EligiblePath path, int row) => path.Path.PartOf(path.TouchAt(row), _model.By);

    private void Prepare(FactIds ids)
    {
        if (ReferenceEquals(ids, _ids))
            return;
        _ids = ids;
        var (count, find) = _model.By switch
        {
            TouchPart.Role => (ids.Roles.Count, (Func<string, int>)ids.Roles.Find),
            TouchPart.Kind => (ids.Kinds.Count, ids.Kinds.Find),
            _ => (ids.Channels.Count, ids.Channels.Find),
        };
        _weights = new Fraction[count];
        foreach (var weight in _model.Weights)
            if (find(weight.Name) is var name and >= 0)
                _weights[name] = weight.Weight;
        _narrow = Narrow(_weights, Few);
    }
}
