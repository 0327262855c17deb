using System.Numerics;
using CompPlan.Values;

namespace CompPlan.Distribution;

/// <summary>
/// A share of the salary the person earned in the performance period as a member of the bonus's departments, before absences
/// (the key <see cref="SalaryKey"/>, over all of them), taken down to a whole minor unit.
/// </summary>
public sealed record SalaryShareCap : IndividualCap
{
    private SalaryShareCap(Fraction share) => Share = share;

    /// <summary>The share; 1 is 100 %.</summary>
    public Fraction Share { get; }

    internal override string Kind => "salaryShare";

    /// <summary>A cap of <paramref name="share"/> of the earned salary; 1 is 100 %.</summary>
    public static SalaryShareCap Of(Fraction share) => new(share);

    internal override Fraction ExactOf(DepartmentSeats seats, int index) =>
        Fraction.Of(seats.PersonSalaryAt(index), seats.Register.SalaryDenominator) * Share;

    internal override void Fill(DepartmentSeats seats, Span<long> caps)
    {
        var rate = Share / seats.Register.SalaryDenominator;
        var narrow = rate.Numerator <= int.MaxValue && rate.Denominator <= long.MaxValue;
        var (numerator, denominator) = narrow ? ((long)rate.Numerator, (long)rate.Denominator) : (0, 1);
        for (var i = 0; i < caps.Length; i++)
        {
            var salary = seats.PersonSalaryAt(i);
            caps[i] = narrow && salary <= long.MaxValue / Math.Max(1, numerator)
                ? salary * numerator / denominator
                : Down(rate * salary);
        }
    }

    /// <summary>The whole minor units; a cap beyond 64 bits binds nobody.</summary>
    private static long Down(Fraction cap) => (long)BigInteger.Min(cap.Floor(), long.MaxValue);
}
