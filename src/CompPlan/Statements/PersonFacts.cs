using CompPlan.Facts;
using CompPlan.People;
using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>The memberships of one person in the departments of a bonus and the absences that count as absent, cut to a period.</summary>
internal sealed class PersonFacts
{
    private readonly List<(Membership Fact, int First, int Last)> _memberships = [];
    private readonly List<(Absence Fact, int First, int Last)> _absences = [];

    internal PersonFacts(ParticipationRegister register, string participant, ValueList<AbsenceTerm> terms)
    {
        Participant = participant;
        var facts = register.Facts;
        var person = facts.Ids.Persons.Find(participant);
        var (first, last) = (Days.Of(register.Period.First), Days.Of(register.Period.Last));
        for (var row = FirstRow(facts.Memberships.Person, person); row < facts.Memberships.Count && facts.Memberships.Person[row] == person; row++)
            if (Cut(facts.Memberships.From[row], facts.Memberships.To[row], first, last) is { } days)
                _memberships.Add((facts.Memberships.ToRow(row, facts.Ids), days.First, days.Last));
        var absent = AbsenceTypes.CountedAsAbsent(facts.Ids.AbsenceTypes, terms);
        for (var row = FirstRow(facts.Absences.Person, person); row < facts.Absences.Count && facts.Absences.Person[row] == person; row++)
            if (absent[facts.Absences.Type[row]] && Cut(facts.Absences.From[row], facts.Absences.To[row], first, last) is { } days)
                _absences.Add((facts.Absences.ToRow(row, facts.Ids), days.First, days.Last));
    }

    /// <summary>The id of the person.</summary>
    internal string Participant { get; }

    /// <summary>The memberships with a day in the period, cut to it.</summary>
    internal IReadOnlyList<(Membership Fact, int First, int Last)> Memberships => _memberships;

    /// <summary>The parts of absences that lie within some days.</summary>
    internal IEnumerable<(Absence Fact, int First, int Last)> AbsencesWithin(int first, int last)
    {
        foreach (var (fact, from, to) in _absences)
            if (Cut(from, to, first, last) is { } days)
                yield return (fact, days.First, days.Last);
    }

    private static (int First, int Last)? Cut(int from, int to, int first, int last) =>
        Math.Max(from, first) <= Math.Min(to, last) ? (Math.Max(from, first), Math.Min(to, last)) : null;

    /// <summary>The first row of a person in a column in the order of persons.</summary>
    private static int FirstRow(ReadOnlySpan<int> persons, int person)
    {
        var (low, high) = (0, persons.Length);
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            if (persons[middle] < person)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
