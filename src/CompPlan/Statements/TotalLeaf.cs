using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>
/// A leaf: the sum of one key over all people of a department, whose single values belong to their own statements. Over the
/// statements of all of them it can be added up again.
/// </summary>
public sealed class TotalLeaf : Explanation
{
    private TotalLeaf(Label label, Unit unit, Fraction value, int people)
        : base(label, unit, value, ValueList<Explanation>.Empty) => People = people;

    /// <summary>How many people the sum is over, with and without weight.</summary>
    public int People { get; }

    /// <inheritdoc/>
    public override string Operation => "total";

    internal override bool IsLeaf => true;

    internal static TotalLeaf Of(Label label, Unit unit, Fraction value, int people) => new(label, unit, value, people);
}
