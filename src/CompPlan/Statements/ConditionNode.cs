using CompPlan.Goals;
using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>
/// Whether something holds: 1 if it does, 0 if not. Inputs: what is observed and what it is compared with, or the conditions
/// that it is made of.
/// </summary>
public sealed class ConditionNode : Explanation
{
    private ConditionNode(Label label, ConditionForm form, Comparison? comparison, ValueList<Explanation> inputs, bool holds)
        : base(label, Unit.Count, holds ? Fraction.One : Fraction.Zero, inputs)
    {
        Form = form;
        Comparison = comparison;
        Holds = holds;
    }

    /// <summary>How the condition is made of its inputs.</summary>
    public ConditionForm Form { get; }

    /// <summary>How the first input is compared with the second; absent for a condition made of others.</summary>
    public Comparison? Comparison { get; }

    /// <summary>Whether it holds.</summary>
    public bool Holds { get; }

    /// <inheritdoc/>
    public override string Operation => "condition";

    internal override bool IsLeaf => false;

    internal static ConditionNode Of(Label label, Explanation observed, Comparison comparison, Explanation threshold, bool holds) =>
        new(label, ConditionForm.Compared, comparison, ValueList<Explanation>.Of([observed, threshold]), holds);

    internal static ConditionNode Of(Label label, ConditionForm form, IEnumerable<ConditionNode> parts, bool holds) =>
        new(label, form, null, ValueList<Explanation>.Of(parts), holds);
}
