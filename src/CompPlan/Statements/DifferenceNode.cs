using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>The first input less the second.</summary>
public sealed class DifferenceNode : Explanation
{
    private DifferenceNode(Label label, Unit unit, Explanation left, Explanation right)
        : base(label, unit, left.Value - right.Value, ValueList<Explanation>.Of([left, right]))
    {
    }

    /// <inheritdoc/>
    public override string Operation => "difference";

    internal override bool IsLeaf => false;

    internal static DifferenceNode Of(Label label, Unit unit, Explanation left, Explanation right) => new(label, unit, left, right);
}
