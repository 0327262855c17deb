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

    internal long Amount { readonly get; private set; }

    internal int Touch { readonly get; private set; }

    internal int Day { readonly get; private set; }

    internal short Department { readonly get; private set; }

    internal sbyte Milestone { readonly get; private set; }

    internal sbyte PassedOnFrom { readonly get; private set; }

    /// <summary>Writes the row in place, member by member: a row that is made and then copied is read again before it has been written.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Set(int touch, int day, long amount, short department, sbyte milestone = None, sbyte passedOnFrom = None)
    {
        Amount = amount;
        Touch = touch;
        Day = day;
        Department = department;
        Milestone = milestone;
        PassedOnFrom = passedOnFrom;
    }
}
