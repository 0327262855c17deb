using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>At least one of several conditions holds.</summary>
public sealed record AnyOfCondition : GateCondition
{
    private AnyOfCondition(ValueList<GateCondition> conditions) => Conditions = conditions;

    /// <summary>The conditions, in the order stated; at least one.</summary>
    public ValueList<GateCondition> Conditions { get; }

    /// <inheritdoc/>
    public override ValueList<GateCondition> Parts => Conditions;

    internal override string Kind => "anyOf";

    /// <summary>One or more of <paramref name="conditions"/> hold.</summary>
    public static AnyOfCondition Of(IEnumerable<GateCondition> conditions) => new(ValueList<GateCondition>.Of(conditions));

    internal override ConditionReading Read(ScoreReader scores)
    {
        var parts = scores.Read(Conditions);
        return ConditionReading.Of(this, parts, parts.Any(part => part.Holds));
    }
}
