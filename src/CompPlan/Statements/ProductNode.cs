using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>The product of all inputs; one without any.</summary>
public sealed class ProductNode : Explanation
{
    private ProductNode(Label label, Unit unit, Fraction value, ValueList<Explanation> inputs)
        : base(label, unit, value, inputs)
    {
    }

    /// <inheritdoc/>
    public override string Operation => "product";

    internal override bool IsLeaf => false;

    internal static ProductNode Of(Label label, Unit unit, params IEnumerable<Explanation> inputs)
    {
        var list = ValueList<Explanation>.Of(inputs);
        var value = Fraction.One;
        foreach (var input in list)
            value *= input.Value;
        return new ProductNode(label, unit, value, list);
    }
}
