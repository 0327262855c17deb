using CompPlan.Values;

namespace CompPlan.Facts;

/// <summary>A column of ids as an array, which gets the numbers of their table in place.</summary>
internal sealed class InternedArray(IdKind kind, FactTable table, string member, int first, int[] numbers, Func<int, IssueSource?> sourceOf)
{
    public IdKind Kind => kind;

    /// <summary>The column as the checks of ids see it.</summary>
    public InternedColumn Interned(MergedIds merged, IdRegister register) =>
        new(kind, table, member, first, numbers.Length, row => merged.NumberOf(register, numbers[row]), sourceOf);

    public void Renumber(int[] ranks)
    {
        foreach (ref var number in numbers.AsSpan())
            if (number >= 0)
                number = ranks[number];
    }
}
