using CompPlan.Measures;
using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>
/// An ordinal axis: the levels of a rated measure. The level over the period is the one that was rated for it, or the last
/// one where the measure combines by its last value; there is nothing between two levels.
/// </summary>
public sealed record LevelsAxis : MatrixAxis
{
    private LevelsAxis(string measure, ValueList<string> levels)
    {
        Measure = measure;
        Levels = levels;
    }

    /// <summary>The id of the rated measure.</summary>
    public string Measure { get; }

    /// <summary>Its levels, each once, in the order of the matrix.</summary>
    public ValueList<string> Levels { get; }

    /// <inheritdoc/>
    public override int Count => Levels.Count;

    internal override string Kind => "levels";

    internal override IEnumerable<string> Measures => [Measure];

    /// <summary>The levels <paramref name="levels"/> of the rated measure <paramref name="measure"/>.</summary>
    public static LevelsAxis Of(string measure, params IEnumerable<string> levels)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return new LevelsAxis(measure, ValueList<string>.Of(levels));
    }

    internal override AxisReading Read(ScoreReader scores, BetweenCells between)
    {
        var measured = scores.Measure(Measure);
        var level = LevelOf(measured);
        return AxisReading.Of(this, measured, level).At(AxisPlace.At, Number(level), Fraction.Zero);
    }

    private static string LevelOf(MeasuredValue measured) => measured.Terms[^1].Rated!.Level;

    private int Number(string level)
    {
        for (var i = 0; i < Levels.Count; i++)
            if (string.Equals(Levels[i], level, StringComparison.Ordinal))
                return i + 1;
        throw new InvalidOperationException($"The matrix has no level '{level}'; review the plan first.");
    }
}
