using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>The least of the inputs, of which there is at least one.</summary>
public sealed class LeastNode : Explanation
{
    private LeastNode(Label label, Unit unit, Fraction value, ValueList<Explanation> inputs)
        : base(label, unit, value, inputs)
    {
    }

    /// <inheritdoc/>
    public override string Operation => "least";

    internal override bool IsLeaf => false;

    internal static LeastNode Of(Label label, Unit unit, params IEnumerable<Explanation> inputs)
    {
        var list = ValueList<Explanation>.Of(inputs);
        var value = list[0].Value;
        foreach (var input in list)
            value = Fraction.Min(value, input.Value);
        return new LeastNode(label, unit, value, list);
    }
}
