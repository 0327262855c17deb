using CompPlan.Facts;
using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>
/// What was decided instead of what the plan gives. Inputs: the value before it, and the fact with the decided value, which
/// takes its place or is added to it.
/// </summary>
public sealed class OverrideNode : Explanation
{
    private OverrideNode(Label label, Explanation before, FactLeaf decided, Override decision)
        : base(
            label,
            before.Unit,
            decision.Action == OverrideAction.Set ? decided.Value : before.Value + decided.Value,
            ValueList<Explanation>.Of([before, decided])) => Decision = decision;

    /// <summary>The decision, with its reason and who approved it.</summary>
    public Override Decision { get; }

    /// <inheritdoc/>
    public override string Operation => "override";

    internal override bool IsLeaf => false;

    internal static OverrideNode Of(Label label, Explanation before, FactLeaf decided, Override decision) => new(label, before, decided, decision);
}
