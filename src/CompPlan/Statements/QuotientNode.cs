using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>The first input divided by the second, which is not zero.</summary>
public sealed class QuotientNode : Explanation
{
    private QuotientNode(Label label, Unit unit, Explanation left, Explanation right)
        : base(label, unit, left.Value / right.Value, ValueList<Explanation>.Of([left, right]))
    {
    }

    /// <inheritdoc/>
    public override string Operation => "quotient";

    internal override bool IsLeaf => false;

    internal static QuotientNode Of(Label label, Unit unit, Explanation left, Explanation right) => new(label, unit, left, right);
}
