using CompPlan.Curves;
using CompPlan.Goals;
using CompPlan.Json.Binding;
using CompPlan.Json.Lexical;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Json.Codecs.Goals;

/// <summary>Members in the unit of a score: percent points or fractions of one, or plain points. Percent is the canonical unit of a ratio.</summary>
internal sealed class ScoreLevelMembers
{
    private static readonly Names<ScoreLevelMembers> Units = Names<ScoreLevelMembers>.Of(
        ("percent", new(PayoutUnit.Ratio, RatioUnit.Percent)), ("fraction", new(PayoutUnit.Ratio, RatioUnit.Fractional)), ("points", new(PayoutUnit.Points, RatioUnit.Fractional)));

    private readonly RatioUnit _written;

    private ScoreLevelMembers(PayoutUnit unit, RatioUnit written)
    {
        Unit = unit;
        _written = written;
    }

    /// <summary>What the numbers of the object are counted in.</summary>
    public PayoutUnit Unit { get; }

    /// <summary>The unit that the object states; it has no default.</summary>
    public static ScoreLevelMembers ReadUnit(ObjectReader from) => from.UnitOf(Units, Of(PayoutUnit.Ratio));

    /// <summary>The canonical unit of ratios or of points, written as the member <c>unit</c>.</summary>
    public static ScoreLevelMembers WriteUnit(PayoutUnit unit, ObjectWriter to)
    {
        to.Text("unit", unit == PayoutUnit.Points ? "points" : "percent");
        return Of(unit);
    }

    /// <summary>A level of its own: <c>unit</c> and <c>value</c>.</summary>
    public static ScoreLevel ReadLevel(ObjectReader from)
    {
        var unit = ReadUnit(from);
        return ScoreLevel.Of(unit.Unit, unit.Value(from.Number("value")));
    }

    public static void WriteLevel(ScoreLevel level, ObjectWriter to) => to.Number("value", WriteUnit(level.Unit, to).Written(level.Value));

    /// <summary>An optional object that holds a level.</summary>
    public static ScoreLevel? ReadBound(ObjectReader from, string name) => from.OptionalPart(name, part =>
    {
        var level = ReadLevel(part);
        return part.Build(() => level);
    });

    /// <summary>A rounding whose step has a unit.</summary>
    public static ScoreRounding? ReadRounding(ObjectReader from, string name) => from.OptionalPart(name, part =>
    {
        var unit = ReadUnit(part);
        var rule = Values.RoundingRuleCodec.ReadStep(part, unit._written);
        return rule is null ? null : ScoreRounding.Of(unit.Unit, rule);
    });

    public static void WriteRounding(string name, ScoreRounding? rounding, ObjectWriter to) => to.Part(
        name, rounding, (one, item) => Values.RoundingRuleCodec.WriteStep(one.Rule, WriteUnit(one.Unit, item)._written, item));

    public Fraction Value(Fraction written) => _written.ToRatio(written);

    public Fraction Written(Fraction value) => _written.ToWritten(value);

    private static ScoreLevelMembers Of(PayoutUnit unit)
    {
        _ = Units.TryRead(unit == PayoutUnit.Points ? "points" : "percent", out var members);
        return members;
    }
}
