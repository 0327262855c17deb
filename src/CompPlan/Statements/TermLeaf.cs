using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>A leaf: a value that the plan states.</summary>
public sealed class TermLeaf : Explanation
{
    private TermLeaf(Label label, Unit unit, Fraction value, string path, string? clause)
        : base(label, unit, value, ValueList<Explanation>.Empty)
    {
        Path = path;
        Clause = clause;
    }

    /// <summary>The place in the plan, such as <c>bonuses[0].funding.base.amount</c>.</summary>
    public string Path { get; }

    /// <summary>The clause of the agreement, where the plan names one.</summary>
    public string? Clause { get; }

    /// <inheritdoc/>
    public override string Operation => "term";

    internal override bool IsLeaf => true;

    internal static TermLeaf Of(Label label, Unit unit, Fraction value, string path, string? clause = null) =>
        new(label, unit, value, path, clause);
}
