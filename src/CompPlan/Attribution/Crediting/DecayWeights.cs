namespace CompPlan.Attribution.Crediting;

/// <summary>Weights by age, see <see cref="Halving"/>.</summary>
internal sealed class DecayWeights : TouchWeights
{
    private const long TicksOfSecond = 10_000_000;

    private readonly Halving _halving;
    private readonly DecayAge _age;

    internal DecayWeights(TimeDecayModel model)
    {
        _halving = Halving.In(model.HalfLife.In(model.Age) ?? throw new ArgumentException("The half-life is a whole number of days.", nameof(model)));
        _age = model.Age;
    }

    internal override ExclusionReason ZeroWeight => ExclusionReason.Decayed;

    internal override bool TryFill(in DealPath path, Span<long> weights)
    {
        var latest = path.At[weights.Length - 1];
        var latestDay = _age == DecayAge.WholeDays ? path.DayOf(latest) : 0;
        for (var touch = 0; touch < weights.Length; touch++)
            weights[touch] = _halving.WeightAt(_age == DecayAge.WholeDays
                ? latestDay - path.DayOf(path.At[touch])
                : (latest - path.At[touch]) / TicksOfSecond);
        return true;
    }
}
