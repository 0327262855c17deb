namespace CompPlan.Rounding;

/// <summary>
/// Room for the remainders and keys of a <see cref="SmallDivision"/>, on the stack of one division or on the heap of somebody who makes
/// many. What it holds at the beginning has no part in a result.
/// </summary>
internal readonly ref struct DivisionScratch
{
    internal DivisionScratch(Span<ulong> narrow, Span<UInt128> wide, Span<ulong> keys, Span<int> items)
    {
        Narrow = narrow;
        Wide = wide;
        Keys = keys;
        Items = items;
    }

    /// <summary>Remainders of 64 bits.</summary>
    internal Span<ulong> Narrow { get; }

    /// <summary>Remainders of 128 bits.</summary>
    internal Span<UInt128> Wide { get; }

    /// <summary>Tie keys.</summary>
    internal Span<ulong> Keys { get; }

    /// <summary>Items in some order.</summary>
    internal Span<int> Items { get; }
}
