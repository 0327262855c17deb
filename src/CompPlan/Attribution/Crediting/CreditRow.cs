using System.Runtime.CompilerServices;

namespace CompPlan.Attribution.Crediting;

/// <summary>
/// One credit in a ledger: a row of touches, an amount in minor units, a day, the department by its place among those of the rule;
/// milestones by their place, <see cref="None"/> for none. 24 bytes.
/// </summary>
internal struct CreditRow
{
    /// <summary>No milestone.</summary>
    internal const sbyte None = -1;

    private ulong _place;
    private int _kind;

    internal long Amount { readonly get; private set; }

    internal readonly int Touch => unchecked((int)_place);

    internal readonly int Day => unchecked((int)(_place >> 32));

    internal readonly short Department => unchecked((short)_kind);

    internal readonly sbyte Milestone => unchecked((sbyte)(_kind >> 16));

    internal readonly sbyte PassedOnFrom => unchecked((sbyte)(_kind >> 24));

    /// <summary>Writes the row in place, in three stores: a row that is made and then copied is read again before it has been written.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Set(int touch, int day, long amount, short department, sbyte milestone = None, sbyte passedOnFrom = None)
    {
        unchecked
        {
            Amount = amount;
            _place = (uint)touch | (ulong)(uint)day << 32;
            _kind = (ushort)department | (byte)milestone << 16 | passedOnFrom << 24;
        }
    }
}
