namespace CompPlan.Rounding;

/// <summary>Who goes first among items with equal remainders; asked only about those at the cut of a division.</summary>
internal interface ITieKeys
{
    /// <summary>Fills in the tie key of each of some items, see <see cref="TieKey"/>; all zero where the id alone decides.</summary>
    void Fill(scoped ReadOnlySpan<int> items, scoped Span<ulong> keys);

    /// <summary>Whether the id of an item is ordinally before that of another; asked only where their keys are equal.</summary>
    bool IsBefore(int item, int other);
}
