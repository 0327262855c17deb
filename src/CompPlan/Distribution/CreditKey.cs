using System.Numerics;
using CompPlan.Attribution;
using CompPlan.Values;

namespace CompPlan.Distribution;

/// <summary>
/// The person's own credit: what an attribution rule credits the person's touches with for the department in the period, less what
/// reversals took back. Unit: the currency of the plan. Credit for another department does not count here, and credit of those who do
/// not take part goes by the stated rule.
/// </summary>
public sealed record CreditKey : DistributionKey
{
    private CreditKey(string attribution, OthersCreditRule others, NegativeCredit negative)
    {
        Attribution = attribution;
        Others = others;
        Negative = negative;
    }

    /// <summary>The id of the attribution rule whose credit counts.</summary>
    public string Attribution { get; }

    /// <summary>What becomes of credit of those who do not take part in the department.</summary>
    public OthersCreditRule Others { get; }

    /// <summary>What credit of an actor below zero becomes: forgotten or carried.</summary>
    public NegativeCredit Negative { get; }

    internal override string Kind => "credit";

    /// <summary>The key by the credit of the rule <paramref name="attribution"/>, given as id.</summary>
    public static CreditKey Of(string attribution, OthersCreditRule others, NegativeCredit negative)
    {
        ArgumentNullException.ThrowIfNull(attribution);
        return new CreditKey(attribution, others, negative);
    }

    internal override WeightColumn WeightsOf(DepartmentSeats seats)
    {
        var own = OwnOf(seats, out var others);
        var minor = seats.CreditUnit;
        var people = seats.EligibleCount;
        if (Others != OthersCreditRule.Even || others == 0 || people == 0)
            return WeightColumn.Of(own, Fraction.Of(1, minor));
        return ((Int128)others + MaxOf(own)) * people * people <= long.MaxValue
            ? WeightColumn.Of(WithOthers(own, others, people, seats), Fraction.Of(1, (BigInteger)minor * people))
            : WeightColumn.Of(WithOthersWide(own, others, people, seats), Fraction.Of(1, (BigInteger)minor * people));
    }

    internal override (long Members, long Others) Kept(DepartmentSeats seats)
    {
        if (Others != OthersCreditRule.Return)
            return (1, 0);
        var members = 0L;
        var own = OwnOf(seats, out var others);
        foreach (var credit in own)
            members += credit;
        return (members, others);
    }

    /// <summary>The credit that counts of each person who takes part, in minor units, and that of everybody else together.</summary>
    internal long[] OwnOf(DepartmentSeats seats, out long others)
    {
        var own = new long[seats.Count];
        others = 0;
        foreach (var credit in seats.Credits)
            if (IsOf(credit))
                if (seats.TryIndexOf(credit.Actor!, out var index) && seats.Register.IsEligible(seats.Seats[index]))
                    own[index] += credit.Counted.Minor;
                else
                    others += credit.Counted.Minor;
        return own;
    }

    /// <summary>Whether a credit is one that this key counts.</summary>
    internal bool IsOf(CountedCredit credit) =>
        credit.Negative == Negative && string.Equals(credit.Attribution, Attribution, StringComparison.Ordinal);

    private static long[] WithOthers(long[] own, long others, int people, DepartmentSeats seats)
    {
        for (var i = 0; i < own.Length; i++)
            own[i] = seats.Register.IsEligible(seats.Seats[i]) ? own[i] * people + others : 0;
        return own;
    }

    private static BigInteger[] WithOthersWide(long[] own, long others, int people, DepartmentSeats seats)
    {
        var weights = new BigInteger[own.Length];
        for (var i = 0; i < own.Length; i++)
            weights[i] = seats.Register.IsEligible(seats.Seats[i]) ? (BigInteger)own[i] * people + others : BigInteger.Zero;
        return weights;
    }

    private static long MaxOf(long[] own)
    {
        var most = 0L;
        foreach (var credit in own)
            most = Math.Max(most, credit);
        return most;
    }
}
