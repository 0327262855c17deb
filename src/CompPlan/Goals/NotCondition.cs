using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>A condition does not hold.</summary>
public sealed record NotCondition : GateCondition
{
    private NotCondition(GateCondition condition) => Condition = condition;

    /// <summary>The condition that must not hold.</summary>
    public GateCondition Condition { get; }

    /// <inheritdoc/>
    public override ValueList<GateCondition> Parts => ValueList<GateCondition>.Of([Condition]);

    internal override string Kind => "not";

    /// <summary>The condition <paramref name="condition"/> does not hold.</summary>
    public static NotCondition Of(GateCondition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return new NotCondition(condition);
    }

    internal override ConditionReading Read(ScoreReader scores)
    {
        var part = Condition.Read(scores);
        return ConditionReading.Of(this, ValueList<ConditionReading>.Of([part]), !part.Holds);
    }
}
