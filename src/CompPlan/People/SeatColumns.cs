namespace CompPlan.People;

/// <summary>The columns of a register. Sole owner of its arrays, which are filled once by <see cref="Seating"/>.</summary>
internal sealed class SeatColumns(int count, int salaryDenominator, long minorUnitsPerUnit)
{
    public int Count { get; } = count;

    public int SalaryDenominator { get; } = salaryDenominator;

    public long MinorUnitsPerUnit { get; } = minorUnitsPerUnit;

    public int[] Person { get; } = new int[count];

    public int[] Department { get; } = new int[count];

    public int[] MemberDays { get; } = new int[count];

    public int[] PresentDays { get; } = new int[count];

    public int[] PersonDays { get; } = new int[count];

    public long[] SalaryKey { get; } = new long[count];

    public long[] SalaryPresenceKey { get; } = new long[count];

    public long[] TargetKey { get; } = new long[count];

    /// <summary>Whether a day of the seat has no target bonus.</summary>
    public bool[] WithoutTarget { get; } = new bool[count];

    public long[] SalaryRate { get; } = new long[count];

    public byte[] Excluded { get; } = new byte[count];
}
