using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>
/// A choice by a condition that is made of others. Inputs: the condition, the value where it holds, the value where it does not.
/// </summary>
public sealed class DecisionNode : Explanation
{
    private DecisionNode(Label label, ConditionNode condition, Explanation met, Explanation missed)
        : base(label, met.Unit, (condition.Holds ? met : missed).Value, ValueList<Explanation>.Of([condition, met, missed])) => Holds = condition.Holds;

    /// <summary>Whether the condition holds, so that the second input is chosen.</summary>
    public bool Holds { get; }

    /// <inheritdoc/>
    public override string Operation => "decision";

    internal override bool IsLeaf => false;

    internal static DecisionNode Of(Label label, ConditionNode condition, Explanation met, Explanation missed) => new(label, condition, met, missed);
}
