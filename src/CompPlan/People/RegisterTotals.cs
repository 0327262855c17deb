using System.Numerics;
using CompPlan.Values;

namespace CompPlan.People;

/// <summary>What the seats that take part come to together: one pass over the columns each, in whole numbers.</summary>
internal static class RegisterTotals
{
    public static int Headcount(SeatColumns seats)
    {
        var (heads, counted) = (0, -1);
        for (var seat = 0; seat < seats.Count; seat++)
            if (seats.Excluded[seat] == 0 && seats.Person[seat] != counted)
            {
                heads++;
                counted = seats.Person[seat];
            }
        return heads;
    }

    /// <summary>In whole units of the currency. The column is over the denominator of salaries.</summary>
    public static Fraction Sum(SeatColumns seats, ReadOnlySpan<long> column)
    {
        var sum = Int128.Zero;
        for (var seat = 0; seat < column.Length; seat++)
            if (seats.Excluded[seat] == 0)
                sum += column[seat];
        return Fraction.Of((BigInteger)sum, seats.Units.SalaryDenominator * (BigInteger)seats.Units.MinorUnitsPerUnit);
    }

    /// <summary>The target bonuses, in whole units of the currency, as the bonus prorates them.</summary>
    public static Fraction TargetBonuses(SeatColumns seats)
    {
        if (seats.ProratedTarget is not { } prorated)
            return Sum(seats, seats.TargetKey);
        var sum = Fraction.Zero;
        for (var seat = 0; seat < prorated.Length; seat++)
            if (seats.Excluded[seat] == 0)
                sum += prorated[seat];
        return sum;
    }

    /// <summary>The number of the first person who takes part with a day without a target bonus, or −1.</summary>
    public static int FirstWithoutTarget(SeatColumns seats)
    {
        for (var seat = 0; seat < seats.Count; seat++)
            if (seats.Excluded[seat] == 0 && seats.WithoutTarget[seat])
                return seats.Person[seat];
        return -1;
    }

    /// <summary>The number of the first person who takes part with a day without contractual hours, where presence counts them, or −1.</summary>
    public static int FirstWithoutHours(SeatColumns seats)
    {
        for (var seat = 0; seats.WithoutHours is { } without && seat < seats.Count; seat++)
            if (seats.Excluded[seat] == 0 && without[seat])
                return seats.Person[seat];
        return -1;
    }
}
