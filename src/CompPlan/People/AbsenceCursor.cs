using CompPlan.Facts;

namespace CompPlan.People;

/// <summary>
/// Walks through the absences beside the memberships, person by person, and gives what they take from a membership. Absences of one person
/// never overlap, so that no half day counts twice.
/// </summary>
internal sealed class AbsenceCursor(AbsenceColumns absences, AbsenceTerm?[] terms)
{
    private int _start;
    private int _end;

    /// <summary>The rows of the person's absences: from the first to before the second.</summary>
    public (int Start, int End) Rows => (_start, _end);

    public bool IsEmpty => _start == _end;

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

    /// <summary>The absences of any person, whatever came before.</summary>
    public void JumpTo(int person)
    {
        var persons = absences.Person;
        var (low, high) = (0, persons.Length);
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            if (persons[middle] < person)
                low = middle + 1;
            else
                high = middle;
        }
        _end = low;
        MoveTo(person);
    }

    /// <summary>
    /// The part of an absence that lies in the half days from first to last, both inclusive, and what the plan says of its type; null
    /// where there is none, or the plan says nothing of it.
    /// </summary>
    public (int First, int Last, AbsenceTerm Term)? Within(int row, int first, int last)
    {
        if (terms[absences.Type[row]] is not { } term)
            return null;
        var from = Math.Max(absences.FirstHalf(row), first);
        var to = Math.Min(absences.LastHalf(row), last);
        return from <= to ? (from, to, term) : null;
    }

    /// <summary>How many half days from first to last, both inclusive, count as stated.</summary>
    public int HalvesWithin(int first, int last, AbsenceCounting counts)
    {
        var sum = 0;
        for (var row = _start; row < _end; row++)
            if (Within(row, first, last) is { } part && part.Term.Counts == counts)
                sum += part.Last - part.First + 1;
        return sum;
    }
}
