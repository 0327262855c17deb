using System.Collections;
using CompPlan.Facts;
using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.People;

/// <summary>
/// Who takes part in a bonus in one performance period, and with what: one seat for each person and department with at least one day
/// of membership in the period, in ordinal order of person, then department. Seats that do not take part stay, with their reason.
/// Immutable; columns inside, <see cref="Participation"/> made when asked for.
/// </summary>
public sealed class ParticipationRegister : IReadOnlyList<Participation>
{
    private readonly SeatColumns _seats;
    private readonly int[] _departmentStarts;
    private readonly int[] _seatsByDepartment;

    private ParticipationRegister(PerformancePeriod period, ValueList<string> departments, SeatColumns seats, KnownFacts facts)
    {
        Period = period;
        Departments = departments;
        _seats = seats;
        Facts = facts;
        _seatsByDepartment = Columns.Group(seats.Department, departments.Count, out _departmentStarts);
    }

    /// <summary>The performance period.</summary>
    public PerformancePeriod Period { get; }

    /// <summary>The ids of the bonus's departments in ordinal order, also of those without members.</summary>
    public ValueList<string> Departments { get; }

    /// <summary>The number of seats, whether they take part or not.</summary>
    public int Count => _seats.Count;

    /// <summary>A seat by its place in the order of person, then department.</summary>
    public Participation this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return Participation.Of(this, index);
        }
    }

    /// <summary>How many people take part; a person with several seats is one.</summary>
    public int Headcount => RegisterTotals.Headcount(_seats);

    /// <summary>
    /// Σ of <see cref="Participation.SalaryEarned"/> over the seats that take part, exact, in whole units of the currency.
    /// </summary>
    public Fraction SalaryEarned => RegisterTotals.Sum(_seats, _seats.SalaryKey);

    /// <summary>
    /// Σ of <see cref="Participation.TargetBonus"/> over the seats that take part, exact, in whole units of the currency. Days without a
    /// target bonus add nothing; see <see cref="FirstWithoutTargetBonus"/>.
    /// </summary>
    public Fraction TargetBonuses => RegisterTotals.Sum(_seats, _seats.TargetKey);

    /// <summary>
    /// The first person who takes part and has a day of membership in the period without a target bonus, in the order of ids; null where
    /// every such day has one.
    /// </summary>
    public string? FirstWithoutTargetBonus => Persons.IdOrNull(RegisterTotals.FirstWithoutTarget(_seats));

    /// <summary>The seat of a person in a department, or null.</summary>
    public Participation? Find(string participant, string department)
    {
        ArgumentNullException.ThrowIfNull(participant);
        ArgumentNullException.ThrowIfNull(department);
        var seat = SeatOf(participant, department);
        return seat < 0 ? null : Participation.Of(this, seat);
    }

    /// <summary>The seats of one person, in the order of departments.</summary>
    public ValueList<Participation> ParticipationsOf(string participant)
    {
        ArgumentNullException.ThrowIfNull(participant);
        var found = new List<Participation>();
        var person = Persons.Find(participant);
        var seat = person < 0 ? Count : FirstSeatOf(person);
        for (; seat < Count && Person[seat] == person; seat++)
            found.Add(Participation.Of(this, seat));
        return ValueList<Participation>.Of(found);
    }

    /// <inheritdoc/>
    public IEnumerator<Participation> GetEnumerator()
    {
        for (var seat = 0; seat < Count; seat++)
            yield return Participation.Of(this, seat);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The facts it was made from, for ids, names and sources.</summary>
    internal KnownFacts Facts { get; }

    /// <summary>The persons' ids; <see cref="Person"/> numbers them, their hashes are at <see cref="IdTable.TieHashes"/>.</summary>
    internal IdTable Persons => Facts.Ids.Persons;

    /// <summary>Column: the number of the person in <see cref="Persons"/>; ascending.</summary>
    internal ReadOnlySpan<int> Person => _seats.Person;

    /// <summary>Column: the number of the department in <see cref="Departments"/>; ascending within a person.</summary>
    internal ReadOnlySpan<int> Department => _seats.Department;

    /// <summary>Column: calendar days of membership in the period; at least 1.</summary>
    internal ReadOnlySpan<int> MemberDays => _seats.MemberDays;

    /// <summary>Column: member days less absent days; at least 0.</summary>
    internal ReadOnlySpan<int> PresentDays => _seats.PresentDays;

    /// <summary>
    /// Column: member days of the person over all departments of the bonus. The uniform weight of a seat is member days ÷ person days.
    /// </summary>
    internal ReadOnlySpan<int> PersonDays => _seats.PersonDays;

    /// <summary>Column: Σ over member days of annual salary ÷ days of the year, in minor units, over <see cref="SalaryDenominator"/>.</summary>
    internal ReadOnlySpan<long> SalaryKey => _seats.SalaryKey;

    /// <summary>Column: as <see cref="SalaryKey"/>, over present days only.</summary>
    internal ReadOnlySpan<long> SalaryPresenceKey => _seats.SalaryPresenceKey;

    /// <summary>Column: Σ over member days of the annual target bonus ÷ days of the year, as <see cref="SalaryKey"/>; days without one add nothing.</summary>
    internal ReadOnlySpan<long> TargetKey => _seats.TargetKey;

    /// <summary>Column: whether a day of the seat has no target bonus.</summary>
    internal ReadOnlySpan<bool> WithoutTarget => _seats.WithoutTarget;

    /// <summary>Column: annual salary in minor units on the last day of membership in the department in the period.</summary>
    internal ReadOnlySpan<long> SalaryRate => _seats.SalaryRate;

    /// <summary>Column: 0 where the seat takes part, else 1 + the number of the <see cref="Exclusion"/>.</summary>
    internal ReadOnlySpan<byte> Excluded => _seats.Excluded;

    /// <summary>What the salary columns are divided by: 365, 366, or 133,590 where the period touches years of both lengths.</summary>
    internal int SalaryDenominator => _seats.SalaryDenominator;

    /// <summary>How many minor units make a unit of the currency of the salaries; 1 where there are no seats.</summary>
    internal long MinorUnitsPerUnit => _seats.MinorUnitsPerUnit;

    /// <summary>The seats of a department (number in <see cref="Departments"/>), in the order of persons.</summary>
    internal ReadOnlySpan<int> SeatsOf(int department) =>
        _seatsByDepartment.AsSpan(_departmentStarts[department], _departmentStarts[department + 1] - _departmentStarts[department]);

    internal bool IsEligible(int seat) => _seats.Excluded[seat] == 0;

    internal Exclusion? ExclusionOf(int seat) => _seats.Excluded[seat] == 0 ? null : (Exclusion)(_seats.Excluded[seat] - 1);

    /// <summary>The seat of a person in a department, or −1.</summary>
    internal int SeatOf(string participant, string department)
    {
        var person = Persons.Find(participant);
        if (person < 0)
            return -1;
        for (var seat = FirstSeatOf(person); seat < Count && Person[seat] == person; seat++)
            if (string.Equals(Departments[Department[seat]], department, StringComparison.Ordinal))
                return seat;
        return -1;
    }

    /// <summary>
    /// The register of a period. One pass over memberships and absences, both in the order of persons. The facts have no issues, and every
    /// absence type in the period is named: see <see cref="AbsenceTypes.Issues"/>.
    /// </summary>
    internal static ParticipationRegister From(
        KnownFacts facts,
        PerformancePeriod period,
        IEnumerable<string> departments,
        EligibilityRule eligibility,
        ValueList<AbsenceTerm> absences)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(departments);
        ArgumentNullException.ThrowIfNull(eligibility);
        ArgumentNullException.ThrowIfNull(absences);
        var ordered = ValueList<string>.Of(departments.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        var seats = new Seating(facts, period, ordered, absences).Seat(eligibility);
        return new ParticipationRegister(period, ordered, seats, facts);
    }

    private int FirstSeatOf(int person)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            if (Person[middle] < person)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
