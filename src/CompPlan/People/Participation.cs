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
        Fraction memberDays,
        Fraction presentDays,
        Fraction presence,
        Fraction? factor,
        Fraction uniform,
        Fraction salaryEarned,
        Fraction salaryTimesPresence,
        Fraction salaryRate,
        Fraction? targetBonus,
        ValueList<ExclusionReading> exclusions)
    {
        Participant = participant;
        Department = department;
        MemberDays = memberDays;
        PresentDays = presentDays;
        Presence = presence;
        Factor = factor;
        Uniform = uniform;
        SalaryEarned = salaryEarned;
        SalaryTimesPresence = salaryTimesPresence;
        SalaryRate = salaryRate;
        TargetBonus = targetBonus;
        Exclusions = exclusions;
    }

    /// <summary>The person's id.</summary>
    public string Participant { get; }

    /// <summary>The id of the department.</summary>
    public string Department { get; }

    /// <summary>
    /// Calendar days of membership of the department in the period, both ends counted, each times the share of the membership, without
    /// suspended days; whole where there are no shares and no half days.
    /// </summary>
    public Fraction MemberDays { get; }

    /// <summary>The days of membership less those of absences that do not count as present.</summary>
    public Fraction PresentDays { get; }

    /// <summary>Presence in the unit in which the bonus counts it, exact: calendar days where it states none.</summary>
    public Fraction Presence { get; }

    /// <summary>
    /// <see cref="Presence"/> ÷ that of the whole period, rounded where the bonus states a rounding; absent where it counts hours, which
    /// have no whole.
    /// </summary>
    public Fraction? Factor { get; }

    /// <summary>
    /// The person's one head, divided over the seats by days of membership: days here ÷ days in all departments of the bonus; zero where all
    /// of them are suspended.
    /// </summary>
    public Fraction Uniform { get; }

    /// <summary>
    /// Σ over the days of membership of annual salary ÷ days of that calendar year, exact, in whole units of the currency. Absences do not
    /// reduce it, except where the plan's term on their type says which salary counts on them.
    /// </summary>
    public Fraction SalaryEarned { get; }

    /// <summary>As <see cref="SalaryEarned"/>, over the present days only.</summary>
    public Fraction SalaryTimesPresence { get; }

    /// <summary>The annual salary on the last day of membership of the department in the period, in whole units of the currency.</summary>
    public Fraction SalaryRate { get; }

    /// <summary>
    /// Σ over the days of membership of the annual bonus at target ÷ days of that calendar year, exact, in whole units of the currency;
    /// prorated otherwise where the bonus's <see cref="PresenceRule"/> states it. Absent where one of these days has no target bonus.
    /// </summary>
    public Fraction? TargetBonus { get; }

    /// <summary>Whether the seat takes part.</summary>
    public bool Eligible => Exclusions.Count == 0;

    /// <summary>The first of <see cref="Exclusions"/>, where it does not.</summary>
    public Exclusion? Exclusion => Eligible ? null : Exclusions[0].Reason;

    /// <summary>Why it does not: every reason with its figures, in the order of the rule.</summary>
    public ValueList<ExclusionReading> Exclusions { get; }

    internal static Participation Of(ParticipationRegister register, int seat)
    {
        var money = (long numerator) => Fraction.Of(numerator, (long)register.SalaryDenominator * register.MinorUnitsPerUnit);
        return new Participation(
            register.Persons[register.Person[seat]],
            register.Departments[register.Department[seat]],
            Fraction.Of(register.MemberDays[seat], register.DayDenominator),
            Fraction.Of(register.PresentDays[seat], register.DayDenominator),
            Fraction.Of(register.Presence[seat], register.PresenceDenominator),
            register.FactorOf(seat),
            register.PersonDays[seat] == 0 ? Fraction.Zero : Fraction.Of(register.MemberDays[seat], register.PersonDays[seat]),
            money(register.SalaryKey[seat]),
            money(register.SalaryPresenceKey[seat]),
            Fraction.Of(register.SalaryRate[seat], register.MinorUnitsPerUnit),
            register.TargetBonusOf(seat),
            register.ReasonsOf(seat));
    }
}
