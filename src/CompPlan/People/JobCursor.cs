using CompPlan.Facts;

namespace CompPlan.People;

/// <summary>Walks through the participants beside the memberships, person by person.</summary>
internal sealed class JobCursor(ParticipantColumns participants)
{
    private int _row;

    /// <summary>The job of a person, or null. Persons come in ascending order.</summary>
    public string? JobOf(int person)
    {
        var persons = participants.Person;
        while (_row < persons.Length && persons[_row] < person)
            _row++;
        return _row < persons.Length && persons[_row] == person ? participants.Job[_row] : null;
    }
}
