using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>Every one of several conditions holds.</summary>
public sealed record AllOfCondition : GateCondition
{
    private AllOfCondition(ValueList<GateCondition> conditions) => Conditions = conditions;

    /// <summary>The conditions, in the order stated; at least one.</summary>
    public ValueList<GateCondition> Conditions { get; }

    /// <inheritdoc/>
    public override ValueList<GateCondition> Parts => Conditions;

    internal override string Kind => "allOf";

    /// <summary>All of <paramref name="conditions"/> hold.</summary>
    public static AllOfCondition Of(IEnumerable<GateCondition> conditions) => new(ValueList<GateCondition>.Of(conditions));

    internal override ConditionReading Read(ScoreReader scores)
    {
        var parts = scores.Read(Conditions);
        return ConditionReading.Of(this, parts, parts.All(part => part.Holds));
    }
}
