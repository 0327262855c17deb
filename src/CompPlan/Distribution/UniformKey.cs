using System.Numerics;
using CompPlan.Values;

namespace CompPlan.Distribution;

/// <summary>
/// One for each eligible person. Somebody who belonged to several departments of the bonus in the period counts in each with
/// the member days there ÷ the member days over all of them, so that every person counts one in total.
/// </summary>
public sealed record UniformKey : DistributionKey
{
    private static readonly UniformKey Only = new();

    private UniformKey()
    {
    }

    internal override string Kind => "uniform";

    /// <summary>The key; it has no terms of its own.</summary>
    public static UniformKey Of() => Only;

    /// <summary>Member days ÷ days over all departments, on the least common multiple of these; one for whoever has one department.</summary>
    internal override WeightColumn WeightsOf(DepartmentSeats seats)
    {
        var common = CommonDays(seats);
        return common <= long.MaxValue / Math.Max(1, seats.Count) ? Narrow(seats, (long)common) : Wide(seats, common);
    }

    private static BigInteger CommonDays(DepartmentSeats seats)
    {
        var days = seats.Register.MemberDays;
        var all = seats.Register.PersonDays;
        var common = BigInteger.One;
        foreach (var seat in seats.Seats)
            if (days[seat] != all[seat] && !(common % all[seat]).IsZero)
                common *= all[seat] / BigInteger.GreatestCommonDivisor(common, all[seat]);
        return common;
    }

    private static WeightColumn Narrow(DepartmentSeats seats, long common)
    {
        var weights = new long[seats.Count];
        var days = seats.Register.MemberDays;
        var all = seats.Register.PersonDays;
        var excluded = seats.Register.Excluded;
        for (var i = 0; i < weights.Length; i++)
        {
            var seat = seats.Seats[i];
            weights[i] = excluded[seat] != 0 ? 0 : days[seat] == all[seat] ? common : common / all[seat] * days[seat];
        }
        return WeightColumn.Of(weights, Fraction.Of(1, common));
    }

    private static WeightColumn Wide(DepartmentSeats seats, BigInteger common)
    {
        var (register, weights) = (seats.Register, new BigInteger[seats.Count]);
        for (var i = 0; i < weights.Length; i++)
        {
            var seat = seats.Seats[i];
            weights[i] = register.IsEligible(seat) ? common / register.PersonDays[seat] * register.MemberDays[seat] : BigInteger.Zero;
        }
        return WeightColumn.Of(weights, Fraction.Of(1, common));
    }
}
