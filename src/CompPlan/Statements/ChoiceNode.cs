using CompPlan.Goals;
using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>
/// A choice by a condition. Inputs: what is observed, what it is compared with, the value where the condition holds, the value
/// where it does not.
/// </summary>
public sealed class ChoiceNode : Explanation
{
    private ChoiceNode(Label label, Explanation observed, Comparison comparison, Explanation threshold, Explanation met, Explanation missed, bool holds)
        : base(label, met.Unit, (holds ? met : missed).Value, ValueList<Explanation>.Of([observed, threshold, met, missed]))
    {
        Comparison = comparison;
        Holds = holds;
    }

    /// <summary>How the first input is compared with the second.</summary>
    public Comparison Comparison { get; }

    /// <summary>Whether the condition holds, so that the third input is chosen.</summary>
    public bool Holds { get; }

    /// <inheritdoc/>
    public override string Operation => "choice";

    internal override bool IsLeaf => false;

    internal static ChoiceNode Of(
        Label label, Explanation observed, Comparison comparison, Explanation threshold, Explanation met, Explanation missed, bool holds) =>
        new(label, observed, comparison, threshold, met, missed, holds);
}
