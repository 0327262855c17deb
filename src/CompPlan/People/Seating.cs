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
    /// <summary>The bit of <see cref="SeatColumns.Excluded"/> for somebody whose contract is suspended on every member day.</summary>
    public const byte AllSuspended = 1 << AllOfRules.Most;

    private readonly KnownFacts _facts;
    private readonly PerformancePeriod _period;
    private readonly int _first;
    private readonly int _last;
    private readonly int[] _departments;
    private readonly AbsenceTerm?[] _absences;
    private readonly SeatUnits _units;
    private readonly SeatSums _sums;

    public Seating(
        KnownFacts facts, PerformancePeriod period, ValueList<string> departments, ValueList<AbsenceTerm> absences, PresenceRule? presence, WorkingDays? working)
    {
        _facts = facts;
        _period = period;
        _first = Days.Of(period.First);
        _last = Days.Of(period.Last);
        _departments = NumbersOf(facts.Ids.Departments, departments);
        _absences = AbsenceTypes.TermsOf(facts.Ids.AbsenceTypes, absences);
        _sums = SeatSums.Of(facts, period, presence, working, MinorUnitsPerUnit());
        _units = _sums.Units;
    }

    public SeatColumns Seat(EligibilityRule eligibility)
    {
        var seats = new SeatColumns(CountSeats(), _units);
        var persons = _facts.Memberships.Person;
        var absences = new AbsenceCursor(_facts.Absences, _absences);
        var candidate = new Candidate(_facts, _period, _departments, absences, _units);
        var seat = -1;
        for (int start = 0, end; start < persons.Length; start = end)
        {
            end = start + 1;
            while (end < persons.Length && persons[end] == persons[start])
                end++;
            var before = seat;
            seat = Person(seats, seat, start, end, absences);
            if (seat > before)
                Judge(seats, before + 1, seat, (start, end), eligibility, candidate);
        }
        return seats;
    }

    /// <summary>Why the person of a seat takes no part, each reason with its figures, in the order of the rule.</summary>
    public IEnumerable<ExclusionReading> ReasonsOf(SeatColumns seats, int seat, EligibilityRule eligibility)
    {
        if (seats.Excluded[seat] == 0)
            return [];
        if (seats.Excluded[seat] == AllSuspended)
            return [ExclusionReading.Of(Exclusion.Suspended)];
        var person = seats.Person[seat];
        var absences = new AbsenceCursor(_facts.Absences, _absences);
        absences.JumpTo(person);
        var candidate = new Candidate(_facts, _period, _departments, absences, _units);
        while (seat > 0 && seats.Person[seat - 1] == person)
            seat--;
        var last = seat;
        while (last + 1 < seats.Count && seats.Person[last + 1] == person)
            last++;
        Move(candidate, seats, seat, last, RowsOf(person));
        return eligibility.Reasons(candidate);
    }

    /// <summary>Opens the seats of a person and fills them; answers the last seat.</summary>
    private int Person(SeatColumns seats, int seat, int start, int end, AbsenceCursor absences)
    {
        var memberships = _facts.Memberships;
        var (person, department) = (memberships.Person[start], -1);
        for (var row = start; row < end; row++)
        {
            var here = _departments[memberships.Department[row]];
            var first = Math.Max(memberships.From[row], _first);
            var last = Math.Min(memberships.To[row], _last);
            if (here < 0 || first > last)
                continue;
            if (department < 0)
                absences.MoveTo(person);
            if (here != department)
            {
                seat++;
                (seats.Person[seat], seats.Department[seat]) = (person, here);
                _sums.Begin();
            }
            department = here;
            _sums.Add(seats, seat, row, (first, last), absences);
        }
        return seat;
    }

    /// <summary>Gives each seat of a person the person's days over all departments, and judges the person once.</summary>
    private void Judge(SeatColumns seats, int firstSeat, int lastSeat, (int Start, int End) rows, EligibilityRule eligibility, Candidate candidate)
    {
        var days = Move(candidate, seats, firstSeat, lastSeat, rows);
        var excluded = days == 0 ? AllSuspended : (byte)eligibility.Excludes(candidate);
        for (var seat = firstSeat; seat <= lastSeat; seat++)
            (seats.PersonDays[seat], seats.Excluded[seat]) = (days, excluded);
    }

    private static long Move(Candidate candidate, SeatColumns seats, int firstSeat, int lastSeat, (int Start, int End) rows)
    {
        var (days, presence) = (0L, 0L);
        for (var seat = firstSeat; seat <= lastSeat; seat++)
        {
            days += seats.MemberDays[seat];
            presence += (seats.Presence ?? seats.PresentDays)[seat];
        }
        candidate.MoveTo(seats.Person[firstSeat], rows.Start, rows.End, days, presence);
        return days;
    }

    private (int Start, int End) RowsOf(int person)
    {
        var persons = _facts.Memberships.Person;
        var start = persons.BinarySearch(person);
        var end = start + 1;
        while (start > 0 && persons[start - 1] == person)
            start--;
        while (end < persons.Length && persons[end] == person)
            end++;
        return (start, end);
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
