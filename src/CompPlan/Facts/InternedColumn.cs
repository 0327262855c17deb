using CompPlan.Values;

namespace CompPlan.Facts;

/// <summary>A column of ids while facts are read: where it stands in the draft and the number of appearance of each row's id.</summary>
internal sealed class InternedColumn(
    IdKind kind, FactTable table, string member, int first, int rows, Func<int, int> numberAt, Func<int, IssueSource?> sourceOf)
{
    public IdKind Kind { get; } = kind;

    public FactTable Table { get; } = table;

    /// <summary>The member in documents.</summary>
    public string Member { get; } = member;

    /// <summary>The number of its first row in the table of the draft.</summary>
    public int First { get; } = first;

    public int Rows { get; } = rows;

    /// <summary>The number among all ids of the kind; −1 where the row has none.</summary>
    public int NumberAt(int row) => numberAt(row);

    public IssueSource? SourceOf(int row) => sourceOf(row);
}
