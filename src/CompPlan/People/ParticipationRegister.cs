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
    private readonly Seating _seating;
    private readonly EligibilityRule _eligibility;
    private readonly PresenceRule? _presence;
    private readonly int[] _departmentStarts;
    private readonly int[] _seatsByDepartment;

    private ParticipationRegister(
        PerformancePeriod period, ValueList<string> departments, Seating seating, EligibilityRule eligibility, PresenceRule? presence, WorkingDays? working, KnownFacts facts)
    {
        var seats = seating.Seat(eligibility);
        _seating = seating;
        _eligibility = eligibility;
        _presence = presence;
        WholePresence = presence is null or PresenceInHours
            ? Days.Of(period.Last) - Days.Of(period.First) + 1
            : presence.WeightsOf(period, working) is var weights ? Fraction.Of(weights.Whole, weights.Denominator) : Fraction.Zero;
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
    public Fraction TargetBonuses => RegisterTotals.TargetBonuses(_seats);

    /// <summary>
    /// The first person who takes part and has a day of membership in the period without a target bonus, in the order of ids; null where
    /// every such day has one.
    /// </summary>
    public string? FirstWithoutTargetBonus => Persons.IdOrNull(RegisterTotals.FirstWithoutTarget(_seats));

    /// <summary>
    /// The first person who takes part and has a day of membership in the period without contractual hours, where the bonus counts presence
    /// in hours, in the order of ids; null where every such day has them.
    /// </summary>
    public string? FirstWithoutHours => Persons.IdOrNull(RegisterTotals.FirstWithoutHours(_seats));

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

    /// <summary>
    /// Column: calendar days of membership in the period, without suspended ones, each times its share, over <see cref="DayDenominator"/>; at least 0.
    /// </summary>
    internal ReadOnlySpan<long> MemberDays => _seats.MemberDays;

    /// <summary>Column: member days less absent days, over <see cref="DayDenominator"/>; at least 0.</summary>
    internal ReadOnlySpan<long> PresentDays => _seats.PresentDays;

    /// <summary>
    /// Column: member days of the person over all departments of the bonus. The uniform weight of a seat is member days ÷ person days.
    /// </summary>
    internal ReadOnlySpan<long> PersonDays => _seats.PersonDays;

    /// <summary>Column: presence in the unit of the bonus, over <see cref="PresenceDenominator"/>.</summary>
    internal ReadOnlySpan<long> Presence => _seats.Presence ?? _seats.PresentDays;

    /// <summary>What the columns of days are divided by: 1 where there are no half days and no shares.</summary>
    internal long DayDenominator => _seats.Units.DayDenominator;

    /// <summary>What <see cref="Presence"/> is divided by.</summary>
    internal long PresenceDenominator => _seats.Units.PresenceDenominator;

    /// <summary>What the whole period comes to in the unit of the bonus; its calendar days where that is hours.</summary>
    internal Fraction WholePresence { get; }

    /// <summary>In which unit presence is counted; null for calendar days, unrounded.</summary>
    internal PresenceRule? PresenceRule => _presence;

    /// <summary>The factor presence ÷ whole period of a seat, rounded where the bonus says so; null where presence is counted in hours.</summary>
    internal Fraction? FactorOf(int seat)
    {
        if (_presence is PresenceInHours)
            return null;
        var factor = WholePresence.Sign == 0 ? Fraction.Zero : Fraction.Of(Presence[seat], PresenceDenominator) / WholePresence;
        return _presence?.Rounding is { } rounding ? rounding.Apply(factor) : factor;
    }

    /// <summary>The target bonus of a seat in whole units of the currency, prorated as the bonus states; null where a day has none.</summary>
    internal Fraction? TargetBonusOf(int seat) =>
        _seats.WithoutTarget[seat] ? null
        : _seats.ProratedTarget is { } prorated ? prorated[seat]
        : Fraction.Of(_seats.TargetKey[seat], (long)SalaryDenominator * MinorUnitsPerUnit);

    /// <summary>Why a seat takes no part, each reason with its figures, in the order of the rule; none where it does.</summary>
    internal ValueList<ExclusionReading> ReasonsOf(int seat) => IsEligible(seat)
        ? ValueList<ExclusionReading>.Empty
        : ValueList<ExclusionReading>.Of(_seating.ReasonsOf(_seats, seat, _eligibility));

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

    /// <summary>Column: 0 where the seat takes part, else a bit for each part of the rule that excludes; the highest where the contract is suspended throughout.</summary>
    internal ReadOnlySpan<byte> Excluded => _seats.Excluded;

    /// <summary>What the salary columns are divided by: 365, 366, or 133,590 where the period touches years of both lengths; twice that with half days.</summary>
    internal int SalaryDenominator => _seats.Units.SalaryDenominator;

    /// <summary>How many minor units make a unit of the currency of the salaries; 1 where there are no seats.</summary>
    internal long MinorUnitsPerUnit => _seats.Units.MinorUnitsPerUnit;

    /// <summary>The seats of a department (number in <see cref="Departments"/>), in the order of persons.</summary>
    internal ReadOnlySpan<int> SeatsOf(int department) =>
        _seatsByDepartment.AsSpan(_departmentStarts[department], _departmentStarts[department + 1] - _departmentStarts[department]);

    internal bool IsEligible(int seat) => _seats.Excluded[seat] == 0;

    /// <summary>The first reason of <see cref="ReasonsOf"/>; null for a seat that takes part.</summary>
    internal Exclusion? ExclusionOf(int seat) => IsEligible(seat) ? null : ReasonsOf(seat)[0].Reason;

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
        ValueList<AbsenceTerm> absences,
        PresenceRule? presence = null,
        ValueList<OpeningHours>? openingHours = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(departments);
        ArgumentNullException.ThrowIfNull(eligibility);
        ArgumentNullException.ThrowIfNull(absences);
        var ordered = ValueList<string>.Of(departments.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        var working = WorkingDays.Of(presence?.Hours, openingHours ?? ValueList<OpeningHours>.Empty);
        var seating = new Seating(facts, period, ordered, absences, presence, working);
        return new ParticipationRegister(period, ordered, seating, eligibility, presence, working, facts);
    }

    /// <summary>The first seat of a person, by number; where the person has none, that of the next.</summary>
    internal int FirstSeatOf(int person)
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
