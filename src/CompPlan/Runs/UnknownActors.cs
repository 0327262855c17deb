using System.Globalization;
using CompPlan.Facts;
using CompPlan.Measures;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Values;

namespace CompPlan.Runs;

/// <summary>
/// Actors of touches who are no participants, and measures of actors whom nothing names. A team or a partner may make touches, so it is
/// no error; but a mistyped person would earn credit that is nobody's own. Where no participants are stated there is nothing to compare
/// with.
/// </summary>
internal static class UnknownActors
{
    /// <summary>So many actors have a warning each; the others share one.</summary>
    private const int Named = 20;

    private const string Remedy = "Correct the id; state a team or a partner as a participant without a membership.";

    internal static IEnumerable<Issue> Issues(Plan plan, KnownFacts facts)
    {
        if (plan.Attribution.Count == 0 || facts.Participants.Count == 0)
            return [];
        var unknown = Unknown(facts);
        var (counts, firsts) = unknown.Length == 0 ? ([], []) : Count(facts);
        return [.. OfTouches(facts, unknown, counts, firsts), .. OfMeasures(plan, facts, unknown, counts)];
    }

    /// <summary>The numbers of the actors who are no participants on the day, in ordinal order. Ids are compared, never touches.</summary>
    private static int[] Unknown(KnownFacts facts)
    {
        var (persons, actors) = (facts.Ids.Persons, facts.Ids.Actors);
        var known = new bool[persons.Count];
        foreach (var person in facts.Participants.Person)
            known[person] = true;
        var unknown = new List<int>();
        // Both stand in the order of their bytes, so one walk over both finds them without a text of any.
        for (int actor = 0, person = 0; actor < actors.Count; actor++)
        {
            var id = actors.Utf8(actor);
            while (person < persons.Count && persons.Utf8(person).SequenceCompareTo(id) < 0)
                person++;
            if (person == persons.Count || !known[person] || !persons.Utf8(person).SequenceEqual(id))
                unknown.Add(actor);
        }
        return [.. unknown];
    }

    private static IEnumerable<Issue> OfTouches(KnownFacts facts, int[] unknown, int[] counts, int[] firsts)
    {
        // Whoever only entered or confirmed touches made none.
        var made = unknown.Where(actor => counts[actor] > 0).ToArray();
        foreach (var actor in made.Take(Named))
            yield return Warning(
                "touches",
                $"'{facts.Ids.Actors[actor]}' makes {Touches(counts[actor])} of deals, first of '{facts.Ids.Deals[facts.Touches.DealOf(firsts[actor])]}', and is nobody "
                + $"among the participants known on {Days.Text(facts.KnownOn)}: what that earns counts for the department, and is nobody's own.")
                .WithSource(facts.Touches.SourceOf(firsts[actor]));
        if (made.Length <= Named)
            yield break;
        yield return Warning(
            "touches",
            $"{made.Length - Named} more actors, from '{facts.Ids.Actors[made[Named]]}' on, make {Touches(made.Skip(Named).Sum(actor => (long)counts[actor]))} of deals "
            + $"and are nobody among the participants known on {Days.Text(facts.KnownOn)}.");
    }

    private static IEnumerable<Issue> OfMeasures(Plan plan, KnownFacts facts, int[] unknown, int[] counts)
    {
        for (var i = 0; i < plan.Measures.Count; i++)
            if (plan.Measures[i] is AttributedMeasure { Actor: { } actor } measure && IsNamedByNobody(actor))
                yield return Warning(
                    $"measures[{i}].actor", $"'{measure.Id}' is the credit of '{actor}', and no touch of a deal and no participant has that id: it is zero.");

        bool IsNamedByNobody(string actor) => facts.Ids.Actors.Find(actor) is var number and >= 0
            ? Array.BinarySearch(unknown, number) >= 0 && counts[number] == 0
            : facts.ParticipantOf(actor) is null;
    }

    /// <summary>For each actor how many touches of deals there are in force, and the row of the first.</summary>
    private static (int[] Counts, int[] Firsts) Count(KnownFacts facts)
    {
        var counts = new int[facts.Ids.Actors.Count];
        var firsts = new int[counts.Length];
        var block = new int[4096];
        for (var start = 0; start < facts.Touches.Count; start += block.Length)
        {
            var actors = block.AsSpan(0, Math.Min(block.Length, facts.Touches.Count - start));
            facts.Touches.CopyActors(start, actors);
            for (var i = 0; i < actors.Length; i++)
                if (counts[actors[i]]++ == 0)
                    firsts[actors[i]] = start + i;
        }
        return (counts, firsts);
    }

    private static string Touches(long count) => count == 1 ? "1 touch" : string.Create(CultureInfo.InvariantCulture, $"{count} touches");

    private static Issue Warning(string path, string message) => Issue.Warning(IssueCodes.WarnActorUnknown, path, message, Remedy);
}
