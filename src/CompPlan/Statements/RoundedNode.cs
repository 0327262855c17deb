using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>The input, rounded by a rule that the plan states.</summary>
public sealed class RoundedNode : Explanation
{
    private RoundedNode(Label label, Explanation input, RoundingRule rule, Fraction value)
        : base(label, input.Unit, value, ValueList<Explanation>.Of([input])) => Rule = rule;

    /// <summary>The step, in the unit of the value, and what happens half-way.</summary>
    public RoundingRule Rule { get; }

    /// <inheritdoc/>
    public override string Operation => "rounded";

    internal override bool IsLeaf => false;

    internal static RoundedNode Of(Label label, Explanation input, RoundingRule rule) =>
        new(label, input, rule, rule.Apply(input.Value));
}
