using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>The sum of all inputs; zero without any.</summary>
public sealed class SumNode : Explanation
{
    private SumNode(Label label, Unit unit, Fraction value, ValueList<Explanation> inputs)
        : base(label, unit, value, inputs)
    {
    }

    /// <inheritdoc/>
    public override string Operation => "sum";

    internal override bool IsLeaf => false;

    internal static SumNode Of(Label label, Unit unit, params IEnumerable<Explanation> inputs)
    {
        var list = ValueList<Explanation>.Of(inputs);
        var value = Fraction.Zero;
        foreach (var input in list)
            value += input.Value;
        return new SumNode(label, unit, value, list);
    }
}
