using CompPlan.Facts;
using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.People;

/// <summary>
/// Fills the columns of a register in one pass: memberships and absences both stand in the order of persons, and the memberships of
/// a person in the order of departments, so that a seat is a run of neighbouring rows.
/// </summary>
internal sealed class Seating
{
    private readonly KnownFacts _facts;
    private readonly int _first;
    private readonly int _last;
    private readonly YearSpans _years;
    private readonly int[] _departments;
    private readonly bool[] _absent;

    public Seating(KnownFacts facts, PerformancePeriod period, ValueList<string> departments, ValueList<AbsenceTerm> absences)
    {
        _facts = facts;
        _first = Days.Of(period.First);
        _last = Days.Of(period.Last);
        _years = YearSpans.Of(period);
        _departments = NumbersOf(facts.Ids.Departments, departments);
        _absent = AbsenceTypes.CountedAsAbsent(facts.Ids.AbsenceTypes, absences);
    }

    public SeatColumns Seat(EligibilityRule eligibility)
    {
        var seats = new SeatColumns(CountSeats(), _years.Denominator, MinorUnitsPerUnit());
        var memberships = _facts.Memberships;
        var persons = memberships.Person;
        var departments = memberships.Department;
        var absences = new AbsenceCursor(_facts.Absences, _absent, _years);
        var jobs = new JobCursor(_facts.Participants);
        var seat = -1;
        var firstOfPerson = 0;
        var onLastDay = false;
        for (var row = 0; row < persons.Length; row++)
        {
            var department = _departments[departments[row]];
            var first = Math.Max(memberships.From[row], _first);
            var last = Math.Min(memberships.To[row], _last);
            if (department < 0 || first > last)
                continue;
            if (seat < 0 || seats.Person[seat] != persons[row])
            {
                Close(seats, firstOfPerson, seat, eligibility, onLastDay, jobs);
                (onLastDay, firstOfPerson) = (false, seat + 1);
                absences.MoveTo(persons[row]);
                Open(seats, ++seat, persons[row], department);
            }
            else if (seats.Department[seat] != department)
                Open(seats, ++seat, persons[row], department);
            onLastDay |= last == _last;
            Add(seats, seat, row, first, last, absences);
        }
        Close(seats, firstOfPerson, seat, eligibility, onLastDay, jobs);
        return seats;
    }

    private void Add(SeatColumns seats, int seat, int row, int first, int last, AbsenceCursor absences)
    {
        var salary = _facts.Memberships.Salary[row];
        var target = _facts.Memberships.TargetBonus[row];
        var days = last - first + 1;
        var weight = _years.Weigh(first, last);
        var (absentDays, absentWeight) = absences.Within(first, last);
        seats.MemberDays[seat] += days;
        seats.PresentDays[seat] += days - absentDays;
        seats.SalaryKey[seat] += salary * weight;
        seats.SalaryPresenceKey[seat] += salary * (weight - absentWeight);
        if (target == MembershipColumns.NoTargetBonus)
            seats.WithoutTarget[seat] = true;
        else
            seats.TargetKey[seat] += target * weight;
        // Rows of one seat stand in the order of their first days: the last one sets the rate.
        seats.SalaryRate[seat] = salary;
    }

    private static void Open(SeatColumns seats, int seat, int person, int department) =>
        (seats.Person[seat], seats.Department[seat]) = (person, department);

    /// <summary>Gives each seat of a person the person's days over all departments, and judges the person once.</summary>
    private static void Close(SeatColumns seats, int firstSeat, int lastSeat, EligibilityRule eligibility, bool onLastDay, JobCursor jobs)
    {
        if (lastSeat < firstSeat)
            return;
        var days = 0;
        for (var seat = firstSeat; seat <= lastSeat; seat++)
            days += seats.MemberDays[seat];
        var excluded = eligibility.Judge(days, onLastDay, jobs.JobOf(seats.Person[firstSeat])) is { } exclusion ? (byte)(1 + (int)exclusion) : (byte)0;
        for (var seat = firstSeat; seat <= lastSeat; seat++)
            (seats.PersonDays[seat], seats.Excluded[seat]) = (days, excluded);
    }

    private int CountSeats()
    {
        var memberships = _facts.Memberships;
        var (person, department, count) = (-1, -1, 0);
        for (var row = 0; row < memberships.Count; row++)
        {
            if (_departments[memberships.Department[row]] < 0 || memberships.From[row] > _last || memberships.To[row] < _first)
                continue;
            if (memberships.Person[row] != person || memberships.Department[row] != department)
                count++;
            (person, department) = (memberships.Person[row], memberships.Department[row]);
        }
        return count;
    }

    private long MinorUnitsPerUnit() => _facts.Memberships.Count == 0
        ? 1
        : _facts.Ids.MoneyOf(0, _facts.Memberships.Currency[0]).Currency!.MinorUnitsPerUnit;

    /// <summary>From the number of a department in the facts to its number in the bonus; −1 where the bonus has it not.</summary>
    private static int[] NumbersOf(IdTable departments, ValueList<string> ofBonus)
    {
        var numbers = new int[departments.Count];
        numbers.AsSpan().Fill(-1);
        for (var i = 0; i < ofBonus.Count; i++)
            if (departments.Find(ofBonus[i]) is var number and >= 0)
                numbers[number] = i;
        return numbers;
    }
}
