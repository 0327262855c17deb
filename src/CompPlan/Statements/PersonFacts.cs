using CompPlan.Facts;
using CompPlan.People;
using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>The memberships of one person in the period of a bonus and the absences that the plan speaks of, cut to it.</summary>
internal sealed class PersonFacts
{
    private readonly List<(Membership Fact, int First, int Last, int Row)> _memberships = [];
    private readonly List<(Absence Fact, int First, int Last, AbsenceTerm Term, int Row)> _absences = [];
    private readonly KnownFacts _facts;

    internal PersonFacts(ParticipationRegister register, string participant, ValueList<AbsenceTerm> terms)
    {
        Participant = participant;
        _facts = register.Facts;
        var person = _facts.Ids.Persons.Find(participant);
        var (first, last) = (Days.Of(register.Period.First), Days.Of(register.Period.Last));
        var memberships = _facts.Memberships;
        for (var row = FirstRow(memberships.Person, person); row < memberships.Count && memberships.Person[row] == person; row++)
            if (Cut(memberships.From[row], memberships.To[row], first, last) is { } days)
                _memberships.Add((memberships.ToRow(row, _facts.Ids), days.First, days.Last, row));
        var named = AbsenceTypes.TermsOf(_facts.Ids.AbsenceTypes, terms);
        var absences = _facts.Absences;
        for (var row = FirstRow(absences.Person, person); row < absences.Count && absences.Person[row] == person; row++)
            if (named[absences.Type[row]] is { } term && Cut(absences.FirstHalf(row), absences.LastHalf(row), 2 * first, 2 * last + 1) is { } halves)
                _absences.Add((absences.ToRow(row, _facts.Ids), halves.First, halves.Last, term, row));
    }

    /// <summary>The id of the person.</summary>
    internal string Participant { get; }

    /// <summary>The memberships with a day in the period, cut to it, with their rows.</summary>
    internal IReadOnlyList<(Membership Fact, int First, int Last, int Row)> Memberships => _memberships;

    /// <summary>
    /// The parts of absences that lie within some days, in half days: mornings have twice the number of the day, afternoons one more.
    /// </summary>
    internal IEnumerable<(Absence Fact, int First, int Last, AbsenceTerm Term, int Row)> AbsencesWithin(int first, int last)
    {
        foreach (var (fact, from, to, term, row) in _absences)
            if (Cut(from, to, 2 * first, 2 * last + 1) is { } halves)
                yield return (fact, halves.First, halves.Last, term, row);
    }

    /// <summary>The membership whose salary counts during an absence of a type with a reconstructed salary.</summary>
    internal Membership ReconstructedFor(int membershipRow, int absenceRow) =>
        _facts.Memberships.ToRow(ReconstructedSalary.RowFor(_facts, membershipRow, absenceRow), _facts.Ids);

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
