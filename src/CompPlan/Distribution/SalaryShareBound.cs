using System.Numerics;
using CompPlan.People;
using CompPlan.Values;

namespace CompPlan.Distribution;

/// <summary>
/// A share of the salary the person earned in the performance period as a member of the bonus's departments, before absences
/// (the key <see cref="SalaryKey"/>, over all of them), taken down to a whole minor unit.
/// </summary>
public sealed record SalaryShareBound : IndividualBound
{
    private SalaryShareBound(Fraction share) => Share = share;

    /// <summary>The share; 1 is 100 %.</summary>
    public Fraction Share { get; }

    internal override string Kind => "salaryShare";

    /// <summary>A cap of <paramref name="share"/> of the earned salary; 1 is 100 %.</summary>
    public static SalaryShareBound Of(Fraction share) => new(share);

    internal override Fraction ExactOf(ParticipationRegister register, int seat)
    {
        while (seat > 0 && register.Person[seat - 1] == register.Person[seat])
            seat--;
        return Fraction.Of(SalaryFrom(register, seat, out _), register.SalaryDenominator) * Share;
    }

    internal override void Fill(ParticipationRegister register, Span<long> caps)
    {
        var rate = Share / register.SalaryDenominator;
        var narrow = rate.Numerator <= int.MaxValue && rate.Denominator <= long.MaxValue;
        var (numerator, denominator) = narrow ? ((long)rate.Numerator, (long)rate.Denominator) : (0, 1);
        var most = long.MaxValue / Math.Max(1, numerator);
        for (int seat = 0, next; seat < caps.Length; seat = next)
        {
            var salary = SalaryFrom(register, seat, out next);
            caps[seat..next].Fill(narrow && salary <= most ? salary * numerator / denominator : Down(rate * salary));
        }
    }

    /// <summary>
    /// What the person whose seats begin here earned over all of them, in minor units over the register's denominator;
    /// <paramref name="next"/> is where the next person's seats begin.
    /// </summary>
    private static long SalaryFrom(ParticipationRegister register, int seat, out int next)
    {
        var persons = register.Person;
        var keys = register.SalaryKey;
        var sum = keys[seat];
        for (next = seat + 1; next < persons.Length && persons[next] == persons[seat]; next++)
            sum += keys[next];
        return sum;
    }

    /// <summary>The whole minor units; a cap beyond 64 bits binds nobody.</summary>
    private static long Down(Fraction cap) => (long)BigInteger.Min(cap.Floor(), long.MaxValue);
}
