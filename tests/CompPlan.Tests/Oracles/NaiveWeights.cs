using System.Numerics;
using CompPlan.Attribution;
using CompPlan.Facts;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Tests.Oracles;

/// <summary>
/// What the touches that count weigh, once more, in fractions: a weight for each row of the path. The people of one touch have it by
/// their shares, the touches of one position evenly.
/// </summary>
internal sealed class NaiveWeights(AttributionModel model, TouchTies ties, DateTimeZone zone)
{
    internal List<Fraction> Of(IReadOnlyList<Touch> path) => model switch
    {
        PositionModel position => ByPosition(path, (place, count) => PositionWeight(position, place, count)),
        RankDecayModel decay => ByPosition(path, (place, count) => RankWeight(decay.Ratio, count - 1 - place)),
        LastTouchesModel last => ByPosition(path, (place, count) => count - 1 - place < last.Weights.Count ? last.Weights[count - 1 - place] : 0),
        SingleModel single => Single(single, path),
        TimeDecayModel decay => ByTouch(path, touch => Decayed(decay, touch, path[^1])),
        WeightedModel { Each: WeightPer.Touch } weighted => ByTouch(path, touch => WeightOf(weighted, touch)),
        WeightedModel weighted => ByName(path, touch => NameOf(weighted.By, touch), touch => WeightOf(weighted, touch)),
        LinearModel { Over: LinearOver.Actors } => ByName(path, touch => touch.Actor, _ => 1),
        LinearModel { Over: LinearOver.Channels } => ByName(path, touch => touch.Channel ?? "", _ => 1),
        LinearModel { Over: LinearOver.Contacts } => ByName(path, touch => touch.Contact ?? "", _ => 1),
        _ => ByTouch(path, _ => 1),
    };

    /// <summary>The rows of each position, as touches of rows.</summary>
    internal List<List<List<int>>> Positions(IReadOnlyList<Touch> path)
    {
        var positions = new List<List<List<int>>>();
        foreach (var touch in NaiveEligibility.Together(Enumerable.Range(0, path.Count), path))
            if (ties == TouchTies.Share && positions.Count > 0 && path[positions[^1][^1][0]] is var last
                && last.At == path[touch[0]].At && last.Sequence is null && path[touch[0]].Sequence is null)
                positions[^1].Add(touch);
            else
                positions.Add([touch]);
        return positions;
    }

    /// <summary>What one has of a position: an even part of its touches, the stated share of a touch among those who count.</summary>
    internal static Fraction PartOf(int row, List<List<int>> position, IReadOnlyList<Touch> path)
    {
        var touch = position.Single(rows => rows.Contains(row));
        return PersonPart(row, touch, path) / position.Count;
    }

    private static Fraction PersonPart(int row, List<int> touch, IReadOnlyList<Touch> path) => path[row].Share is { } share
        ? share / touch.Aggregate(Fraction.Zero, (sum, one) => sum + path[one].Share!.Value)
        : 1;

    private List<Fraction> ByPosition(IReadOnlyList<Touch> path, Func<int, int, Fraction> weight)
    {
        var positions = Positions(path);
        return [.. Enumerable.Range(0, path.Count).Select(row =>
        {
            var place = positions.FindIndex(position => position.Any(touch => touch.Contains(row)));
            return weight(place, positions.Count) * PartOf(row, positions[place], path);
        })];
    }

    private static List<Fraction> ByTouch(IReadOnlyList<Touch> path, Func<Touch, Fraction> weight) =>
        [.. NaiveEligibility.Together(Enumerable.Range(0, path.Count), path).SelectMany(touch => touch.Select(row => weight(path[row]) * PersonPart(row, touch, path)))];

    /// <summary>The weight of a name over its rows, each as much as its part of its touch.</summary>
    private static List<Fraction> ByName(IReadOnlyList<Touch> path, Func<Touch, string> name, Func<Touch, Fraction> weight)
    {
        var parts = ByTouch(path, _ => 1);
        return [.. path.Select((touch, row) =>
        {
            // Rows without a weight do not count as parts: for names they are all of one name, so they cannot matter.
            var all = path.Select((other, at) => name(other) == name(touch) ? parts[at] : 0).Aggregate(Fraction.Zero, (sum, part) => sum + part);
            return weight(touch) * parts[row] / all;
        })];
    }

    private List<Fraction> Single(SingleModel model, IReadOnlyList<Touch> path)
    {
        bool Excepted(Touch touch) => model.Except.Kinds.Contains(touch.Kind) || model.Except.Roles.Contains(touch.Role)
            || (touch.Channel is { } channel && model.Except.Channels.Contains(channel));
        var rows = Enumerable.Range(0, path.Count).Where(row => !Excepted(path[row])).ToList();
        if (rows.Count == 0 && model.AllExcepted == AllExceptedRule.Counts)
            rows = [.. Enumerable.Range(0, path.Count)];
        var weights = path.Select(_ => Fraction.Zero).ToList();
        if (rows.Count == 0)
            return weights;
        var chosen = rows.Select(row => path[row]).ToList();
        // The position is told among all touches: one that is passed over does not part two others.
        var position = Positions(path).Select(one => one.SelectMany(touch => touch).Where(rows.Contains).ToList()).Where(one => one.Count > 0).ToList();
        var taken = model.Which == SingleTouch.First ? position[0] : position[^1];
        var touches = NaiveEligibility.Together(taken, path);
        foreach (var row in taken)
            weights[row] = PartOf(row, touches, path);
        return weights;
    }

    private static Fraction PositionWeight(PositionModel model, int place, int count)
    {
        if (count == 1)
            return 1;
        var half = count == 2 && model.TwoTouches == TwoTouchRule.SplitMiddle ? model.Middle / 2 : 0;
        if (place == 0)
            return model.First + half;
        return place == count - 1 ? model.Last + half : model.Middle / (count - 2);
    }

    private static Fraction RankWeight(Fraction ratio, int back)
    {
        var weight = Fraction.Of(BigInteger.Pow(ratio.Numerator, back), BigInteger.Pow(ratio.Denominator, back));
        return weight < Fraction.Of(1, BigInteger.Pow(2, 63)) ? 0 : weight;
    }

    private static Fraction WeightOf(WeightedModel model, Touch touch) =>
        model.Weights.FirstOrDefault(item => item.Name == NameOf(model.By, touch))?.Weight ?? 0;

    private static string NameOf(TouchPart by, Touch touch) => by switch
    {
        TouchPart.Role => touch.Role,
        TouchPart.Kind => touch.Kind,
        _ => touch.Channel ?? "",
    };

    /// <summary>The whole number k with (2k − 1)^h ≤ 2^(63h − t) &lt; (2k + 1)^h, by halving.</summary>
    private Fraction Decayed(TimeDecayModel model, Touch touch, Touch latest)
    {
        var (age, halfLife) = model.Age == DecayAge.WholeDays
            ? (Period.DaysBetween(DateOf(touch.At), DateOf(latest.At)), (int)model.HalfLife.Amount)
            // In lowest terms, so that the powers stay small.
            : ((int)(latest.At - touch.At).TotalSeconds, (int)model.HalfLife.Amount);
        var divisor = (int)BigInteger.GreatestCommonDivisor(age, halfLife);
        return NaiveHalving.Weight(divisor == 0 ? 0 : age / Math.Max(1, divisor), halfLife / Math.Max(1, divisor));
    }

    private LocalDate DateOf(Instant at) => at.InZone(zone).Date;
}
