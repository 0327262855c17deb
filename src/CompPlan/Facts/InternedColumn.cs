using CompPlan.Values;

namespace CompPlan.Facts;

/// <summary>A column of ids while facts are read: where it stands in the draft and the number of each row's id.</summary>
internal sealed class InternedColumn(IdKind kind, FactTable table, string member, int[] numbers, Func<int, IssueSource?> sourceOf)
{
    public IdKind Kind { get; } = kind;

    public FactTable Table { get; } = table;

    /// <summary>The member in documents.</summary>
    public string Member { get; } = member;

    /// <summary>Numbers of appearance at first, ordinal numbers once all ids are known; −1 where there is none.</summary>
    public int[] Numbers { get; } = numbers;

    public IssueSource? SourceOf(int row) => sourceOf(row);
}
