using System.Numerics;

namespace CompPlan.Attribution.Crediting;

/// <summary>Weights by age, see <see cref="Halving"/>. Ages in whole days are few, so their weights are looked up.</summary>
internal sealed class DecayWeights : TouchWeights
{
    private const long TicksOfSecond = 10_000_000;

    /// <summary>Weights of more days are reckoned one by one; 8 bytes a day.</summary>
    private const long MostDays = 4096;

    private readonly Halving _halving;
    private readonly DecayAge _age;
    private readonly long[] _byDays = [];

    internal DecayWeights(TimeDecayModel model)
    {
        var halfLife = model.HalfLife.In(model.Age) ?? throw new ArgumentException("The half-life is a whole number of days.", nameof(model));
        _halving = Halving.In(halfLife);
        _age = model.Age;
        if (_age == DecayAge.WholeDays)
            _byDays = Table(_halving, halfLife);
    }

    private protected override ExclusionReason ZeroWeight => ExclusionReason.Decayed;

    internal override bool TryFill(EligiblePath path, Span<long> weights)
    {
        Fill(path, weights);
        return path.TryShareTouches(weights);
    }

    internal override BigInteger[] Wide(EligiblePath path)
    {
        var narrow = new long[path.Count];
        Fill(path, narrow);
        var weights = new BigInteger[narrow.Length];
        for (var row = 0; row < weights.Length; row++)
            weights[row] = narrow[row];
        path.ShareTouches(weights);
        return weights;
    }

    private void Fill(EligiblePath path, Span<long> weights)
    {
        if (_age == DecayAge.WholeDays)
            FillByDays(path, weights);
        else
            for (var row = 0; row < weights.Length; row++)
                weights[row] = _halving.WeightAt((path.At(weights.Length - 1) - path.At(row)) / TicksOfSecond);
    }

    private void FillByDays(EligiblePath path, Span<long> weights)
    {
        var days = path.Path.DayOfTouch;
        var latest = days[path.TouchAt(weights.Length - 1)];
        var isPrefix = path.IsPrefix;
        for (var row = 0; row < weights.Length; row++)
        {
            var age = latest - days[isPrefix ? row : path.TouchAt(row)];
            weights[row] = (uint)age < (uint)_byDays.Length ? _byDays[age] : _halving.WeightAt(age);
        }
    }

    private static long[] Table(Halving halving, long halfLife)
    {
        // After 64 half-lives nothing is left.
        var weights = new long[Math.Min(MostDays, halfLife * 64)];
        for (var day = 0; day < weights.Length; day++)
            weights[day] = halving.WeightAt(day);
        return weights;
    }
}
