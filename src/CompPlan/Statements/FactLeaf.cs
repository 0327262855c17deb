using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>A leaf: a value that a fact states.</summary>
public sealed class FactLeaf : Explanation
{
    private FactLeaf(Label label, Unit unit, Fraction value, string table, string fact, IssueSource? source)
        : base(label, unit, value, ValueList<Explanation>.Empty)
    {
        Table = table;
        Fact = fact;
        Source = source;
    }

    /// <summary>The table of facts, such as <c>measurements</c>.</summary>
    public string Table { get; }

    /// <summary>The key of the fact in its table.</summary>
    public string Fact { get; }

    /// <summary>The file and row the fact was read from, where it was read from one.</summary>
    public IssueSource? Source { get; }

    /// <inheritdoc/>
    public override string Operation => "fact";

    internal override bool IsLeaf => true;

    internal static FactLeaf Of(Label label, Unit unit, Fraction value, string table, string fact, IssueSource? source = null) =>
        new(label, unit, value, table, fact, source);
}
