using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>The greatest of the inputs, of which there is at least one.</summary>
public sealed class GreatestNode : Explanation
{
    private GreatestNode(Label label, Unit unit, Fraction value, ValueList<Explanation> inputs)
        : base(label, unit, value, inputs)
    {
    }

    /// <inheritdoc/>
    public override string Operation => "greatest";

    internal override bool IsLeaf => false;

    internal static GreatestNode Of(Label label, Unit unit, params IEnumerable<Explanation> inputs)
    {
        var list = ValueList<Explanation>.Of(inputs);
        var value = list[0].Value;
        foreach (var input in list)
            value = Fraction.Max(value, input.Value);
        return new GreatestNode(label, unit, value, list);
    }
}
