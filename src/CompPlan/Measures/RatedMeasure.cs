using CompPlan.Facts;
using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Measures;

/// <summary>A measure that is rated on a scale of words; each word has a stated value. Ratings are ratios, 1 = 100 %.</summary>
public sealed record RatedMeasure : PeriodicMeasure
{
    private RatedMeasure(string id, string? name, Cadence cadence, Combination combine, ValueList<RatedLevel> levels)
        : base(id, name, cadence, combine) => Levels = levels;

    /// <summary>The scale, in the order stated; each level once.</summary>
    public ValueList<RatedLevel> Levels { get; }

    /// <summary>Always a ratio.</summary>
    public override Unit Unit => Unit.Ratio;

    internal override string Kind => "rated";

    /// <summary>A rating on the scale <paramref name="levels"/>, given once a period of <paramref name="cadence"/>.</summary>
    public static RatedMeasure Of(string id, string? name, Cadence cadence, Combination combine, IEnumerable<RatedLevel> levels) =>
        new(id, name, cadence, combine, ValueList<RatedLevel>.Of(levels));

    /// <summary>The level with exactly this name (ordinal); absent where the scale has none.</summary>
    public RatedLevel? LevelNamed(string level)
    {
        ArgumentNullException.ThrowIfNull(level);
        return Levels.FirstOrDefault(candidate => string.Equals(candidate.Level, level, StringComparison.Ordinal));
    }

    private protected override (MeasuredTerm? Term, Issue? Fault) Take(PerformancePeriod period, Measurement fact)
    {
        var scale = string.Join(", ", Levels.Select(level => level.Level));
        if (fact.Level is null)
            return (null, Issue.Error(
                IssueCodes.MissingField, Table, $"The measurement of '{Id}' for {period.Name} has no level; the measure is rated.", $"State one of the levels {scale} in place of the value."));
        return LevelNamed(fact.Level) is { } level
            ? (MeasuredTerm.OfLevel(period, fact, level), null)
            : (null, Issue.Error(
                IssueCodes.LevelUnknown, Table, $"The measurement of '{Id}' for {period.Name} has the level '{fact.Level}', which its scale does not name.", $"Use one of the levels {scale}, exactly as written."));
    }
}
