using CompPlan.Facts;
using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.People;

/// <summary>
/// A person whom an eligibility rule judges, with what it may look at: all memberships and absences in force, also outside the period and
/// the departments of the bonus. One object, moved from person to person.
/// </summary>
internal sealed class Candidate(KnownFacts facts, PerformancePeriod period, int[] departments, AbsenceCursor absences, SeatUnits units)
{
    private readonly List<(int First, int Last)> _stretches = [];
    private int _participantRow;
    private int _start;
    private int _end;

    public PerformancePeriod Period { get; } = period;

    /// <summary>Number of the person.</summary>
    public int Person { get; private set; }

    /// <summary>Member days in the bonus's departments in the period, over <see cref="SeatUnits.DayDenominator"/>.</summary>
    public long MemberDays { get; private set; }

    /// <summary>Presence in them in the unit of the bonus, over <see cref="SeatUnits.PresenceDenominator"/>.</summary>
    public long Presence { get; private set; }

    public SeatUnits Units => units;

    /// <summary>The memberships of a person are the rows from start to before end. Persons come in ascending order.</summary>
    public void MoveTo(int person, int start, int end, long memberDays, long presence)
    {
        (Person, _start, _end, MemberDays, Presence) = (person, start, end, memberDays, presence);
        var persons = facts.Participants.Person;
        while (_participantRow < persons.Length && persons[_participantRow] < person)
            _participantRow++;
    }

    /// <summary>Whether the person is a member on a day, of a department of the bonus or of any, and the contract is not suspended.</summary>
    public bool IsMember(int day, bool anywhere)
    {
        for (var row = _start; row < _end; row++)
            if (Covers(row, day) && (anywhere || departments[facts.Memberships.Department[row]] >= 0))
                return absences.HalvesWithin(2 * day, 2 * day + 1, AbsenceCounting.Suspended) < 2;
        return false;
    }

    /// <summary>Whether the person, a member on a day, is present on a half of it at least.</summary>
    public bool IsPresent(int day) =>
        absences.HalvesWithin(2 * day, 2 * day + 1, AbsenceCounting.Absent)
        + absences.HalvesWithin(2 * day, 2 * day + 1, AbsenceCounting.Suspended) < 2;

    /// <summary>Whether one of the jobs on the person's last member day in the period is among those named.</summary>
    public bool HasJob(ValueList<string> jobs)
    {
        var day = LastMemberDay();
        for (var row = _start; row < _end; row++)
            if (IsHere(row, day))
                foreach (var named in jobs.AsSpan())
                    if (string.Equals(named, JobOf(row), StringComparison.Ordinal))
                        return true;
        return false;
    }

    /// <summary>Whether one of the kinds of contract on the person's last member day in the period is among those named.</summary>
    public bool HasContract(ValueList<string> contracts)
    {
        var day = LastMemberDay();
        for (var row = _start; row < _end; row++)
            if (IsHere(row, day) && IsNamed(contracts, row))
                return true;
        return false;
    }

    /// <summary>The first job on the last member day, to show.</summary>
    public string? Job => FirstHere(JobOf);

    /// <summary>The first kind of contract on the last member day, to show.</summary>
    public string? Contract => FirstHere(ContractOf);

    /// <summary>
    /// Days of membership anywhere from first to last, both inclusive, without suspended ones, in half days: what several contracts come
    /// to, each day once.
    /// </summary>
    public int HalvesOfMembership(int first, int last, ValueList<string> contracts)
    {
        var sum = 0;
        foreach (var (from, to) in Stretches(contracts))
            if (Math.Max(from, first) is var start && Math.Min(to, last) is var end && start <= end)
                sum += 2 * (end - start + 1) - absences.HalvesWithin(2 * start, 2 * end + 1, AbsenceCounting.Suspended);
        return sum;
    }

    /// <summary>
    /// Whole months of unbroken membership anywhere up to a day, inclusive, each suspended day making it a day shorter; zero where the
    /// person is no member on the day.
    /// </summary>
    public int MonthsOfMembership(int day, ValueList<string> contracts)
    {
        foreach (var (from, to) in Stretches(contracts))
        {
            if (from > day || day > to)
                continue;
            var suspended = (absences.HalvesWithin(2 * from, 2 * day + 1, AbsenceCounting.Suspended) + 1) / 2;
            var end = Days.ToDate(day).PlusDays(1 - suspended);
            return end <= Days.ToDate(from) ? 0 : (int)NodaTime.Period.Between(Days.ToDate(from), end, PeriodUnits.Months).Months;
        }
        return 0;
    }

    /// <summary>The memberships under contracts that count, those that overlap or follow each other without a day between taken together.</summary>
    private List<(int First, int Last)> Stretches(ValueList<string> contracts)
    {
        _stretches.Clear();
        for (var row = _start; row < _end; row++)
            if (contracts.Count == 0 || IsNamed(contracts, row))
                Insert(facts.Memberships.From[row], facts.Memberships.To[row]);
        var kept = 0;
        for (var i = 1; i < _stretches.Count; i++)
            if (_stretches[kept].Last == Days.Open || _stretches[i].First <= _stretches[kept].Last + 1)
                _stretches[kept] = (_stretches[kept].First, Math.Max(_stretches[kept].Last, _stretches[i].Last));
            else
                _stretches[++kept] = _stretches[i];
        if (_stretches.Count > 0)
            _stretches.RemoveRange(kept + 1, _stretches.Count - kept - 1);
        return _stretches;
    }

    private void Insert(int first, int last)
    {
        var place = _stretches.Count;
        while (place > 0 && _stretches[place - 1].First > first)
            place--;
        _stretches.Insert(place, (first, last));
    }

    /// <summary>The last day in the period on which the person is a member of a department of the bonus.</summary>
    private int LastMemberDay()
    {
        var last = int.MinValue;
        for (var row = _start; row < _end; row++)
            if (departments[facts.Memberships.Department[row]] >= 0 && facts.Memberships.From[row] <= Days.Of(Period.Last))
                last = Math.Max(last, Math.Min(facts.Memberships.To[row], Days.Of(Period.Last)));
        return last;
    }

    private bool IsHere(int row, int day) => Covers(row, day) && departments[facts.Memberships.Department[row]] >= 0;

    private bool Covers(int row, int day) => facts.Memberships.From[row] <= day && day <= facts.Memberships.To[row];

    private string? JobOf(int row)
    {
        var participants = facts.Participants;
        return facts.Memberships.Details.JobAt(row)
            ?? (_participantRow < participants.Count && participants.Person[_participantRow] == Person ? participants.Job[_participantRow] : null);
    }

    private string? ContractOf(int row) => facts.Ids.Contracts.IdOrNull(facts.Memberships.Details.ContractAt(row));

    private bool IsNamed(ValueList<string> contracts, int row)
    {
        foreach (var named in contracts.AsSpan())
            if (string.Equals(named, ContractOf(row), StringComparison.Ordinal))
                return true;
        return false;
    }

    private string? FirstHere(Func<int, string?> textOf)
    {
        var day = LastMemberDay();
        for (var row = _start; row < _end; row++)
            if (IsHere(row, day))
                return textOf(row);
        return null;
    }
}
