using CompPlan.Values;
using NodaTime;

namespace CompPlan.Statements;

/// <summary>A leaf: the days of a fact that fall into a period, both ends included.</summary>
public sealed class DaysLeaf : Explanation
{
    private DaysLeaf(Label label, LocalDate first, LocalDate last, string table, string fact, IssueSource? source)
        : base(label, Unit.Days, Period.DaysBetween(first, last) + 1, ValueList<Explanation>.Empty)
    {
        First = first;
        Last = last;
        Table = table;
        Fact = fact;
        Source = source;
    }

    /// <summary>The first day that counts, inclusive.</summary>
    public LocalDate First { get; }

    /// <summary>The last day that counts, inclusive.</summary>
    public LocalDate Last { get; }

    /// <summary>The table of facts: memberships or absences.</summary>
    public string Table { get; }

    /// <summary>The key of the fact in its table.</summary>
    public string Fact { get; }

    /// <summary>The file and row the fact was read from, where it was read from one.</summary>
    public IssueSource? Source { get; }

    /// <inheritdoc/>
    public override string Operation => "days";

    internal override bool IsLeaf => true;

    internal static DaysLeaf Of(Label label, LocalDate first, LocalDate last, string table, string fact, IssueSource? source = null) =>
        new(label, first, last, table, fact, source);
}
