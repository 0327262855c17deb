using CompPlan.People;
using CompPlan.Values;

namespace CompPlan.Distribution;

/// <summary>
/// A share of the salary the person earned in the performance period as a member of the bonus's departments, before absences
/// (the key <see cref="SalaryKey"/>, over all of them). It follows the days of membership by itself.
/// </summary>
public sealed record SalaryShareBound : IndividualBound
{
    private SalaryShareBound(Fraction share) => Share = share;

    /// <summary>The share; 1 is 100 %.</summary>
    public Fraction Share { get; }

    internal override string Kind => "salaryShare";

    /// <summary>A bound of <paramref name="share"/> of the earned salary; 1 is 100 %.</summary>
    public static SalaryShareBound Of(Fraction share) => new(share);

    internal override Fraction ExactOf(BoundFigures figures, int seat)
    {
        var register = figures.Register;
        while (seat > 0 && register.Person[seat - 1] == register.Person[seat])
            seat--;
        return Fraction.Of(SalaryFrom(register, seat, out _), register.SalaryDenominator) * Share;
    }

    internal override void Fill(BoundFigures figures, Span<long> bounds, bool up)
    {
        var register = figures.Register;
        var rate = Share / register.SalaryDenominator;
        var narrow = rate.Numerator <= int.MaxValue && rate.Denominator <= long.MaxValue;
        var (numerator, denominator) = narrow ? ((long)rate.Numerator, (long)rate.Denominator) : (0, 1);
        var most = long.MaxValue / Math.Max(1, numerator);
        for (int seat = 0, next; seat < bounds.Length; seat = next)
        {
            var salary = SalaryFrom(register, seat, out next);
            bounds[seat..next].Fill(narrow && !up && salary <= most ? salary * numerator / denominator : BoundFigures.ToWhole(rate * salary, up));
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
}
