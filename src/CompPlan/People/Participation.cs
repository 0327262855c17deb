using CompPlan.Values;

namespace CompPlan.People;

/// <summary>
/// The receipt of one seat: one person in one department in one performance period. A person who moves between departments of the
/// bonus has a seat in each. Made from the columns of a <see cref="ParticipationRegister"/> when it is asked for.
/// </summary>
public sealed record Participation
{
    private Participation(
        string participant,
        string department,
        int memberDays,
        int presentDays,
        Fraction uniform,
        Fraction salaryEarned,
        Fraction salaryTimesPresence,
        Fraction salaryRate,
        Fraction? targetBonus,
        Exclusion? exclusion)
    {
        Participant = participant;
        Department = department;
        MemberDays = memberDays;
        PresentDays = presentDays;
        Uniform = uniform;
        SalaryEarned = salaryEarned;
        SalaryTimesPresence = salaryTimesPresence;
        SalaryRate = salaryRate;
        TargetBonus = targetBonus;
        Exclusion = exclusion;
    }

    /// <summary>The person's id.</summary>
    public string Participant { get; }

    /// <summary>The id of the department.</summary>
    public string Department { get; }

    /// <summary>Calendar days of membership of the department in the period, both ends counted; at least one.</summary>
    public int MemberDays { get; }

    /// <summary>The days of membership less those of absences that do not count as present.</summary>
    public int PresentDays { get; }

    /// <summary>The person's one head, divided over the seats by days of membership: days here ÷ days in all departments of the bonus.</summary>
    public Fraction Uniform { get; }

    /// <summary>
    /// Σ over the days of membership of annual salary ÷ days of that calendar year, exact, in whole units of the currency. Absences do not
    /// reduce it.
    /// </summary>
    public Fraction SalaryEarned { get; }

    /// <summary>As <see cref="SalaryEarned"/>, over the present days only.</summary>
    public Fraction SalaryTimesPresence { get; }

    /// <summary>The annual salary on the last day of membership of the department in the period, in whole units of the currency.</summary>
    public Fraction SalaryRate { get; }

    /// <summary>
    /// Σ over the days of membership of the annual bonus at target ÷ days of that calendar year, exact, in whole units of the currency.
    /// Absences do not reduce it. Absent where one of these days has no target bonus.
    /// </summary>
    public Fraction? TargetBonus { get; }

    /// <summary>Whether the seat takes part.</summary>
    public bool Eligible => Exclusion is null;

    /// <summary>Why not, where it does not.</summary>
    public Exclusion? Exclusion { get; }

    internal static Participation Of(ParticipationRegister register, int seat)
    {
        var money = (long numerator) => Fraction.Of(numerator, (long)register.SalaryDenominator * register.MinorUnitsPerUnit);
        return new Participation(
            register.Persons[register.Person[seat]],
            register.Departments[register.Department[seat]],
            register.MemberDays[seat],
            register.PresentDays[seat],
            Fraction.Of(register.MemberDays[seat], register.PersonDays[seat]),
            money(register.SalaryKey[seat]),
            money(register.SalaryPresenceKey[seat]),
            Fraction.Of(register.SalaryRate[seat], register.MinorUnitsPerUnit),
            register.WithoutTarget[seat] ? null : money(register.TargetKey[seat]),
            register.ExclusionOf(seat));
    }
}
