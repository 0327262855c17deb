using CompPlan.Facts;

namespace CompPlan.People;

/// <summary>Walks through the absences beside the memberships, person by person.</summary>
internal sealed class AbsenceCursor(AbsenceColumns absences, bool[] counted, YearSpans years)
{
    private int _start;
    private int _end;

    /// <summary>The absences of a person. Persons come in ascending order.</summary>
    public void MoveTo(int person)
    {
        var persons = absences.Person;
        _start = _end;
        while (_start < persons.Length && persons[_start] < person)
            _start++;
        _end = _start;
        while (_end < persons.Length && persons[_end] == person)
            _end++;
    }

    /// <summary>
    /// How many days from first to last, both inclusive, the person is absent, and what they weigh in salary. Absences of one person
    /// never overlap, so that no day counts twice.
    /// </summary>
    public (int Days, int Weight) Within(int first, int last)
    {
        var (days, weight) = (0, 0);
        for (var row = _start; row < _end; row++)
        {
            var from = Math.Max(absences.From[row], first);
            var to = Math.Min(absences.To[row], last);
            if (from > to || !counted[absences.Type[row]])
                continue;
            days += to - from + 1;
            weight += years.Weigh(from, to);
        }
        return (days, weight);
    }
}
