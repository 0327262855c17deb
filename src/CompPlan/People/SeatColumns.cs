using CompPlan.Values;

namespace CompPlan.People;

/// <summary>The columns of a register. Sole owner of its arrays, which are filled once by <see cref="Seating"/>.</summary>
internal sealed class SeatColumns(int count, SeatUnits units)
{
    public int Count { get; } = count;

    /// <summary>What the whole numbers of the columns are divided by.</summary>
    public SeatUnits Units { get; } = units;

    public int[] Person { get; } = new int[count];

    public int[] Department { get; } = new int[count];

    public long[] MemberDays { get; } = new long[count];

    public long[] PresentDays { get; } = new long[count];

    public long[] PersonDays { get; } = new long[count];

    /// <summary>Presence in the unit of the bonus; null where that is calendar days, see <see cref="PresentDays"/>.</summary>
    public long[]? Presence { get; } = units.HasOwnPresence ? new long[count] : null;

    /// <summary>Whether a day of the seat has no contractual hours; null where presence is not counted in hours.</summary>
    public bool[]? WithoutHours { get; } = units.InHours ? new bool[count] : null;

    public long[] SalaryKey { get; } = new long[count];

    public long[] SalaryPresenceKey { get; } = new long[count];

    public long[] TargetKey { get; } = new long[count];

    /// <summary>The target bonus prorated as the bonus states, in whole units of the currency; null where it states nothing.</summary>
    public Fraction[]? ProratedTarget { get; } = units.ProratesTargets ? new Fraction[count] : null;

    /// <summary>Whether a day of the seat has no target bonus.</summary>
    public bool[] WithoutTarget { get; } = new bool[count];

    public long[] SalaryRate { get; } = new long[count];

    /// <summary>0 for who takes part, else a bit for each part of the rule that excludes, the first part the lowest.</summary>
    public byte[] Excluded { get; } = new byte[count];
}
